#include "tests/bench/coverage_model.h"

#include <algorithm>

namespace secondlook::bench {

namespace {

/// Probability that the rater says `label` of an item whose true label is `truth`.
double answerProbability(const CoverageModel &model, std::size_t rater, std::size_t label, std::size_t truth)
{
    const double wrong = (1.0 - model.accuracy[rater]) / static_cast<double>(model.prevalence.size() - 1);
    return label == truth ? model.accuracy[rater] : wrong;
}

struct Expectations
{
    double rated = 0.0;             ///< P(r >= 1)
    double pairable = 0.0;          ///< P(r >= 2)
    double percent = 0.0;           ///< E[p_a|i, r >= 2]
    double ratings = 0.0;           ///< E[r, r >= 2]
    double agreeing = 0.0;          ///< E[sum_k r_k (r_k - 1) / (r - 1), r >= 2]
    std::vector<double> shares;     ///< E[r_k / r, r >= 1]
    std::vector<double> pairCounts; ///< E[r_k, r >= 2]
};

void addCounts(const std::vector<int> &counts, double probability, Expectations &into)
{
    double ratings = 0.0;
    double agreeing = 0.0;
    for (const int count : counts) {
        ratings += count;
        agreeing += count * (count - 1.0);
    }
    if (ratings == 0.0)
        return;
    into.rated += probability;
    for (std::size_t k = 0; k < counts.size(); ++k)
        into.shares[k] += probability * counts[k] / ratings;
    if (ratings < 2.0)
        return;
    into.pairable += probability;
    into.percent += probability * agreeing / (ratings * (ratings - 1.0));
    into.ratings += probability * ratings;
    into.agreeing += probability * agreeing / (ratings - 1.0);
    for (std::size_t k = 0; k < counts.size(); ++k)
        into.pairCounts[k] += probability * counts[k];
}

/// Goes through what rater `rater` and those after may answer, or not.
void enumerate(const CoverageModel &model, std::size_t truth, std::size_t rater, double probability,
               std::vector<int> &counts, Expectations &into)
{
    if (probability == 0.0)
        return;
    if (rater == model.accuracy.size()) {
        addCounts(counts, probability, into);
        return;
    }
    enumerate(model, truth, rater + 1, probability * model.missing, counts, into);
    for (std::size_t label = 0; label < counts.size(); ++label) {
        ++counts[label];
        enumerate(model, truth, rater + 1,
                  probability * (1.0 - model.missing) * answerProbability(model, rater, label, truth), counts, into);
        --counts[label];
    }
}

double sumOfSquares(const std::vector<double> &shares, double total)
{
    double sum = 0.0;
    for (const double share : shares)
        sum += share / total * share / total;
    return sum;
}

double correctedBy(double observed, double byChance)
{
    return (observed - byChance) / (1.0 - byChance);
}

std::vector<double> marginOf(const CoverageModel &model, std::size_t rater)
{
    std::vector<double> margin(model.prevalence.size());
    for (std::size_t truth = 0; truth < margin.size(); ++truth)
        for (std::size_t label = 0; label < margin.size(); ++label)
            margin[label] += model.prevalence[truth] * answerProbability(model, rater, label, truth);
    return margin;
}

void addPairs(const CoverageModel &model, PopulationTruth &truth)
{
    const std::size_t raters = model.accuracy.size();
    const double pairs = static_cast<double>(raters * (raters - 1)) / 2.0;
    double ownChance = 0.0; // mean over pairs of Cohen's p_e: Conger's p_e
    for (std::size_t a = 0; a < raters; ++a)
        for (std::size_t b = 0; b < a; ++b) {
            const std::vector<double> ofA = marginOf(model, a);
            const std::vector<double> ofB = marginOf(model, b);
            double observed = 0.0;
            double cohen = 0.0;
            double scott = 0.0;
            for (std::size_t label = 0; label < ofA.size(); ++label) {
                for (std::size_t t = 0; t < ofA.size(); ++t)
                    observed += model.prevalence[t] * answerProbability(model, a, label, t) *
                                answerProbability(model, b, label, t);
                cohen += ofA[label] * ofB[label];
                scott += (ofA[label] + ofB[label]) * (ofA[label] + ofB[label]) / 4.0;
            }
            truth.cohenKappa += correctedBy(observed, cohen) / pairs;
            truth.scottPi += correctedBy(observed, scott) / pairs;
            ownChance += cohen / pairs;
        }
    truth.congerKappa = correctedBy(truth.percent, ownChance);
}

} // namespace

PopulationTruth truthOf(const CoverageModel &model)
{
    const std::size_t labels = model.prevalence.size();
    Expectations of{.shares = std::vector<double>(labels), .pairCounts = std::vector<double>(labels)};
    std::vector<int> counts(labels);
    for (std::size_t label = 0; label < labels; ++label)
        enumerate(model, label, 0, model.prevalence[label], counts, of);
    const double q = static_cast<double>(labels);
    const double same = sumOfSquares(of.shares, of.rated);
    PopulationTruth truth;
    truth.percent = of.percent / of.pairable;
    truth.fleissKappa = correctedBy(truth.percent, same);
    truth.gwetAc = correctedBy(truth.percent, (1.0 - same) / (q - 1.0));
    truth.brennanPrediger = correctedBy(truth.percent, 1.0 / q);
    truth.krippendorffAlpha = correctedBy(of.agreeing / of.ratings, sumOfSquares(of.pairCounts, of.ratings));
    addPairs(model, truth);
    return truth;
}

agreement::Ratings drawRatings(const CoverageModel &model, std::mt19937_64 &random)
{
    std::uniform_real_distribution<double> anyShare;
    std::discrete_distribution<std::uint32_t> anyLabel(model.prevalence.begin(), model.prevalence.end());
    const auto labels = static_cast<std::uint32_t>(model.prevalence.size());
    std::uniform_int_distribution<std::uint32_t> anyOther(1, labels - 1);
    std::vector<agreement::Rating> rows;
    for (std::uint32_t item = 0; item < model.items; ++item) {
        const std::uint32_t truth = anyLabel(random);
        for (std::uint32_t rater = 0; rater < model.accuracy.size(); ++rater) {
            if (anyShare(random) < model.missing)
                continue;
            const bool isRight = anyShare(random) < model.accuracy[rater];
            rows.push_back({item, rater, isRight ? truth : (truth + anyOther(random)) % labels});
        }
    }
    return {rows, {model.items, static_cast<std::uint32_t>(model.accuracy.size()), labels}};
}

} // namespace secondlook::bench
