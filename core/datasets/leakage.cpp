#include "datasets/leakage.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace secondlook::datasets {

namespace {

/// The rows of groups that are in more than one split, group by group in order of the first row.
template <typename Key>
std::vector<std::vector<std::uint32_t>> acrossSplits(const std::vector<Key> &keys, const std::vector<Split> &splits)
{
    std::vector<std::uint32_t> order(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order,
                      [&](std::uint32_t a, std::uint32_t b) { return keys[a] != keys[b] ? keys[a] < keys[b] : a < b; });
    std::vector<std::vector<std::uint32_t>> found;
    for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
        bool across = false;
        for (end = begin + 1; end < order.size() && keys[order[end]] == keys[order[begin]]; ++end)
            across = across || splits[order[end]] != splits[order[begin]];
        if (across)
            found.emplace_back(order.begin() + std::ptrdiff_t(begin), order.begin() + std::ptrdiff_t(end));
    }
    std::ranges::sort(found);
    return found;
}

Leak named(LeakKind kind, const std::vector<std::uint32_t> &group, const SplitFacts &facts,
           const std::vector<Split> &splits)
{
    Leak leak;
    leak.kind = kind;
    std::map<Split, std::uint32_t> first;
    for (const std::uint32_t row : group) {
        first.try_emplace(splits[row], row);
        if (leak.joinedBy == Leak::none && facts.given[row] == Split::None)
            leak.joinedBy = row;
    }
    for (const auto &[split, row] : first)
        leak.rows.push_back(row);
    return leak;
}

} // namespace

std::string_view leakKindName(LeakKind kind)
{
    switch (kind) {
    case LeakKind::SameText:
        return "same_text";
    case LeakKind::NearDuplicate:
        return "near_duplicate";
    case LeakKind::Entity:
        return "entity";
    case LeakKind::HeldOutInTrain:
        return "held_out_in_train";
    }
    return "";
}

std::int64_t LeakReport::total() const
{
    return std::accumulate(counts.begin(), counts.end(), std::int64_t(0));
}

LeakReport checkLeakage(const SplitFacts &facts, const std::vector<Split> &splits, std::size_t mostNamed)
{
    LeakReport report;
    const auto add = [&](LeakKind kind, const std::vector<std::vector<std::uint32_t>> &groups) {
        report.counts[static_cast<std::size_t>(kind)] = static_cast<std::int64_t>(groups.size());
        for (std::size_t i = 0; i < std::min(mostNamed, groups.size()); ++i)
            report.first.push_back(named(kind, groups[i], facts, splits));
    };
    add(LeakKind::SameText, acrossSplits(facts.words, splits));
    auto near = acrossSplits(facts.nearGroups, splits);
    std::erase_if(near, [&](const std::vector<std::uint32_t> &group) {
        return std::ranges::all_of(group,
                                   [&](std::uint32_t row) { return facts.words[row] == facts.words[group.front()]; });
    });
    add(LeakKind::NearDuplicate, near);
    add(LeakKind::Entity, acrossSplits(facts.entities, splits));
    std::vector<std::vector<std::uint32_t>> heldOut;
    for (std::uint32_t row = 0; row < splits.size(); ++row)
        if (facts.heldOut[row] != 0 && splits[row] == Split::Train)
            heldOut.push_back({row});
    add(LeakKind::HeldOutInTrain, heldOut);
    return report;
}

} // namespace secondlook::datasets
