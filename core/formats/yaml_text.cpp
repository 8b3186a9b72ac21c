#include "formats/yaml_text.h"

#include "base/text.h"

#include <array>
#include <cstdio>

namespace secondlook::formats {

namespace {

/// What YAML does not allow in a string as it is, or takes for the end of a line.
bool yamlEscapes(std::uint32_t point)
{
    return point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0x2028 || point == 0x2029 || point == 0xFEFF ||
           point == 0xFFFE || point == 0xFFFF;
}

} // namespace

void appendYamlString(std::string &out, std::string_view text)
{
    out += '"';
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const std::uint32_t point = base::nextCodePoint(text, at);
        if (point == '"' || point == '\\') {
            out += '\\';
            out += static_cast<char>(point);
        } else if (yamlEscapes(point)) {
            std::array<char, 8> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04X", point);
            out += escape.data();
        } else {
            out.append(text, begin, at - begin);
        }
    }
    out += '"';
}

std::string markdownText(std::string_view text)
{
    static constexpr std::string_view special = "\\`*_{}[]<>#|!&~";
    std::string out;
    for (const char c : text) {
        if (special.find(c) != std::string_view::npos)
            out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out;
}

} // namespace secondlook::formats
