#include "classify/folds.h"

#include "base/hash.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace secondlook::classify {

namespace {

struct Group
{
    std::uint64_t order = 0; ///< a draw, so that the folds do not follow the order of the examples
    std::vector<std::size_t> examples;
};

std::vector<Group> drawnGroups(std::span<const std::uint64_t> groups, std::uint64_t seed)
{
    std::map<std::uint64_t, Group> byId;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        Group &group = byId[groups[i]];
        group.order = base::stableHash({reinterpret_cast<const char *>(&groups[i]), sizeof(groups[i])}, seed);
        group.examples.push_back(i);
    }
    std::vector<Group> drawn;
    for (auto &[id, group] : byId)
        drawn.push_back(std::move(group));
    std::ranges::sort(drawn, {}, &Group::order);
    return drawn;
}

} // namespace

std::vector<int> stratifiedFolds(std::span<const std::uint16_t> labels, std::span<const std::uint64_t> groups,
                                 int folds, std::uint64_t seed)
{
    std::vector<int> result(labels.size(), 0);
    std::map<std::uint16_t, std::vector<std::size_t>> ofLabel; // examples by label and fold
    std::vector<std::size_t> ofFold(static_cast<std::size_t>(folds), 0);
    for (const Group &group : drawnGroups(groups, seed)) {
        std::vector<std::size_t> &taken = ofLabel[labels[group.examples.front()]];
        taken.resize(ofFold.size());
        std::size_t best = 0;
        for (std::size_t fold = 1; fold < ofFold.size(); ++fold)
            if (std::tie(taken[fold], ofFold[fold]) < std::tie(taken[best], ofFold[best]))
                best = fold;
        taken[best] += group.examples.size();
        ofFold[best] += group.examples.size();
        for (const std::size_t example : group.examples)
            result[example] = static_cast<int>(best);
    }
    return result;
}

} // namespace secondlook::classify
