#include "pipeline/whole_distribution.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace secondlook::pipeline {

namespace {

constexpr double leastProbability = 1e-6;

void makeSumOne(std::vector<double> &probabilities)
{
    const double sum = std::accumulate(probabilities.begin(), probabilities.end(), 0.0);
    for (double &probability : probabilities)
        probability /= sum;
}

} // namespace

std::vector<double> wholeDistribution(std::span<const domain::LabelScore> scores, double other,
                                      std::span<const std::uint16_t> positions)
{
    std::vector<double> whole;
    whole.reserve(positions.size());
    for (const std::uint16_t position : positions) {
        const auto found = std::ranges::find(scores, position, &domain::LabelScore::label);
        whole.push_back(found != scores.end() ? double(found->probability) : 0.0);
    }
    const auto unscored = static_cast<double>(std::ranges::count(whole, 0.0));
    for (double &probability : whole)
        probability = std::max(probability > 0.0 ? probability : other / unscored, leastProbability);
    makeSumOne(whole);
    return whole;
}

void temper(std::vector<double> &probabilities, double inverseTemperature)
{
    for (double &probability : probabilities)
        probability = std::pow(probability, inverseTemperature);
    makeSumOne(probabilities);
}

} // namespace secondlook::pipeline
