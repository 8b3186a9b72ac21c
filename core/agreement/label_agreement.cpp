#include "agreement/label_agreement.h"

#include "agreement/krippendorff_alpha.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

namespace secondlook::agreement {

namespace {

/// Items that are alike as far as one label goes.
struct LabelItems
{
    double with = 0.0;    ///< r_ik
    double ratings = 0.0; ///< r_i
    double items = 0.0;
};

/// Of all items with two ratings or more.
struct PairableItems
{
    double items = 0.0;
    double ratings = 0.0;                   ///< N
    std::map<std::uint32_t, double> bySize; ///< number of ratings -> items
};

PairableItems pairableOf(const CountPatterns &patterns)
{
    PairableItems all;
    for (std::size_t p = 0; p < patterns.size(); ++p) {
        const double items = static_cast<double>(patterns.items()[p]);
        if (patterns[p].ratings < 2)
            continue;
        all.items += items;
        all.ratings += items * patterns[p].ratings;
        all.bySize[patterns[p].ratings] += items;
    }
    return all;
}

Estimate alphaOfLabel(std::span<const LabelItems> withLabel, const PairableItems &all)
{
    double counted = 0.0; // n_k
    bool isMostOfAny = false;
    bool areOthersMostOfAny = false;
    AlphaSums sums{.observed = 0.0, .expected = 0.0, .ratings = all.ratings, .items = all.items};
    std::map<std::uint32_t, double> without = all.bySize;
    for (const LabelItems &group : withLabel) {
        counted += group.items * group.with;
        isMostOfAny = isMostOfAny || (group.with > 1.0 && 2.0 * group.with > group.ratings);
        const double others = group.ratings - group.with;
        areOthersMostOfAny = areOthersMostOfAny || (others > 1.0 && 2.0 * others > group.ratings);
        sums.observed += group.items * 2.0 * group.with * (group.ratings - group.with) / (group.ratings - 1.0);
        without[static_cast<std::uint32_t>(group.ratings)] -= group.items;
    }
    sums.expected = 2.0 * counted * (all.ratings - counted);
    if (sums.expected <= 0.0)
        return undefined(withLabel.empty() ? Undefined::NoPairs : Undefined::OneLabelUsed);
    AlphaErrors errors(sums);
    const auto add = [&](const LabelItems &group) {
        const double others = group.ratings - group.with;
        const double within = 2.0 * group.with * others;
        errors.add({.observed = within / (group.ratings - 1.0),
                    .ratings = group.ratings,
                    .expected = 2.0 * (group.with * (all.ratings - counted) + others * counted),
                    .within = within},
                   group.items);
    };
    for (const LabelItems &group : withLabel)
        add(group);
    for (const auto &[ratings, items] : without)
        if (items > 0.0) {
            areOthersMostOfAny = true;
            add({0.0, static_cast<double>(ratings), items});
        }
    return errors.estimate(std::max(isMostOfAny ? 0.0 : sums.raisedByUnseen(all.ratings - counted, 1.0),
                                    areOthersMostOfAny ? 0.0 : sums.raisedByUnseen(counted, 1.0)));
}

/// What is known of a specific agreement.
struct SpecificSums
{
    double share = 0.0;
    double variance = 0.0; ///< of the share over the items with the label, linearised
    double items = 0.0;    ///< with the label
    double agreeing = 0.0; ///< of these, with the label from two raters or more
};

Interval intervalOfSpecific(const SpecificSums &sums)
{
    constexpr double fewAgreeing = 10.0;
    const double either = sums.share / (2.0 - sums.share); // J
    const double slope = 2.0 / ((2.0 - sums.share) * (2.0 - sums.share));
    const double variance = slope * slope * sums.variance * sums.items / (sums.items - 1.0);
    double effective = sums.items;
    if (variance > 1e-24)
        effective = either * (1.0 - either) / variance;
    if (sums.agreeing < fewAgreeing)
        effective = std::min(effective, sums.items);
    const Interval of = scoreInterval(either, effective);
    return {2.0 * of.low / (1.0 + of.low), 2.0 * of.high / (1.0 + of.high)};
}

Estimate specificOf(std::span<const LabelItems> withLabel, double pairable)
{
    double same = 0.0;
    double pairs = 0.0;
    SpecificSums sums;
    for (const LabelItems &group : withLabel) {
        same += group.items * group.with * (group.with - 1.0);
        pairs += group.items * group.with * (group.ratings - 1.0);
        sums.items += group.items;
        sums.agreeing += group.with > 1.0 ? group.items : 0.0;
    }
    if (pairs == 0.0)
        return undefined(Undefined::NoPairs);
    sums.share = same / pairs;
    for (const LabelItems &group : withLabel) {
        const double term = (group.with * (group.with - 1.0) - sums.share * group.with * (group.ratings - 1.0)) / pairs;
        sums.variance += group.items * term * term;
    }
    Estimate estimate{.value = sums.share, .standardError = {}, .interval = {}, .reason = Undefined::OneItem};
    if (sums.items < 2.0)
        return estimate;
    estimate.standardError = std::sqrt(sums.variance * pairable / (pairable - 1.0));
    estimate.interval = intervalOfSpecific(sums);
    estimate.reason = Undefined::None;
    return estimate;
}

} // namespace

std::vector<LabelAgreement> labelAgreement(const CountPatterns &patterns)
{
    std::vector<std::size_t> begins(std::size_t{patterns.labels()} + 1); // label -> its first place in groups
    for (std::size_t p = 0; p < patterns.size(); ++p)
        for (const LabelCount &part : patterns[p].counts)
            ++begins[part.label];
    std::size_t end = 0;
    for (std::size_t &begin : begins)
        begin = end += begin;
    std::vector<LabelItems> groups(end);
    for (std::size_t p = patterns.size(); p-- > 0;)
        for (const LabelCount &part : patterns[p].counts)
            groups[--begins[part.label]] = {static_cast<double>(part.count), static_cast<double>(patterns[p].ratings),
                                            static_cast<double>(patterns.items()[p])};
    const PairableItems all = pairableOf(patterns);
    std::vector<LabelAgreement> labels;
    std::vector<LabelItems> pairable;
    for (std::uint32_t label = 0; label < patterns.labels(); ++label) {
        if (begins[label] == begins[label + 1])
            continue;
        LabelAgreement &of = labels.emplace_back();
        of.label = label;
        pairable.clear();
        for (std::size_t i = begins[label]; i < begins[label + 1]; ++i) {
            of.ratings += static_cast<std::int64_t>(groups[i].items * groups[i].with);
            of.items += static_cast<std::int64_t>(groups[i].items);
            if (groups[i].ratings > 1.0)
                pairable.push_back(groups[i]);
        }
        of.alpha = alphaOfLabel(pairable, all);
        of.specificAgreement = specificOf(pairable, all.items);
    }
    return labels;
}

} // namespace secondlook::agreement
