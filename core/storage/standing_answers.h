#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "domain/review_task.h"
#include "storage/sql/connection.h"

#include <cstdint>

namespace secondlook::storage {

/// Gives task and record the state that all standing answers come to by review::settle(), be it open again. Not to be
/// called for a task that was adjudicated. Call inside a transaction.
[[nodiscard]] base::Result<domain::TaskState> settleByStandingAnswers(Connection &connection, base::TaskId task,
                                                                      base::TimeMs now);

/// Of several standing labels of one reviewer for a record one stays: the newest, but none that came late from a pack
/// before one that counted. The others are taken back (an undo is added). Gives how many. Call inside a transaction.
[[nodiscard]] base::Result<int> keepNewestLabel(Connection &connection, base::RecordId record,
                                                base::ReviewerId reviewer, base::TimeMs now);

} // namespace secondlook::storage
