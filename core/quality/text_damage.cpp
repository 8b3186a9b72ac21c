#include "quality/text_damage.h"

#include "base/characters.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace secondlook::quality {

namespace {

/// What the bytes 0x80 to 0x9F mean in Windows-1252; 0: nothing.
constexpr std::array<std::uint32_t, 32> western{0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

/// What the bytes 0x80 to 0xBF mean in Windows-1251.
constexpr std::array<std::uint32_t, 64> cyrillic{
    0x0402, 0x0403, 0x201A, 0x0453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x0409, 0x2039, 0x040A,
    0x040C, 0x040B, 0x040F, 0x0452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0,      0x2122,
    0x0459, 0x203A, 0x045A, 0x045C, 0x045B, 0x045F, 0x00A0, 0x040E, 0x045E, 0x0408, 0x00A4, 0x0490, 0x00A6,
    0x00A7, 0x0401, 0x00A9, 0x0404, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x0407, 0x00B0, 0x00B1, 0x0406, 0x0456,
    0x0491, 0x00B5, 0x00B6, 0x00B7, 0x0451, 0x2116, 0x0454, 0x00BB, 0x0458, 0x0405, 0x0455, 0x0457};

/// The byte that Windows-1252 or Latin-1 reads as this character; 0 where it is ASCII or none.
unsigned byteOf(std::uint32_t code)
{
    if (code >= 0x80 && code <= 0xFF)
        return code;
    const auto *found = code < 0x80 ? western.end() : std::find(western.begin(), western.end(), code);
    return found == western.end() ? 0 : 0x80U + static_cast<unsigned>(found - western.begin());
}

bool isBetween(std::uint32_t code, std::uint32_t first, std::uint32_t last)
{
    return code >= first && code <= last;
}

bool isLetter(std::uint32_t code)
{
    return base::character(code).kind == base::CharacterKind::Letter;
}

/// Signs that writing puts right after a letter: quotes, dashes, dots, guillemets, raised letters and figures.
bool mayFollowLetter(std::uint32_t code)
{
    return isBetween(code, 0x2010, 0x203A) || code == 0x2122 || code == 0xA0 || code == 0xAA || code == 0xAB ||
           isBetween(code, 0xAD, 0xAE) || code == 0xB0 || isBetween(code, 0xB2, 0xB4) || code == 0xB7 ||
           isBetween(code, 0xB9, 0xBB);
}

/// Capitals of Ukrainian, Belarusian and Russian that follow other capitals in any word of theirs.
bool isLivingCapital(std::uint32_t code)
{
    return code == 0x401 || code == 0x404 || code == 0x406 || code == 0x407 || code == 0x490;
}

bool isLoneControl(std::uint32_t code)
{
    const bool isLow = code < 0x20 && code != '\t' && code != '\n' && code != '\r' && code != '\f';
    return isLow || (isBetween(code, 0x7F, 0x9F) && code != 0x85);
}

/// The last characters of a text, as far as one damaged character needs them.
class Window
{
public:
    void push(std::uint32_t code)
    {
        std::shift_left(m_codes.begin(), m_codes.end(), 1);
        m_codes.back() = code;
    }

    /// Whether a damaged character of two to four bytes begins at the second place.
    bool holdsWestern() const
    {
        const unsigned lead = byteOf(m_codes[1]);
        // A sharp s stands before any sign by itself.
        const std::size_t tail = lead >= 0xC2 && lead <= 0xDE   ? 1
                                 : lead >= 0xE0 && lead <= 0xEF ? 2
                                 : lead == 0xF0                 ? 3
                                                                : 0;
        if (tail == 0)
            return false;
        const auto *first = m_codes.begin() + 2;
        const auto *end = first + tail;
        if (!std::all_of(first, end, [](std::uint32_t code) { return isBetween(byteOf(code), 0x80, 0xBF); }))
            return false;
        const bool isApostrophe = tail == 1 && *first == 0x2019;
        if (!std::all_of(first, end, mayFollowLetter) || (isLetter(*end) && !isApostrophe))
            return true;
        // Nobody writes a capital right after a small letter, but "AMANHÃ”" and "fiancé »" are written.
        const bool isCapital = lead <= 0xDF;
        const std::uint32_t before = m_codes[0];
        return isCapital && isLetter(before) && base::character(before).lower == before;
    }

    /// Whether two damaged letters begin at the second place.
    bool holdsCyrillic() const
    {
        return isCyrillicPair(m_codes[1], m_codes[2]) && isCyrillicPair(m_codes[3], m_codes[4]) &&
               !(mayFollowLetter(m_codes[2]) && mayFollowLetter(m_codes[4])) &&
               !(isLivingCapital(m_codes[2]) && isLivingCapital(m_codes[4]));
    }

private:
    static bool isCyrillicPair(std::uint32_t lead, std::uint32_t tail)
    {
        return (lead == 0x420 || lead == 0x421) && std::find(cyrillic.begin(), cyrillic.end(), tail) != cyrillic.end();
    }

    std::array<std::uint32_t, 6> m_codes{};
};

bool isPlain(std::string_view text)
{
    return std::ranges::all_of(text, [](unsigned char c) { return c < 0x80 && !isLoneControl(c); });
}

} // namespace

bool isDamaged(std::string_view text)
{
    if (isPlain(text))
        return false;
    Window window;
    const auto isDamagedWith = [&window](std::uint32_t code) {
        window.push(code);
        return window.holdsWestern() || window.holdsCyrillic();
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::uint32_t code = base::nextCodePoint(text, at);
        if (code == 0xFFFD || isLoneControl(code) || isDamagedWith(code))
            return true;
    }
    for (int i = 0; i < 5; ++i) { // blanks, until the last character stood at every place
        if (isDamagedWith(' '))
            return true;
    }
    return false;
}

} // namespace secondlook::quality
