#include "classify/prediction_maker.h"

#include "domain/tier.h"

#include <algorithm>
#include <vector>

namespace secondlook::classify {

static constexpr float closeLabels = 0.15F;
static constexpr std::size_t fewWords = 3;

void setDistribution(std::span<const float> probabilities, std::span<const std::uint16_t> classes,
                     domain::Prediction &prediction)
{
    static thread_local std::vector<domain::LabelScore> all;
    all.clear();
    for (std::size_t c = 0; c < probabilities.size(); ++c)
        all.push_back({classes[c], probabilities[c]});
    const auto kept = all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), domain::keptScores));
    const auto moreProbable = [](const domain::LabelScore &a, const domain::LabelScore &b) {
        return a.probability != b.probability ? a.probability > b.probability : a.label < b.label;
    };
    if (kept != all.end())
        std::nth_element(all.begin(), kept, all.end(), moreProbable);
    std::sort(all.begin(), kept, moreProbable);
    prediction.scores.assign(all.begin(), kept);
    prediction.label = all.front().label;
    prediction.confidence = all.front().probability;
    prediction.other = 0.0F;
    for (auto rest = kept; rest != all.end(); ++rest)
        prediction.other += rest->probability;
    if (all.size() > 1 && all[0].probability - all[1].probability < closeLabels)
        prediction.signals |= domain::TwoCloseLabels;
}

std::uint32_t textSignals(std::size_t words, bool isCutShort)
{
    return (words < fewWords ? domain::VeryShort : 0U) | (isCutShort ? domain::LongText : 0U);
}

} // namespace secondlook::classify
