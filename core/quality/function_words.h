#pragma once

#include <cstddef>
#include <string_view>

namespace secondlook::quality {

/// English, German, French, Spanish, Italian, Portuguese and Dutch, in this order.
inline constexpr int functionWordLanguages = 7;
inline constexpr std::size_t longestFunctionWord = 8; ///< in bytes

/// The languages in which this word, in lower case, is one of the most frequent ones, as a set of bits in that order.
/// Pure.
unsigned languagesWithWord(std::string_view word);

} // namespace secondlook::quality
