#include "calibration/auto_threshold.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>

namespace secondlook::calibration {

namespace {

/// Whether the one-sided lower bound is at or above the target. The same question asked the other way round, which
/// needs no inverse: were the precision just the target, would so many correct ones be this rare?
bool reaches(std::int64_t correct, std::int64_t n, double targetPrecision, double confidence)
{
    if (targetPrecision <= 0.0)
        return true;
    if (correct == 0 || targetPrecision >= 1.0)
        return false;
    return boost::math::ibeta(static_cast<double>(correct), static_cast<double>(n - correct + 1), targetPrecision) <=
           1.0 - confidence;
}

} // namespace

std::optional<double> autoThreshold(std::span<const HeldOut> predictions, double targetPrecision, double confidence)
{
    HeldOutPredictions sorted(predictions.begin(), predictions.end());
    std::ranges::sort(sorted, std::ranges::greater(), &HeldOut::confidence);
    std::optional<double> lowest;
    std::int64_t correct = 0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        correct += sorted[i].correct ? 1 : 0;
        const bool lastOfItsConfidence = i + 1 == sorted.size() || sorted[i + 1].confidence != sorted[i].confidence;
        if (lastOfItsConfidence && reaches(correct, static_cast<std::int64_t>(i + 1), targetPrecision, confidence))
            lowest = static_cast<double>(sorted[i].confidence);
    }
    return lowest;
}

} // namespace secondlook::calibration
