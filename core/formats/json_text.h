#pragma once

#include <string>
#include <string_view>

namespace secondlook::formats {

/// Appends a number as JSON with at most six significant digits, the same as printf's %g. What JSON cannot say
/// (infinite, not a number) becomes null.
void appendNumber(std::string &out, double number);
void appendNumber(std::string &out, float number);

/// Appends `text` as a JSON string with its quotes. The text must be UTF-8.
void appendJsonString(std::string &out, std::string_view text);
/// Appends `key`, which is written as it stands, and then `value` as a JSON string.
void appendKeyString(std::string &out, std::string_view key, std::string_view value);

} // namespace secondlook::formats
