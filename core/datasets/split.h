#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace secondlook::datasets {

/// Stored numbers: never renumber.
enum class Split : std::uint8_t { None = 0, Train = 1, Validation = 2, Test = 3 };

/// "train", "validation", "test"; "" for none.
std::string_view splitName(Split split);

/// Percent of the rows; they add up to 100.
struct SplitShares
{
    int train = 80;
    int validation = 10;
    int test = 10;

    bool operator==(const SplitShares &) const = default;
};

/// Reads "80,10,10": three whole numbers from 0 that add up to 100. None for anything else.
std::optional<SplitShares> parseSplitShares(std::string_view text);

/// What a record belongs to for splitting: two records of one entity are in one split.
std::uint64_t entityOf(std::string_view key);

/// The split of an entity: a stable hash decides, so that the same key, shares and seed always give the same, in
/// whatever project. Shares hold on average: of n entities, the count of a split with share p has standard deviation
/// sqrt(n p (1 - p)).
double splitDraw(std::uint64_t entity, std::uint64_t seed); ///< 0 <= draw < 1: what decides it
Split drawSplit(std::uint64_t entity, const SplitShares &shares, std::uint64_t seed);

} // namespace secondlook::datasets
