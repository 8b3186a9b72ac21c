#include "base/characters.h"
#include "base/text.h"
#include "servers/sensitive_values.h"

namespace secondlook::servers {

namespace {

constexpr std::string_view wideBlanks[] = {"\u00A0", "\u2007", "\u202F"};

bool isPartOfWord(std::string_view text, std::size_t at)
{
    const base::CharacterKind kind = base::character(base::nextCodePoint(text, at)).kind;
    return kind == base::CharacterKind::Letter || kind == base::CharacterKind::Mark;
}

} // namespace

bool isWordBefore(std::string_view text, std::size_t at)
{
    if (at == 0)
        return false;
    do
        --at;
    while (at > 0 && !base::beginsCharacter(text[at]));
    return isPartOfWord(text, at);
}

bool isWordAfter(std::string_view text, std::size_t at)
{
    return at < text.size() && isPartOfWord(text, at);
}

std::size_t blankAt(std::string_view text, std::size_t at)
{
    if (at < text.size() && text[at] == ' ')
        return 1;
    for (const std::string_view blank : wideBlanks)
        if (text.substr(at).starts_with(blank))
            return blank.size();
    return 0;
}

} // namespace secondlook::servers
