#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::domain {

/// What makes a record hard, so that it goes into the slow lane, and what that lane may use. One reason is enough.
struct LaneRules
{
    std::optional<int> characters;       ///< a text of at least so many
    std::optional<double> margin;        ///< the trained `linear` puts its best two labels less than this apart
    std::vector<std::string> scripts{};  ///< most letters of the text are of none of these; empty: any will do
    std::vector<std::string> patterns{}; ///< one of these is found in the text; as in rules, in either case
    int concurrency = 2;                 ///< requests of the slow lane at once, beside those of the fast one
    std::int64_t recordTokens = 20'000;  ///< most tokens that a record of the slow lane may cost over all attempts

    /// Whether there is a slow lane.
    bool isOn() const { return characters || margin || !scripts.empty() || !patterns.empty(); }
    bool operator==(const LaneRules &) const = default;
};

} // namespace secondlook::domain
