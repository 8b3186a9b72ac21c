#include "calibration/reliability.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace secondlook::calibration {

namespace {

struct Point
{
    double confidence = 0.0;
    double correct = 0.0;
};

/// Sorted by confidence; predictions of one confidence share their mean correctness.
std::vector<Point> sortedPoints(std::span<const HeldOut> predictions)
{
    std::vector<Point> points;
    points.reserve(predictions.size());
    for (const HeldOut &prediction : predictions)
        points.push_back({static_cast<double>(prediction.confidence), prediction.correct ? 1.0 : 0.0});
    std::ranges::sort(points, {}, &Point::confidence);
    for (auto begin = points.begin(); begin != points.end();) {
        const auto end = std::find_if(begin, points.end(),
                                      [&](const Point &point) { return point.confidence != begin->confidence; });
        double correct = 0.0;
        for (auto point = begin; point != end; ++point)
            correct += point->correct;
        for (auto point = begin; point != end; ++point)
            point->correct = correct / static_cast<double>(end - begin);
        begin = end;
    }
    return points;
}

} // namespace

double equalMassEce(std::span<const HeldOut> predictions, int bins)
{
    if (predictions.empty() || bins < 1)
        return 0.0;
    const std::vector<Point> points = sortedPoints(predictions);
    const std::size_t count = points.size();
    const std::size_t binCount = std::min(static_cast<std::size_t>(bins), count);
    double error = 0.0;
    for (std::size_t bin = 0; bin < binCount; ++bin) {
        double gap = 0.0;
        for (std::size_t i = count * bin / binCount; i < count * (bin + 1) / binCount; ++i)
            gap += points[i].confidence - points[i].correct;
        error += std::abs(gap);
    }
    return error / static_cast<double>(count);
}

} // namespace secondlook::calibration
