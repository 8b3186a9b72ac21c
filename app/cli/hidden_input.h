#pragma once

#include "app/cli/command.h"
#include "base/result.h"

#include <string>

namespace secondlook::cli {

/// One line of standard input, without blanks at both sides. At a terminal it asks for `what` on standard error, and
/// what is typed does not show. Errors: Usage where it is empty, longer than 10,000 bytes, or holds what no HTTP header
/// may (anything but printable ASCII); the line itself stands in no message.
[[nodiscard]] base::Result<std::string> readHiddenLine(Context &context, const std::string &what);

} // namespace secondlook::cli
