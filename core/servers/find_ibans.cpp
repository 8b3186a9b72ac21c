#include "servers/sensitive_values.h"

#include <algorithm>

namespace secondlook::servers {

namespace {

struct CountryLength
{
    std::string_view country;
    std::size_t length;
};

/// Characters of an IBAN by country, as its registry (ISO 13616) lists them.
constexpr CountryLength ibanLengths[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22}, {"BH", 22},
    {"BI", 27}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DJ", 27},
    {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18}, {"FK", 18}, {"FO", 18}, {"FR", 27},
    {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27}, {"GT", 28}, {"HN", 28}, {"HR", 21}, {"HU", 28},
    {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27}, {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28},
    {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22},
    {"MK", 19}, {"MN", 20}, {"MR", 27}, {"MT", 31}, {"MU", 30}, {"NI", 28}, {"NL", 18}, {"NO", 15}, {"OM", 23},
    {"PK", 24}, {"PL", 28}, {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"RU", 33}, {"SA", 24},
    {"SC", 31}, {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"SO", 23}, {"ST", 25}, {"SV", 28},
    {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20}, {"YE", 30},
};

/// 0 to 9 for digits, 10 to 35 for letters of either case, -1 for anything else.
int ibanValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
}

std::size_t lengthOf(int first, int second)
{
    const char country[] = {static_cast<char>('A' + first - 10), static_cast<char>('A' + second - 10)};
    const auto found = std::ranges::find(ibanLengths, std::string_view(country, 2), &CountryLength::country);
    return found == std::end(ibanLengths) ? 0 : found->length;
}

bool hasValidCheckDigits(const std::vector<int> &values)
{
    int rest = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const int value = values[(i + 4) % values.size()];
        rest = (rest * (value < 10 ? 10 : 100) + value) % 97;
    }
    return rest == 1;
}

/// Where the IBAN that begins at `begin` ends; `begin` where there is none.
std::size_t ibanEnd(std::string_view text, std::size_t begin, std::size_t to)
{
    std::vector<int> values;
    std::size_t length = 4;
    std::size_t at = begin;
    while (values.size() < length) {
        if (const std::size_t blank = values.size() >= 2 ? blankAt(text, at) : 0; blank > 0)
            at += blank;
        const int value = at < to ? ibanValue(text[at]) : -1;
        const bool letterExpected = values.size() < 2;
        const bool digitExpected = values.size() == 2 || values.size() == 3;
        if (value < 0 || (letterExpected && value < 10) || (digitExpected && value >= 10))
            return begin;
        values.push_back(value);
        ++at;
        if (values.size() == 2)
            length = lengthOf(values[0], values[1]);
        if (length == 0)
            return begin;
    }
    return !isWordAfter(text, at) && hasValidCheckDigits(values) ? at : begin;
}

} // namespace

TextRanges findIbans(std::string_view text, TextRange part)
{
    TextRanges found;
    for (std::size_t at = part.begin; at < part.end; ++at) {
        if (ibanValue(text[at]) < 10 || isWordBefore(text, at))
            continue;
        const std::size_t end = ibanEnd(text, at, part.end);
        if (end > at) {
            found.push_back({at, end});
            at = end - 1;
        }
    }
    return found;
}

} // namespace secondlook::servers
