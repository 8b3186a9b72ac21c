#include "formats/json_text.h"

#include "formats/run_lines.h"

#include <array>
#include <charconv>
#include <cmath>
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

void appendJsonString(std::string &out, std::string_view text)
{
    static constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    std::size_t plainFrom = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        out.append(text, plainFrom, i - plainFrom);
        plainFrom = i + 1;
        out += '\\';
        if (byte == '"' || byte == '\\') {
            out += text[i];
        } else if (byte == '\n') {
            out += 'n';
        } else if (byte == '\t') {
            out += 't';
        } else if (byte == '\r') {
            out += 'r';
        } else {
            out += "u00";
            out += hex[byte >> 4U];
            out += hex[byte & 15U];
        }
    }
    out.append(text, plainFrom);
    out += '"';
}

} // namespace secondlook::formats
