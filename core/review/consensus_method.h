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
    std::vector<base::TaskId> tasks; ///< of the first `conflicts` items; none of a gold record that has no task
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

/// How often a rule errs on gold records that people answered, where it is as sure as it has to be.
struct ErrorOnGold
{
    std::int64_t records = 0;  ///< gold records with answers
    std::int64_t items = 0;    ///< of these, with a label by the rule
    std::int64_t wrong = 0;    ///< of these, not the true label
    std::int64_t disputed = 0; ///< of the items, with different answers, as conflicts have
    std::int64_t disputedWrong = 0;
};

/// What a rule settled, or would.
struct RuleSettled
{
    std::int64_t conflicts = 0;            ///< that were open
    std::int64_t settled = 0;              ///< of these, by the rule
    std::optional<double> expectedError{}; ///< mean of 1 - probability over the settled ones; none where there are none
    std::int64_t own = 0;                  ///< left to others, since an answer is of who has it done
    ErrorOnGold gold{};
};

/// The label of more than half of the answers, with their share as its probability; none where no label has more than
/// half.
ConsensusMethod majorityMethod();

} // namespace secondlook::review
