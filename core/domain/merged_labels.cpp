#include "domain/merged_labels.h"

#include <algorithm>

namespace secondlook::domain {

void mergeLabels(Prediction &prediction, const LabelSchema &schema)
{
    prediction.label = schema.current(prediction.label);
    std::vector<LabelScore> merged;
    bool changed = false;
    for (const LabelScore &score : prediction.scores) {
        const LabelScore now{schema.current(score.label), score.probability};
        changed = changed || now.label != score.label;
        const auto same = std::ranges::find(merged, now.label, &LabelScore::label);
        if (same == merged.end())
            merged.push_back(now);
        else
            same->probability += now.probability;
    }
    if (!changed)
        return;
    std::ranges::stable_sort(merged, std::greater(), &LabelScore::probability);
    prediction.scores = std::move(merged);
}

} // namespace secondlook::domain
