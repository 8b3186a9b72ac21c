#pragma once

#include "base/ids.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::review {

/// One standing answer, by number.
struct Vote
{
    std::uint32_t item = 0;
    std::uint32_t rater = 0;
    std::uint16_t label = 0;

    bool operator==(const Vote &) const = default;
};

/// What people answered. Every number of a vote lies below `items`, `raters` or `labels`. The first `conflicts` items
/// are to be settled; the others, where they were asked for, only tell how far each rater can be trusted.
struct VoteTable
{
    std::vector<Vote> votes;         ///< in the order of items
    std::vector<base::TaskId> tasks; ///< of the first `conflicts` items
    std::uint32_t items = 0;
    std::uint32_t raters = 0;
    std::uint32_t labels = 0; ///< of the schema, used or not

    std::size_t conflicts() const { return tasks.size(); }
};

/// The label that a method takes for the true one.
struct Estimate
{
    std::uint16_t label = 0;
    double probability = 0.0; ///< that it is right, 0..1, by the method's own account

    bool operator==(const Estimate &) const = default;
};

/// A named rule that estimates true labels.
struct ConsensusMethod
{
    std::string name;
    bool needsAllItems = false; ///< else the table holds the conflicts only
    /// One entry for each of table.conflicts(), in order; none where the rule gives no label.
    std::function<base::Result<std::vector<std::optional<Estimate>>>(const VoteTable &)> estimate;
};

/// The label of more than half of the answers, with their share as its probability; none where no label has more than
/// half.
ConsensusMethod majorityMethod();

} // namespace secondlook::review
