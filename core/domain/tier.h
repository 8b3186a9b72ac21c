#pragma once

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
    ConfidentEnough = 1U << 0U,       ///< at or above the auto threshold
    BelowReviewThreshold = 1U << 1U,  ///< below the review threshold
    BetweenThresholds = 1U << 2U,     ///< audit: between review and auto threshold
    AutoIsOff = 1U << 3U,             ///< no threshold reaches the promised precision
    NotCalibrated = 1U << 4U,         ///< the confidence is not calibrated, so it decides nothing
    HighStakes = 1U << 5U,            ///< a wrong label costs much, so only auto or review
    AuditSample = 1U << 6U,           ///< drawn at random from the audit tier
    RandomAutoSlice = 1U << 7U,       ///< drawn at random from the auto tier
    SecondReviewer = 1U << 8U,        ///< drawn for overlap: more than one reviewer answers
    BlindCheck = 1U << 9U,            ///< drawn to be judged before the model's answer shows
    QueueSample = 1U << 10U,          ///< drawn at random from the review tier, so that estimates hold in any order
    NoModelAnswer = 1U << 11U,        ///< the model gave no label: it refused, or its answers were none
    DisagreementToPeople = 1U << 12U, ///< labelers disagree, and the policy sends that to people
};

/// What the record itself shows that makes it harder. Stored bits: only add.
enum Signal : std::uint32_t {
    SignalNone = 0,
    TwoCloseLabels = 1U << 0U,   ///< the best two labels are less than 0.15 apart
    NoKnownWords = 1U << 1U,     ///< the classifier knows none of its features
    VeryShort = 1U << 2U,        ///< fewer than three words
    LongText = 1U << 3U,         ///< only the first 100,000 characters were read by the classifier
    LabelersDisagree = 1U << 4U, ///< several labelers were asked, and they do not say the same
};

/// Stable snake_case names of the set bits, in bit order, written to files and shown through the desk's own wording.
std::string_view reasonName(Reason reason);
std::string_view signalName(Signal signal);
inline constexpr int reasonCount = 13;
inline constexpr int signalCount = 5;

} // namespace secondlook::domain
