#pragma once

#include <string_view>

namespace secondlook::storage {

extern const std::string_view repeatsSchema;

} // namespace secondlook::storage
