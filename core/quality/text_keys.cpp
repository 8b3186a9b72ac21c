#include "quality/text_keys.h"

#include "base/characters.h"
#include "base/text.h"

namespace secondlook::quality {

namespace {

/// As base::character(), which is looked up: an import asks this of every letter.
base::Character asciiCharacter(std::uint32_t code)
{
    const std::uint32_t lower = code | 0x20U;
    const bool isLetter = lower >= 'a' && lower <= 'z';
    return isLetter ? base::Character{lower, base::CharacterKind::Letter} : base::Character{code};
}

} // namespace

std::optional<std::uint64_t> nearKey(std::string_view text)
{
    // 64-bit FNV-1a (Fowler, Noll and Vo 1991) over code points.
    std::uint64_t hash = 14695981039346656037ULL;
    const auto add = [&hash](std::uint32_t code) { hash = (hash ^ code) * 1099511628211ULL; };
    enum class Last { Nothing, Gap, Digit, Letter } last = Last::Nothing;
    for (std::size_t at = 0; at < text.size();) {
        const bool isAscii = static_cast<unsigned char>(text[at]) < 0x80;
        const std::uint32_t code = isAscii ? static_cast<unsigned char>(text[at++]) : base::nextCodePoint(text, at);
        const base::Character character = isAscii ? asciiCharacter(code) : base::character(code);
        if (code >= '0' && code <= '9') {
            if (last != Last::Digit)
                add('0');
            last = Last::Digit;
        } else if (character.kind == base::CharacterKind::Gap) {
            if (last == Last::Letter)
                last = Last::Gap; // "3 100", "3,100" and "3100" are numbers alike
        } else {
            if (last == Last::Gap)
                add(' ');
            add(character.lower);
            last = Last::Letter;
        }
    }
    return last == Last::Nothing ? std::nullopt : std::optional(hash);
}

} // namespace secondlook::quality
