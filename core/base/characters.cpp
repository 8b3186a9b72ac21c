#include "base/characters.h"

#include <clocale>
#include <cwchar>
#include <cwctype>
#include <locale.h>
#include <vector>
#include <wctype.h>

namespace secondlook::base {

namespace {

constexpr std::uint32_t tableSize = 0x20000; // both planes with alphabets; above them there are ideographs

bool isBetween(std::uint32_t code, std::uint32_t first, std::uint32_t last)
{
    return code >= first && code <= last;
}

bool isIdeographOrKana(std::uint32_t code)
{
    return isBetween(code, 0x2E80, 0x2FDF) || isBetween(code, 0x3041, 0x30FF) || isBetween(code, 0x3400, 0x9FFF) ||
           isBetween(code, 0xF900, 0xFAFF) || isBetween(code, 0x20000, 0x3FFFF);
}

bool isPicture(std::uint32_t code)
{
    return isBetween(code, 0x2190, 0x2BFF) || isBetween(code, 0x1F000, 0x1FAFF);
}

/// Marks without width that steer the layout and are no part of a word.
bool isLayoutControl(std::uint32_t code)
{
    return code == 0x200B || code == 0x200E || code == 0x200F || isBetween(code, 0x2028, 0x202E) ||
           isBetween(code, 0x2060, 0x206F) || code == 0xFEFF;
}

CharacterKind kindOf(std::uint32_t code, locale_t locale)
{
    const wint_t wide = static_cast<wint_t>(code);
    if (isIdeographOrKana(code) || isPicture(code))
        return CharacterKind::Alone;
    if (code >= 0x300 && !isLayoutControl(code) && wcwidth(static_cast<wchar_t>(code)) == 0)
        return CharacterKind::Mark;
    return iswalnum_l(wide, locale) != 0 ? CharacterKind::Letter : CharacterKind::Gap;
}

std::vector<Character> makeTable()
{
    std::vector<Character> table(tableSize);
    const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    const locale_t before = locale != nullptr ? uselocale(locale) : nullptr; // wcwidth() has no form with a locale
    for (std::uint32_t code = 0; code < tableSize; ++code) {
        if (locale == nullptr) // a C library without it: everything beyond ASCII is a letter
            table[code] = {code, code >= 0x80 ? CharacterKind::Letter : CharacterKind::Gap};
        else
            table[code] = {static_cast<std::uint32_t>(towlower_l(static_cast<wint_t>(code), locale)),
                           kindOf(code, locale)};
    }
    for (std::uint32_t code = 'a'; code <= 'z'; ++code) {
        table[code] = {code, CharacterKind::Letter};
        table[code - 'a' + 'A'] = {code, CharacterKind::Letter};
    }
    for (std::uint32_t code = '0'; code <= '9'; ++code)
        table[code] = {code, CharacterKind::Letter};
    if (locale != nullptr) {
        uselocale(before);
        freelocale(locale);
    }
    return table;
}

} // namespace

Character character(std::uint32_t codePoint)
{
    static const std::vector<Character> table = makeTable();
    if (codePoint < tableSize)
        return table[codePoint];
    return {codePoint, isIdeographOrKana(codePoint) ? CharacterKind::Alone : CharacterKind::Mark};
}

} // namespace secondlook::base
