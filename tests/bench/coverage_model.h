#pragma once

#include "agreement/ratings.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace secondlook::bench {

/// A population of items of several kinds; each rater answers an item by what kind it is, independently of the others,
/// and each answer is missing with the same probability.
struct CoverageModel
{
    std::string name;
    std::vector<double> kinds; ///< share of the items that are of each kind
    /// [rater][kind][label]: probability that the rater gives the label.
    std::vector<std::vector<std::vector<double>>> answers;
    double missing = 0.0;
    std::uint32_t items = 0; ///< of a sample

    std::size_t raters() const { return answers.size(); }
    std::size_t labels() const { return answers.front().front().size(); }
};

/// Each item has a true label drawn from `prevalence`; rater g says it with probability accuracy[g], else any other
/// label alike.
CoverageModel trueLabelModel(const std::vector<double> &prevalence, const std::vector<double> &accuracy);

/// Each item has a score: 21 equally probable ones, those in the middle of as many equal parts of a standard normal
/// distribution. Three raters see it with an error of standard deviation 0.4, 0.5 or 0.6 and a bias of 0, 0.15 or -0.1
/// and say the level it then falls in, below or between the thresholds.
CoverageModel scoreModel(const std::vector<double> &thresholds);

/// A sample of model.items items.
agreement::Ratings drawRatings(const CoverageModel &model, std::mt19937_64 &random);

} // namespace secondlook::bench
