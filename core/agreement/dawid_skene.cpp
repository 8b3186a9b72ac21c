#include "agreement/dawid_skene.h"

#include "agreement/consensus_em.h"

#include <algorithm>
#include <numeric>

namespace secondlook::agreement {

namespace {

constexpr double convergedAt = 1e-12; // relative change of the log-likelihood
constexpr double smoothing = 0.01;

void setPrior(const AnswerCounts &counts, AnswerModel &model)
{
    const double items = std::accumulate(counts.truth.begin(), counts.truth.end(), 0.0);
    for (std::size_t j = 0; j < model.labels; ++j)
        model.prior[j] = counts.truth[j] / items;
}

void setConfusion(const AnswerCounts &counts, double added, AnswerModel &model)
{
    const std::size_t square = model.labels * model.labels;
    std::vector<double> sums(model.labels);
    for (std::size_t first = 0; first < model.answer.size(); first += square) { // a rater
        std::ranges::fill(sums, added * static_cast<double>(model.labels));
        for (std::size_t i = 0; i < square; ++i)
            sums[i % model.labels] += counts.answer[first + i];
        for (std::size_t i = 0; i < square; ++i) {
            const double sum = sums[i % model.labels];
            model.answer[first + i] =
                sum > 0.0 ? (counts.answer[first + i] + added) / sum : 1.0 / static_cast<double>(model.labels);
        }
    }
}

/// The accuracy of one rater under expected counts; even where the rater has no answers.
double accuracyUnder(const AnswerCounts &counts, const AnswerModel &model, std::size_t rater)
{
    double right = 0.0;
    double all = 0.0;
    for (std::size_t said = 0; said < model.labels; ++said) {
        right += counts.answer[model.cell(rater, said, said)];
        for (std::size_t j = 0; j < model.labels; ++j)
            all += counts.answer[model.cell(rater, said, j)];
    }
    return all > 0.0 ? std::min(right / all, 1.0) : 1.0 / static_cast<double>(model.labels);
}

void setOneCoin(const AnswerCounts &counts, AnswerModel &model, std::vector<double> &accuracies)
{
    for (std::size_t rater = 0; rater < accuracies.size(); ++rater) {
        const double accuracy = accuracies[rater] = accuracyUnder(counts, model, rater);
        const double error = model.labels > 1 ? (1.0 - accuracy) / static_cast<double>(model.labels - 1) : 0.0;
        for (std::size_t said = 0; said < model.labels; ++said)
            for (std::size_t j = 0; j < model.labels; ++j)
                model.answer[model.cell(rater, said, j)] = said == j ? accuracy : error;
    }
}

base::Result<Consensus> fromVotes(ConsensusMethod method, const Ratings &ratings, const ConsensusRun &run,
                                  ItemTruth truth, const AnswerMaximisation &maximise)
{
    SECONDLOOK_TRY(AnswerExpectation::fits(ratings.shape(), method));
    const AnswerExpectation expectation(ratings, run, truth);
    AnswerModel model(ratings.shape());
    auto start = expectation.ofVotes();
    if (!start)
        return consensusStopped();
    const auto end = ratings.size() == 0 ? EmEnd{.converged = true}
                                         : maximiseLikelihood(expectation, std::move(*start), maximise, convergedAt,
                                                              run.maxIterations, run, model);
    return end ? consensusOf(method, ratings, run, expectation, model, *end) : consensusStopped();
}

base::Result<Consensus> withConfusion(ConsensusMethod method, const Ratings &ratings, const ConsensusRun &run,
                                      ItemTruth truth, double added)
{
    return fromVotes(method, ratings, run, truth, [added](const AnswerCounts &counts, AnswerModel &model) {
        setPrior(counts, model);
        setConfusion(counts, added, model);
    });
}

} // namespace

base::Result<Consensus> dawidSkene(const Ratings &ratings, const ConsensusRun &run)
{
    return withConfusion(ConsensusMethod::DawidSkene, ratings, run, ItemTruth::Shared, 0.0);
}

base::Result<Consensus> smoothedDawidSkene(const Ratings &ratings, const ConsensusRun &run)
{
    return withConfusion(ConsensusMethod::DawidSkeneSmoothed, ratings, run, ItemTruth::Shared, smoothing);
}

base::Result<Consensus> fastDawidSkene(const Ratings &ratings, const ConsensusRun &run)
{
    return withConfusion(ConsensusMethod::FastDawidSkene, ratings, run, ItemTruth::Whole, 0.0);
}

base::Result<Consensus> oneCoinDawidSkene(const Ratings &ratings, const ConsensusRun &run)
{
    std::vector<double> accuracies(ratings.shape().raters);
    auto result = fromVotes(
        ConsensusMethod::OneCoin, ratings, run, ItemTruth::Shared,
        [&accuracies](const AnswerCounts &counts, AnswerModel &model) { setOneCoin(counts, model, accuracies); });
    if (!result)
        return result;
    result->classPrior.clear(); // even by definition, not estimated
    for (std::size_t rater = 0; rater < accuracies.size(); ++rater)
        if (result->raters[rater].answers > 0)
            result->raters[rater].skill = accuracies[rater];
    return result;
}

} // namespace secondlook::agreement
