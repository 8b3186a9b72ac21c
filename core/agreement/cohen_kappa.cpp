#include "agreement/cohen_kappa.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace secondlook::agreement {

namespace {

constexpr double certainPairChance = 1e-12;

using PairMargin = std::vector<LabelShare>;

PairMargin marginOf(std::span<const PairCell> cells, std::uint32_t PairCell::*side, double items)
{
    std::vector<std::pair<std::uint32_t, std::int64_t>> counts;
    for (const PairCell &cell : cells)
        counts.emplace_back(cell.*side, cell.items);
    std::ranges::sort(counts, {}, [](const auto &count) { return count.first; });
    PairMargin margin;
    for (const auto &[label, count] : counts) {
        if (margin.empty() || margin.back().label != label)
            margin.push_back({label, 0.0});
        margin.back().share += static_cast<double>(count);
    }
    for (LabelShare &part : margin)
        part.share /= items;
    return margin;
}

PairMargin meanOfMargins(const PairMargin &a, const PairMargin &b)
{
    PairMargin both(a);
    both.insert(both.end(), b.begin(), b.end());
    std::ranges::stable_sort(both, {}, &LabelShare::label);
    PairMargin mean;
    for (const LabelShare &part : both) {
        if (mean.empty() || mean.back().label != part.label)
            mean.push_back({part.label, 0.0});
        mean.back().share += part.share / 2.0;
    }
    return mean;
}

/// A margin with what the other rater agrees with each of its labels by chance, sum_l w_kl b_l.
struct MarginChance
{
    PairMargin margin;
    std::vector<double> byChance;

    double of(std::uint32_t label) const
    {
        const auto found = std::ranges::lower_bound(margin, label, {}, &LabelShare::label);
        return byChance[static_cast<std::size_t>(found - margin.begin())];
    }
    double agreement() const
    {
        double sum = 0.0;
        for (std::size_t i = 0; i < margin.size(); ++i)
            sum += margin[i].share * byChance[i];
        return sum;
    }
};

/// Cohen's kappa and Scott's pi differ in the margins only; both linearise the same way.
Estimate chanceCorrectedPair(std::span<const PairCell> cells, const AgreementWeights &weights, double items,
                             double observed, const MarginChance &rows, const MarginChance &columns,
                             std::vector<double> *terms)
{
    const double byChance = rows.agreement();
    const double beyond = 1.0 - byChance;
    if (beyond < certainPairChance)
        return undefined(Undefined::OneLabelUsed);
    const double kappa = (observed - byChance) / beyond;
    const double centre = observed - 2.0 * byChance * (1.0 - kappa);
    double squares = 0.0;
    for (const PairCell &cell : cells) {
        const double expected = (rows.of(cell.first) + columns.of(cell.second)) * (1.0 - kappa);
        const double term = (weights(cell.first, cell.second) - expected - centre) / beyond;
        squares += cell.items * term * term;
        if (terms != nullptr)
            terms->push_back(term);
    }
    return withLinearisedInterval(kappa, squares / (items * items), static_cast<std::int64_t>(items));
}

std::optional<double> nullErrorOfCohen(const AgreementWeights &weights, double items, const MarginChance &rows,
                                       const MarginChance &columns)
{
    constexpr std::size_t mostCells = 4'000'000; // it compares each label of one with each of the other
    const double byChance = rows.agreement();
    if (1.0 - byChance < certainPairChance || rows.margin.size() > mostCells / columns.margin.size())
        return {};
    double sum = 0.0;
    for (std::size_t k = 0; k < rows.margin.size(); ++k)
        for (std::size_t l = 0; l < columns.margin.size(); ++l) {
            const double difference =
                weights(rows.margin[k].label, columns.margin[l].label) - rows.byChance[k] - columns.byChance[l];
            sum += rows.margin[k].share * columns.margin[l].share * difference * difference;
        }
    return std::sqrt(std::max(0.0, sum - byChance * byChance) / items) / (1.0 - byChance);
}

/// With variance of the share itself, stretched by 1 / (1 - p_e) for a chance agreement that is fixed.
Estimate shareOfPair(std::span<const PairCell> cells, const AgreementWeights &weights, double items, double observed,
                     double byChance)
{
    double squares = 0.0;
    for (const PairCell &cell : cells) {
        const double term = (weights(cell.first, cell.second) - observed) / (1.0 - byChance);
        squares += cell.items * term * term;
    }
    return withLinearisedInterval((observed - byChance) / (1.0 - byChance), squares / (items * items),
                                  static_cast<std::int64_t>(items));
}

} // namespace

PairAgreement pairAgreement(std::span<const PairCell> cells, const AgreementWeights &weights, PairTerms *terms)
{
    PairAgreement pair;
    double observed = 0.0;
    for (const PairCell &cell : cells) {
        pair.items += cell.items;
        observed += cell.items * weights(cell.first, cell.second);
    }
    if (pair.items == 0) {
        pair.percent = pair.cohenKappa = pair.scottPi = pair.bennettS = undefined(Undefined::NoSharedItems);
        return pair;
    }
    const double items = static_cast<double>(pair.items);
    observed /= items;
    const PairMargin first = marginOf(cells, &PairCell::first, items);
    const PairMargin second = marginOf(cells, &PairCell::second, items);
    const PairMargin mean = meanOfMargins(first, second);
    const MarginChance rows{first, weights.times(second, first)};
    const MarginChance columns{second, weights.times(first, second)};
    const MarginChance shared{mean, weights.times(mean, mean)};
    pair.percent = shareOfPair(cells, weights, items, observed, 0.0);
    pair.cohenKappa = chanceCorrectedPair(cells, weights, items, observed, rows, columns,
                                          terms != nullptr ? &terms->cohenKappa : nullptr);
    pair.cohenNullError = nullErrorOfCohen(weights, items, rows, columns);
    pair.scottPi = chanceCorrectedPair(cells, weights, items, observed, shared, shared,
                                       terms != nullptr ? &terms->scottPi : nullptr);
    const double q = weights.labels();
    const double byGuessing = q > 1.0 ? weights.total() / (q * q) : 1.0;
    pair.bennettS = 1.0 - byGuessing < certainPairChance ? undefined(Undefined::OneLabelPossible)
                                                         : shareOfPair(cells, weights, items, observed, byGuessing);
    return pair;
}

PairAgreement pairAgreement(std::span<const std::uint32_t> table, const AgreementWeights &weights)
{
    std::vector<PairCell> cells;
    for (std::uint32_t k = 0; k < weights.labels(); ++k)
        for (std::uint32_t l = 0; l < weights.labels(); ++l)
            if (const std::uint32_t items = table[std::size_t{k} * weights.labels() + l]; items > 0)
                cells.push_back({k, l, items});
    return pairAgreement(cells, weights);
}

} // namespace secondlook::agreement
