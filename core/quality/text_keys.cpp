#include "quality/text_keys.h"

#include "base/characters.h"
#include "base/text.h"

namespace secondlook::quality {

std::optional<std::uint64_t> nearKey(std::string_view text)
{
    // 64-bit FNV-1a (Fowler, Noll and Vo 1991) over code points.
    std::uint64_t hash = 14695981039346656037ULL;
    const auto add = [&hash](std::uint32_t code) { hash = (hash ^ code) * 1099511628211ULL; };
    enum class Last { Nothing, Gap, Digit, Letter } last = Last::Nothing;
    for (std::size_t at = 0; at < text.size();) {
        const std::uint32_t code = base::nextCodePoint(text, at);
        const base::Character character = base::character(code);
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
