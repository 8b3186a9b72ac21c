#include "agreement/consensus_blocks.h"

#include <algorithm>
#include <span>
#include <utility>

namespace secondlook::agreement {

namespace {

/// What one block of items says about the raters.
class RaterTally
{
public:
    RaterTally(const RatingShape &shape, bool withConfusion)
        : m_labels(shape.labels),
          m_right(shape.raters),
          m_confusion(withConfusion ? std::size_t{shape.raters} * shape.labels * shape.labels : 0)
    {
    }

    void add(std::span<const Ratings::Answer> answers, std::span<const LabelProbability> truth)
    {
        for (const Ratings::Answer &answer : answers)
            for (const LabelProbability &share : truth) {
                if (share.label == answer.label)
                    m_right[answer.rater] += share.probability;
                if (!m_confusion.empty())
                    m_confusion[(std::size_t{answer.rater} * m_labels + share.label) * m_labels + answer.label] +=
                        share.probability;
            }
    }

    std::vector<double> &right() { return m_right; }
    std::vector<double> &confusion() { return m_confusion; }

private:
    std::size_t m_labels = 0;
    std::vector<double> m_right;     ///< [rater]
    std::vector<double> m_confusion; ///< [rater][truth][answer], or empty
};

std::vector<double> summed(std::vector<RaterTally> &tallies, std::vector<double> &(RaterTally::*figures)())
{
    std::vector<std::vector<double>> blocks;
    for (RaterTally &tally : tallies)
        blocks.push_back(std::move((tally.*figures)()));
    sumBlocks(blocks);
    return std::move(blocks.front());
}

void countItems(const Ratings &ratings, Consensus &result)
{
    result.raters.resize(ratings.shape().raters);
    for (std::size_t item = 0; item < ratings.shape().items; ++item) {
        for (const Ratings::Answer &answer : ratings.of(item))
            ++result.raters[answer.rater].answers;
        result.unanswered += ratings.of(item).empty() ? 1 : 0;
        result.ties += result.distributions.isTied(item) ? 1 : 0;
    }
}

} // namespace

bool judgeRaters(const Ratings &ratings, const ConsensusRun &run, RightAnswer right, Consensus &result)
{
    const RatingShape shape = ratings.shape();
    const bool withConfusion = ConfusionTables::fits(shape);
    const ItemBlocks blocks(ratings, shape.raters +
                                         (withConfusion ? std::size_t{shape.raters} * shape.labels * shape.labels : 0));
    std::vector<RaterTally> tallies(blocks.count(), RaterTally(shape, withConfusion));
    const bool done = blocks.forEach(run, [&](std::size_t block, std::size_t begin, std::size_t end) {
        for (std::size_t item = begin; item < end; ++item) {
            auto truth = result.distributions.of(item);
            const auto chosen = result.distributions.best(item);
            const LabelProbability certain{chosen ? chosen->label : 0, 1.0};
            if (right == RightAnswer::Chosen && chosen)
                truth = {&certain, 1};
            tallies[block].add(ratings.of(item), truth);
        }
    });
    if (!done)
        return false;
    countItems(ratings, result);
    const std::vector<double> rightAnswers = summed(tallies, &RaterTally::right);
    for (std::size_t rater = 0; rater < rightAnswers.size(); ++rater)
        result.raters[rater].right = rightAnswers[rater];
    if (withConfusion)
        result.confusion.emplace(shape).setCounts(summed(tallies, &RaterTally::confusion));
    return true;
}

} // namespace secondlook::agreement
