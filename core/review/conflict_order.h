#pragma once

#include "base/ids.h"
#include "review/adjudication_session.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace secondlook::review {

/// Two labels, the smaller one first.
using LabelPair = std::pair<std::uint16_t, std::uint16_t>;

LabelPair labelPair(std::uint16_t one, std::uint16_t other);

/// Votes by label, most first, then by label.
std::vector<LabelVotes> countVotes(const std::vector<std::uint16_t> &labels);

/// The two labels with most votes, the smaller number going before where votes are equal; none with fewer than two.
std::optional<LabelPair> leadingPair(const std::vector<LabelVotes> &votes);

/// Of the vote shares, in bits (Shannon 1948); 0 where all agree.
double disagreementBits(const std::vector<LabelVotes> &votes);

/// One conflict to be put in order.
struct OrderedConflict
{
    base::TaskId task;
    std::vector<LabelVotes> votes;
    bool own = false; ///< and not to be decided by the adjudicator
    bool setAside = false;
    double worth = 0.0; ///< set by byWorth()
};

/// Puts them in the order of ConflictOrder::Worth. Pure; the same conflicts give the same order.
void byWorth(std::vector<OrderedConflict> &conflicts);
/// Puts those set aside behind the others and own ones behind those; keeps the order otherwise.
void leaveForLast(std::vector<OrderedConflict> &conflicts);

} // namespace secondlook::review
