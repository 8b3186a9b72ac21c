#include "agreement/crowdlab.h"

#include "agreement/consensus_em.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace secondlook::agreement {

namespace {

constexpr double leastWeight = 1e-6;

/// How the raters agree with each other and the model with them.
struct PanelCounts
{
    std::vector<double> agreed; ///< [rater]: pairs of answers with others that agree ...
    std::vector<double> shared; ///< ... of so many
    std::vector<std::size_t> pluralities;
    double pluralityShare = 0.0; ///< sum over items of the share of their plurality label
    std::size_t items = 0;       ///< with two or more ratings
    std::size_t judged = 0;      ///< of these, with a prediction
    std::size_t modelRight = 0;
    std::size_t ratedItems = 0;
};

LabelProbability pluralityOf(std::span<const LabelProbability> votes, const LabelDistributions &model, std::size_t item)
{
    LabelProbability best = votes.front();
    for (const LabelProbability &vote : votes.subspan(1))
        if (vote.probability > best.probability ||
            (vote.probability == best.probability && model.of(item, vote.label) > model.of(item, best.label)))
            best = vote;
    return best;
}

PanelCounts countPanel(const Ratings &ratings, const LabelDistributions &model)
{
    PanelCounts counts{.agreed = std::vector<double>(ratings.shape().raters),
                       .shared = std::vector<double>(ratings.shape().raters),
                       .pluralities = std::vector<std::size_t>(ratings.shape().labels)};
    std::vector<LabelProbability> votes;
    for (std::size_t item = 0; item < ratings.shape().items; ++item) {
        const auto answers = ratings.of(item);
        counts.ratedItems += answers.empty() ? 0 : 1;
        if (answers.size() < 2)
            continue;
        votes.clear();
        for (const Ratings::Answer &answer : answers)
            votes.push_back({answer.label, 1.0});
        addUpByLabel(votes);
        for (const Ratings::Answer &answer : answers) {
            const auto same = std::ranges::lower_bound(votes, answer.label, {}, &LabelProbability::label);
            counts.agreed[answer.rater] += same->probability - 1.0;
            counts.shared[answer.rater] += static_cast<double>(answers.size() - 1);
        }
        const LabelProbability plurality = pluralityOf(votes, model, item);
        ++counts.pluralities[plurality.label];
        counts.pluralityShare += plurality.probability / static_cast<double>(answers.size());
        ++counts.items;
        if (const auto predicted = model.best(item)) {
            ++counts.judged;
            counts.modelRight += predicted->label == plurality.label ? 1 : 0;
        }
    }
    return counts;
}

struct PanelWeights
{
    std::vector<double> raters;
    double model = 1.0;
    double rightShare = 1.0; ///< P
};

PanelWeights weigh(const PanelCounts &counts, std::size_t ratings)
{
    PanelWeights weights{.raters = std::vector<double>(counts.agreed.size(), 1.0)};
    if (counts.items == 0)
        return weights;
    const auto items = static_cast<double>(counts.items);
    weights.rightShare = counts.pluralityShare / items;
    const double commonest = static_cast<double>(*std::ranges::max_element(counts.pluralities)) / items;
    const double chanceError = std::max(1.0 - commonest, leastWeight);
    const auto weightOf = [chanceError](double agreement) {
        return std::max(1.0 - (1.0 - agreement) / chanceError, leastWeight);
    };
    for (std::size_t rater = 0; rater < weights.raters.size(); ++rater)
        weights.raters[rater] =
            weightOf(counts.shared[rater] > 0.0 ? counts.agreed[rater] / counts.shared[rater] : weights.rightShare);
    const double modelRight =
        counts.judged > 0 ? static_cast<double>(counts.modelRight) / static_cast<double>(counts.judged) : 0.0;
    weights.model =
        weightOf(modelRight) * std::sqrt(static_cast<double>(ratings) / static_cast<double>(counts.ratedItems));
    return weights;
}

/// What a prediction gives each label that it does not list.
double unlistedShare(std::span<const LabelProbability> predicted, std::uint32_t labels)
{
    double rest = 1.0;
    for (const LabelProbability &share : predicted)
        rest -= share.probability;
    const std::size_t unlisted = labels - predicted.size();
    return predicted.empty() || unlisted == 0 ? 0.0 : std::max(rest, 0.0) / static_cast<double>(unlisted);
}

/// The model's and the raters' distributions of one item, weighed together.
void combine(std::span<const Ratings::Answer> answers, std::span<const LabelProbability> predicted,
             const PanelWeights &weights, std::uint32_t labels, std::vector<LabelProbability> &shares)
{
    const double error = labels > 1 ? (1.0 - weights.rightShare) / static_cast<double>(labels - 1) : 0.0;
    const double unlisted = unlistedShare(predicted, labels);
    const double modelWeight = predicted.empty() ? 0.0 : weights.model;
    double raterWeight = 0.0;
    for (const Ratings::Answer &answer : answers)
        raterWeight += weights.raters[answer.rater];
    const double everywhere = raterWeight * error + modelWeight * unlisted;
    if (everywhere > 0.0)
        for (std::uint32_t label = 0; label < labels; ++label)
            shares.push_back({label, everywhere});
    const double right = labels > 1 ? weights.rightShare - error : 1.0;
    for (const Ratings::Answer &answer : answers)
        shares.push_back({answer.label, weights.raters[answer.rater] * right});
    for (const LabelProbability &share : predicted)
        shares.push_back({share.label, modelWeight * (share.probability - unlisted)});
    addUpByLabel(shares);
    double sum = 0.0; // a prediction of all labels may sum up to a little more or less than 1
    for (const LabelProbability &share : shares)
        sum += share.probability;
    for (LabelProbability &share : shares)
        share.probability = std::max(share.probability / sum, 0.0);
    std::erase_if(shares, [](const LabelProbability &share) { return share.probability < leastShare; });
}

base::Status checkPredictions(const LabelDistributions &model, std::uint32_t labels)
{
    for (std::size_t item = 0; item < model.items(); ++item) {
        double sum = 0.0;
        for (const LabelProbability &share : model.of(item)) {
            if (share.label >= labels)
                return base::fail(base::ErrorCode::Input,
                                  "the model predicts labels that the raters' answers do not know; predict with the "
                                  "label schema that the answers were given under");
            sum += share.probability >= 0.0 ? share.probability : 2.0; // 2 for what is no number, too
        }
        if (!(sum <= 1.0 + 1e-3))
            return base::fail(base::ErrorCode::Input,
                              "prediction " + std::to_string(item + 1) +
                                  " is no distribution: its probabilities must be 0 to 1 and sum up to 1 at most");
    }
    return {};
}

} // namespace

base::Result<Consensus> crowdlab(const Ratings &ratings, const LabelDistributions &model, const ConsensusRun &run)
{
    const RatingShape shape = ratings.shape();
    SECONDLOOK_TRY(AnswerExpectation::fits({shape.items, 0, shape.labels}, ConsensusMethod::Crowdlab));
    if (model.items() != shape.items)
        return base::fail(base::ErrorCode::Input, "CROWDLAB needs one prediction for each item: there are " +
                                                      std::to_string(model.items()) + " predictions and " +
                                                      std::to_string(shape.items) + " items");
    SECONDLOOK_TRY(checkPredictions(model, shape.labels));
    const PanelWeights weights = weigh(countPanel(ratings, model), ratings.size());
    auto distributions =
        ItemBlocks(ratings, 0).gather(run, [&](std::size_t item, std::vector<LabelProbability> &shares) {
            if (!ratings.of(item).empty())
                combine(ratings.of(item), model.of(item), weights, shape.labels, shares);
        });
    if (!distributions)
        return consensusStopped();
    Consensus result{.method = ConsensusMethod::Crowdlab, .distributions = std::move(*distributions)};
    if (!judgeRaters(ratings, run, RightAnswer::Chosen, result))
        return consensusStopped();
    for (std::size_t rater = 0; rater < shape.raters; ++rater)
        if (result.raters[rater].answers > 0)
            result.raters[rater].skill = weights.raters[rater];
    return result;
}

} // namespace secondlook::agreement
