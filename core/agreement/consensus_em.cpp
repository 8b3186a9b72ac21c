#include "agreement/consensus_em.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

namespace secondlook::agreement {

namespace {

constexpr std::size_t mostItemShares = std::size_t{1} << 28;
constexpr double leastSafeProduct = 1e-200; // below it, products may have lost figures to underflow

/// log sum exp of the sums of logarithms; leaves the shares in `truth`. Zero probabilities are minus infinity here, and
/// some label has none: the one that took the item's largest share in the last M step.
double shareOutInLogs(const AnswerModel &model, std::span<const Ratings::Answer> answers, std::span<double> truth)
{
    for (std::size_t j = 0; j < truth.size(); ++j) {
        truth[j] = std::log(model.prior[j]);
        for (const Ratings::Answer &answer : answers)
            truth[j] += std::log(model.answer[model.cell(answer.rater, answer.label, j)]);
    }
    const double highest = *std::ranges::max_element(truth);
    double sum = 0.0;
    for (double &share : truth)
        sum += share = std::exp(share - highest);
    for (double &share : truth)
        share /= sum;
    return highest + std::log(sum);
}

/// The truth's shares given the answers; returns the item's log-likelihood.
double shareOut(const AnswerModel &model, std::span<const Ratings::Answer> answers, std::span<double> truth)
{
    const std::size_t labels = truth.size();
    double *const shares = truth.data();
    std::copy_n(model.prior.data(), labels, shares);
    for (const Ratings::Answer &answer : answers) {
        const double *const said = &model.answer[model.cell(answer.rater, answer.label, 0)];
        for (std::size_t j = 0; j < labels; ++j)
            shares[j] *= said[j];
    }
    double sum = 0.0;
    for (std::size_t j = 0; j < labels; ++j)
        sum += shares[j];
    if (sum < leastSafeProduct)
        return shareOutInLogs(model, answers, truth);
    for (std::size_t j = 0; j < labels; ++j)
        shares[j] /= sum;
    return std::log(sum);
}

double shareOutVotes(std::span<const Ratings::Answer> answers, std::span<double> truth)
{
    std::ranges::fill(truth, 0.0);
    for (const Ratings::Answer &answer : answers)
        truth[answer.label] += 1.0;
    for (double &share : truth)
        share /= static_cast<double>(answers.size());
    return 0.0;
}

void makeWhole(std::span<double> truth)
{
    const auto highest = std::ranges::max_element(truth) - truth.begin();
    std::ranges::fill(truth, 0.0);
    truth[highest] = 1.0;
}

std::string inThousands(std::size_t number)
{
    std::string text = std::to_string(number);
    for (auto place = static_cast<std::ptrdiff_t>(text.size()) - 3; place > 0; place -= 3)
        text.insert(static_cast<std::size_t>(place), ",");
    return text;
}

} // namespace

AnswerModel::AnswerModel(const RatingShape &shape)
    : labels(shape.labels),
      prior(labels, labels == 0 ? 0.0 : 1.0 / static_cast<double>(labels)),
      answer(shape.raters * labels * labels, labels == 0 ? 0.0 : 1.0 / static_cast<double>(labels))
{
}

AnswerExpectation::AnswerExpectation(const Ratings &ratings, const ConsensusRun &run, ItemTruth truth)
    : m_ratings(ratings),
      m_run(run),
      m_truth(truth),
      m_blocks(ratings, std::size_t{ratings.shape().raters} * ratings.shape().labels * ratings.shape().labels)
{
}

base::Status AnswerExpectation::fits(const RatingShape &shape, ConsensusMethod method)
{
    const auto tooMany = [&](const std::string &what, std::size_t most) -> base::Status {
        return base::fail(base::ErrorCode::Input,
                          "the method " + std::string(consensusMethodName(method)) + " holds " + what + ", at most " +
                              inThousands(most) + " figures, and there are " + inThousands(shape.items) + " items, " +
                              inThousands(shape.raters) + " raters and " + inThousands(shape.labels) +
                              " labels; leave out labels that nobody needs, or take the method majority");
    };
    if (!ConfusionTables::fits(shape))
        return tooMany("a figure for each rater and pair of labels", ConfusionTables::maxCells);
    if (std::size_t{shape.items} * shape.labels > mostItemShares)
        return tooMany("a figure for each item and label", mostItemShares);
    return {};
}

template <typename FillTruth> std::optional<AnswerCounts> AnswerExpectation::count(const FillTruth &fill) const
{
    const std::size_t labels = m_ratings.shape().labels;
    const std::size_t cells = m_ratings.shape().raters * labels * labels;
    std::vector<std::vector<double>> answer(m_blocks.count());
    std::vector<std::vector<double>> truth(m_blocks.count()); // the last figure is the log-likelihood
    const bool done = m_blocks.forEach(m_run, [&](std::size_t block, std::size_t begin, std::size_t end) {
        std::vector<double> answerOfBlock(cells);
        std::vector<double> truthOfBlock(labels + 1);
        std::vector<double> shares(labels);
        for (std::size_t item = begin; item < end; ++item) {
            const auto answers = m_ratings.of(item);
            if (answers.empty())
                continue;
            truthOfBlock[labels] += fill(answers, std::span(shares));
            if (m_truth == ItemTruth::Whole)
                makeWhole(shares);
            for (std::size_t j = 0; j < labels; ++j)
                truthOfBlock[j] += shares[j];
            for (const Ratings::Answer &said : answers) {
                double *const counts = &answerOfBlock[(said.rater * labels + said.label) * labels];
                for (std::size_t j = 0; j < labels; ++j)
                    counts[j] += shares[j];
            }
        }
        answer[block] = std::move(answerOfBlock);
        truth[block] = std::move(truthOfBlock);
    });
    if (!done)
        return {};
    sumBlocks(answer);
    sumBlocks(truth);
    AnswerCounts counts{.answer = std::move(answer.front()), .logLikelihood = truth.front().back()};
    truth.front().pop_back();
    counts.truth = std::move(truth.front());
    return counts;
}

std::optional<AnswerCounts> AnswerExpectation::ofVotes() const
{
    return count(shareOutVotes);
}

std::optional<AnswerCounts> AnswerExpectation::ofModel(const AnswerModel &model) const
{
    return count([&model](std::span<const Ratings::Answer> answers, std::span<double> truth) {
        return shareOut(model, answers, truth);
    });
}

std::optional<LabelDistributions> AnswerExpectation::distributions(const AnswerModel &model) const
{
    return m_blocks.gather(m_run, [&](std::size_t item, std::vector<LabelProbability> &shares) {
        if (m_ratings.of(item).empty())
            return;
        thread_local std::vector<double> truth;
        truth.resize(model.labels);
        shareOut(model, m_ratings.of(item), truth);
        for (std::size_t j = 0; j < truth.size(); ++j)
            if (truth[j] >= leastShare)
                shares.push_back({static_cast<std::uint32_t>(j), truth[j]});
    });
}

std::optional<EmEnd> maximiseLikelihood(const AnswerExpectation &expectation, AnswerCounts start,
                                        const AnswerMaximisation &maximise, double tolerance, int maxIterations,
                                        const ConsensusRun &run, AnswerModel &model)
{
    EmEnd end{.counts = std::move(start)};
    while (!end.converged && end.iterations < maxIterations) {
        maximise(end.counts, model);
        auto counts = expectation.ofModel(model);
        if (!counts)
            return {};
        end.converged = end.iterations > 0 && std::abs(counts->logLikelihood - end.logLikelihood) <=
                                                  tolerance * std::abs(counts->logLikelihood);
        end.logLikelihood = counts->logLikelihood;
        end.counts = std::move(*counts);
        ++end.iterations;
        if (run.progress)
            run.progress({end.iterations, maxIterations});
    }
    return end;
}

base::Result<Consensus> consensusOf(ConsensusMethod method, const Ratings &ratings, const ConsensusRun &run,
                                    const AnswerExpectation &expectation, const AnswerModel &model, const EmEnd &end)
{
    auto distributions = expectation.distributions(model);
    if (!distributions)
        return consensusStopped();
    Consensus result{.method = method, .distributions = std::move(*distributions)};
    if (!judgeRaters(ratings, run, RightAnswer::Expected, result))
        return consensusStopped();
    const std::uint32_t labels = ratings.shape().labels;
    for (std::uint32_t rater = 0; rater < ratings.shape().raters; ++rater)
        for (std::uint32_t truth = 0; truth < labels; ++truth)
            for (std::uint32_t said = 0; said < labels; ++said)
                result.confusion->setRate(rater, truth, said, model.answer[model.cell(rater, said, truth)]);
    result.iterations = end.iterations;
    result.converged = end.converged;
    if (ratings.size() > 0) {
        result.logLikelihood = end.logLikelihood;
        result.classPrior = model.prior;
    }
    return result;
}

} // namespace secondlook::agreement
