#include "agreement/set_agreement.h"

#include "agreement/krippendorff_alpha.h"

#include <algorithm>
#include <set>
#include <utility>

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

std::vector<LabelAgreement> labelsOfSets(const Ratings &ratings, const AnswerSets &sets)
{
    std::set<std::uint32_t> inSets;
    for (std::uint32_t set = 0; set < sets.size(); ++set)
        inSets.insert(sets[set].begin(), sets[set].end());
    std::vector<LabelAgreement> labels;
    std::vector<Rating> rows;
    for (const std::uint32_t label : inSets) {
        rows.clear();
        for (std::uint32_t item = 0; item < ratings.shape().items; ++item)
            for (const Ratings::Answer &answer : ratings.of(item))
                rows.push_back({item, answer.rater, std::ranges::binary_search(sets[answer.label], label) ? 1U : 0U});
        const RatingShape shape{ratings.shape().items, ratings.shape().raters, 2};
        for (LabelAgreement &found : labelAgreement(CountPatterns(Ratings(rows, shape, Repeats::Count))))
            if (std::exchange(found.label, label) == 1)
                labels.push_back(found);
    }
    return labels;
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
