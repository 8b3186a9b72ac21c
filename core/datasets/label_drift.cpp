#include "datasets/label_drift.h"

#include <cmath>
#include <map>

namespace secondlook::datasets {

LabelDrift labelDrift(int since, const LabelCounts &earlier, const LabelCounts &newer,
                      const std::function<std::string(const std::string &)> &nowCalled)
{
    struct Both
    {
        std::int64_t before = 0;
        std::int64_t now = 0;
    };
    std::map<std::string, Both> labels;
    Both all;
    for (const auto &[label, count] : earlier) {
        labels[nowCalled(label)].before += count;
        all.before += count;
    }
    for (const auto &[label, count] : newer) {
        labels[label].now += count;
        all.now += count;
    }
    LabelDrift drift{since, 0.0, {}, 0.0, 0.0};
    if (all.before == 0 || all.now == 0) {
        drift.value = all.before == all.now ? 0.0 : 1.0;
        return drift;
    }
    for (const auto &[label, counts] : labels) {
        const double before = static_cast<double>(counts.before) / static_cast<double>(all.before);
        const double now = static_cast<double>(counts.now) / static_cast<double>(all.now);
        drift.value += std::abs(now - before) / 2.0;
        if (std::abs(now - before) > std::abs(drift.to - drift.from) + 1e-12) { // of equals the first by name
            drift.most = label;
            drift.from = before;
            drift.to = now;
        }
    }
    return drift;
}

} // namespace secondlook::datasets
