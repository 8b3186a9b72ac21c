#pragma once

#include "domain/lane_rules.h"
#include "formats/json_document.h"

#include <nlohmann/json.hpp>

namespace secondlook::formats {

/// The part `lanes` of a model server's profile.
[[nodiscard]] base::Status readLanes(const nlohmann::json &section, const DocumentPlace &place,
                                     domain::LaneRules &rules);
/// Only what makes a record slow, and what that lane may use.
nlohmann::ordered_json writeLanes(const domain::LaneRules &rules);

} // namespace secondlook::formats
