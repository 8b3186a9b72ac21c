#pragma once

#include "agreement/ratings.h"

#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace secondlook::bench {

/// A population of items: each has a true label drawn from `prevalence`; rater g says it with probability accuracy[g],
/// else any other label alike, independently of the other raters; each answer is missing with probability `missing`.
struct CoverageModel
{
    std::string name;
    std::vector<double> prevalence;
    std::vector<double> accuracy;
    double missing = 0.0;
    std::uint32_t items = 0;
};

/// The coefficients of the whole population, from the probability of every combination of answers (no sampling).
struct PopulationTruth
{
    double percent = 0.0;
    double fleissKappa = 0.0;
    double gwetAc = 0.0;
    double brennanPrediger = 0.0;
    double krippendorffAlpha = 0.0;
    double congerKappa = 0.0;
    double cohenKappa = 0.0; ///< mean over pairs
    double scottPi = 0.0;    ///< mean over pairs
};

PopulationTruth truthOf(const CoverageModel &model);

/// A sample of model.items items.
agreement::Ratings drawRatings(const CoverageModel &model, std::mt19937_64 &random);

} // namespace secondlook::bench
