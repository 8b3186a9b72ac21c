#pragma once

#include <cstdint>

namespace secondlook::base {

/// What a character does to the words of a text.
enum class CharacterKind : std::uint8_t {
    Gap,    ///< ends a word: spaces, punctuation, controls
    Letter, ///< letters and digits: neighbours make one word
    Alone,  ///< a word by itself: ideographs and kana (written without spaces), emoji and other pictures
    Mark,   ///< belongs to the word before it: accents, vowel points, joiners
};

struct Character
{
    std::uint32_t lower = 0; ///< code point in lower case
    CharacterKind kind = CharacterKind::Gap;
};

/// Kind and lower case of a code point, the same in every locale of the user. Safe from any thread.
Character character(std::uint32_t codePoint);

} // namespace secondlook::base
