#include "agreement/label_agreement.h"

#include "agreement/krippendorff_alpha.h"

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
    AlphaSums sums{.observed = 0.0, .expected = 0.0, .ratings = all.ratings, .items = all.items};
    std::map<std::uint32_t, double> without = all.bySize;
    for (const LabelItems &group : withLabel) {
        counted += group.items * group.with;
        isMostOfAny = isMostOfAny || (group.with > 1.0 && 2.0 * group.with > group.ratings);
        sums.observed += group.items * 2.0 * group.with * (group.ratings - group.with) / (group.ratings - 1.0);
        without[static_cast<std::uint32_t>(group.ratings)] -= group.items;
    }
    sums.expected = 2.0 * counted * (all.ratings - counted);
    if (sums.expected <= 0.0)
        return undefined(all.items > 0.0 ? Undefined::OneLabelUsed : Undefined::NoPairs);
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
        if (items > 0.0)
            add({0.0, static_cast<double>(ratings), items});
    return errors.estimate(isMostOfAny ? 0.0 : sums.raisedByUnseen(all.ratings - counted));
}

Estimate specificOf(std::span<const LabelItems> withLabel, double pairable)
{
    double same = 0.0;
    double pairs = 0.0;
    for (const LabelItems &group : withLabel) {
        same += group.items * group.with * (group.with - 1.0);
        pairs += group.items * group.with * (group.ratings - 1.0);
    }
    if (pairs == 0.0)
        return undefined(Undefined::NoPairs);
    const double share = same / pairs;
    double squares = 0.0;
    double items = 0.0;
    Jackknife jackknife;
    for (const LabelItems &group : withLabel) {
        const double ownSame = group.with * (group.with - 1.0);
        const double ownPairs = group.with * (group.ratings - 1.0);
        const double term = pairable * (ownSame - share * ownPairs) / pairs;
        squares += group.items * term * term;
        items += group.items;
        if (pairs > ownPairs)
            jackknife.add((same - ownSame) / (pairs - ownPairs) - share, group.items);
    }
    jackknife.add(0.0, pairable - items);
    // The items with the label are what carries it: so many degrees of freedom.
    const auto carrying = static_cast<std::int64_t>(items);
    return intervalFor(share,
                       {.variance = pairable > 1.0 ? squares / (pairable * (pairable - 1.0)) : 0.0,
                        .items = carrying,
                        .pairable = carrying},
                       jackknife);
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
