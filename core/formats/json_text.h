#pragma once

#include <string>

namespace secondlook::formats {

/// Appends a number as JSON with at most six significant digits, the same as printf's %g. What JSON cannot say
/// (infinite, not a number) becomes null.
void appendNumber(std::string &out, double number);
void appendNumber(std::string &out, float number);

} // namespace secondlook::formats
