#pragma once

#include "agreement/agreement_weights.h"
#include "agreement/cohen_kappa.h"
#include "agreement/estimate.h"
#include "agreement/ratings.h"

#include <cstdint>
#include <vector>

namespace secondlook::agreement {

/// Every two raters who share items, and the means over them.
struct RaterPairs
{
    /// Sorted by a, then b. Empty with reason TooManyPairs where there are more than 2,000,000,000 pairs of answers to
    /// one item, or more than 16,777,216 different (a, b, label of a, label of b).
    std::vector<PairAgreement> pairs;
    /// Mean of Cohen's kappa over the pairs that share enough items and have one (Light 1971). The standard error
    /// linearises over items, so that pairs with a rater in common are not taken for independent; with one pair it is
    /// that of Fleiss, Cohen & Everitt. The interval is intervalFor's with the jackknife and what
    /// UnseenAgreement raises the pairs by, which are taken to be as correlated as their items are the same. Undefined:
    /// OneRater, NoSharedItems, OneLabelUsed, TooManyPairs.
    Estimate meanCohenKappa;
    /// The same of Scott's pi.
    Estimate meanScottPi;
    std::int64_t tooFewItems = 0;  ///< pairs that share some items, but not enough: in `pairs`, not in the means
    std::int64_t withoutKappa = 0; ///< pairs that share enough, but both always said the same one label
};

/// Pairs that share fewer than `minSharedItems` do not count in the means. Ratings with repeats counted compare each
/// of a rater's answers. The same bits whatever the number of threads.
RaterPairs raterPairs(const Ratings &ratings, const AgreementWeights &weights, std::int64_t minSharedItems = 10,
                      int threads = 1);

} // namespace secondlook::agreement
