#pragma once

#include "agreement/count_patterns.h"
#include "agreement/estimate.h"

#include <cstdint>
#include <vector>

namespace secondlook::agreement {

/// One label against all others.
struct LabelAgreement
{
    std::uint32_t label = 0;
    std::int64_t ratings = 0; ///< that have it
    std::int64_t items = 0;   ///< with such a rating
    /// Krippendorff's alpha where every other label is the same one. Undefined: NoPairs as below, OneLabelUsed where
    /// every rating that counts has the label.
    Estimate alpha;
    /// Of two ratings of an item, the first of which has the label: how often the second has it too,
    /// sum_i r_ik (r_ik - 1) / sum_i r_ik (r_i - 1) (Cicchetti & Feinstein 1990 for two raters, Fleiss 1971 for more).
    /// Undefined (NoPairs) where no item with the label has a second rating. Interval: of two raters, S = 2 J / (1 + J)
    /// with J the share of items on which both said the label among those on which either did, a plain share; so
    /// scoreInterval's of J = S / (2 - S) is carried over to S. With more raters J counts for as many items as would
    /// give it its linearised variance (Korn & Graubard 1998, Survey Methodology 24), but for no more than have the
    /// label where fewer than 10 have it from two raters or more: too few to know a variance from. That 10 is ours
    /// (tests/bench/bench_agreement.cpp measures it).
    Estimate specificAgreement;
};

/// Every label with a rating, by rising number. Time grows with the patterns, not with labels times patterns.
std::vector<LabelAgreement> labelAgreement(const CountPatterns &patterns);

} // namespace secondlook::agreement
