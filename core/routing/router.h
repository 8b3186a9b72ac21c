#pragma once

#include "domain/label_schema.h"
#include "domain/policy.h"
#include "domain/prediction.h"
#include "domain/tier.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace secondlook::routing {

/// What the classifier's confidence is worth, taken from its held-out predictions.
struct ConfidenceBasis
{
    bool calibrated = false;
    std::optional<double> autoThreshold; ///< none: no threshold keeps the policy's promise, so auto is off
};

/// Where one prediction goes and what people have to do about it.
struct Route
{
    domain::Tier tier = domain::Tier::Review;
    std::uint32_t reasons = 0;         ///< bits of domain::Reason
    bool queued = false;               ///< a person looks at it: always in review, by sample in auto and audit
    bool blind = false;                ///< the person answers before seeing the prediction: whatever measures something
    int overlap = 1;                   ///< how many independent reviewers; at least 1
    std::optional<std::uint32_t> draw; ///< place among the tasks that are drawn at random, below 2^31; none for others
};

/// Maps predictions to tiers under one policy version. Pure: the same record id and prediction always give the same
/// route, whatever the thread or the order. May be used from several threads at once.
class Router
{
public:
    Router(const domain::Policy &policy, const domain::LabelSchema &schema, ConfidenceBasis basis);

    Route route(std::string_view externalId, const domain::Prediction &prediction) const;

private:
    domain::Tier tierByConfidence(const domain::Prediction &prediction, std::uint32_t &reasons) const;
    domain::Tier audited(std::uint16_t label, std::uint32_t &reasons) const;
    domain::Tier tierBySignals(domain::Tier tier, const domain::Prediction &prediction, std::uint32_t &reasons) const;

    domain::Policy m_policy;
    ConfidenceBasis m_basis;
    std::vector<bool> m_highStakes;     ///< by label position
    std::uint32_t m_auditedSignals = 0; ///< bits of domain::Signal that keep a record out of tier auto
    std::uint32_t m_reviewSignals = 0;  ///< and those that send it to a person
};

} // namespace secondlook::routing
