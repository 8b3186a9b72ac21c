#pragma once

#include <string_view>

namespace secondlook::storage {

extern const std::string_view answeredTasksSchema;

} // namespace secondlook::storage
