#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace secondlook::domain {

/// Where a record goes before it is labelled, by how hard it looks. The numbers are stored: never renumber.
enum class Lane : std::uint8_t {
    Fast = 1,
    Slow = 2,
};
inline constexpr std::size_t laneCount = 2;
inline constexpr std::array<Lane, laneCount> allLanes{Lane::Fast, Lane::Slow};

/// "fast", "slow": stable, written to files.
constexpr std::string_view laneName(Lane lane)
{
    return lane == Lane::Fast ? "fast" : "slow";
}
constexpr std::size_t laneIndex(Lane lane)
{
    return static_cast<std::size_t>(lane) - 1;
}

/// How one lane of a run stands, over all attempts at the run. Always: input = done + pending.
struct LaneFigures
{
    std::int64_t input = 0;  ///< records of the lane, as far as records were looked at; the others count as fast
    std::int64_t done = 0;   ///< of these, with a result: a tier or a failure
    std::int64_t failed = 0; ///< of those that are done
    std::int64_t requests = 0;
    std::int64_t cached = 0; ///< answers that were there already
    std::int64_t retries = 0;
    std::int64_t inputTokens = 0;
    std::int64_t outputTokens = 0;
    std::int64_t cost = 0;         ///< in billionths of the currency of the prices
    std::int64_t milliseconds = 0; ///< from the beginning of an attempt to the lane's last result in it

    std::int64_t pending() const { return input - done; }
    bool operator==(const LaneFigures &) const = default;
};

/// Of both lanes of a run: `input` of the two sums up to that of the run.
struct RunLanes
{
    std::array<LaneFigures, laneCount> figures{};

    LaneFigures &of(Lane lane) { return figures[laneIndex(lane)]; }
    const LaneFigures &of(Lane lane) const { return figures[laneIndex(lane)]; }
    bool operator==(const RunLanes &) const = default;
};

} // namespace secondlook::domain
