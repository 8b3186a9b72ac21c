#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::domain {

/// How several labelers become one.
enum class CombinedKind {
    Cascade,  ///< one after the other, the next only where those before are not sure
    Ensemble, ///< all of them, weighted
};

constexpr std::string_view combinedName(CombinedKind kind) ///< "cascade", "ensemble"
{
    return kind == CombinedKind::Cascade ? "cascade" : "ensemble";
}

/// A labeler made of others.
struct CombinedLabeler
{
    std::string name; ///< [a-z0-9_-], at most 40
    CombinedKind kind = CombinedKind::Cascade;
    std::vector<std::string> members; ///< "linear", "rules" or "llm:PROVIDER", each once; those with a server come last
    /// Of a cascade: what a labeler before the last has to promise where it is sure; none: what the policy says.
    std::optional<double> precision{};
    std::optional<double> confidence{};

    bool operator==(const CombinedLabeler &) const = default;
};

/// The beginning of a classifier's name where it is a model server: "llm:" and the name of the provider.
inline constexpr std::string_view serverMember = "llm:";

} // namespace secondlook::domain
