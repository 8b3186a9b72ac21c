#pragma once

#include "pipeline/run_overview.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <map>

namespace secondlook::storage {

/// Runs below `before` (all where it is 0), newest first. `now` decides which of them still go on.
[[nodiscard]] base::Result<pipeline::RunList> readRuns(Connection &connection, base::TimeMs now, base::RunId before,
                                                       int most);
/// NotFound where there is no such run. Counts its results: to be called beside the interface's thread.
[[nodiscard]] base::Result<pipeline::RunDetails> readRun(Connection &connection, base::TimeMs now, base::RunId run);
/// The records that the run could not label, of one kind each call; from `after` on.
[[nodiscard]] base::Result<pipeline::FailedList> readFailed(Connection &connection, base::RunId run, bool transient,
                                                            base::RecordId after, int most);
/// How many records a new run would take, by what it is asked to take.
[[nodiscard]] base::Result<std::map<pipeline::Selection, std::int64_t>> readSelectionCounts(Connection &connection);

} // namespace secondlook::storage
