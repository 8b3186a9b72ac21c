#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace secondlook::datasets {

/// Where the label of a row comes from. Stored numbers: never renumber.
enum class LabelSource : std::uint8_t {
    Gold = 1,        ///< the true label, as it was brought in
    Adjudicated = 2, ///< a decision about a conflict, by a person or a named rule
    Agreed = 3,      ///< several people, independently
    Single = 4,      ///< one person
    Seed = 5,        ///< came with the record
    Audit = 6,       ///< the model, in tier audit
    Auto = 7,        ///< the model, in tier auto
    Ambiguous = 8,   ///< a soft label instead of a label
};

inline constexpr std::array allLabelSources = {LabelSource::Gold,   LabelSource::Adjudicated, LabelSource::Agreed,
                                               LabelSource::Single, LabelSource::Seed,        LabelSource::Audit,
                                               LabelSource::Auto,   LabelSource::Ambiguous};

/// Stable snake_case name, as rows carry it, and back.
std::string_view labelSourceName(LabelSource source);
std::optional<LabelSource> labelSourceNamed(std::string_view name);

/// Whether nobody but the model has looked at the label.
constexpr bool isModels(LabelSource source)
{
    return source == LabelSource::Audit || source == LabelSource::Auto;
}

/// Why a record that stood in an earlier version is not in this one. Stored numbers: never renumber.
enum class LeftOutReason : std::uint8_t {
    Unlabelled = 1, ///< new, or failed
    Waiting = 2,    ///< waits for people
    Flagged = 3,    ///< waits, and somebody marked it as unusable
    Conflict = 4,   ///< people disagree
    Source = 5,     ///< labels of its source are not taken
    Soft = 6,       ///< ambiguous, and soft labels are not taken
    Filter = 7,     ///< does not match the filter
    HeldOut = 8,    ///< has become gold or a sample, but its split is another one than test
};

inline constexpr std::array allLeftOutReasons = {
    LeftOutReason::Unlabelled, LeftOutReason::Waiting, LeftOutReason::Flagged, LeftOutReason::Conflict,
    LeftOutReason::Source,     LeftOutReason::Soft,    LeftOutReason::Filter,  LeftOutReason::HeldOut};

std::string_view leftOutReasonName(LeftOutReason reason);

} // namespace secondlook::datasets
