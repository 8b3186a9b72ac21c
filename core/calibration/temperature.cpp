#include "calibration/temperature.h"

#include <algorithm>
#include <cmath>

namespace secondlook::calibration {

namespace {

constexpr double lowestInverse = 0.05;
constexpr double highestInverse = 20.0;

/// First and second derivative of the negative log-likelihood by the inverse temperature.
struct Derivatives
{
    double first = 0.0;
    double second = 0.0;
};

void addRow(std::span<const float> scores, std::size_t truth, double inverse, Derivatives &sum)
{
    const float highest = *std::ranges::max_element(scores);
    double mass = 0.0;
    double mean = 0.0;
    double square = 0.0;
    for (const float score : scores) {
        const double below = static_cast<double>(score - highest);
        const double weight = std::exp(inverse * below);
        mass += weight;
        mean += weight * below;
        square += weight * below * below;
    }
    mean /= mass;
    sum.first += mean - static_cast<double>(scores[truth] - highest);
    sum.second += std::max(0.0, square / mass - mean * mean);
}

Derivatives derivatives(const ScoredRows &rows, double inverse)
{
    Derivatives sum;
    for (std::size_t row = 0; row < rows.truth.size(); ++row)
        if (rows.exclude.empty() || rows.exclude[row] == 0)
            addRow(rows.scores.subspan(row * rows.classes, rows.classes), static_cast<std::size_t>(rows.truth[row]),
                   inverse, sum);
    return sum;
}

} // namespace

double fitInverseTemperature(const ScoredRows &rows)
{
    // The likelihood is concave in the inverse temperature, so Newton steps inside a shrinking bracket cannot miss.
    double low = lowestInverse;
    double high = highestInverse;
    double inverse = 1.0;
    for (int step = 0; step < 60; ++step) {
        const Derivatives slope = derivatives(rows, inverse);
        if (slope.first == 0.0)
            break;
        (slope.first < 0.0 ? low : high) = inverse;
        const double newton = slope.second > 0.0 ? inverse - slope.first / slope.second : -1.0;
        const double next = newton > low && newton < high ? newton : std::sqrt(low * high);
        if (std::abs(next - inverse) <= 1e-6 * inverse)
            break;
        inverse = next;
    }
    return inverse;
}

} // namespace secondlook::calibration
