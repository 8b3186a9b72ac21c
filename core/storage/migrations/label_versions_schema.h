#pragma once

#include <string_view>

namespace secondlook::storage {

/// What changed from one version of the label schema to the next, and what labels of before count as.
extern const std::string_view labelVersionsSchema;

} // namespace secondlook::storage
