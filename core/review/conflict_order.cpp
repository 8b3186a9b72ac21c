#include "review/conflict_order.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace secondlook::review {

LabelPair labelPair(std::uint16_t one, std::uint16_t other)
{
    return std::minmax(one, other);
}

std::vector<LabelVotes> countVotes(const std::vector<std::uint16_t> &labels)
{
    std::map<std::uint16_t, int> counts;
    for (const std::uint16_t label : labels)
        ++counts[label];
    std::vector<LabelVotes> votes;
    for (const auto &[label, count] : counts)
        votes.push_back({label, count});
    std::stable_sort(votes.begin(), votes.end(),
                     [](const LabelVotes &one, const LabelVotes &other) { return one.votes > other.votes; });
    return votes;
}

std::optional<LabelPair> leadingPair(const std::vector<LabelVotes> &votes)
{
    if (votes.size() < 2)
        return {};
    return labelPair(votes[0].label, votes[1].label);
}

namespace {

int answersIn(const std::vector<LabelVotes> &votes)
{
    int all = 0;
    for (const LabelVotes &one : votes)
        all += one.votes;
    return all;
}

} // namespace

double disagreementBits(const std::vector<LabelVotes> &votes)
{
    const double all = answersIn(votes);
    double bits = 0.0;
    for (const LabelVotes &one : votes)
        bits -= one.votes / all * std::log2(one.votes / all);
    return votes.size() < 2 ? 0.0 : bits;
}

void byWorth(std::vector<OrderedConflict> &conflicts)
{
    std::map<LabelPair, std::int64_t> frequency;
    for (const OrderedConflict &conflict : conflicts)
        if (const auto pair = leadingPair(conflict.votes))
            ++frequency[*pair];
    for (OrderedConflict &conflict : conflicts) {
        const auto pair = leadingPair(conflict.votes);
        conflict.worth = pair ? disagreementBits(conflict.votes) * static_cast<double>(frequency[*pair]) : 0.0;
    }
    std::sort(conflicts.begin(), conflicts.end(), [](const OrderedConflict &one, const OrderedConflict &other) {
        return std::make_tuple(-one.worth, -answersIn(one.votes), one.task) <
               std::make_tuple(-other.worth, -answersIn(other.votes), other.task);
    });
}

void leaveForLast(std::vector<OrderedConflict> &conflicts)
{
    std::stable_sort(conflicts.begin(), conflicts.end(), [](const OrderedConflict &one, const OrderedConflict &other) {
        return std::make_tuple(one.own, one.setAside) < std::make_tuple(other.own, other.setAside);
    });
}

} // namespace secondlook::review
