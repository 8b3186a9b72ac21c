#include "ui/review/shown_block.h"

#include "base/text.h"
#include "ui/models/text_conversion.h"

#include <algorithm>
#include <utility>

namespace secondlook::ui {

using content::Block;
using content::Span;

namespace {

/// As much of the text as fits, to a line end if there is one.
std::size_t partLength(const std::string &text, std::size_t begin, std::size_t room)
{
    if (text.size() - begin <= room)
        return text.size() - begin;
    const std::size_t lineEnd = text.rfind('\n', begin + room - 1);
    if (lineEnd != std::string::npos && lineEnd > begin)
        return lineEnd + 1 - begin;
    while (room > 1 && !base::beginsCharacter(text[begin + room]))
        --room;
    return room;
}

/// Adds the block in parts of at most mostBytes, each a paragraph of its own.
void addParts(std::vector<ShownBlock> &out, ShownBlock whole)
{
    const content::Spans spans = std::exchange(whole.block.spans, {});
    std::size_t used = 0;
    const auto finish = [&] {
        content::Spans &last = whole.block.spans;
        if (!last.empty() && last.back().text.ends_with('\n'))
            last.back().text.pop_back();
        out.push_back(whole);
        last.clear();
        whole.block.marker.clear();
        whole.continues = true;
        used = 0;
    };
    for (const Span &span : spans) {
        for (std::size_t at = 0; at < span.text.size() || span.text.empty();) {
            const std::size_t length = partLength(span.text, at, ShownBlock::mostBytes - used);
            Span part = span;
            part.text = span.text.substr(at, length);
            whole.block.spans.push_back(std::move(part));
            at += length;
            used += length;
            if (at < span.text.size() || used + 4 > ShownBlock::mostBytes) // room for any character
                finish();
            if (span.text.empty())
                break;
        }
    }
    if (!whole.block.spans.empty() || spans.empty())
        out.push_back(std::move(whole));
}

bool isTooLarge(const Block &table)
{
    const auto isTooWide = [](const auto &row) { return row.size() > ShownBlock::mostColumns; };
    return table.rows.size() > ShownBlock::mostRows || content::textBytes(table) > ShownBlock::mostBytes ||
           std::any_of(table.rows.begin(), table.rows.end(), isTooWide);
}

void addRowsAsLines(std::vector<ShownBlock> &out, const Block &table)
{
    for (const auto &row : table.rows) {
        ShownBlock line;
        line.block.quoteDepth = table.quoteDepth;
        line.block.listDepth = table.listDepth;
        line.continues = &row != &table.rows.front();
        for (const content::Spans &cell : row) {
            if (!line.block.spans.empty())
                line.block.spans.push_back({" | "});
            line.block.spans.insert(line.block.spans.end(), cell.begin(), cell.end());
        }
        addParts(out, std::move(line));
    }
}

} // namespace

std::vector<ShownBlock> shownBlocks(content::FormattedText text)
{
    std::vector<ShownBlock> out;
    for (Block &block : text.blocks) {
        if (block.kind == Block::Kind::Table && isTooLarge(block)) {
            addRowsAsLines(out, block);
            continue;
        }
        ShownBlock shown;
        shown.block = std::move(block);
        addParts(out, std::move(shown));
    }
    return out;
}

std::vector<ShownBlock> shownBlocks(const std::vector<content::ChatMessage> &chat, std::size_t limit,
                                    std::size_t &shownBytes)
{
    std::vector<ShownBlock> out;
    shownBytes = 0;
    bool tinted = false;
    for (const content::ChatMessage &message : chat) {
        if (shownBytes >= limit)
            break;
        ShownBlock speaker;
        speaker.direction = qtText(message.text.substr(0, 1000)).isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        speaker.isMessage = true;
        speaker.isSpeaker = true;
        speaker.tinted = tinted;
        speaker.block.spans = {{message.speaker}};
        ShownBlock said = speaker;
        said.isSpeaker = false;
        said.continues = true;
        said.block.spans = {{message.text}};
        addParts(out, std::move(speaker));
        addParts(out, std::move(said));
        shownBytes += message.text.size();
        tinted = !tinted;
    }
    return out;
}

} // namespace secondlook::ui
