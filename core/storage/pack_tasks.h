#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "storage/sql/connection.h"

#include <vector>

namespace secondlook::storage {

/// Up to `count` open tasks for this reviewer as the queue would give them: least sure first, the random sample at its
/// share. Without tasks that this reviewer has ever answered, or that enough people answered or hold.
[[nodiscard]] base::Result<std::vector<base::TaskId>> choosePackTasks(Connection &connection, base::ReviewerId reviewer,
                                                                      double randomShare, int count, base::TimeMs now);

/// Keeps the tasks from others until then; see AssignmentState::InPack. Call inside a transaction.
[[nodiscard]] base::Status leaseToPack(Connection &connection, base::ReviewerId reviewer,
                                       const std::vector<base::TaskId> &tasks, base::TimeMs until);

} // namespace secondlook::storage
