#include "agreement/majority.h"

#include "agreement/consensus_blocks.h"

#include <algorithm>
#include <utility>

namespace secondlook::agreement {

namespace {

constexpr int skillRounds = 100;
constexpr int roundsToHalveRate = 20;

/// The weighted vote shares. In every round the rater whose label won an item has a weight, so the sum is above 0.
void weighedVotes(std::span<const Ratings::Answer> answers, std::span<const double> weights,
                  std::vector<LabelProbability> &shares)
{
    double sum = 0.0;
    for (const Ratings::Answer &answer : answers) {
        shares.push_back({answer.label, weights[answer.rater]});
        sum += weights[answer.rater];
    }
    addUpByLabel(shares);
    for (LabelProbability &share : shares)
        share.probability /= sum;
}

std::optional<LabelDistributions> vote(const Ratings &ratings, std::span<const double> weights, const ConsensusRun &run)
{
    return ItemBlocks(ratings, 0).gather(run, [&](std::size_t item, std::vector<LabelProbability> &shares) {
        weighedVotes(ratings.of(item), weights, shares);
    });
}

/// Each rater's share of answers that equal the voted label; `otherwise` for raters without answers.
std::vector<double> agreementWith(const Ratings &ratings, const LabelDistributions &voted, double otherwise)
{
    std::vector<std::size_t> equal(ratings.shape().raters);
    std::vector<std::size_t> answers(ratings.shape().raters);
    for (std::size_t item = 0; item < ratings.shape().items; ++item) {
        const auto chosen = voted.best(item);
        for (const Ratings::Answer &answer : ratings.of(item)) {
            ++answers[answer.rater];
            equal[answer.rater] += chosen->label == answer.label ? 1 : 0;
        }
    }
    std::vector<double> shares(answers.size(), otherwise);
    for (std::size_t rater = 0; rater < shares.size(); ++rater)
        if (answers[rater] > 0)
            shares[rater] = static_cast<double>(equal[rater]) / static_cast<double>(answers[rater]);
    return shares;
}

base::Result<Consensus> voteOf(ConsensusMethod method, const Ratings &ratings, std::span<const double> skills,
                               const ConsensusRun &run)
{
    auto voted = vote(ratings, skills, run);
    if (!voted)
        return consensusStopped();
    Consensus result{.method = method, .distributions = std::move(*voted)};
    if (!judgeRaters(ratings, run, RightAnswer::Chosen, result))
        return consensusStopped();
    if (method != ConsensusMethod::Majority)
        for (std::size_t rater = 0; rater < skills.size(); ++rater)
            if (result.raters[rater].answers > 0)
                result.raters[rater].skill = skills[rater];
    return result;
}

} // namespace

base::Result<Consensus> majorityVote(const Ratings &ratings, const ConsensusRun &run)
{
    return voteOf(ConsensusMethod::Majority, ratings, std::vector<double>(ratings.shape().raters, 1.0), run);
}

base::Result<Consensus> wawa(const Ratings &ratings, const ConsensusRun &run)
{
    const auto plurality = vote(ratings, std::vector<double>(ratings.shape().raters, 1.0), run);
    if (!plurality)
        return consensusStopped();
    return voteOf(ConsensusMethod::Wawa, ratings, agreementWith(ratings, *plurality, 0.0), run);
}

base::Result<Consensus> zeroBasedSkill(const Ratings &ratings, const ConsensusRun &run)
{
    const double start = 1.0 / std::max(ratings.shape().labels, 1U) + 1e-5;
    std::vector<double> skills(ratings.shape().raters, start);
    double rate = 1.0;
    for (int round = 1; round <= skillRounds; ++round) {
        const auto voted = vote(ratings, skills, run);
        if (!voted)
            return consensusStopped();
        if (round % roundsToHalveRate == 0)
            rate /= 2.0;
        const std::vector<double> agreement = agreementWith(ratings, *voted, start);
        for (std::size_t rater = 0; rater < skills.size(); ++rater)
            skills[rater] += rate * (agreement[rater] - skills[rater]);
        if (run.progress)
            run.progress({round, skillRounds});
    }
    auto result = voteOf(ConsensusMethod::ZeroBasedSkill, ratings, skills, run);
    if (result)
        result->iterations = skillRounds;
    return result;
}

} // namespace secondlook::agreement
