#include "domain/tier.h"

#include <array>
#include <bit>
#include <string>

namespace secondlook::domain {

std::string_view tierName(Tier tier)
{
    return tier == Tier::Auto ? "auto" : tier == Tier::Audit ? "audit" : "review";
}

namespace {

const std::array<std::string, signalCount> &signalReasonNames()
{
    static const auto names = [] {
        std::array<std::string, signalCount> made;
        for (int bit = 0; bit < signalCount; ++bit)
            made[static_cast<std::size_t>(bit)] = "signal:" + std::string(signalName(signalAt(bit)));
        return made;
    }();
    return names;
}

} // namespace

std::string_view reasonName(Reason reason)
{
    switch (reason) {
    case ConfidentEnough:
        return "at_or_above_auto_threshold";
    case BelowReviewThreshold:
        return "below_review_threshold";
    case BetweenThresholds:
        return "between_thresholds";
    case AutoIsOff:
        return "auto_is_off";
    case NotCalibrated:
        return "confidence_not_calibrated";
    case HighStakes:
        return "high_stakes";
    case AuditSample:
        return "audit_sample";
    case RandomAutoSlice:
        return "random_auto_slice";
    case SecondReviewer:
        return "second_reviewer";
    case BlindCheck:
        return "blind_check";
    case QueueSample:
        return "queue_sample";
    case NoModelAnswer:
        return "no_model_answer";
    case ReasonNone:
        break;
    }
    const auto bit = static_cast<std::size_t>(std::countr_zero(static_cast<std::uint32_t>(reason)));
    if (bit < signalReasonShift || bit >= static_cast<std::size_t>(reasonBits))
        return "none";
    return signalReasonNames()[bit - signalReasonShift];
}

} // namespace secondlook::domain
