#pragma once

#include "domain/signal.h"

#include <cstdint>
#include <string_view>

namespace secondlook::domain {

/// Where a prediction goes. The numbers are stored: never renumber.
enum class Tier : std::uint8_t {
    Auto = 1,   ///< committed
    Audit = 2,  ///< committed, logged, sampled for review
    Review = 3, ///< a person decides
};

std::string_view tierName(Tier tier);

/// Why a prediction is in its tier, or why a task is queued beside it. A set of bits; the bits are stored: only add.
enum Reason : std::uint32_t {
    ReasonNone = 0,
    ConfidentEnough = 1U << 0U,      ///< at or above the auto threshold
    BelowReviewThreshold = 1U << 1U, ///< below the review threshold
    BetweenThresholds = 1U << 2U,    ///< audit: between review and auto threshold
    AutoIsOff = 1U << 3U,            ///< no threshold reaches the promised precision
    NotCalibrated = 1U << 4U,        ///< the confidence is not calibrated, so it decides nothing
    HighStakes = 1U << 5U,           ///< a wrong label costs much, so only auto or review
    AuditSample = 1U << 6U,          ///< drawn at random from the audit tier
    RandomAutoSlice = 1U << 7U,      ///< drawn at random from the auto tier
    SecondReviewer = 1U << 8U,       ///< drawn for overlap: more than one reviewer answers
    BlindCheck = 1U << 9U,           ///< drawn to be judged before the model's answer shows
    QueueSample = 1U << 10U,         ///< drawn at random from the review tier, so that estimates hold in any order
    NoModelAnswer = 1U << 11U,       ///< the model gave no label: it refused, or its answers were none
};

/// The reason that a rule of the policy about this signal set the tier: bits above those of Reason.
inline constexpr std::uint32_t signalReasonShift = 16;
inline constexpr std::uint32_t signalReasons(std::uint32_t signalBits)
{
    return signalBits << signalReasonShift;
}

/// Stable snake_case name of one set bit, written to files and shown through the desk's own wording;
/// "signal:truncated" for a bit of signalReasons().
std::string_view reasonName(Reason reason);
inline constexpr int reasonCount = 12;
/// All bits that may be set are below this one.
inline constexpr int reasonBits = static_cast<int>(signalReasonShift) + signalCount;

} // namespace secondlook::domain
