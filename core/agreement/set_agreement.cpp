#include "agreement/set_agreement.h"

#include "agreement/krippendorff_alpha.h"

#include <algorithm>

namespace secondlook::agreement {

std::uint32_t AnswerSets::numberOf(std::vector<std::uint32_t> labels)
{
    std::ranges::sort(labels);
    labels.erase(std::ranges::unique(labels).begin(), labels.end());
    const auto [entry, isNew] = m_numbers.try_emplace(std::move(labels), size());
    if (isNew)
        m_sets.push_back(&entry->first);
    return entry->second;
}

double distanceBetween(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b, SetDistance distance)
{
    std::size_t shared = 0;
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) {
            ++shared;
            ++i;
            ++j;
        } else if (a[i] < b[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    const std::size_t all = a.size() + b.size() - shared;
    if (all == shared)
        return 0.0;
    const double jaccard = static_cast<double>(shared) / static_cast<double>(all);
    if (distance == SetDistance::Jaccard)
        return 1.0 - jaccard;
    const bool isHeld = shared == std::min(a.size(), b.size());
    return 1.0 - (isHeld ? 2.0 : 1.0) / 3.0 * jaccard;
}

Estimate setAlpha(const CountPatterns &patterns, const AnswerSets &sets, SetDistance distance)
{
    constexpr std::size_t mostSets = 5000;
    const auto between = pairwiseDistance(
        [&sets, distance](std::uint32_t a, std::uint32_t b) { return distanceBetween(sets[a], sets[b], distance); },
        mostSets);
    return krippendorffAlpha(patterns, *between);
}

} // namespace secondlook::agreement
