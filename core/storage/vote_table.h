#pragma once

#include "base/ids.h"
#include "review/consensus_method.h"
#include "storage/sql/connection.h"

#include <cstddef>
#include <vector>

namespace secondlook::storage {

/// See AdjudicationSession::votes(). A rater's number is the place of the reviewer among all of them, by id.
[[nodiscard]] base::Result<review::VoteTable> readVotes(Connection &connection, std::size_t labels,
                                                        const std::vector<base::TaskId> &tasks, bool others);

} // namespace secondlook::storage
