#pragma once

#include <array>
#include <string_view>

namespace secondlook::pipeline {

/// Scripts that are told apart, by the blocks of Unicode that their letters stand in.
inline constexpr std::array<std::string_view, 14> knownScripts{
    "latin",   "greek", "cyrillic", "armenian", "hebrew", "arabic",   "devanagari",
    "bengali", "tamil", "thai",     "georgian", "hangul", "japanese", "han"};

/// The script of most letters in the first 100,000 characters of `text` (valid UTF-8), one of knownScripts; of two that
/// are as frequent the one named first. "" where no letter is of any of them. Kana make a text Japanese, whatever
/// ideographs stand beside them.
std::string_view scriptOf(std::string_view text);

} // namespace secondlook::pipeline
