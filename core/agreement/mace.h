#pragma once

#include "agreement/consensus.h"

namespace secondlook::agreement {

/// MACE (Hovy, Berg-Kirkpatrick, Vaswani & Hovy 2013, section 3): the truth is drawn evenly from the q labels; rater g
/// copies it with probability theta_g and otherwise answers from a fixed strategy xi_g:
///   P(g says l | truth j) = theta_g [l = j] + (1 - theta_g) xi_gl
/// Expectation maximisation. Of the answers l of g to items of which T_il is the share of truth l, expected copies are
/// T_il theta_g / (theta_g + (1 - theta_g) xi_gl); the rest follow the strategy. M: theta_g = (copies_g + s) / (n_g + 2
/// s), xi_gl = (strategy_gl + s) / (strategy_g + q s), s = 0.01 / q. 20 starts (the first from vote shares, the others
/// random, from `run.seed`) of at most 50 iterations; the one of the highest log-likelihood goes on to convergence
/// (relative change below 1e-9). Skill: theta_g, the competence.
/// `iterations` counts those of the start that won.
base::Result<Consensus> mace(const Ratings &ratings, const ConsensusRun &run);

} // namespace secondlook::agreement
