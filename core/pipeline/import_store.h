#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/record.h"
#include "quality/record_checks.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::pipeline {

/// An answer that came with a record and fits the label schema.
struct PreparedAnnotation
{
    std::string annotator;
    std::optional<std::uint16_t> label; ///< position in the label schema; none where the record was passed on
    domain::FieldValues values{};       ///< of the further fields
    std::int64_t tookMs = 0;
    std::optional<base::TimeMs> at{};
    std::string comment{};
};

/// A record that is ready to be stored.
struct PreparedRecord
{
    domain::Record record; ///< with its external id
    std::string contentHash;
    std::optional<std::uint16_t> label; ///< position in the label schema
    std::int64_t line = 0;
    std::string raw;
    std::vector<PreparedAnnotation> annotations{};
    std::optional<std::uint16_t> gold{}; ///< the true label
    quality::RecordFacts facts{};        ///< what the data shows about it
    bool rawIsCut = false;               ///< `raw` is the beginning of the line only
};

struct ImportBatch
{
    std::vector<PreparedRecord> records;
    std::vector<domain::RejectedLine> rejected;
    std::int64_t bytesRead = 0; ///< of the file, at the end of this batch
    std::int64_t bytesTotal = 0;
};

struct ImportCounts
{
    std::int64_t read = 0; ///< imported + duplicates + rejected
    std::int64_t imported = 0;
    std::int64_t duplicates = 0;
    std::int64_t rejected = 0;
    std::int64_t annotations = 0;   ///< answers that stand in the project now and did not before
    std::int64_t superseded = 0;    ///< of these, replace an earlier answer of the same reviewer, which is kept
    std::int64_t repeated = 0;      ///< answers that stood already
    std::int64_t labelled = 0;      ///< of the duplicates, have the label now that came along, to train by
    std::int64_t gold = 0;          ///< records that are gold now, by what the file says
    std::int64_t settled = 0;       ///< records that are settled now by their answers
    std::int64_t contested = 0;     ///< records whose answers disagree and that wait for another reviewer
    std::int64_t conflicts = 0;     ///< records whose answers disagree and that wait for a decision
    domain::SignalCounts signals{}; ///< records imported with each signal

    void add(const ImportCounts &other);
    void add(const domain::SignalCounts &more);
};

/// Where imported records go. Belongs to one thread; each call is one durable transaction.
class ImportStore
{
public:
    virtual ~ImportStore() = default;
    virtual base::Result<base::SourceId> addSource(const std::string &name, const std::string &path) = 0;
    /// Stores the batch. A record whose id stands already is a duplicate where it says the same, and is added to
    /// `batch.rejected` where it does not. The label and the answers of a duplicate are taken like those of a new
    /// record; where it has another label already, it is added to `batch.rejected` too. Returns what became of the
    /// batch.
    virtual base::Result<ImportCounts> addBatch(base::SourceId source, domain::KnownLabelKind kind,
                                                ImportBatch &batch) = 0;
    /// Marks the records of the source with what only the whole import could tell about them. Returns how many.
    virtual base::Result<domain::SignalCounts> applyLimits(base::SourceId source,
                                                           const quality::ImportLimits &limits) = 0;
    /// Writes the audit event of the whole import.
    virtual base::Status finishSource(base::SourceId source, const ImportCounts &counts) = 0;
};

} // namespace secondlook::pipeline
