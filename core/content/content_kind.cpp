#include "content/content_kind.h"

#include "base/text.h"
#include "content/chat_reader.h"
#include "content/formatted_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace secondlook::content {

namespace {

constexpr std::array<std::pair<ContentKind, std::string_view>, 4> kindNames = {{{ContentKind::Plain, "plain"},
                                                                                {ContentKind::Markdown, "markdown"},
                                                                                {ContentKind::Html, "html"},
                                                                                {ContentKind::Chat, "chat"}}};

constexpr std::array<std::string_view, 16> pageElements = {"article", "blockquote", "body",  "center", "div", "h1",
                                                           "h2",      "head",       "html",  "main",   "ol",  "p",
                                                           "pre",     "section",    "table", "ul"};

bool isHtml(std::string_view text)
{
    if (!text.starts_with('<'))
        return false;
    std::string begin(text.substr(1, 14));
    std::transform(begin.begin(), begin.end(), begin.begin(),
                   [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte; });
    if (begin.starts_with("!doctype html"))
        return true;
    const std::size_t end = begin.find_first_of(" >\t\r\n");
    const std::string_view name = std::string_view(begin).substr(0, end);
    const bool known = end != std::string::npos && std::binary_search(pageElements.begin(), pageElements.end(), name);
    return known && text.find("</") != std::string_view::npos;
}

/// A pair of `mark` in one line with something between.
bool hasPair(std::string_view line, std::string_view mark)
{
    const std::size_t open = line.find(mark);
    return open != std::string_view::npos && line.find(mark, open + mark.size() + 1) != std::string_view::npos;
}

bool hasLink(std::string_view line)
{
    const std::size_t middle = line.find("](");
    return middle != std::string_view::npos && line.substr(0, middle).find('[') != std::string_view::npos &&
           line.find(')', middle) != std::string_view::npos;
}

bool isMarkdown(std::string_view text)
{
    bool heading = false;
    bool table = false;
    bool bold = false;
    bool link = false;
    int fences = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = base::trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        const std::size_t hashes = std::min(line.find_first_not_of('#'), line.size());
        heading = heading || (hashes >= 1 && hashes <= 6 && hashes < line.size() && line[hashes] == ' ');
        table = table || (line.find("-|-") != std::string_view::npos || line.find("- | -") != std::string_view::npos);
        bold = bold || hasPair(line, "**");
        link = link || hasLink(line);
        fences += line.starts_with("```") ? 1 : 0;
    }
    return int(heading) + int(table) + int(bold) + int(link) + int(fences >= 2) >= 2;
}

} // namespace

std::string_view contentKindName(ContentKind kind)
{
    return kindNames[static_cast<std::size_t>(kind)].second;
}

std::optional<ContentKind> contentKindNamed(std::string_view name)
{
    for (const auto &[kind, word] : kindNames) {
        if (word == name)
            return kind;
    }
    return std::nullopt;
}

ContentKind recognise(std::string_view text)
{
    if (text.size() > mostFormatted)
        return ContentKind::Plain;
    if (readChat(text))
        return ContentKind::Chat;
    const std::string_view trimmed = base::trimmed(text);
    if (isHtml(trimmed))
        return ContentKind::Html;
    return isMarkdown(trimmed) ? ContentKind::Markdown : ContentKind::Plain;
}

} // namespace secondlook::content
