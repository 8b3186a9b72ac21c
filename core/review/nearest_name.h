#pragma once

#include "domain/label_schema.h"

#include <string_view>

namespace secondlook::review {

/// The name of the label that differs from `name` in the fewest bytes (Levenshtein 1966), or empty where more than
/// about a third of them differ. The first of equals. Pure.
std::string_view nearestLabel(std::string_view name, const domain::LabelSchema &schema);

} // namespace secondlook::review
