#pragma once

#include "base/clock.h"

#include <optional>
#include <string_view>

namespace secondlook::servers {

/// A date of HTTP in any of its three forms (RFC 9110, section 5.6.7); the name of the weekday is not looked at. A year
/// of two digits is the latest one that ends so and is at most 50 years after `wallNow`. None where the text is no
/// date.
std::optional<base::TimeMs> parseHttpDate(std::string_view text, base::TimeMs wallNow);

} // namespace secondlook::servers
