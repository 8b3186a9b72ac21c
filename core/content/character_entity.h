#pragma once

#include <string>
#include <string_view>

namespace secondlook::content {

/// Reads "&amp;", "&#8230;" or "&#x2026;" at `offset`, which must hold an ampersand: appends the character and moves
/// past it. What is no known reference is appended as the ampersand it is.
void appendEntity(std::string_view text, std::size_t &offset, std::string &out);

} // namespace secondlook::content
