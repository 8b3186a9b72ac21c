#pragma once

#include "agreement/consensus.h"

namespace secondlook::agreement {

/// GLAD (Whitehill, Ruvolo, Wu, Bergsma & Movellan 2009): whether an answer is right depends on the rater's ability
/// alpha_g and the item's ease beta_i = exp(b_i):
///   P(g right on i) = 1 / (1 + exp(-alpha_g beta_i)) (eq. 1); errors even over the q - 1 other labels; truth even
/// with priors alpha ~ N(1, 1), b ~ N(1, 1). Expectation maximisation from alpha = b = 1. The M step raises the lower
/// bound of the logistic function of Jaakkola & Jordan 2000 first in each b_i, then in each alpha_g, so that the
/// posterior never falls; ends at a relative change of the logarithm of the posterior below 1e-9. logLikelihood is
/// that of the answers, without the priors. Skill: alpha_g; below 0 for a rater who is used inverted.
/// Holds a distribution of all labels for each item.
base::Result<Consensus> glad(const Ratings &ratings, const ConsensusRun &run);

} // namespace secondlook::agreement
