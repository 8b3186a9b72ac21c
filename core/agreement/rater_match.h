#pragma once

#include "agreement/estimate.h"
#include "agreement/ratings.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// An item without a known label.
constexpr std::uint32_t noGold = std::numeric_limits<std::uint32_t>::max();

/// How often one rater said what was right, or what the others said.
struct RaterMatch
{
    std::int64_t items = 0; ///< answers that were compared
    double matches = 0.0;   ///< with parts where a tie is shared
    std::int64_t ties = 0;  ///< answers where the others had no single most frequent label
    /// matches / items with Wilson's interval; undefined (NoSharedItems) without items.
    Estimate share;
};

/// What a tie among the others is worth.
enum class Ties {
    Share,  ///< 1 / number of tied labels where the answer is one of them, else 0 (a coin decides, on average)
    Ignore, ///< the answer is not compared
};

/// Each rater against the known labels, by number of rater. `gold` has a label or noGold for each item.
std::vector<RaterMatch> matchWithGold(const Ratings &ratings, std::span<const std::uint32_t> gold);

/// Each rater against the plurality of the other ratings of each item, the own one left out, by number of rater. Items
/// that nobody else rated are not compared.
std::vector<RaterMatch> matchWithOthers(const Ratings &ratings, Ties ties);

} // namespace secondlook::agreement
