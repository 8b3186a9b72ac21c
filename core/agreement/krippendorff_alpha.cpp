#include "agreement/krippendorff_alpha.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>
#include <vector>

namespace secondlook::agreement {

namespace {

constexpr std::size_t mostRatioLabels = 20'000;

struct AlphaTotals
{
    AlphaSums sums;
    std::vector<double> pairable; ///< n_k
    std::vector<double> fromAll;  ///< sum_l n_l delta^2_kl
    Undefined reason = Undefined::None;
};

AlphaTotals alphaTotals(const CountPatterns &patterns, std::span<const std::int64_t> items, AlphaDistance &distance)
{
    AlphaTotals totals;
    totals.pairable.resize(patterns.labels());
    std::int64_t anyItems = 0;
    for (std::size_t p = 0; p < patterns.size(); ++p) {
        anyItems += items[p];
        if (patterns[p].ratings == 1)
            totals.sums.single += static_cast<double>(items[p]);
        if (patterns[p].ratings < 2 || items[p] == 0)
            continue;
        for (const LabelCount &part : patterns[p].counts)
            totals.pairable[part.label] += static_cast<double>(items[p]) * part.count;
        totals.sums.items += static_cast<double>(items[p]);
    }
    if (totals.sums.items == 0.0) {
        totals.reason = anyItems == 0 ? Undefined::NoRatings : Undefined::NoPairs;
        return totals;
    }
    const auto used = std::ranges::count_if(totals.pairable, [](double count) { return count > 0.0; });
    if (static_cast<std::size_t>(used) > distance.mostLabels()) {
        totals.reason = Undefined::TooManyLabels;
        return totals;
    }
    distance.prepare(totals.pairable);
    totals.sums.largest = distance.largest();
    for (std::size_t p = 0; p < patterns.size(); ++p)
        if (patterns[p].ratings >= 2 && items[p] > 0)
            totals.sums.observed += static_cast<double>(items[p]) * distance.within(patterns[p].counts) /
                                    (double(patterns[p].ratings) - 1.0);
    totals.fromAll = distance.fromAll();
    totals.sums.ratings = std::accumulate(totals.pairable.begin(), totals.pairable.end(), 0.0);
    totals.sums.expected =
        std::inner_product(totals.pairable.begin(), totals.pairable.end(), totals.fromAll.begin(), 0.0);
    if (totals.sums.expected <= 0.0)
        totals.reason = Undefined::OneLabelUsed;
    return totals;
}

/// For each label how far it was at the least from the other labels of an item with it, on average over these.
std::vector<double> nearestOthers(const CountPatterns &patterns, const AlphaDistance &distance,
                                  const std::vector<bool> &isAsked)
{
    std::vector<double> nearest(isAsked.size(), std::numeric_limits<double>::infinity());
    std::vector<LabelCount> others;
    for (std::size_t p = 0; p < patterns.size(); ++p) {
        const CountPatterns::Pattern pattern = patterns[p];
        for (const LabelCount &part : pattern.counts) {
            if (!isAsked[part.label] || part.count == pattern.ratings)
                continue;
            others.clear();
            std::ranges::copy_if(pattern.counts, std::back_inserter(others),
                                 [&part](const LabelCount &other) { return other.label != part.label; });
            const double pairs = 2.0 * part.count * (double(pattern.ratings) - part.count);
            nearest[part.label] =
                std::min(nearest[part.label], (distance.within(pattern.counts) - distance.within(others)) / pairs);
        }
    }
    return nearest;
}

/// How much higher alpha would be with agreements on a label that was the most of no item's ratings: the one that
/// raises it most.
double raisedByUnseenOfAny(const CountPatterns &patterns, const AlphaDistance &distance, const AlphaTotals &totals,
                           const std::vector<bool> &isMostOfAny)
{
    std::vector<bool> isUnseen(totals.pairable.size());
    for (std::size_t label = 0; label < isUnseen.size(); ++label)
        isUnseen[label] = totals.pairable[label] > 0.0 && !isMostOfAny[label];
    if (std::ranges::find(isUnseen, true) == isUnseen.end())
        return 0.0;
    const std::vector<double> nearest = nearestOthers(patterns, distance, isUnseen);
    double most = 0.0;
    for (std::size_t label = 0; label < isUnseen.size(); ++label)
        if (isUnseen[label])
            most = std::max(most, totals.sums.raisedByUnseen(totals.fromAll[label], nearest[label]));
    return most;
}

} // namespace

void AlphaErrors::add(const Item &item, double items)
{
    const AlphaSums &sums = m_sums;
    // Linearised: N A / E by what the item adds to each of them; ln D_e = ln E - 2 ln N.
    const double ratio = sums.ratings * sums.observed / sums.expected;
    const double term =
        sums.items * (sums.ratings * item.observed / sums.expected +
                      ratio * (item.ratings / sums.ratings - item.expected / sums.expected + item.metric));
    const double chanceTerm = sums.items * (item.expected / sums.expected - 2.0 * item.ratings / sums.ratings);
    m_squares += items * term * term;
    m_chanceSquares += items * chanceTerm * chanceTerm;

    const double expected = sums.expected - item.expected + item.within;
    if (expected > 1e-12 * sums.expected && sums.items > 1.0) {
        const double disagreement = (sums.ratings - item.ratings - 1.0) * std::max(0.0, sums.observed - item.observed) /
                                    expected * std::exp(-item.metric);
        m_jackknife.add(1.0 - disagreement - sums.alpha(), items);
    }
}

double AlphaSums::raisedByUnseen(double fromLabel, double nearest) const
{
    const UnseenAgreement unseen{observed / ratings, expected / (ratings * (ratings - 1.0)), items};
    return unseen.coefficient(fromLabel / ratings, nearest) - alpha();
}

Estimate AlphaErrors::estimate(double unseen) const
{
    const double divisor = m_sums.items * (m_sums.items - 1.0);
    const auto pairable = static_cast<std::int64_t>(m_sums.items);
    return intervalFor(m_sums.alpha(),
                       {.variance = m_squares / divisor,
                        .items = pairable + static_cast<std::int64_t>(m_sums.single),
                        .pairable = pairable,
                        .beyondChance = m_sums.expected / (m_sums.ratings * m_sums.ratings * m_sums.largest),
                        .chanceLogVariance = m_chanceSquares / divisor,
                        .unseen = unseen},
                       m_jackknife);
}

Estimate krippendorffAlphaOf(const CountPatterns &patterns, std::span<const std::int64_t> items,
                             AlphaDistance &distance)
{
    const AlphaTotals totals = alphaTotals(patterns, items, distance);
    if (totals.reason != Undefined::None)
        return undefined(totals.reason);
    return {totals.sums.alpha(), {}, {}, Undefined::None};
}

Estimate krippendorffAlpha(const CountPatterns &patterns, AlphaDistance &distance)
{
    const AlphaTotals totals = alphaTotals(patterns, patterns.items(), distance);
    if (totals.reason != Undefined::None)
        return undefined(totals.reason);
    const AlphaSums &sums = totals.sums;
    std::vector<double> ofMetric;
    if (sums.observed > 0.0)
        ofMetric = distance.changeByRating(patterns, sums.observed, sums.expected);
    AlphaErrors errors(sums);
    std::vector<bool> isMostOfAny(totals.pairable.size());
    for (std::size_t p = 0; p < patterns.size(); ++p) {
        const CountPatterns::Pattern pattern = patterns[p];
        if (pattern.ratings < 2)
            continue;
        const double ratings = pattern.ratings;
        double expected = 0.0;
        double metric = 0.0;
        for (const LabelCount &part : pattern.counts) {
            isMostOfAny[part.label] = isMostOfAny[part.label] || CountPatterns::isMost(part, pattern);
            expected += 2.0 * part.count * totals.fromAll[part.label];
            metric += ofMetric.empty() ? 0.0 : part.count * ofMetric[part.label];
        }
        const double within = distance.within(pattern.counts);
        errors.add({within / (ratings - 1.0), ratings, expected, within, metric},
                   static_cast<double>(patterns.items()[p]));
    }
    return errors.estimate(raisedByUnseenOfAny(patterns, distance, totals, isMostOfAny));
}

std::unique_ptr<AlphaDistance> distanceOf(AlphaMetric metric, std::span<const double> values, std::uint32_t labels,
                                          Undefined &why)
{
    if (metric == AlphaMetric::Nominal)
        return nominalDistance();
    std::vector<double> inOrder;
    if (metric == AlphaMetric::Ordinal && values.empty()) {
        inOrder.resize(labels);
        std::iota(inOrder.begin(), inOrder.end(), 0.0);
        values = inOrder;
    }
    if (values.size() != labels || !std::ranges::all_of(values, [](double value) { return std::isfinite(value); })) {
        why = Undefined::NoValues;
        return {};
    }
    if (metric == AlphaMetric::Ordinal)
        return ordinalDistance(values);
    if (metric == AlphaMetric::Interval)
        return intervalDistance(values);
    if (std::ranges::any_of(values, [](double value) { return value < 0.0; })) {
        why = Undefined::NegativeValues;
        return {};
    }
    const auto ratio = [kept = std::vector<double>(values.begin(), values.end())](std::uint32_t k, std::uint32_t l) {
        const double sum = kept[k] + kept[l];
        return sum > 0.0 ? (kept[k] - kept[l]) / sum * ((kept[k] - kept[l]) / sum) : 0.0;
    };
    return pairwiseDistance(ratio, mostRatioLabels);
}

Estimate krippendorffAlpha(const CountPatterns &patterns, AlphaMetric metric, std::span<const double> values)
{
    Undefined why = Undefined::None;
    const std::unique_ptr<AlphaDistance> distance = distanceOf(metric, values, patterns.labels(), why);
    return distance == nullptr ? undefined(why) : krippendorffAlpha(patterns, *distance);
}

} // namespace secondlook::agreement
