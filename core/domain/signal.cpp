#include "domain/signal.h"

#include <algorithm>
#include <bit>

namespace secondlook::domain {

namespace {

/// In the order of the bits.
constexpr std::array<std::string_view, signalCount> signalNames{
    "two_close_labels", "no_known_words",  "very_short",     "long_text",      "missing_field", "truncated",
    "other_language",   "encoding_damage", "near_duplicate", "outlier_length", "contradiction", "labelers_disagree"};

} // namespace

std::string_view signalName(Signal signal)
{
    const auto bit = static_cast<std::size_t>(std::countr_zero(static_cast<std::uint32_t>(signal)));
    return bit < signalNames.size() ? signalNames[bit] : "none";
}

std::optional<Signal> signalNamed(std::string_view name)
{
    const auto *found = std::ranges::find(signalNames, name);
    return found == signalNames.end() ? std::nullopt
                                      : std::optional(signalAt(static_cast<int>(found - signalNames.begin())));
}

void countSignals(SignalCounts &counts, std::uint32_t signals)
{
    for (int bit = 0; bit < signalCount; ++bit)
        counts[static_cast<std::size_t>(bit)] += (signals >> static_cast<unsigned>(bit)) & 1U;
}

} // namespace secondlook::domain
