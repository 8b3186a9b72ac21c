#pragma once

#include "agreement/consensus.h"

namespace secondlook::agreement {

/// Plurality vote. The distribution of item i is its vote shares r_ik / r_i; ties go to the first label in label order.
/// Takes any number of labels. Skill: none.
base::Result<Consensus> majorityVote(const Ratings &ratings, const ConsensusRun &run);

/// Worker agreement with aggregate ("Wawa", Appen): the skill of rater g is the share of g's answers that equal the
/// plurality label, skill_g = sum_i [l_gi = plurality_i] / n_g; then a vote in which each answer counts skill_g.
/// The distribution is the weighted vote shares. Takes any number of labels.
base::Result<Consensus> wawa(const Ratings &ratings, const ConsensusRun &run);

/// Zero-based skill (Toloka, crowd-kit): skills start at 1 / q + 1e-5; 100 rounds of a skill-weighted vote and
/// skill_g += rate * (share of g's answers equal to the voted label - skill_g), where the rate starts at 1 and is
/// halved every 20 rounds. The vote of the last skills is the consensus. Takes any number of labels.
base::Result<Consensus> zeroBasedSkill(const Ratings &ratings, const ConsensusRun &run);

} // namespace secondlook::agreement
