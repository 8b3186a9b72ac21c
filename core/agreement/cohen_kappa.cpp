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

/// p_e without one item of a cell: both margins lose a part of it.
struct MarginLoss
{
    double items = 0.0;
    double byChance = 0.0;

    double without(double ofRow, double ofColumn, double own) const
    {
        return (items * items * byChance - items * (ofRow + ofColumn) + own) / ((items - 1.0) * (items - 1.0));
    }
};

/// Labels of a pair on which the two never agree.
struct NeverAgreed
{
    PairMargin labels;
    std::vector<double> nearest; ///< weight of the answer that came nearest to agreeing on it
};

struct PairChance
{
    const MarginChance &rows;
    const MarginChance &columns;
    const NeverAgreed &never;
    bool isShared = false; ///< one margin for both: half of the item is lost from each side of it
};

NeverAgreed neverAgreedOn(std::span<const PairCell> cells, const AgreementWeights &weights, const PairMargin &mean)
{
    std::vector<double> nearest(mean.size());
    std::vector<bool> isAgreed(mean.size());
    for (const PairCell &cell : cells)
        for (const std::uint32_t label : {cell.first, cell.second}) {
            const auto place =
                static_cast<std::size_t>(std::ranges::lower_bound(mean, label, {}, &LabelShare::label) - mean.begin());
            nearest[place] = std::max(nearest[place], weights(cell.first, cell.second));
            isAgreed[place] = isAgreed[place] || cell.first == cell.second;
        }
    NeverAgreed never;
    for (std::size_t i = 0; i < mean.size(); ++i)
        if (!isAgreed[i]) {
            never.labels.push_back(mean[i]);
            never.nearest.push_back(nearest[i]);
        }
    return never;
}

/// How much higher the coefficient would be with agreements on one of these labels, the one that raises it most.
double raisedByUnseen(const NeverAgreed &never, const PairMargin &rows, const PairMargin &columns,
                      const AgreementWeights &weights, const UnseenAgreement &unseen)
{
    const std::vector<double> ofRows = weights.times(rows, never.labels);
    const std::vector<double> ofColumns = weights.times(columns, never.labels);
    const double seen = 1.0 - unseen.observed / unseen.expected;
    double most = 0.0;
    for (std::size_t i = 0; i < never.labels.size(); ++i)
        most =
            std::max(most, unseen.coefficient(1.0 - (ofRows[i] + ofColumns[i]) / 2.0, 1.0 - never.nearest[i]) - seen);
    return most;
}

/// Cohen's kappa and Scott's pi differ in the margins only; both linearise the same way.
Estimate chanceCorrectedPair(std::span<const PairCell> cells, const AgreementWeights &weights, double items,
                             double observed, const PairChance &chance, std::vector<PairTerms::Cell> &terms,
                             double &beyond, double &unseen)
{
    const double byChance = chance.rows.agreement();
    beyond = 1.0 - byChance;
    if (beyond < certainPairChance)
        return undefined(Undefined::OneLabelUsed);
    const double kappa = (observed - byChance) / beyond;
    const double centre = observed - 2.0 * byChance * (1.0 - kappa);
    const MarginLoss loss{items, byChance};
    ErrorOfItems error{.items = static_cast<std::int64_t>(items),
                       .pairable = static_cast<std::int64_t>(items),
                       .beyondChance = beyond};
    Jackknife jackknife;
    for (const PairCell &cell : cells) {
        const double ofRow = chance.rows.of(cell.first);
        const double ofColumn = chance.columns.of(cell.second);
        const double weight = weights(cell.first, cell.second);
        PairTerms::Cell &term = terms.emplace_back();
        term.linearised = (weight - (ofRow + ofColumn) * (1.0 - kappa) - centre) / beyond;
        const double ofChance = (ofRow + ofColumn - 2.0 * byChance) / beyond;
        error.variance += cell.items * term.linearised * term.linearised / (items * items);
        error.chanceLogVariance += cell.items * ofChance * ofChance / (items * items);
        const double own =
            chance.isShared ? (weights(cell.first, cell.first) + 2.0 * weight + weights(cell.second, cell.second)) / 4.0
                            : weight;
        const double chanceWithout = items > 1.0 ? loss.without(ofRow, ofColumn, own) : 1.0;
        if (1.0 - chanceWithout < certainPairChance)
            continue;
        const double observedWithout = (items * observed - weight) / (items - 1.0);
        term.change = (observedWithout - chanceWithout) / (1.0 - chanceWithout) - kappa;
        jackknife.add(term.change, cell.items);
    }
    error.unseen = unseen = raisedByUnseen(chance.never, chance.rows.margin, chance.columns.margin, weights,
                                           {1.0 - observed, beyond, items});
    return intervalFor(kappa, error, jackknife);
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
    Jackknife jackknife;
    for (const PairCell &cell : cells) {
        const double term = (weights(cell.first, cell.second) - observed) / (1.0 - byChance);
        squares += cell.items * term * term;
        if (items > 1.0)
            jackknife.add(-term / (items - 1.0), cell.items);
    }
    const double value = (observed - byChance) / (1.0 - byChance);
    const auto counted = static_cast<std::int64_t>(items);
    return intervalFor(
        value,
        {.variance = squares / (items * items), .items = counted, .pairable = counted, .beyondChance = 1.0 - byChance},
        jackknife);
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
    const NeverAgreed never = neverAgreedOn(cells, weights, mean);
    pair.percent = asShare(shareOfPair(cells, weights, items, observed, 0.0));
    PairTerms unasked;
    PairTerms &of = terms != nullptr ? *terms : unasked;
    pair.cohenKappa = chanceCorrectedPair(cells, weights, items, observed, {rows, columns, never, false}, of.cohenKappa,
                                          of.cohenBeyondChance, of.cohenUnseen);
    pair.cohenNullError = nullErrorOfCohen(weights, items, rows, columns);
    pair.scottPi = chanceCorrectedPair(cells, weights, items, observed, {shared, shared, never, true}, of.scottPi,
                                       of.scottBeyondChance, of.scottUnseen);
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
