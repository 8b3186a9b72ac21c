#include "formats/encoding.h"

#include "base/text.h"

#include <array>

namespace secondlook::formats {

namespace {

/// Windows-1252 at 0x80 to 0x9F (the mapping of the Unicode Consortium); 0 where it has no character.
constexpr std::array<std::uint16_t, 32> windows1252 = {0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                       0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,
                                                       0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                       0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

std::uint32_t latin1CodePoint(unsigned char byte)
{
    const std::uint32_t typographic = byte >= 0x80 && byte < 0xA0 ? windows1252[byte - 0x80U] : 0;
    return typographic != 0 ? typographic : byte;
}

bool isLatin1Text(unsigned char byte)
{
    const bool isControl = byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
    // 0xFE and 0xFF are letters too, but files hold them for other reasons far more often.
    return !isControl && byte < 0xFE && !(byte >= 0x80 && byte < 0xA0 && windows1252[byte - 0x80U] == 0);
}

} // namespace

base::Status checkIsText(std::string_view head, const std::string &file)
{
    if (head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF"))
        return base::fail(base::ErrorCode::Input, "the file is UTF-16; save it as UTF-8", file);
    if (head.find('\0') != std::string_view::npos)
        return base::fail(base::ErrorCode::Input,
                          "this looks like a binary file; records are read from JSONL, JSON, CSV and TSV in UTF-8",
                          file);
    return {};
}

bool looksLikeLatin1(std::string_view head, bool complete)
{
    std::size_t sequences = 0;
    std::size_t strays = 0;
    for (std::size_t i = 0; i < head.size();) {
        const auto byte = static_cast<unsigned char>(head[i]);
        if (!isLatin1Text(byte))
            return false;
        const std::size_t length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
        const bool cutShort = i + length > head.size() && !complete;
        const bool sequence = length > 1 && !cutShort && base::isUtf8(head.substr(i, length));
        sequences += sequence ? 1 : 0;
        strays += byte >= 0x80 && !sequence && !cutShort ? 1 : 0;
        i += sequence ? length : 1;
    }
    return strays > sequences;
}

void appendLatin1(std::string &out, std::string_view bytes)
{
    for (const char byte : bytes)
        base::appendUtf8(out, latin1CodePoint(static_cast<unsigned char>(byte)));
}

std::string textComplaint(std::string_view bytes)
{
    const std::size_t nul = bytes.find('\0');
    if (nul != std::string_view::npos)
        return "holds a NUL byte at byte " + std::to_string(nul + 1);
    const std::size_t bad = base::findInvalidUtf8(bytes);
    return bad == std::string_view::npos ? std::string() : "not UTF-8 at byte " + std::to_string(bad + 1);
}

} // namespace secondlook::formats
