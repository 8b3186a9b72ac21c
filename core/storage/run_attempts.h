#pragma once

#include "pipeline/run_overview.h"
#include "storage/sql/connection.h"

#include <string>
#include <vector>

namespace secondlook::storage {

/// The attempts at runs: who began each when, whether it still goes on, and how it ended. Called inside a write
/// transaction or for itself.
[[nodiscard]] base::Result<int> beginAttempt(Connection &connection, base::RunId run, const std::string &actor,
                                             const pipeline::RunAttempt &attempt, std::int64_t limit, base::TimeMs now);
/// It goes on.
[[nodiscard]] base::Status noteAttempt(Connection &connection, base::RunId run, int number, base::TimeMs now);
[[nodiscard]] base::Status endAttempt(Connection &connection, base::RunId run, int number, pipeline::AttemptEnd end,
                                      const std::string &why, base::TimeMs now);

/// The records that were written down for a run when it began, rising.
[[nodiscard]] base::Result<std::vector<base::RecordId>> readListed(Connection &connection, base::RunId run);

} // namespace secondlook::storage
