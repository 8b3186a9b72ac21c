#include "content/character_entity.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace secondlook::content {

namespace {

struct Named
{
    std::string_view name;
    std::uint32_t code;
};

// Those that people and mail programs write; HTML knows 2,231.
constexpr std::array<Named, 54> names = {{
    {"AMP", '&'},      {"Auml", 0xC4},   {"GT", '>'},        {"LT", '<'},        {"Ouml", 0xD6},    {"QUOT", '"'},
    {"Uuml", 0xDC},    {"aacute", 0xE1}, {"agrave", 0xE0},   {"amp", '&'},       {"apos", '\''},    {"aring", 0xE5},
    {"auml", 0xE4},    {"bull", 0x2022}, {"ccedil", 0xE7},   {"cent", 0xA2},     {"check", 0x2713}, {"copy", 0xA9},
    {"deg", 0xB0},     {"eacute", 0xE9}, {"ecirc", 0xEA},    {"egrave", 0xE8},   {"emsp", 0x2003},  {"ensp", 0x2002},
    {"euro", 0x20AC},  {"frac12", 0xBD}, {"gt", '>'},        {"hellip", 0x2026}, {"iacute", 0xED},  {"iexcl", 0xA1},
    {"iquest", 0xBF},  {"laquo", 0xAB},  {"ldquo", 0x201C},  {"lsquo", 0x2018},  {"lt", '<'},       {"mdash", 0x2014},
    {"middot", 0xB7},  {"nbsp", 0xA0},   {"ndash", 0x2013},  {"ntilde", 0xF1},   {"oacute", 0xF3},  {"ouml", 0xF6},
    {"plusmn", 0xB1},  {"pound", 0xA3},  {"quot", '"'},      {"raquo", 0xBB},    {"rdquo", 0x201D}, {"reg", 0xAE},
    {"rsquo", 0x2019}, {"szlig", 0xDF},  {"thinsp", 0x2009}, {"times", 0xD7},    {"trade", 0x2122}, {"uuml", 0xFC},
}};

constexpr std::size_t longest = 10; ///< of a reference, between & and ;

std::uint32_t codeOf(std::string_view reference)
{
    if (reference.starts_with('#')) {
        const bool hex = reference.size() > 1 && (reference[1] == 'x' || reference[1] == 'X');
        const std::string_view digits = reference.substr(hex ? 2 : 1);
        std::uint32_t code = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
        if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
            return 0;
        const bool isCharacter = code > 0 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        return isCharacter ? code : 0xFFFD;
    }
    const auto *found = std::lower_bound(names.begin(), names.end(), reference,
                                         [](const Named &known, std::string_view name) { return known.name < name; });
    return found != names.end() && found->name == reference ? found->code : 0;
}

} // namespace

void appendEntity(std::string_view text, std::size_t &offset, std::string &out)
{
    const std::size_t end = text.substr(offset + 1, longest + 1).find(';');
    const std::uint32_t code = end == std::string_view::npos ? 0 : codeOf(text.substr(offset + 1, end));
    if (code == 0) {
        out += '&';
        ++offset;
        return;
    }
    base::appendUtf8(out, code);
    offset += end + 2;
}

} // namespace secondlook::content
