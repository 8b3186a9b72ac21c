#include "formats/top_level_keys.h"

#include <algorithm>

namespace secondlook::formats {

std::vector<std::string> TopLevelKeys::names() const
{
    std::vector<std::string> all;
    for (const auto &key : m_keys)
        all.push_back(key.first);
    return all;
}

char TopLevelKeys::openingOf(std::string_view name) const
{
    const auto found = std::ranges::find(m_keys, name, &std::pair<std::string, char>::first);
    return found == m_keys.end() ? '\0' : found->second;
}

TopLevelKeys topLevelKeys(std::string_view text)
{
    constexpr std::string_view blank = " \t\r\n";
    TopLevelKeys keys;
    std::size_t at = text.find('{');
    int depth = 0;
    bool isKey = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '"') {
            std::size_t end = at + 1;
            while (end < text.size() && text[end] != '"')
                end += text[end] == '\\' ? 2 : 1;
            const std::size_t colon = end < text.size() ? text.find_first_not_of(blank, end + 1) : text.npos;
            const std::size_t value =
                colon != text.npos && text[colon] == ':' ? text.find_first_not_of(blank, colon + 1) : text.npos;
            if (depth == 1 && isKey && value != text.npos)
                keys.add(std::string(text.substr(at + 1, end - at - 1)), text[value]);
            isKey = false;
            at = end;
        } else if (c == '{' || c == '[') {
            ++depth;
            isKey = c == '{';
        } else if (c == '}' || c == ']') {
            if (--depth == 0)
                break;
        } else if (c == ',') {
            isKey = depth == 1;
        }
    }
    return keys;
}

} // namespace secondlook::formats
