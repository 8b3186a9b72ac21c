#include "datasets/split_assignment.h"

#include "datasets/disjoint_sets.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>

namespace secondlook::datasets {

namespace {

std::vector<std::uint32_t> togetherGroups(const SplitFacts &facts)
{
    DisjointSets sets(facts.entities.size());
    std::vector<std::uint32_t> order(facts.entities.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, [&](std::uint32_t a, std::uint32_t b) {
        return facts.entities[a] != facts.entities[b] ? facts.entities[a] < facts.entities[b] : a < b;
    });
    for (std::size_t i = 1; i < order.size(); ++i)
        if (facts.entities[order[i]] == facts.entities[order[i - 1]])
            sets.join(order[i - 1], order[i]);
    for (std::uint32_t row = 0; row < facts.nearGroups.size(); ++row)
        sets.join(facts.nearGroups[row], row);
    return sets.all();
}

/// Splits of groups that have none, stratum by stratum. All lists go by row; a group is named by its first row.
class StratifiedDraw
{
public:
    StratifiedDraw(const SplitFacts &facts, const SplitShares &shares, std::uint64_t seed)
        : m_facts(facts), m_shares{0, shares.train, shares.validation, shares.test}, m_seed(seed)
    {
    }

    void addGiven(std::uint32_t row, Split split) { ++m_strata[m_facts.strata[row]].rows[place(split)]; }
    void addNew(std::uint32_t group, std::int64_t rows)
    {
        m_strata[m_facts.strata[group]].fresh.push_back({splitDraw(m_facts.entities[group], m_seed), group, rows});
    }
    void assign(std::vector<Split> &ofGroup)
    {
        for (auto &[name, stratum] : m_strata) {
            std::ranges::sort(stratum.fresh);
            for (const auto &[draw, group, rows] : stratum.fresh) {
                const Split split = lacksMost(stratum, rows);
                stratum.rows[place(split)] += rows;
                ofGroup[group] = split;
            }
        }
    }

private:
    struct Stratum
    {
        std::array<std::int64_t, 4> rows{};                                 ///< by split
        std::vector<std::tuple<double, std::uint32_t, std::int64_t>> fresh; ///< draw, group, its rows
    };

    static std::size_t place(Split split) { return static_cast<std::size_t>(split); }
    Split lacksMost(const Stratum &stratum, std::int64_t rows) const
    {
        const std::int64_t all = std::accumulate(stratum.rows.begin(), stratum.rows.end(), rows);
        const auto lacks = [&](Split split) { // in hundredths of a row
            return m_shares[place(split)] * all - 100 * stratum.rows[place(split)];
        };
        Split most = Split::None;
        for (const Split split : {Split::Train, Split::Validation, Split::Test})
            if (m_shares[place(split)] > 0 && (most == Split::None || lacks(split) > lacks(most)))
                most = split;
        return most;
    }

    const SplitFacts &m_facts;
    std::array<std::int64_t, 4> m_shares; ///< percent, by split
    std::uint64_t m_seed;
    std::map<std::uint32_t, Stratum> m_strata;
};

void stratify(const SplitFacts &facts, const SplitShares &shares, std::uint64_t seed,
              const std::vector<std::uint32_t> &groups, std::vector<Split> &ofGroup)
{
    StratifiedDraw draw(facts, shares, seed);
    std::vector<std::int64_t> rows(groups.size(), 0);
    for (std::uint32_t row = 0; row < groups.size(); ++row) {
        const Split split = facts.given[row] != Split::None ? facts.given[row] : ofGroup[groups[row]];
        if (split != Split::None)
            draw.addGiven(row, split);
        ++rows[groups[row]];
    }
    for (std::uint32_t group = 0; group < groups.size(); ++group)
        if (groups[group] == group && ofGroup[group] == Split::None)
            draw.addNew(group, rows[group]);
    draw.assign(ofGroup);
}

} // namespace

std::vector<Split> assignSplits(const SplitFacts &facts, const SplitShares &shares, std::uint64_t seed)
{
    const std::vector<std::uint32_t> groups = togetherGroups(facts);
    std::vector<Split> ofGroup(groups.size(), Split::None);
    std::vector<std::uint8_t> holdsOut(groups.size(), 0);
    for (std::size_t row = 0; row < groups.size(); ++row) {
        Split &split = ofGroup[groups[row]];
        split = split == Split::None ? facts.given[row] : split;
        holdsOut[groups[row]] |= facts.heldOut[row];
    }
    for (std::size_t group = 0; group < groups.size(); ++group)
        if (groups[group] == group && ofGroup[group] == Split::None && holdsOut[group] != 0)
            ofGroup[group] = Split::Test;
    if (facts.strata.empty()) {
        for (std::size_t group = 0; group < groups.size(); ++group)
            if (groups[group] == group && ofGroup[group] == Split::None)
                ofGroup[group] = drawSplit(facts.entities[group], shares, seed);
    } else {
        stratify(facts, shares, seed, groups, ofGroup);
    }
    std::vector<Split> splits(groups.size());
    for (std::size_t row = 0; row < groups.size(); ++row) {
        if (facts.given[row] != Split::None)
            splits[row] = facts.given[row];
        else
            splits[row] = facts.heldOut[row] != 0 ? Split::Test : ofGroup[groups[row]];
    }
    return splits;
}

} // namespace secondlook::datasets
