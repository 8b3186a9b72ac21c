#pragma once

#include "agreement/consensus.h"

namespace secondlook::agreement {

/// A classifier as one more rater, in the style of CROWDLAB (Goh, Tkachenko & Mueller 2022). With J_i the raters of
/// item i, I+ the items with two or more ratings, V_i their plurality label (of several, the one the model finds most
/// probable, then label order) and q labels:
///   P     = mean over I+ of the share of i's ratings that equal V_i
///   s_g   = sum_i sum_{h in J_i, h != g} [l_gi = l_hi] / sum_i (|J_i| - 1), over g's items; P where g shares no item
///   A_M   = share of I+ where the model's most probable label is V_i;   A_0 = share where V_i is its most common label
///   w_g   = 1 - (1 - s_g) / (1 - A_0)
///   w_M   = (1 - (1 - A_M) / (1 - A_0)) sqrt(mean over items of |J_i|)
///   p_g(k) = P where g said k, (1 - P) / (q - 1) else
///   p_i   = (w_M p_M(. | x_i) + sum_{g in J_i} w_g p_g) / (w_M + sum_{g in J_i} w_g)
/// Weights are at least 1e-6, so that who is no better than the most common label hardly counts; 1 - A_0 is too. An
/// item without ratings has none here either; one without a prediction goes by its raters; what a
/// prediction leaves out of its labels is spread evenly over the others. Without any item in I+
/// everybody weighs the same and P is 1. Nothing is iterated. Skill: w_g.
base::Result<Consensus> crowdlab(const Ratings &ratings, const LabelDistributions &model, const ConsensusRun &run);

} // namespace secondlook::agreement
