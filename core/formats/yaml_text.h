#pragma once

#include <string>
#include <string_view>

namespace secondlook::formats {

/// Appends `text` as a double-quoted YAML string, which no reader of YAML 1.1 or 1.2 takes for anything else: line ends
/// of every kind and what YAML does not allow as it is are escaped. The text must be UTF-8.
void appendYamlString(std::string &out, std::string_view text);

/// Text that Markdown shows as it stands, on one line.
std::string markdownText(std::string_view text);

} // namespace secondlook::formats
