#include "content/guideline_parts.h"

#include "base/text.h"
#include "content/markdown_reader.h"

#include <string>
#include <unordered_map>

namespace secondlook::content {

namespace {

using Positions = std::unordered_map<std::string, std::size_t>;

Positions positionsOf(const std::vector<domain::Label> &labels)
{
    Positions positions;
    for (std::size_t i = 0; i < labels.size(); ++i)
        positions.emplace(base::trimmed(labels[i].name), i);
    for (std::size_t i = 0; i < labels.size(); ++i)
        positions.emplace(base::trimmed(labels[i].shownName()), i);
    return positions;
}

std::string headingText(const Block &heading)
{
    std::string text;
    for (const Span &span : heading.spans)
        text += span.text;
    return std::string(base::trimmed(text));
}

} // namespace

GuidelineParts guidelineParts(std::string_view markdown, const std::vector<domain::Label> &labels)
{
    const Positions positions = positionsOf(labels);
    GuidelineParts parts;
    Blocks *part = &parts.opening;
    for (Block &block : readMarkdown(markdown).blocks) {
        if (block.kind == Block::Kind::Heading && block.quoteDepth == 0) {
            const auto named = positions.find(headingText(block));
            if (named != positions.end()) {
                part = &parts.ofLabel[named->second];
                continue;
            }
        }
        part->push_back(std::move(block));
    }
    std::erase_if(parts.ofLabel, [](const auto &entry) { return entry.second.empty(); });
    return parts;
}

} // namespace secondlook::content
