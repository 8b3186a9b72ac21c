#pragma once

#include <cstdint>
#include <vector>

namespace secondlook::pipeline {

/// One of what is drawn from.
struct SampleItem
{
    std::int64_t id = 0;
    std::int64_t stratum = 0; ///< a label, say
};

/// `count` of the items at random, each stratum with its share of them (largest remainders), and with one at least
/// where `count` is enough for all strata; rising by id. All where there are no more. The same seed draws the same.
std::vector<std::int64_t> stratifiedSample(const std::vector<SampleItem> &items, std::int64_t count,
                                           std::uint64_t seed);

} // namespace secondlook::pipeline
