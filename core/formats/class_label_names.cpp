#include "formats/class_label_names.h"

#include "base/text.h"

#include <charconv>
#include <optional>

namespace secondlook::formats {

namespace {

constexpr std::size_t mostNames = 60'000;

/// The part of YAML that dataset cards are written in: scalars, and maps and lists in braces.
class YamlScan
{
public:
    explicit YamlScan(std::string_view text) : m_rest(text) {}

    void skipBlanks()
    {
        while (!m_rest.empty() && (m_rest.front() == ' ' || m_rest.front() == '\t'))
            m_rest.remove_prefix(1);
    }
    bool take(char c)
    {
        skipBlanks();
        const bool there = !m_rest.empty() && m_rest.front() == c;
        m_rest.remove_prefix(there ? 1 : 0);
        return there;
    }
    bool isAtEnd()
    {
        skipBlanks();
        return m_rest.empty() || m_rest.front() == '#';
    }
    /// A scalar up to one of `ends` or the end of the line.
    std::string scalar(std::string_view ends)
    {
        skipBlanks();
        if (take('\''))
            return quoted('\'');
        if (take('"'))
            return quoted('"');
        const std::size_t end = std::min(m_rest.find_first_of(ends), m_rest.size());
        const std::string text(base::trimmed(m_rest.substr(0, end)));
        m_rest.remove_prefix(end);
        return text;
    }

private:
    std::string quoted(char quote)
    {
        std::string out;
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c == quote && quote == '\'' && !m_rest.empty() && m_rest.front() == '\'') {
                out += '\'';
                m_rest.remove_prefix(1);
            } else if (c == quote) {
                return out;
            } else if (c == '\\' && quote == '"') {
                escape(out);
            } else {
                out += c;
            }
        }
        return out;
    }

    void escape(std::string &out)
    {
        if (m_rest.empty())
            return;
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        const std::size_t digits = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (digits == 0) {
            out += c == 'n' ? '\n' : c == 't' ? '\t' : c == 'r' ? '\r' : c;
            return;
        }
        std::uint32_t point = 0;
        const std::string_view text = m_rest.substr(0, digits);
        const auto end = std::from_chars(text.data(), text.data() + text.size(), point, 16);
        m_rest.remove_prefix(text.size());
        const bool isSurrogate = point >= 0xD800 && point <= 0xDFFF;
        if (end.ec == std::errc() && point > 0 && point <= 0x10FFFF && !isSurrogate)
            base::appendUtf8(out, point);
    }

    std::string_view m_rest;
};

/// Puts a name at its number; numbers that leave holes are refused by leaving it out.
void placeName(std::vector<std::string> &names, const std::string &number, std::string name)
{
    std::size_t at = 0;
    const auto end = std::from_chars(number.data(), number.data() + number.size(), at);
    if (end.ec != std::errc() || end.ptr != number.data() + number.size() || at >= mostNames)
        return;
    if (names.size() <= at)
        names.resize(at + 1);
    names[at] = std::move(name);
}

/// `{'0': a, '1': b}` or `[a, b]`.
std::vector<std::string> namesInBraces(std::string_view text)
{
    YamlScan scan(text);
    std::vector<std::string> names;
    const bool isMap = scan.take('{');
    if (!isMap && !scan.take('['))
        return names;
    while (!scan.isAtEnd() && !scan.take(isMap ? '}' : ']') && names.size() < mostNames) {
        std::string first = scan.scalar(isMap ? ":,}" : ",]");
        if (!isMap)
            names.push_back(std::move(first));
        else if (scan.take(':'))
            placeName(names, first, scan.scalar(",}"));
        scan.take(',');
    }
    return names;
}

std::size_t indentOf(std::string_view line)
{
    return std::min(line.find_first_not_of(' '), line.size());
}

std::vector<std::string_view> frontMatterLines(std::string_view readme)
{
    std::vector<std::string_view> lines;
    bool inside = false;
    while (!readme.empty()) {
        const std::size_t end = std::min(readme.find('\n'), readme.size());
        std::string_view line = readme.substr(0, end);
        readme.remove_prefix(std::min(end + 1, readme.size()));
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line == "---") {
            if (inside)
                break;
            inside = true;
        } else if (inside) {
            lines.push_back(line);
        } else if (!base::trimmed(line).empty()) {
            break;
        }
    }
    return lines;
}

/// The lines below `names:` at `from`, as long as they stand further right, or are items of a list at its place.
std::vector<std::string> namesInLines(const std::vector<std::string_view> &lines, std::size_t from)
{
    std::vector<std::string> names;
    const std::size_t indent = indentOf(lines[from]);
    for (std::size_t i = from + 1; i < lines.size() && names.size() < mostNames; ++i) {
        const std::string_view line = base::trimmed(lines[i]);
        if (line.empty())
            continue;
        const bool isItem = line.starts_with("- ");
        if (indentOf(lines[i]) < indent + (isItem ? 0 : 1))
            break;
        YamlScan scan(isItem ? line.substr(2) : line);
        std::string first = scan.scalar(isItem ? "#" : ":");
        if (isItem)
            names.push_back(std::move(first));
        else if (scan.take(':'))
            placeName(names, first, scan.scalar("#"));
    }
    return names;
}

} // namespace

std::vector<std::string> classLabelNames(std::string_view readme, std::string_view feature)
{
    const std::vector<std::string_view> lines = frontMatterLines(readme);
    std::string current;
    bool inClass = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::string_view line = base::trimmed(lines[i]);
        if (const std::size_t name = line.find("name: "); line.starts_with("- ") && name != std::string_view::npos)
            current = YamlScan(line.substr(name + 6)).scalar(",}#");
        const std::size_t type = line.find("class_label:");
        inClass = type != std::string_view::npos || (inClass && !line.starts_with("- name:"));
        if (!inClass || current != feature)
            continue;
        if (type != std::string_view::npos)
            line = line.substr(type + 12);
        const std::size_t names = line.find("names:");
        if (names == std::string_view::npos)
            continue;
        const std::string_view rest = base::trimmed(line.substr(names + 6));
        return rest.empty() ? namesInLines(lines, i) : namesInBraces(rest);
    }
    return {};
}

} // namespace secondlook::formats
