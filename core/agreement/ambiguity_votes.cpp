#include "agreement/ambiguity_votes.h"

#include <algorithm>
#include <cmath>

namespace secondlook::agreement {

namespace {

double sumOfVotes(std::span<const VoteCount> counts)
{
    double sum = 0.0;
    for (const VoteCount &vote : counts)
        sum += vote.count;
    return sum;
}

} // namespace

void countVotes(std::span<const Ratings::Answer> answers, std::vector<VoteCount> &counts)
{
    counts.clear();
    for (const Ratings::Answer &answer : answers)
        counts.push_back({answer.label, 1});
    std::ranges::sort(counts, {}, &VoteCount::label);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (kept > 0 && counts[kept - 1].label == counts[i].label)
            ++counts[kept - 1].count;
        else
            counts[kept++] = counts[i];
    counts.resize(kept);
}

double voteEntropy(std::span<const VoteCount> counts)
{
    const double all = sumOfVotes(counts);
    double entropy = 0.0;
    for (const VoteCount &vote : counts)
        if (vote.count > 0)
            entropy -= vote.count / all * std::log(vote.count / all);
    return std::max(entropy, 0.0);
}

double normalisedVoteEntropy(std::span<const VoteCount> counts, std::uint32_t labels)
{
    return labels < 2 ? 0.0 : voteEntropy(counts) / std::log(static_cast<double>(labels));
}

double giniIndex(std::span<const VoteCount> counts)
{
    const double all = sumOfVotes(counts);
    double gini = all > 0.0 ? 1.0 : 0.0;
    for (const VoteCount &vote : counts)
        if (vote.count > 0)
            gini -= vote.count / all * (vote.count / all);
    return std::max(gini, 0.0);
}

std::optional<double> expectedDisagreement(std::span<const VoteCount> counts)
{
    const double all = sumOfVotes(counts);
    if (all < 2.0)
        return {};
    double agreeing = 0.0;
    for (const VoteCount &vote : counts)
        agreeing += static_cast<double>(vote.count) * (static_cast<double>(vote.count) - 1.0);
    return 1.0 - agreeing / (all * (all - 1.0));
}

std::vector<double> softLabel(std::span<const VoteCount> counts, std::uint32_t labels, double added)
{
    const double all = sumOfVotes(counts) + added * labels;
    if (!(all > 0.0))
        return {};
    std::vector<double> shares(labels, added / all);
    for (const VoteCount &vote : counts)
        shares[vote.label] = (vote.count + added) / all;
    return shares;
}

} // namespace secondlook::agreement
