#pragma once

#include "base/ids.h"
#include "review/consensus_method.h"
#include "storage/sql/connection.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace secondlook::storage {

/// See AdjudicationSession::votes(). A rater's number is the place of the reviewer among all of them, by id.
[[nodiscard]] base::Result<review::VoteTable> readVotes(Connection &connection, std::size_t labels,
                                                        const std::vector<base::TaskId> &tasks, bool others);

/// Records whose true label is known and that people answered, as if they were what is to be settled: what a method
/// makes of them shows how often it really errs.
struct GoldVotes
{
    review::VoteTable table;
    std::vector<std::uint16_t> truth; ///< of table.conflicts(), by position in the label schema
    std::vector<bool> isDisputed;     ///< of the same: people gave it different labels
};

/// Answers that measured their reviewer count as well as ordinary ones. `others`: all other items as well.
[[nodiscard]] base::Result<GoldVotes> readGoldVotes(Connection &connection, std::size_t labels, bool others);

} // namespace secondlook::storage
