#include "calibration/temperature.h"

#include <algorithm>
#include <cmath>
#include <vector>

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

void addRow(std::span<const float> scores, std::size_t truth, double doubt, double inverse, Derivatives &sum)
{
    const float highest = *std::ranges::max_element(scores);
    double mass = 0.0;
    double mean = 0.0;
    double square = 0.0;
    double all = 0.0;
    for (const float score : scores) {
        const double below = static_cast<double>(score - highest);
        const double weight = std::exp(inverse * below);
        all += below;
        mass += weight;
        mean += weight * below;
        square += weight * below * below;
    }
    mean /= mass;
    const double right = static_cast<double>(scores[truth] - highest);
    const double others = scores.size() > 1 ? (all - right) / static_cast<double>(scores.size() - 1) : right;
    sum.first += mean - (1.0 - doubt) * right - doubt * others;
    sum.second += std::max(0.0, square / mass - mean * mean);
}

bool isTaken(const ScoredRows &rows, std::size_t row)
{
    return rows.exclude.empty() || rows.exclude[row] == 0;
}

double doubtOf(const ScoredRows &rows)
{
    double taken = 0.0;
    for (std::size_t row = 0; row < rows.truth.size(); ++row)
        taken += isTaken(rows, row) ? 1.0 : 0.0;
    return 1.0 / (taken + 2.0);
}

Derivatives derivatives(const ScoredRows &rows, double doubt, double inverse)
{
    Derivatives sum;
    for (std::size_t row = 0; row < rows.truth.size(); ++row)
        if (isTaken(rows, row))
            addRow(rows.scores.subspan(row * rows.classes, rows.classes), static_cast<std::size_t>(rows.truth[row]),
                   doubt, inverse, sum);
    return sum;
}

} // namespace

double fitInverseTemperature(const ScoredRows &rows)
{
    // The likelihood is concave in the inverse temperature, so Newton steps inside a shrinking bracket cannot miss.
    const double doubt = doubtOf(rows);
    double low = lowestInverse;
    double high = highestInverse;
    double inverse = 1.0;
    for (int step = 0; step < 60; ++step) {
        const Derivatives slope = derivatives(rows, doubt, inverse);
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

static HeldOut confidenceOf(std::span<const float> scores, std::size_t truth, double inverse)
{
    const auto best = std::ranges::max_element(scores);
    double mass = 0.0;
    for (const float score : scores)
        mass += std::exp(inverse * static_cast<double>(score - *best));
    return {static_cast<float>(1.0 / mass), static_cast<std::size_t>(best - scores.begin()) == truth};
}

CrossFitted crossFitTemperature(const ScoredRows &rows, std::span<const int> foldOf, int folds)
{
    CrossFitted result;
    result.inverseTemperature = fitInverseTemperature({rows.scores, rows.classes, rows.truth, {}});
    result.heldOut.resize(rows.truth.size());
    for (int fold = 0; fold < folds; ++fold) {
        std::vector<std::uint8_t> exclude;
        for (const int own : foldOf)
            exclude.push_back(own == fold ? 1 : 0);
        const double inverse = fitInverseTemperature({rows.scores, rows.classes, rows.truth, exclude});
        result.inverseOfFold.push_back(inverse);
        for (std::size_t row = 0; row < foldOf.size(); ++row)
            if (foldOf[row] == fold)
                result.heldOut[row] = confidenceOf(rows.scores.subspan(row * rows.classes, rows.classes),
                                                   static_cast<std::size_t>(rows.truth[row]), inverse);
    }
    return result;
}

} // namespace secondlook::calibration
