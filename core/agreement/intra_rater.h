#pragma once

#include "agreement/estimate.h"
#include "agreement/ratings.h"

#include <cstdint>
#include <vector>

namespace secondlook::agreement {

/// One rater against the own earlier answers.
struct IntraRater
{
    std::uint32_t rater = 0;
    std::int64_t items = 0; ///< answered more than once
    /// Mean over those items of the share of pairs of own answers that are equal.
    Estimate same;
    /// That share corrected for chance, the answers of an item taken as interchangeable: Fleiss' kappa of own answers,
    /// with two answers an item Scott's pi (intraclass kappa; Kraemer 1979).
    Estimate kappa;
};

/// Every rater who answered an item more than once, by rising number. `ratings` must be made with Repeats::Count.
/// Estimates as countAgreement's.
std::vector<IntraRater> intraRater(const Ratings &ratings);

} // namespace secondlook::agreement
