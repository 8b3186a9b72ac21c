#pragma once

#include "base/clock.h"
#include "pipeline/import_store.h"
#include "storage/imported_answers.h"
#include "storage/project_store.h"
#include "storage/sql/connection.h"

#include <memory>
#include <string>

namespace secondlook::storage {

class SqlImportStore final : public pipeline::ImportStore
{
public:
    /// Where answers that come along disagree, up to `extraReviewers` more reviewers are asked.
    SqlImportStore(std::unique_ptr<Connection> connection, const base::Clock &clock, std::string actor,
                   int schemaVersion, int extraReviewers = 0);

    base::Result<base::SourceId> addSource(const std::string &name, const std::string &path) override;
    base::Result<pipeline::ImportCounts> addBatch(base::SourceId source, domain::KnownLabelKind kind,
                                                  pipeline::ImportBatch &batch) override;
    base::Result<domain::SignalCounts> applyLimits(base::SourceId source, const quality::ImportLimits &limits) override;
    base::Status finishSource(base::SourceId source, const pipeline::ImportCounts &counts) override;

private:
    enum class Added { New, Duplicate, Refused };
    /// `id` is that of a new record, and becomes that of the duplicate where one stands.
    base::Result<Added> addRecord(base::SourceId source, base::RecordId &id, pipeline::PreparedRecord &prepared);
    base::Result<Added> compareWithStanding(base::RecordId &id, const pipeline::PreparedRecord &prepared);
    base::Status store(base::SourceId source, domain::KnownLabelKind kind, pipeline::ImportBatch &batch,
                       pipeline::ImportCounts &counts);
    /// Counts the record and takes what is known of its label. Gives why that is not taken, or nothing.
    base::Result<std::string> takeLabels(base::RecordId id, domain::KnownLabelKind kind,
                                         pipeline::PreparedRecord &prepared, bool isNew,
                                         pipeline::ImportCounts &counts);
    base::Status addLabel(std::int64_t record, domain::KnownLabelKind kind, std::uint16_t label);
    base::Status addRejects(base::SourceId source, const std::vector<domain::RejectedLine> &rejected);

    std::unique_ptr<Connection> m_connection;
    const base::Clock &m_clock;
    std::string m_actor;
    int m_schemaVersion;
    ProjectStore m_store;
    ImportedAnswers m_answers;
    base::RecordId m_first; ///< the first record that the source can have
};

} // namespace secondlook::storage
