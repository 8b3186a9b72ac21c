#pragma once

#include "datasets/split.h"

#include <cstdint>
#include <vector>

namespace secondlook::datasets {

/// The rows of a version as far as splits are concerned, one place in each list for a row, in order of the records.
struct SplitFacts
{
    std::vector<std::uint64_t> entities;   ///< see entityOf(); rows of one entity are in one split
    std::vector<std::uint64_t> words;      ///< equal where the words of the texts are
    std::vector<std::uint32_t> nearGroups; ///< place of the first near-duplicate, itself where there is none
    std::vector<Split> given;              ///< in an earlier version; None where there was none
    std::vector<std::uint8_t> heldOut;     ///< 1: measures something, so nothing may learn from it
    std::vector<std::uint32_t> strata;     ///< the shares hold in each of them, say a label; empty: in all together
};

/// Gives every row a split. A split that was given stays, whatever else. A row that is held out is test. The others
/// that belong together, by entity or as near-duplicates, also by way of others, get that of the first of them that has
/// one; where none has, test where one of them is held out, otherwise what is drawn for the entity of the first. With
/// strata, the draw only says in which order those of a stratum (that of the first row) come, and each gets the split
/// that lacks most of the stratum's rows by then, given ones counted: so it also depends on which rows there are.
std::vector<Split> assignSplits(const SplitFacts &facts, const SplitShares &shares, std::uint64_t seed);

} // namespace secondlook::datasets
