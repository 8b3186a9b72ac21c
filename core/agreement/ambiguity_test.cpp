#include "agreement/ambiguity_test.h"

#include "agreement/ambiguity_votes.h"
#include "agreement/consensus_blocks.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <numeric>

namespace secondlook::agreement {

namespace {

constexpr double borrowedAnswers = 10.0; // what the mean error weighs in the error of one label

/// P(Bin(answers, error) >= dissenting), 0 < error < 1.
double tailOfDissent(double answers, double error, double dissenting)
{
    return dissenting <= 0.0 ? 1.0 : boost::math::ibeta(dissenting, answers - dissenting + 1.0, error);
}

struct ErrorCount
{
    double wrong = 0.0;
    double answers = 0.0;

    ErrorCount operator-(const ErrorCount &other) const { return {wrong - other.wrong, answers - other.answers}; }
    void operator+=(const ErrorCount &other)
    {
        wrong += other.wrong;
        answers += other.answers;
    }
};

double meanErrorOf(const ErrorCount &count)
{
    return std::clamp((count.wrong + 0.5) / (count.answers + 1.0), 1e-12, 1.0 - 1e-12);
}

/// How the panel errs, label by label.
class PanelErrors
{
public:
    PanelErrors(const Ratings &ratings, const LabelDistributions &truth) : m_ofLabel(ratings.shape().labels)
    {
        std::vector<VoteCount> votes;
        for (std::size_t item = 0; item < ratings.shape().items; ++item) {
            countVotes(ratings.of(item), votes);
            for (const LabelProbability &share : truth.of(item)) {
                const ErrorCount count = of(share.label, share.probability, votes, ratings.of(item).size());
                m_ofLabel[share.label] += count;
                m_all += count;
            }
        }
    }

    double mean() const { return meanErrorOf(m_all); }

    /// The p-value of an item, which takes no part in the errors it is measured by.
    double pValue(std::span<const VoteCount> votes, std::span<const LabelProbability> truth, std::size_t answers) const
    {
        ErrorCount own;
        for (const LabelProbability &share : truth)
            own += of(share.label, share.probability, votes, answers);
        const double mean = meanErrorOf(m_all - own);
        double highest = 0.0;
        for (const VoteCount &vote : votes) {
            const ErrorCount rest = m_ofLabel[vote.label] - of(vote.label, shareOf(truth, vote.label), votes, answers);
            const double error =
                (std::max(rest.wrong, 0.0) + borrowedAnswers * mean) / (std::max(rest.answers, 0.0) + borrowedAnswers);
            const auto all = static_cast<double>(answers);
            highest = std::max(highest, tailOfDissent(all, std::min(error, 1.0 - 1e-12), all - vote.count));
        }
        return highest;
    }

private:
    static ErrorCount of(std::uint32_t label, double share, std::span<const VoteCount> votes, std::size_t answers)
    {
        const auto vote = std::ranges::lower_bound(votes, label, {}, &VoteCount::label);
        const double right = vote != votes.end() && vote->label == label ? vote->count : 0.0;
        return {share * (static_cast<double>(answers) - right), share * static_cast<double>(answers)};
    }
    static double shareOf(std::span<const LabelProbability> truth, std::uint32_t label)
    {
        const auto share = std::ranges::lower_bound(truth, label, {}, &LabelProbability::label);
        return share != truth.end() && share->label == label ? share->probability : 0.0;
    }

    std::vector<ErrorCount> m_ofLabel;
    ErrorCount m_all;
};

/// For each number of answers up to the highest: whether the most even split of them would be significant.
std::vector<char> testableAnswers(const Ratings &ratings, double error, double level)
{
    std::size_t most = 0;
    for (std::size_t item = 0; item < ratings.shape().items; ++item)
        most = std::max(most, ratings.of(item).size());
    std::vector<char> testable(most + 1);
    for (std::size_t answers = 2; answers <= most; ++answers) {
        const std::size_t sides = std::min<std::size_t>(answers, ratings.shape().labels);
        const std::size_t leading = (answers + sides - 1) / sides;
        testable[answers] =
            tailOfDissent(static_cast<double>(answers), error, static_cast<double>(answers - leading)) <= level;
    }
    return testable;
}

/// Benjamini & Hochberg's step-up adjustment of the items tested.
void adjust(std::vector<ItemDisagreement> &items)
{
    std::vector<std::size_t> tested;
    for (std::size_t item = 0; item < items.size(); ++item)
        if (items[item].pValue)
            tested.push_back(item);
    std::ranges::stable_sort(tested, {}, [&items](std::size_t item) { return *items[item].pValue; });
    double lowest = 1.0;
    for (std::size_t rank = tested.size(); rank > 0; --rank) {
        ItemDisagreement &item = items[tested[rank - 1]];
        lowest = std::min(lowest, *item.pValue * static_cast<double>(tested.size()) / static_cast<double>(rank));
        item.adjustedPValue = lowest;
    }
}

bool severalLead(std::span<const VoteCount> votes)
{
    const std::uint32_t most = std::ranges::max(votes, {}, &VoteCount::count).count;
    return std::ranges::count(votes, most, &VoteCount::count) > 1;
}

PeopleFinding peopleFinding(const ItemDisagreement &item, double level, bool tied)
{
    if (!item.pValue)
        return PeopleFinding::TooFewAnswers;
    if (*item.pValue <= level)
        return PeopleFinding::Disagree;
    return tied ? PeopleFinding::Tied : PeopleFinding::Agree;
}

} // namespace

base::Result<std::vector<ItemDisagreement>> testDisagreement(const Ratings &ratings, const LabelDistributions &truth,
                                                             const DisagreementTest &test, const ConsensusRun &run)
{
    if (truth.items() != ratings.shape().items)
        return base::fail(base::ErrorCode::Input, "the consensus is of other records than the ratings; compute it "
                                                  "again from the same ratings");
    std::vector<ItemDisagreement> items(ratings.shape().items);
    std::vector<char> tied(items.size());
    const PanelErrors errors(ratings, truth);
    const std::vector<char> testable = testableAnswers(ratings, errors.mean(), test.level);
    const bool done = ItemBlocks(ratings, 0).forEach(run, [&](std::size_t, std::size_t begin, std::size_t end) {
        std::vector<VoteCount> votes;
        for (std::size_t item = begin; item < end; ++item) {
            const auto answers = ratings.of(item);
            countVotes(answers, votes);
            items[item] = {.answers = static_cast<std::uint32_t>(answers.size()),
                           .entropy = voteEntropy(votes),
                           .expectedDisagreement = expectedDisagreement(votes)};
            if (testable[answers.size()] != 0) {
                items[item].pValue = errors.pValue(votes, truth.of(item), answers.size());
                tied[item] = severalLead(votes) ? 1 : 0;
            }
        }
    });
    if (!done)
        return base::fail(base::ErrorCode::Cancelled, "the test for disagreement was stopped before it was done");
    adjust(items);
    for (std::size_t item = 0; item < items.size(); ++item)
        items[item].people = peopleFinding(items[item], test.level, tied[item] != 0);
    return items;
}

} // namespace secondlook::agreement
