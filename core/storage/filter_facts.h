#pragma once

#include "review/record_filter.h"
#include "storage/search_condition.h"
#include "storage/sql/connection.h"

namespace secondlook::storage {

/// The newest ids of a page are looked at first, in ranges that grow from this.
inline constexpr std::int64_t firstSearchRange = 16'384;

/// Ids end before this one where a search looks at the records older than `before`, or at all.
base::Result<std::int64_t> endOfRecords(Connection &connection, base::RecordId before);

/// Looks up what the filter needs to become a condition on records before `before`.
base::Result<FilterFacts> lookUpFilter(Connection &connection, const review::RecordFilter &filter,
                                       base::RecordId before);

} // namespace secondlook::storage
