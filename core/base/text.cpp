#include "base/text.h"

namespace secondlook::base {

namespace {

unsigned char at(std::string_view text, std::size_t index)
{
    return static_cast<unsigned char>(text[index]);
}

/// Length of the well-formed sequence at `i`, or 0. The ranges are table 3-7 of the Unicode standard.
std::size_t sequenceLength(std::string_view s, std::size_t i)
{
    const unsigned char lead = at(s, i);
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length == 0 || i + length > s.size())
        return 0;
    if (length == 1)
        return 1;
    const unsigned char low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (at(s, i + 1) < low || at(s, i + 1) > high)
        return 0;
    for (std::size_t k = 2; k < length; ++k) {
        if ((at(s, i + k) & 0xC0U) != 0x80U)
            return 0;
    }
    return length;
}

} // namespace

std::size_t findInvalidUtf8(std::string_view bytes)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        const std::size_t length = sequenceLength(bytes, i);
        if (length == 0)
            return i;
        i += length;
    }
    return std::string_view::npos;
}

std::uint32_t nextCodePoint(std::string_view text, std::size_t &offset)
{
    const unsigned char lead = at(text, offset++);
    if (lead < 0x80)
        return lead;
    const int more = lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    std::uint32_t code = lead & (0x3FU >> static_cast<unsigned>(more));
    for (int k = 0; k < more && offset < text.size(); ++k)
        code = (code << 6U) | (at(text, offset++) & 0x3FU);
    return code;
}

void appendUtf8(std::string &out, std::uint32_t code)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

std::size_t codePointCount(std::string_view text)
{
    std::size_t count = 0;
    for (const char byte : text)
        count += beginsCharacter(byte) ? 1 : 0;
    return count;
}

std::string latin1ToUtf8(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (const char byte : bytes)
        appendUtf8(out, static_cast<unsigned char>(byte));
    return out;
}

std::string_view trimmed(std::string_view text)
{
    static constexpr std::string_view blank = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blank);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blank) - first + 1);
}

std::string shortened(std::string_view text, std::size_t bytes)
{
    if (text.size() <= bytes)
        return std::string(text);
    std::size_t end = bytes;
    while (end > 0 && (at(text, end) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

std::string grouped(std::int64_t number)
{
    std::string digits = std::to_string(number);
    const std::size_t start = number < 0 ? 1 : 0;
    for (std::size_t at = digits.size(); at > start + 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

} // namespace secondlook::base
