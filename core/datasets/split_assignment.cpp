#include "datasets/split_assignment.h"

#include "datasets/disjoint_sets.h"

#include <algorithm>
#include <numeric>

namespace secondlook::datasets {

namespace {

std::vector<std::uint32_t> togetherGroups(const SplitFacts &facts)
{
    DisjointSets sets(facts.entities.size());
    std::vector<std::uint32_t> order(facts.entities.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return facts.entities[a] != facts.entities[b] ? facts.entities[a] < facts.entities[b] : a < b;
    });
    for (std::size_t i = 1; i < order.size(); ++i)
        if (facts.entities[order[i]] == facts.entities[order[i - 1]])
            sets.join(order[i - 1], order[i]);
    for (std::uint32_t row = 0; row < facts.nearGroups.size(); ++row)
        sets.join(facts.nearGroups[row], row);
    return sets.all();
}

} // namespace

std::vector<Split> assignSplits(const SplitFacts &facts, const SplitShares &shares, std::uint64_t seed)
{
    const std::vector<std::uint32_t> groups = togetherGroups(facts);
    std::vector<Split> ofGroup(groups.size(), Split::None);
    std::vector<std::uint8_t> holdsOut(groups.size(), 0);
    for (std::size_t row = 0; row < groups.size(); ++row) {
        Split &split = ofGroup[groups[row]];
        split = split == Split::None ? facts.given[row] : split;
        holdsOut[groups[row]] |= facts.heldOut[row];
    }
    for (std::size_t group = 0; group < groups.size(); ++group)
        if (groups[group] == group && ofGroup[group] == Split::None)
            ofGroup[group] = holdsOut[group] != 0 ? Split::Test : drawSplit(facts.entities[group], shares, seed);
    std::vector<Split> splits(groups.size());
    for (std::size_t row = 0; row < groups.size(); ++row) {
        if (facts.given[row] != Split::None)
            splits[row] = facts.given[row];
        else
            splits[row] = facts.heldOut[row] != 0 ? Split::Test : ofGroup[groups[row]];
    }
    return splits;
}

} // namespace secondlook::datasets
