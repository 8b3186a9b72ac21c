#include "domain/tier.h"

namespace secondlook::domain {

std::string_view tierName(Tier tier)
{
    return tier == Tier::Auto ? "auto" : tier == Tier::Audit ? "audit" : "review";
}

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
    case DisagreementToPeople:
        return "labelers_disagree";
    case ReasonNone:
        break;
    }
    return "none";
}

std::string_view signalName(Signal signal)
{
    switch (signal) {
    case TwoCloseLabels:
        return "two_close_labels";
    case NoKnownWords:
        return "no_known_words";
    case VeryShort:
        return "very_short";
    case LongText:
        return "long_text";
    case LabelersDisagree:
        return "labelers_disagree";
    case SignalNone:
        break;
    }
    return "none";
}

} // namespace secondlook::domain
