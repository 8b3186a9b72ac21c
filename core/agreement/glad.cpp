#include "agreement/glad.h"

#include "agreement/consensus_em.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace secondlook::agreement {

namespace {

constexpr double gladConvergedAt = 1e-9; // relative change of the logarithm of the posterior
constexpr double priorMean = 1.0;        // of alpha and b, whose variance is 1

double logistic(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

/// Twice the curvature of the bound: (logistic(x) - 1/2) / x.
double curvature(double x, double logisticOfX)
{
    return std::abs(x) < 1e-4 ? 0.25 : (logisticOfX - 0.5) / x;
}

double logOfPrior(double parameter)
{
    return -0.5 * (parameter - priorMean) * (parameter - priorMean);
}

/// Abilities and eases. One item's share of an EM iteration touches the item's ease alone.
class GladModel
{
public:
    GladModel(const RatingShape &shape)
        : m_labels(shape.labels),
          m_logErrors(std::log(std::max(shape.labels, 2U) - 1.0)),
          m_ability(shape.raters, priorMean),
          m_logEase(shape.items, priorMean)
    {
    }

    const std::vector<double> &abilities() const { return m_ability; }

    /// The item's labels with their share of the truth, labels ascending; those that nobody gave share the rest evenly.
    /// Returns the item's log-likelihood.
    double shareOut(std::size_t item, std::span<const Ratings::Answer> answers,
                    std::vector<LabelProbability> &given) const
    {
        const double ease = std::exp(m_logEase[item]);
        double logOfAllWrong = 0.0;
        given.clear();
        for (const Ratings::Answer &answer : answers) {
            const double x = m_ability[answer.rater] * ease;
            logOfAllWrong -= (x > 0.0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x))) + m_logErrors;
            given.push_back({answer.label, x + m_logErrors});
        }
        addUpByLabel(given);
        return logOfAllWrong + softmax(given) - std::log(static_cast<double>(m_labels));
    }

    /// What one item's answers ask of the raters' abilities.
    struct Pull
    {
        double slope = 0.0;
        double curve = 0.0;
    };

    /// The M step of one item: its ease, and then what its answers ask of the abilities.
    void maximiseEase(std::size_t item, std::span<const Ratings::Answer> answers,
                      std::span<const LabelProbability> given, std::span<double> slopes, std::span<double> curves)
    {
        const double before = std::exp(m_logEase[item]);
        Pull pull;
        for (const Ratings::Answer &answer : answers) {
            const double ability = m_ability[answer.rater];
            const double x = ability * before;
            pull.slope += (shareOf(given, answer.label) - 0.5) * ability;
            pull.curve += curvature(x, logistic(x)) * ability * ability;
        }
        m_logEase[item] = raised(m_logEase[item], pull);
        const double ease = std::exp(m_logEase[item]);
        for (const Ratings::Answer &answer : answers) {
            const double x = m_ability[answer.rater] * ease;
            slopes[answer.rater] += (shareOf(given, answer.label) - 0.5) * ease;
            curves[answer.rater] += curvature(x, logistic(x)) * ease * ease;
        }
    }

    void maximiseAbilities(std::span<const double> slopes, std::span<const double> curves)
    {
        for (std::size_t rater = 0; rater < m_ability.size(); ++rater)
            m_ability[rater] = (slopes[rater] + priorMean) / (curves[rater] + 1.0);
    }

    double logOfEasePrior(std::size_t item) const { return logOfPrior(m_logEase[item]); }

private:
    static double shareOf(std::span<const LabelProbability> given, std::uint32_t label)
    {
        return std::ranges::lower_bound(given, label, {}, &LabelProbability::label)->probability;
    }
    /// Scores relative to a label that nobody gave become shares; returns the logarithm of the sum.
    double softmax(std::vector<LabelProbability> &given) const
    {
        const auto others = static_cast<double>(m_labels - given.size());
        double highest = others > 0.0 ? 0.0 : given.front().probability;
        for (const LabelProbability &share : given)
            highest = std::max(highest, share.probability);
        double sum = others * std::exp(-highest);
        for (LabelProbability &share : given)
            sum += share.probability = std::exp(share.probability - highest);
        for (LabelProbability &share : given)
            share.probability /= sum;
        return highest + std::log(sum);
    }
    /// A b with a higher slope e^b - curve e^2b / 2 - (b - 1)^2 / 2: a Newton step, halved until it is one.
    static double raised(double logEase, const Pull &pull)
    {
        const auto height = [&pull](double b) {
            return pull.slope * std::exp(b) - 0.5 * pull.curve * std::exp(2.0 * b) + logOfPrior(b);
        };
        const double once = pull.slope * std::exp(logEase);
        const double twice = pull.curve * std::exp(2.0 * logEase);
        const double gradient = once - twice - (logEase - priorMean);
        const double bend = once - 2.0 * twice - 1.0;
        double step = std::clamp(bend < 0.0 ? -gradient / bend : gradient, -2.0, 2.0);
        const double now = height(logEase);
        for (int halvings = 0; halvings < 30; ++halvings, step /= 2.0)
            if (height(logEase + step) >= now)
                return logEase + step;
        return logEase;
    }

    std::size_t m_labels = 0;
    double m_logErrors = 0.0; ///< log (q - 1)
    std::vector<double> m_ability;
    std::vector<double> m_logEase;
};

struct GladHeight
{
    double logLikelihood = 0.0;
    double logPosterior = 0.0;
};

/// One EM iteration; the heights are those before it. Null when stopped.
std::optional<GladHeight> improve(const Ratings &ratings, const ItemBlocks &blocks, const ConsensusRun &run,
                                  GladModel &model)
{
    const std::size_t raters = ratings.shape().raters;
    std::vector<std::vector<double>> sums(blocks.count()); // slopes, curves, log-likelihood, log of the eases' prior
    const bool done = blocks.forEach(run, [&](std::size_t block, std::size_t begin, std::size_t end) {
        std::vector<double> figures(2 * raters + 2);
        std::vector<LabelProbability> given;
        for (std::size_t item = begin; item < end; ++item) {
            const auto answers = ratings.of(item);
            if (answers.empty())
                continue;
            figures[2 * raters] += model.shareOut(item, answers, given);
            figures[2 * raters + 1] += model.logOfEasePrior(item);
            model.maximiseEase(item, answers, given, std::span(figures).first(raters),
                               std::span(figures).subspan(raters, raters));
        }
        sums[block] = std::move(figures);
    });
    if (!done)
        return {};
    sumBlocks(sums);
    const std::span<const double> figures = sums.front();
    GladHeight height{figures[2 * raters], figures[2 * raters] + figures[2 * raters + 1]};
    for (const double ability : model.abilities())
        height.logPosterior += logOfPrior(ability);
    model.maximiseAbilities(figures.first(raters), figures.subspan(raters, raters));
    return height;
}

std::optional<LabelDistributions> gladDistributions(const Ratings &ratings, const ItemBlocks &blocks,
                                                    const ConsensusRun &run, const GladModel &model)
{
    return blocks.gather(run, [&](std::size_t item, std::vector<LabelProbability> &shares) {
        if (ratings.of(item).empty())
            return;
        std::vector<LabelProbability> given;
        model.shareOut(item, ratings.of(item), given);
        double rest = 1.0;
        for (const LabelProbability &share : given)
            rest -= share.probability;
        const auto others = static_cast<double>(ratings.shape().labels - given.size());
        const double each = others > 0.0 ? std::max(rest, 0.0) / others : 0.0;
        auto next = given.begin();
        for (std::uint32_t label = 0; label < ratings.shape().labels; ++label) {
            const bool wasGiven = next != given.end() && next->label == label;
            const double share = wasGiven ? (next++)->probability : each;
            if (share >= leastShare)
                shares.push_back({label, share});
        }
    });
}

/// Iterates until the posterior stands; fills iterations, converged and logLikelihood. False when stopped.
bool maximisePosterior(const Ratings &ratings, const ItemBlocks &blocks, const ConsensusRun &run, GladModel &model,
                       Consensus &result)
{
    result.converged = false;
    double before = 0.0;
    while (!result.converged && result.iterations < run.maxIterations) {
        const auto height = improve(ratings, blocks, run, model);
        if (!height)
            return false;
        result.converged = result.iterations > 0 &&
                           std::abs(height->logPosterior - before) <= gladConvergedAt * std::abs(height->logPosterior);
        before = height->logPosterior;
        result.logLikelihood = height->logLikelihood;
        ++result.iterations;
        if (run.progress)
            run.progress({result.iterations, run.maxIterations});
    }
    return true;
}

} // namespace

base::Result<Consensus> glad(const Ratings &ratings, const ConsensusRun &run)
{
    const RatingShape shape = ratings.shape();
    SECONDLOOK_TRY(AnswerExpectation::fits({shape.items, 0, shape.labels}, ConsensusMethod::Glad));
    const ItemBlocks blocks(ratings, 2 * std::size_t{shape.raters});
    GladModel model(shape);
    Consensus result{.method = ConsensusMethod::Glad};
    if (ratings.size() > 0 && !maximisePosterior(ratings, blocks, run, model, result))
        return consensusStopped();
    auto distributions = gladDistributions(ratings, blocks, run, model);
    if (!distributions)
        return consensusStopped();
    result.distributions = std::move(*distributions);
    if (!judgeRaters(ratings, run, RightAnswer::Expected, result))
        return consensusStopped();
    for (std::size_t rater = 0; rater < shape.raters; ++rater)
        if (result.raters[rater].answers > 0)
            result.raters[rater].skill = model.abilities()[rater];
    return result;
}

} // namespace secondlook::agreement
