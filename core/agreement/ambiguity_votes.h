#pragma once

#include "agreement/ratings.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// How many ratings of an item have the label.
struct VoteCount
{
    std::uint32_t label = 0;
    std::uint32_t count = 0;

    bool operator==(const VoteCount &) const = default;
};

/// The labels that were given, ascending, into `counts`, which is emptied first.
void countVotes(std::span<const Ratings::Answer> answers, std::vector<VoteCount> &counts);

/// Measures of one item's votes r_k, r = sum r_k, s_k = r_k / r. Counts of 0 may stand among them.

/// Shannon's entropy (1948) -sum s_k ln s_k in nats; 0 without votes.
double voteEntropy(std::span<const VoteCount> counts);
/// The same over ln q, 0..1; 0 where there are fewer than two labels.
double normalisedVoteEntropy(std::span<const VoteCount> counts, std::uint32_t labels);
/// Gini's index (1912) 1 - sum s_k^2: too low by chance with few votes; 0 without votes.
double giniIndex(std::span<const VoteCount> counts);
/// How often two different ratings differ, without bias (Simpson 1949): 1 - sum r_k (r_k - 1) / (r (r - 1));
/// null below two votes. Its mean over items is 1 minus the percent agreement.
std::optional<double> expectedDisagreement(std::span<const VoteCount> counts);
/// (r_k + added) / (r + added q) of every label: the vote shares with added = 0, Laplace's rule with added = 1. Empty
/// where that is 0 / 0.
std::vector<double> softLabel(std::span<const VoteCount> counts, std::uint32_t labels, double added);

} // namespace secondlook::agreement
