#pragma once

#include "base/ids.h"
#include "base/progress.h"
#include "base/result.h"
#include "domain/review_task.h"
#include "domain/tier.h"
#include "review/record_filter.h"

#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::review {

/// One row of a list of records.
struct FoundRecord
{
    base::RecordId id;
    std::string externalId;
    std::string text; ///< its first 200 characters
    std::string segment;
    std::optional<std::uint16_t> label;       ///< predicted; none where no prediction stands
    std::optional<double> confidence;         ///< 0..1, of that prediction
    std::optional<domain::Tier> tier;         ///< of that prediction
    std::optional<domain::RecordState> state; ///< none is "new"
    std::optional<std::uint16_t> settled;     ///< the label it was settled with
};

/// Finds the records of a project. The prediction of a record is the one of the run that brought it to its state.
/// Every call blocks; a search belongs to one thread. A stop request ends a call with the error Cancelled within about
/// a tenth of a second; nothing is lost by it.
class RecordSearch
{
public:
    virtual ~RecordSearch() = default;

    /// How many records were imported since the words of records were indexed last.
    virtual base::Result<std::int64_t> unindexed() = 0;

    /// Indexes the words of the records that are not indexed yet, some thousands at a time; others can write in
    /// between. Progress is in records. What was indexed before a stop is kept. Filters that look at words, fields or
    /// sources do this by themselves: call it first where people should see how far it is.
    virtual base::Status index(std::stop_token stop, const base::ProgressCallback &progress) = 0;

    /// Up to `count` matching records, newest first, all of them older than `before` where it names a record. Fewer
    /// than `count` means that there are no more. The last one's id is the next page's `before`.
    virtual base::Result<std::vector<FoundRecord>> page(const RecordFilter &filter, base::RecordId before, int count,
                                                        std::stop_token stop) = 0;

    /// How many records match; counting ends at `limit`.
    virtual base::Result<std::int64_t> count(const RecordFilter &filter, std::int64_t limit, std::stop_token stop) = 0;
};

} // namespace secondlook::review
