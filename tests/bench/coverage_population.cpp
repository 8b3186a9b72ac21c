#include "tests/bench/coverage_population.h"

#include <numeric>

namespace secondlook::bench {

using agreement::AgreementWeights;
using agreement::AlphaMetric;

namespace {

double correctedBy(double observed, double byChance)
{
    return (observed - byChance) / (1.0 - byChance);
}

/// sum_kl w_kl x_k y_l.
double weighted(const AgreementWeights &weights, const std::vector<double> &x, const std::vector<double> &y)
{
    double sum = 0.0;
    for (std::size_t k = 0; k < x.size(); ++k)
        for (std::size_t l = 0; l < y.size(); ++l)
            sum += weights(static_cast<std::uint32_t>(k), static_cast<std::uint32_t>(l)) * x[k] * y[l];
    return sum;
}

} // namespace

Population::Population(const CoverageModel &model) : m_model(model)
{
    Counts counts(model.labels());
    for (std::size_t kind = 0; kind < model.kinds.size(); ++kind)
        enumerate(model, kind, 0, model.kinds[kind], counts);
}

void Population::enumerate(const CoverageModel &model, std::size_t kind, std::size_t rater, double probability,
                           Counts &counts)
{
    if (probability == 0.0)
        return;
    if (rater == model.raters()) {
        m_probability[counts] += probability;
        return;
    }
    enumerate(model, kind, rater + 1, probability * model.missing, counts);
    for (std::size_t label = 0; label < counts.size(); ++label) {
        ++counts[label];
        enumerate(model, kind, rater + 1, probability * (1.0 - model.missing) * model.answers[rater][kind][label],
                  counts);
        --counts[label];
    }
}

double Population::sumOver(int least, const std::function<double(const Counts &, double)> &figure) const
{
    double sum = 0.0;
    for (const auto &[counts, probability] : m_probability)
        if (const int ratings = std::accumulate(counts.begin(), counts.end(), 0); ratings >= least)
            sum += probability * figure(counts, ratings);
    return sum;
}

double Population::percent(const AgreementWeights &weights) const
{
    const double pairable = sumOver(2, [](const Counts &, double) { return 1.0; });
    return sumOver(2,
                   [&weights](const Counts &counts, double ratings) {
                       const std::vector<double> r(counts.begin(), counts.end());
                       return (weighted(weights, r, r) - ratings) / (ratings * (ratings - 1.0));
                   }) /
           pairable;
}

std::vector<double> Population::shares() const
{
    const double rated = sumOver(1, [](const Counts &, double) { return 1.0; });
    std::vector<double> shares;
    for (std::size_t k = 0; k < m_model.labels(); ++k)
        shares.push_back(sumOver(1, [k](const Counts &counts, double ratings) { return counts[k] / ratings; }) / rated);
    return shares;
}

double Population::fleissKappa(const AgreementWeights &weights) const
{
    return correctedBy(percent(weights), weighted(weights, shares(), shares()));
}

double Population::gwetAc(const AgreementWeights &weights) const
{
    const double q = static_cast<double>(m_model.labels());
    double spread = 0.0;
    for (const double share : shares())
        spread += share * (1.0 - share);
    return correctedBy(percent(weights), weights.total() / (q * (q - 1.0)) * spread);
}

double Population::brennanPrediger(const AgreementWeights &weights) const
{
    const double q = static_cast<double>(m_model.labels());
    return correctedBy(percent(weights), weights.total() / (q * q));
}

std::vector<double> Population::marginOf(std::size_t rater) const
{
    std::vector<double> margin(m_model.labels());
    for (std::size_t kind = 0; kind < m_model.kinds.size(); ++kind)
        for (std::size_t label = 0; label < margin.size(); ++label)
            margin[label] += m_model.kinds[kind] * m_model.answers[rater][kind][label];
    return margin;
}

double Population::congerKappa(const AgreementWeights &weights) const
{
    double byChance = 0.0; // Conger's p_e is the mean over pairs of Cohen's
    double pairs = 0.0;
    for (std::size_t a = 0; a < m_model.raters(); ++a)
        for (std::size_t b = 0; b < a; ++b, ++pairs)
            byChance += weighted(weights, marginOf(a), marginOf(b));
    return correctedBy(percent(weights), byChance / pairs);
}

double Population::meanOverPairs(const AgreementWeights &weights, bool ownMargins) const
{
    double sum = 0.0;
    double pairs = 0.0;
    for (std::size_t a = 0; a < m_model.raters(); ++a)
        for (std::size_t b = 0; b < a; ++b, ++pairs) {
            double observed = 0.0;
            for (std::size_t kind = 0; kind < m_model.kinds.size(); ++kind)
                observed += m_model.kinds[kind] * weighted(weights, m_model.answers[a][kind], m_model.answers[b][kind]);
            std::vector<double> ofA = marginOf(a);
            std::vector<double> ofB = marginOf(b);
            for (std::size_t label = 0; !ownMargins && label < ofA.size(); ++label)
                ofA[label] = ofB[label] = (ofA[label] + ofB[label]) / 2.0;
            sum += correctedBy(observed, weighted(weights, ofA, ofB));
        }
    return sum / pairs;
}

double Population::cohenKappa(const AgreementWeights &weights) const
{
    return meanOverPairs(weights, true);
}

double Population::scottPi(const AgreementWeights &weights) const
{
    return meanOverPairs(weights, false);
}

double Population::alphaBy(const LabelPairs &distance) const
{
    std::vector<double> pairable; // E[r_k], of items with two ratings or more
    for (std::size_t k = 0; k < m_model.labels(); ++k)
        pairable.push_back(sumOver(2, [k](const Counts &counts, double) { return counts[k]; }));
    const double ratings = std::accumulate(pairable.begin(), pairable.end(), 0.0);
    const auto sum = [&](const auto &weightOf) {
        double total = 0.0;
        for (std::size_t k = 0; k < m_model.labels(); ++k)
            for (std::size_t l = 0; l < m_model.labels(); ++l)
                total += weightOf(k) * weightOf(l) * distance(k, l);
        return total;
    };
    const double observed = sumOver(2, [&sum](const Counts &counts, double r) {
        return sum([&counts](std::size_t label) { return static_cast<double>(counts[label]); }) / (r - 1.0);
    });
    const double expected = sum([&pairable](std::size_t label) { return pairable[label]; });
    return 1.0 - observed / ratings / (expected / (ratings * ratings));
}

double Population::alpha(AlphaMetric metric) const
{
    std::vector<double> places(m_model.labels()); // on the scale of the metric
    double below = 0.0;
    for (std::size_t k = 0; k < places.size(); ++k) {
        const double own = sumOver(2, [k](const Counts &counts, double) { return counts[k]; });
        places[k] = metric == AlphaMetric::Ordinal ? below + own / 2.0 : static_cast<double>(k);
        below += own;
    }
    return alphaBy([&places, metric](std::size_t k, std::size_t l) {
        if (metric == AlphaMetric::Nominal)
            return k == l ? 0.0 : 1.0;
        return (places[k] - places[l]) * (places[k] - places[l]);
    });
}

double Population::alphaOfLabel(std::size_t label) const
{
    return alphaBy([label](std::size_t k, std::size_t l) { return (k == label) != (l == label) ? 1.0 : 0.0; });
}

double Population::specificAgreement(std::size_t label) const
{
    const auto of = [label](const Counts &counts) { return static_cast<double>(counts[label]); };
    return sumOver(2, [&of](const Counts &counts, double) { return of(counts) * (of(counts) - 1.0); }) /
           sumOver(2, [&of](const Counts &counts, double ratings) { return of(counts) * (ratings - 1.0); });
}

} // namespace secondlook::bench
