#pragma once

#include "agreement/agreement_weights.h"
#include "agreement/count_patterns.h"
#include "agreement/estimate.h"
#include "agreement/ratings.h"

namespace secondlook::agreement {

/// Conger's kappa (1980), generalised to missing ratings (Gwet 2014, chapter 2): Cohen's kappa for more than two
/// raters, each of the m who rated anything with margins of their own. With p_gk the share of rater g's ratings in
/// label k, pbar_k their mean over raters and s2_kl = (sum_g p_gk p_gl - m pbar_k pbar_l) / (m - 1): p_e = sum_kl w_kl
/// (pbar_k pbar_l - s2_kl / m); kappa = (p_a - p_e) / (1 - p_e) with p_a of countAgreement. For two raters and no
/// missing ratings it is Cohen's kappa. Linearised standard error; the interval is intervalFor with a jackknife, exact
/// up to 200 items and to first order above, and with UnseenAgreement. `patterns` are those of the ratings. Undefined:
/// NoRatings, OneRater, NoPairs, OneLabelUsed. The same bits whatever the number of threads.
Estimate congerKappa(const Ratings &ratings, const CountPatterns &patterns, const AgreementWeights &weights,
                     int threads = 1);

} // namespace secondlook::agreement
