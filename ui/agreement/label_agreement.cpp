#include "ui/agreement/label_agreement.h"

#include "agreement/ambiguity_votes.h"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>

namespace secondlook::ui {

using agreement::Ratings;
using agreement::VoteCount;

namespace {

constexpr std::int64_t pairsToTellApart = 20;

void addPairs(const std::vector<VoteCount> &votes, std::unordered_map<std::uint64_t, std::int64_t> &pairs)
{
    for (std::size_t i = 0; i < votes.size(); ++i) {
        const std::int64_t count = votes[i].count;
        const std::uint64_t first = std::uint64_t{votes[i].label} << 32U;
        if (count > 1)
            pairs[first | votes[i].label] += count * (count - 1) / 2;
        for (std::size_t j = i + 1; j < votes.size(); ++j)
            pairs[first | votes[j].label] += count * votes[j].count;
    }
}

} // namespace

LabelsAgreement labelsAgreement(const Ratings &ratings, const std::vector<agreement::LabelAgreement> &each)
{
    std::unordered_map<std::uint64_t, std::int64_t> pairs;
    std::vector<std::int64_t> records(ratings.shape().labels);
    std::vector<VoteCount> votes;
    for (std::size_t item = 0; item < ratings.shape().items; ++item) {
        if (ratings.of(item).size() < 2)
            continue;
        agreement::countVotes(ratings.of(item), votes);
        for (const VoteCount &vote : votes)
            ++records[vote.label];
        addPairs(votes, pairs);
    }
    LabelsAgreement result;
    std::vector<std::size_t> placeOf(records.size());
    for (const agreement::LabelAgreement &label : each) {
        if (records[label.label] == 0)
            continue;
        placeOf[label.label] = result.labels.size();
        result.labels.push_back({label.label, records[label.label], label.specificAgreement, label.alpha, {}, 0});
    }
    for (const auto &[key, count] : pairs)
        result.pairs.push_back({static_cast<std::uint32_t>(key >> 32U), static_cast<std::uint32_t>(key), count});
    std::ranges::sort(result.pairs, {}, [](const LabelPair &pair) { return std::pair(pair.first, pair.second); });
    for (const LabelPair &pair : result.pairs) {
        if (pair.first == pair.second)
            continue;
        for (const auto &[label, other] : {std::pair(pair.first, pair.second), std::pair(pair.second, pair.first)}) {
            LabelAgreement &taken = result.labels[placeOf[label]];
            if (pair.pairs > taken.takenForPairs) {
                taken.takenFor = other;
                taken.takenForPairs = pair.pairs;
            }
        }
    }
    std::ranges::stable_sort(result.labels, {},
                             [](const LabelAgreement &label) { return label.specific.value.value_or(2.0); });
    return result;
}

std::optional<double> distinguishability(std::int64_t both, std::int64_t firstAlone, std::int64_t secondAlone)
{
    if (both + firstAlone + secondAlone < pairsToTellApart)
        return {};
    if (firstAlone == 0 || secondAlone == 0)
        return both > 0 ? 0.0 : 1.0;
    const double half = double(both) / 2.0;
    return std::max(0.0, 1.0 - half / double(firstAlone) * (half / double(secondAlone)));
}

std::vector<std::optional<double>> toldApart(const LabelsAgreement &labels)
{
    std::unordered_map<std::uint32_t, std::int64_t> alone;
    for (const LabelPair &pair : labels.pairs)
        if (pair.first == pair.second)
            alone[pair.first] = pair.pairs;
    std::vector<std::optional<double>> apart;
    for (const LabelPair &pair : labels.pairs)
        apart.push_back(distinguishability(pair.pairs, alone[pair.first], alone[pair.second]));
    return apart;
}

std::vector<std::uint32_t> mostConfused(const LabelsAgreement &labels, std::size_t most)
{
    std::vector<LabelPair> mixed;
    for (const LabelPair &pair : labels.pairs)
        if (pair.first != pair.second)
            mixed.push_back(pair);
    std::ranges::stable_sort(mixed, std::greater(), &LabelPair::pairs);
    std::vector<std::uint32_t> kept; // the labels of the largest pairs
    const auto keep = [&](std::uint32_t label) {
        if (kept.size() < most && std::ranges::find(kept, label) == kept.end())
            kept.push_back(label);
    };
    for (std::size_t i = 0; i < mixed.size() && kept.size() < most; ++i) {
        keep(mixed[i].first);
        keep(mixed[i].second);
    }
    std::vector<std::uint32_t> rest;
    for (const LabelAgreement &label : labels.labels)
        rest.push_back(label.label);
    std::ranges::sort(rest);
    for (std::size_t i = 0; i < rest.size() && kept.size() < most; ++i)
        keep(rest[i]);
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::int64_t> met;
    for (const LabelPair &pair : mixed)
        met[{pair.first, pair.second}] = pair.pairs;
    std::vector<std::uint32_t> order; // each next to the one that it is mixed up with most
    while (!kept.empty()) {
        auto next = kept.begin();
        std::int64_t closest = 0;
        for (auto label = kept.begin(); label != kept.end(); ++label)
            for (std::size_t back = 0; back < std::min<std::size_t>(order.size(), 4); ++back) {
                const auto [low, high] = std::minmax(*label, order[order.size() - 1 - back]);
                const auto found = met.find({low, high});
                if (found != met.end() && found->second > closest) {
                    closest = found->second;
                    next = label;
                }
            }
        order.push_back(*next);
        kept.erase(next);
    }
    return order;
}

} // namespace secondlook::ui
