#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace secondlook::quality {

/// The same number for texts that have the same words in the same order, whatever their case, signs and blanks, and
/// whatever the digits of their numbers: letters of one template. None for a text without words. The text must be
/// valid UTF-8. Pure, the same on every machine.
std::optional<std::uint64_t> nearKey(std::string_view text);

} // namespace secondlook::quality
