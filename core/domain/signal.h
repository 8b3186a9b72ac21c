#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace secondlook::domain {

/// What makes a record harder, or shows that something is wrong with it. Stored bits: only add.
enum Signal : std::uint32_t {
    SignalNone = 0,
    // seen by a classifier
    TwoCloseLabels = 1U << 0U, ///< the best two labels are less than 0.15 apart
    NoKnownWords = 1U << 1U,   ///< the classifier knows none of its features
    VeryShort = 1U << 2U,      ///< fewer than three words
    LongText = 1U << 3U,       ///< only the first 100,000 characters were read by the classifier
    // seen in the data, where records are brought in; the room quality says how
    MissingField = 1U << 4U,   ///< a field that was declared to be there is absent or blank
    Truncated = 1U << 5U,      ///< cut where the texts of its import are cut
    OtherLanguage = 1U << 6U,  ///< another language or script than nearly all of its import
    EncodingDamage = 1U << 7U, ///< characters that were lost or read in a wrong encoding
    NearDuplicate = 1U << 8U,  ///< the same words as a record before it in its import
    OutlierLength = 1U << 9U,  ///< much longer or shorter than the other texts of its import
    Contradiction = 1U << 10U, ///< fields that are to agree do not, or the same text came with another label before
    // seen by a labeler that is made of others
    LabelersDisagree = 1U << 11U, ///< several labelers were asked, and they do not say the same
};
inline constexpr int signalCount = 12;
/// Those seen in the data.
inline constexpr std::uint32_t dataSignals =
    MissingField | Truncated | OtherLanguage | EncodingDamage | NearDuplicate | OutlierLength | Contradiction;

/// How many records have each signal, by the number of its bit.
using SignalCounts = std::array<std::int64_t, signalCount>;

inline constexpr Signal signalAt(int bit)
{
    return static_cast<Signal>(1U << static_cast<unsigned>(bit));
}

/// Stable snake_case name of one set bit, written to files and shown through the desk's own wording.
std::string_view signalName(Signal signal);
/// The signal of this name; none where there is none.
std::optional<Signal> signalNamed(std::string_view name);

/// Adds one to the count of each signal that is set.
void countSignals(SignalCounts &counts, std::uint32_t signals);

} // namespace secondlook::domain
