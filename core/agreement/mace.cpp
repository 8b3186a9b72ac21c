#include "agreement/mace.h"

#include "agreement/consensus_em.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <utility>

namespace secondlook::agreement {

namespace {

constexpr int maceStarts = 20;
constexpr int iterationsOfAStart = 50;
constexpr double startConvergedAt = 1e-8;
constexpr double maceConvergedAt = 1e-9;
constexpr double maceSmoothing = 0.01; // spread over the labels

/// Above 0, at most 1; the same on every platform.
double drawnShare(std::mt19937_64 &random)
{
    return static_cast<double>((random() >> 11U) + 1) * 0x1p-53;
}

/// Competences and strategies, and what they make of an AnswerModel.
class Competences
{
public:
    /// Everybody copies half of the time and otherwise answers evenly.
    explicit Competences(const RatingShape &shape)
        : m_labels(shape.labels),
          m_copies(shape.raters, 0.5),
          m_strategy(std::size_t{shape.raters} * shape.labels, 1.0 / std::max(shape.labels, 1U))
    {
    }

    void draw(std::mt19937_64 &random)
    {
        for (double &share : m_copies)
            share = drawnShare(random);
        for (std::size_t rater = 0; rater < m_copies.size(); ++rater) {
            const auto strategy = strategyOf(rater);
            for (double &share : strategy)
                share = drawnShare(random);
            const double sum = std::accumulate(strategy.begin(), strategy.end(), 0.0);
            for (double &share : strategy)
                share /= sum;
        }
    }

    double copies(std::size_t rater) const { return m_copies[rater]; }

    void maximise(const AnswerCounts &counts, AnswerModel &model)
    {
        for (std::size_t rater = 0; rater < m_copies.size(); ++rater)
            maximise(counts, model, rater);
        fill(model);
    }

    void fill(AnswerModel &model)
    {
        for (std::size_t rater = 0; rater < m_copies.size(); ++rater)
            for (std::size_t said = 0; said < m_labels; ++said) {
                const double byStrategy = (1.0 - m_copies[rater]) * strategyOf(rater)[said];
                for (std::size_t j = 0; j < m_labels; ++j)
                    model.answer[model.cell(rater, said, j)] = byStrategy + (said == j ? m_copies[rater] : 0.0);
            }
    }

private:
    std::span<double> strategyOf(std::size_t rater)
    {
        return std::span(m_strategy).subspan(rater * m_labels, m_labels);
    }

    void maximise(const AnswerCounts &counts, const AnswerModel &model, std::size_t rater)
    {
        const double added = maceSmoothing / static_cast<double>(m_labels);
        const auto strategy = strategyOf(rater);
        double allCopies = 0.0;
        double allByStrategy = 0.0;
        for (std::size_t said = 0; said < m_labels; ++said) {
            const double *const row = &counts.answer[model.cell(rater, said, 0)];
            const double copying = m_copies[rater] / (m_copies[rater] + (1.0 - m_copies[rater]) * strategy[said]);
            const double copied = row[said] * copying;
            strategy[said] = std::max(std::accumulate(row, row + m_labels, 0.0) - copied, 0.0) + added;
            allCopies += copied;
            allByStrategy += strategy[said];
        }
        for (double &share : strategy)
            share /= allByStrategy;
        const double spam = allByStrategy - maceSmoothing;
        m_copies[rater] = (allCopies + added) / (allCopies + spam + 2.0 * added);
    }

    std::size_t m_labels = 0;
    std::vector<double> m_copies;   ///< theta
    std::vector<double> m_strategy; ///< xi, [rater][label]
};

struct MaceState
{
    Competences competences;
    EmEnd end;
};

std::optional<EmEnd> goOn(const AnswerExpectation &expectation, AnswerCounts counts, double tolerance, int iterations,
                          const ConsensusRun &run, AnswerModel &model, Competences &competences)
{
    return maximiseLikelihood(
        expectation, std::move(counts),
        [&competences](const AnswerCounts &found, AnswerModel &changed) { competences.maximise(found, changed); },
        tolerance, iterations, run, model);
}

/// The best of the starts; null when stopped.
std::optional<MaceState> bestStart(const AnswerExpectation &expectation, const RatingShape &shape,
                                   const ConsensusRun &run, AnswerModel &model)
{
    std::mt19937_64 random(run.seed);
    ConsensusRun quiet = run; // iterations of a start are no measure of progress
    quiet.progress = {};
    std::optional<MaceState> best;
    for (int start = 0; start < maceStarts; ++start) {
        Competences competences(shape);
        if (start > 0) {
            competences.draw(random);
            competences.fill(model);
        }
        auto counts = start == 0 ? expectation.ofVotes() : expectation.ofModel(model);
        if (!counts)
            return {};
        auto end = goOn(expectation, std::move(*counts), startConvergedAt,
                        std::min(iterationsOfAStart, run.maxIterations), quiet, model, competences);
        if (!end)
            return {};
        if (!best || end->logLikelihood > best->end.logLikelihood)
            best = MaceState{std::move(competences), std::move(*end)};
        if (run.progress)
            run.progress({start + 1, maceStarts});
    }
    return best;
}

} // namespace

base::Result<Consensus> mace(const Ratings &ratings, const ConsensusRun &run)
{
    SECONDLOOK_TRY(AnswerExpectation::fits(ratings.shape(), ConsensusMethod::Mace));
    const AnswerExpectation expectation(ratings, run, ItemTruth::Shared);
    AnswerModel model(ratings.shape());
    if (ratings.size() == 0)
        return consensusOf(ConsensusMethod::Mace, ratings, run, expectation, model, {.converged = true});
    auto best = bestStart(expectation, ratings.shape(), run, model);
    if (!best)
        return consensusStopped();
    const int before = best->end.iterations;
    auto end = goOn(expectation, std::move(best->end.counts), maceConvergedAt, run.maxIterations - before, run, model,
                    best->competences);
    if (!end)
        return consensusStopped();
    if (end->iterations == 0) { // the start had used them all
        best->competences.fill(model);
        end->logLikelihood = best->end.logLikelihood;
    }
    end->iterations += before;
    auto result = consensusOf(ConsensusMethod::Mace, ratings, run, expectation, model, *end);
    if (!result)
        return result;
    result->classPrior.clear(); // even by definition, not estimated
    for (std::size_t rater = 0; rater < ratings.shape().raters; ++rater)
        if (result->raters[rater].answers > 0)
            result->raters[rater].skill = best->competences.copies(rater);
    return result;
}

} // namespace secondlook::agreement
