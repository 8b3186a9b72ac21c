#pragma once

#include "base/ids.h"
#include "storage/sql/connection.h"

#include <vector>

namespace secondlook::storage {

/// The records, rising, whose tasks are open and not answered, passed on or seen by this reviewer (an invalid one has
/// done nothing), and those that they answered and are asked about once more.
[[nodiscard]] base::Result<std::vector<base::RecordId>> recordsStillAsked(Connection &connection,
                                                                          base::ReviewerId reviewer);

/// This reviewer has seen what others answered to the tasks of these records: nobody asks them about these for the
/// first time any more, and a lease ends. What they answered themselves stays.
[[nodiscard]] base::Status noteAnswersSeen(Connection &connection, base::ReviewerId reviewer,
                                           const std::vector<base::RecordId> &records);
/// ... to one task; in a transaction of the caller.
[[nodiscard]] base::Status noteAnswersSeen(Connection &connection, base::ReviewerId reviewer, base::TaskId task);

} // namespace secondlook::storage
