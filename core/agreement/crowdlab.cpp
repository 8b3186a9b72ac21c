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

LabelShare pluralityOf(std::span<const LabelShare> votes, const LabelDistributions &model, std::size_t item)
{
    LabelShare best = votes.front();
    for (const LabelShare &vote : votes.subspan(1))
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
    std::vector<LabelShare> votes;
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
            const auto same = std::ranges::lower_bound(votes, answer.label, {}, &LabelShare::label);
            counts.agreed[answer.rater] += same->probability - 1.0;
            counts.shared[answer.rater] += static_cast<double>(answers.size() - 1);
        }
        const LabelShare plurality = pluralityOf(votes, model, item);
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

/// The model's and the raters' distributions of one item, weighed together.
void combine(std::span<const Ratings::Answer> answers, std::span<const LabelShare> predicted,
             const PanelWeights &weights, std::uint32_t labels, std::vector<LabelShare> &shares)
{
    const double error = labels > 1 ? (1.0 - weights.rightShare) / static_cast<double>(labels - 1) : 0.0;
    const double modelWeight = predicted.empty() ? 0.0 : weights.model;
    double raterWeight = 0.0;
    for (const Ratings::Answer &answer : answers)
        raterWeight += weights.raters[answer.rater];
    const double sum = modelWeight + raterWeight;
    if (error > 0.0)
        for (std::uint32_t label = 0; label < labels; ++label)
            shares.push_back({label, raterWeight * error / sum});
    const double right = labels > 1 ? weights.rightShare - error : 1.0;
    for (const Ratings::Answer &answer : answers)
        shares.push_back({answer.label, weights.raters[answer.rater] * right / sum});
    for (const LabelShare &share : predicted)
        shares.push_back({share.label, modelWeight * share.probability / sum});
    addUpByLabel(shares);
    std::erase_if(shares, [](const LabelShare &share) { return share.probability < leastShare; });
}

bool predictsOther(const LabelDistributions &model, std::uint32_t labels)
{
    for (std::size_t item = 0; item < model.items(); ++item)
        if (!model.of(item).empty() && model.of(item).back().label >= labels)
            return true;
    return false;
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
    if (predictsOther(model, shape.labels))
        return base::fail(base::ErrorCode::Input, "the model predicts labels that the raters' answers do not know; "
                                                  "predict with the label schema that the answers were given under");
    const PanelWeights weights = weigh(countPanel(ratings, model), ratings.size());
    auto distributions = ItemBlocks(ratings, 0).gather(run, [&](std::size_t item, std::vector<LabelShare> &shares) {
        if (!ratings.of(item).empty())
            combine(ratings.of(item), model.of(item), weights, shape.labels, shares);
    });
    if (!distributions)
        return consensusStopped();
    Consensus result{.method = ConsensusMethod::Crowdlab, .distributions = std::move(*distributions)};
    if (!judgeRaters(ratings, run, RightAnswer::Expected, result))
        return consensusStopped();
    for (std::size_t rater = 0; rater < shape.raters; ++rater)
        if (result.raters[rater].answers > 0)
            result.raters[rater].skill = weights.raters[rater];
    return result;
}

} // namespace secondlook::agreement
