#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace secondlook::content {

/// A longer text (in bytes) is only ever shown as it stands.
inline constexpr std::size_t mostFormatted = 4'000'000;
inline constexpr int deepestNesting = 8; ///< of lists and of quotes; what is deeper stands at this depth

/// A stretch of text of one look. It never leads anywhere: a link is its text followed by a span with its target.
struct Span
{
    enum class Kind {
        Text,
        Code,
        Target, ///< where a link would lead, as it was written
        Image,  ///< what stands for an image that is not shown: its description, may be empty
    };

    std::string text;
    Kind kind = Kind::Text;
    bool bold = false;
    bool italic = false;

    bool operator==(const Span &) const = default;
};

using Spans = std::vector<Span>;

struct Block
{
    enum class Kind {
        Paragraph,
        Heading, ///< of `level` 1 (largest) to 6
        Code,    ///< its line ends count; so they do in a paragraph
        Rule,    ///< a line across; no spans
        Table,   ///< `rows` of cells; the first one is the head where `hasHead`
    };

    Kind kind = Kind::Paragraph;
    int level = 0;
    int quoteDepth = 0;
    int listDepth = 0;  ///< 0: not in a list
    std::string marker; ///< "•" or "3.", with the first block of a list item
    Spans spans;
    std::vector<std::vector<Spans>> rows;
    bool hasHead = false;

    bool operator==(const Block &) const = default;
};

struct FormattedText
{
    std::vector<Block> blocks;
    bool leftOut = false; ///< scripts, styles or other parts that are not text were left out

    bool operator==(const FormattedText &) const = default;
};

/// Bytes of text in the spans and cells.
inline std::size_t textBytes(const Block &block)
{
    std::size_t bytes = 0;
    for (const Span &span : block.spans)
        bytes += span.text.size();
    for (const auto &row : block.rows)
        for (const Spans &cell : row)
            for (const Span &span : cell)
                bytes += span.text.size();
    return bytes;
}

} // namespace secondlook::content
