#pragma once

#include "datasets/split_assignment.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace secondlook::datasets {

/// How what a model is measured on can have got into what it learns from.
enum class LeakKind { SameText, NearDuplicate, Entity, HeldOutInTrain };

inline constexpr std::array allLeakKinds = {LeakKind::SameText, LeakKind::NearDuplicate, LeakKind::Entity,
                                            LeakKind::HeldOutInTrain};

/// "same_text", "near_duplicate", "entity", "held_out_in_train".
std::string_view leakKindName(LeakKind kind);

/// Rows that leak, by their place: one for each split that the group is in, and, where a row without a split of before
/// belongs to the group, the first such row as `joinedBy`.
struct Leak
{
    static constexpr std::uint32_t none = 0xFFFFFFFF;

    LeakKind kind = LeakKind::SameText;
    std::vector<std::uint32_t> rows;
    std::uint32_t joinedBy = none;
};

struct LeakReport
{
    std::array<std::int64_t, allLeakKinds.size()> counts{}; ///< groups, or rows that are held out, by kind
    std::vector<Leak> first;                                ///< some of each kind, in order of kind and row

    std::int64_t total() const;
};

/// Looks for groups in two splits and for rows that are held out in train. Groups of the same words count as such only,
/// not as near-duplicates as well. `mostNamed` of each kind are named. `splits` holds no None.
LeakReport checkLeakage(const SplitFacts &facts, const std::vector<Split> &splits, std::size_t mostNamed = 20);

} // namespace secondlook::datasets
