#pragma once

#include "base/result.h"
#include "classify/pattern.h"
#include "domain/lane_figures.h"
#include "domain/lane_rules.h"
#include "domain/prediction.h"

#include <optional>
#include <string_view>
#include <vector>

namespace secondlook::pipeline {

/// Puts records into a lane by how hard they look, before anybody labels them. Pure: the same text and prediction
/// always go into the same lane. May be used from several threads at once.
class LaneChoice
{
public:
    /// All go into the fast lane.
    LaneChoice() = default;
    /// Input, with the place in the rules, where a pattern cannot be read or a script is none that is known.
    [[nodiscard]] static base::Result<LaneChoice> make(domain::LaneRules rules);

    const domain::LaneRules &rules() const { return m_rules; }
    /// `linear`: what the trained `linear` says of the text; null where there is none, which then makes nothing slow.
    domain::Lane laneOf(std::string_view text, const domain::Prediction *linear) const;

private:
    domain::LaneRules m_rules;
    std::vector<classify::Pattern> m_patterns;
};

} // namespace secondlook::pipeline
