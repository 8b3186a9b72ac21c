#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace secondlook::formats {

/// The names of a feature of the type class_label, by their numbers, from the YAML at the head of a dataset's
/// README.md: written over lines or in braces, as a map from numbers or as a list. Empty where the feature has no such
/// type.
std::vector<std::string> classLabelNames(std::string_view readme, std::string_view feature);

} // namespace secondlook::formats
