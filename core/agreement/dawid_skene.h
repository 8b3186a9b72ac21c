#pragma once

#include "agreement/consensus.h"

namespace secondlook::agreement {

/// The maximum likelihood estimate of Dawid & Skene 1979, by expectation maximisation from the vote shares:
///   M (2.3, 2.4)  pi^g_jl = sum_i T_ij n^g_il / sum_l sum_i T_ij n^g_il,  p_j = sum_i T_ij / I
///   E (2.5)       T_ij proportional to p_j prod_g prod_l (pi^g_jl)^(n^g_il)
/// with n^g_il the number of times g said l of item i (repeats may count). Stops at a relative change of the
/// log-likelihood below 1e-12. Probabilities may be 0; a row of pi without any answer becomes even. With few answers a
/// rater the maximum is not well determined: use the smoothed form. Skill: none. A rater who mostly errs the same way
/// counts for what the answers tell, that is, inverted.
base::Result<Consensus> dawidSkene(const Ratings &ratings, const ConsensusRun &run);

/// The same with 0.01 added to every expected count of the confusion tables; the prior is not smoothed.
base::Result<Consensus> smoothedDawidSkene(const Ratings &ratings, const ConsensusRun &run);

/// Fast Dawid-Skene (Sinha, Rao & Balasubramanian 2018): the same with a hard E step, T_ij = 1 for the j of the highest
/// p_j prod_g prod_l (pi^g_jl)^(n^g_il) and 0 else, from the plurality label (ties by label order). Ends when no item
/// changes. The distribution is the soft T_ij of the last parameters, and so is the log-likelihood.
base::Result<Consensus> fastDawidSkene(const Ratings &ratings, const ConsensusRun &run);

/// One accuracy a rater, errors spread evenly, truth even ("one coin": Zhang, Chen, Zhou & Jordan 2014, section 4):
/// pi^g_jj = s_g, pi^g_jl = (1 - s_g) / (q - 1), p_j = 1 / q; M: s_g = sum_i T_i,l(g,i) / n_g. Skill: s_g.
base::Result<Consensus> oneCoinDawidSkene(const Ratings &ratings, const ConsensusRun &run);

} // namespace secondlook::agreement
