#include "formats/json_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace secondlook::formats {

void appendNumber(std::string &out, double number)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number, std::chars_format::general, 6);
    out.append(digits.data(), end.ptr);
}

namespace {

/// Writes 0.000123456 given 123456 digits behind a decimal point at `places`, without trailing zeros.
void appendFraction(std::string &out, std::uint64_t digits, int places)
{
    std::array<char, 12> text{};
    for (int i = places - 1; i >= 0; --i) {
        text[i] = static_cast<char>('0' + digits % 10);
        digits /= 10;
    }
    while (places > 0 && text[places - 1] == '0')
        --places;
    out += "0.";
    out.append(text.data(), places);
}

} // namespace

void appendNumber(std::string &out, float number)
{
    // Nearly every number written is a probability. A float has 24 significant bits, so its product with 10^10 is exact
    // in a double and rounding it to the even neighbour gives the digits std::to_chars gives, in a third of the time.
    const double exact = static_cast<double>(number);
    if (number == 0.0F) {
        out += '0';
    } else if (exact >= 1e-4 && exact < 0.9999995) {
        static constexpr std::array<double, 4> scales = {1e6, 1e7, 1e8, 1e9};
        const std::size_t zeros = exact >= 0.1 ? 0 : exact >= 0.01 ? 1 : exact >= 0.001 ? 2 : 3;
        appendFraction(out, static_cast<std::uint64_t>(std::nearbyint(exact * scales[zeros])),
                       6 + static_cast<int>(zeros));
    } else {
        appendNumber(out, exact);
    }
}

namespace {

constexpr std::uint64_t everyByte(std::uint64_t byte)
{
    return byte * 0x0101010101010101ULL;
}

/// Sets the top bit of the lowest byte that is zero; bits above it may be set as well.
constexpr std::uint64_t zeroBytes(std::uint64_t word)
{
    return (word - everyByte(1)) & ~word & everyByte(0x80);
}

bool mustBeEscaped(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 || byte == '"' || byte == '\\';
}

/// How many bytes from the start can stand in a JSON string as they are. Looks at eight bytes at a time (the tests for
/// a byte in a word are H. S. Warren, Hacker's Delight, 2003, section 6-1).
std::size_t plainBytes(std::string_view text)
{
    std::size_t i = 0;
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        const std::uint64_t controls = (word - everyByte(0x20)) & ~word & everyByte(0x80);
        if ((controls | zeroBytes(word ^ everyByte('"')) | zeroBytes(word ^ everyByte('\\'))) != 0)
            break;
    }
    while (i < text.size() && !mustBeEscaped(text[i]))
        ++i;
    return i;
}

void appendEscape(std::string &out, char byte)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    out += '\\';
    if (byte == '"' || byte == '\\') {
        out += byte;
    } else if (byte == '\n') {
        out += 'n';
    } else if (byte == '\t') {
        out += 't';
    } else if (byte == '\r') {
        out += 'r';
    } else {
        out += "u00";
        out += hex[static_cast<unsigned char>(byte) >> 4U];
        out += hex[static_cast<unsigned char>(byte) & 15U];
    }
}

} // namespace

void appendJsonString(std::string &out, std::string_view text)
{
    out += '"';
    for (;;) {
        const std::size_t plain = plainBytes(text);
        out.append(text, 0, plain);
        if (plain == text.size())
            break;
        appendEscape(out, text[plain]);
        text.remove_prefix(plain + 1);
    }
    out += '"';
}

void appendKeyString(std::string &out, std::string_view key, std::string_view value)
{
    out += key;
    appendJsonString(out, value);
}

} // namespace secondlook::formats
