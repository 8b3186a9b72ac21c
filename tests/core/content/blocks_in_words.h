#pragma once

#include "content/formatted_text.h"

#include <QByteArray>

namespace secondlook::test {

inline std::string inWords(const content::Spans &spans)
{
    using Kind = content::Span::Kind;
    std::string out;
    for (const content::Span &span : spans) {
        std::string text = span.text;
        text = span.kind == Kind::Code     ? "`" + text + "`"
               : span.kind == Kind::Target ? "->" + text
               : span.kind == Kind::Image  ? "[image " + text + "]"
                                           : text;
        text = span.italic ? "/" + text + "/" : text;
        out += span.bold ? "*" + text + "*" : text;
    }
    return out;
}

/// One line a block, as short as it can be read: "h2 Title", "q1 li1 • text", "code ...", "rule", "head a|b", "row
/// c|d".
inline QByteArray inWords(const content::FormattedText &text)
{
    using Kind = content::Block::Kind;
    std::string out;
    for (const content::Block &block : text.blocks) {
        std::string place = block.quoteDepth > 0 ? "q" + std::to_string(block.quoteDepth) + " " : "";
        place += block.listDepth > 0 ? "li" + std::to_string(block.listDepth) + " " : "";
        place += block.marker.empty() ? "" : block.marker + " ";
        if (block.kind == Kind::Heading)
            place += "h" + std::to_string(block.level) + " ";
        if (block.kind != Kind::Table)
            out += place + (block.kind == Kind::Rule ? "rule" : inWords(block.spans)) + "\n";
        for (std::size_t i = 0; i < block.rows.size(); ++i) {
            out += place + (i == 0 && block.hasHead ? "head " : "row ");
            for (std::size_t c = 0; c < block.rows[i].size(); ++c)
                out += (c == 0 ? "" : "|") + inWords(block.rows[i][c]);
            out += "\n";
        }
    }
    return QByteArray::fromStdString(out);
}

/// `part` so many times.
inline std::string repeated(std::string_view part, std::size_t times)
{
    std::string out;
    for (std::size_t i = 0; i < times; ++i)
        out += part;
    return out;
}

} // namespace secondlook::test
