#include "routing/router.h"

#include "base/hash.h"

#include <utility>

namespace secondlook::routing {

using domain::Tier;

Router::Router(const domain::Policy &policy, const domain::LabelSchema &schema, ConfidenceBasis basis)
    : m_policy(policy), m_basis(basis)
{
    for (const domain::Label &label : schema.labels()) {
        const auto stated = policy.stakes.find(label.name);
        const domain::Stakes stakes = stated == policy.stakes.end() ? label.stakes : stated->second;
        m_highStakes.push_back(stakes == domain::Stakes::High);
    }
    for (const auto &[signal, best] : policy.signals)
        (best == Tier::Review ? m_reviewSignals : m_auditedSignals) |= signal;
}

Tier Router::audited(std::uint16_t label, std::uint32_t &reasons) const
{
    if (!m_highStakes.at(label))
        return Tier::Audit;
    reasons |= domain::HighStakes;
    return Tier::Review;
}

Tier Router::tierBySignals(Tier tier, const domain::Prediction &prediction, std::uint32_t &reasons) const
{
    if (const std::uint32_t found = prediction.signals & m_reviewSignals) {
        reasons |= domain::signalReasons(found);
        return Tier::Review;
    }
    const std::uint32_t found = prediction.signals & m_auditedSignals;
    if (found == 0 || tier != Tier::Auto)
        return tier;
    reasons |= domain::signalReasons(found);
    return audited(prediction.label, reasons);
}

Tier Router::tierByConfidence(const domain::Prediction &prediction, std::uint32_t &reasons) const
{
    if (!m_basis.calibrated) {
        reasons |= domain::NotCalibrated;
        return Tier::Review;
    }
    const double confidence = prediction.confidence;
    if (confidence < m_policy.reviewThreshold) {
        reasons |= domain::BelowReviewThreshold;
        return Tier::Review;
    }
    if (m_basis.autoThreshold && confidence >= *m_basis.autoThreshold) {
        reasons |= domain::ConfidentEnough;
        return Tier::Auto;
    }
    reasons |= m_basis.autoThreshold ? domain::BetweenThresholds : domain::AutoIsOff;
    return audited(prediction.label, reasons);
}

Route Router::route(std::string_view externalId, const domain::Prediction &prediction) const
{
    Route route;
    route.tier = tierBySignals(tierByConfidence(prediction, route.reasons), prediction, route.reasons);
    const auto drawn = [&](double share, std::string_view purpose) {
        return base::stableUniform(externalId, m_policy.seed, purpose) < share;
    };
    if (route.tier == Tier::Review) {
        route.queued = true;
        if (drawn(m_policy.blindShare, "blind check")) {
            route.blind = true;
            route.reasons |= domain::BlindCheck;
        }
        if (drawn(m_policy.queueRandomShare, "queue sample")) {
            constexpr double places = 2147483648.0; // 2^31
            route.draw = static_cast<std::uint32_t>(
                base::stableUniform(externalId, m_policy.seed, "place in the queue sample") * places);
            route.blind = true;
            route.reasons |= domain::QueueSample;
        }
    } else if (route.tier == Tier::Audit && drawn(m_policy.auditSamplingRate, "audit sample")) {
        route.queued = route.blind = true;
        route.reasons |= domain::AuditSample;
    } else if (route.tier == Tier::Auto && drawn(m_policy.randomAutoSlice, "auto slice")) {
        route.queued = route.blind = true;
        route.reasons |= domain::RandomAutoSlice;
    }
    if (route.queued && m_policy.overlapReviewers > 1 && drawn(m_policy.overlapShare, "overlap")) {
        route.overlap = m_policy.overlapReviewers;
        route.blind = true; // people who follow the same model agree with each other for its reasons
        route.reasons |= domain::SecondReviewer;
    }
    return route;
}

} // namespace secondlook::routing
