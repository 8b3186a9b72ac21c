#include "content/markdown_reader.h"

#include "base/text.h"
#include "content/markdown_inline.h"

#include <algorithm>
#include <optional>

namespace secondlook::content {

namespace {

struct ListMark
{
    int depth = 0;
    std::string marker;
    std::string_view rest;
};

std::size_t indentOf(std::string_view line)
{
    std::size_t columns = 0;
    for (const char byte : line) {
        if (byte != ' ' && byte != '\t')
            break;
        columns += byte == '\t' ? 4 : 1;
    }
    return columns;
}

bool isRule(std::string_view line)
{
    const char mark = line.empty() ? ' ' : line.front();
    if (mark != '-' && mark != '*' && mark != '_')
        return false;
    std::size_t marks = 0;
    for (const char byte : line) {
        if (byte != mark && byte != ' ')
            return false;
        marks += byte == mark ? 1 : 0;
    }
    return marks >= 3;
}

/// A line of nothing but `mark`, which makes a heading of the paragraph above it.
bool isUnderline(std::string_view line, char mark)
{
    return !line.empty() && line.find_first_not_of(mark) == std::string_view::npos;
}

std::optional<ListMark> listMark(std::string_view line)
{
    const int depth = std::min(static_cast<int>(indentOf(line) / 2) + 1, deepestNesting);
    const std::string_view text = base::trimmed(line);
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits == 0 && !text.empty() && (text[0] == '-' || text[0] == '*' || text[0] == '+')) {
        if (text.size() > 1 && text[1] == ' ')
            return ListMark{depth, "•", base::trimmed(text.substr(1))};
    } else if (digits > 0 && digits < 10 && digits + 1 < text.size() && (text[digits] == '.' || text[digits] == ')') &&
               text[digits + 1] == ' ') {
        return ListMark{depth, std::string(text.substr(0, digits)) + ".", base::trimmed(text.substr(digits + 1))};
    }
    return std::nullopt;
}

/// The cells of "| a | b \| c |".
std::vector<std::string_view> cellsOf(std::string_view line)
{
    line = base::trimmed(line);
    if (line.starts_with('|'))
        line.remove_prefix(1);
    if (line.ends_with('|') && !line.ends_with("\\|"))
        line.remove_suffix(1);
    std::vector<std::string_view> cells;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= line.size(); ++i) {
        if (i < line.size() && (line[i] != '|' || (i > 0 && line[i - 1] == '\\')))
            continue;
        cells.push_back(base::trimmed(line.substr(begin, i - begin)));
        begin = i + 1;
    }
    return cells;
}

bool isTableRule(std::string_view line)
{
    line = base::trimmed(line);
    return line.find('|') != std::string_view::npos && line.find('-') != std::string_view::npos &&
           line.find_first_not_of("|-: ") == std::string_view::npos;
}

class MarkdownReader
{
public:
    FormattedText read(std::string_view text)
    {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            std::string_view line = text.substr(0, end);
            if (line.ends_with('\r'))
                line.remove_suffix(1);
            text.remove_prefix(std::min(end + 1, text.size()));
            const std::size_t nextEnd = std::min(text.find('\n'), text.size());
            takeLine(line, text.substr(0, nextEnd));
        }
        endParagraph();
        endCode();
        return std::move(m_out);
    }

private:
    void takeLine(std::string_view line, std::string_view next)
    {
        if (m_code) {
            takeCode(line);
            return;
        }
        const int quote = takeQuoteMarks(line);
        if (quote != m_quote)
            endParagraph();
        m_quote = quote;
        const std::string_view text = base::trimmed(line);
        if (m_inTable && text.find('|') != std::string_view::npos) {
            takeRow(text);
            return;
        }
        m_inTable = false;
        if (text.empty()) {
            endParagraph();
            m_afterBlank = true;
            return;
        }
        takeBlock(line, text, next);
        m_afterBlank = false;
    }

    void takeBlock(std::string_view line, std::string_view text, std::string_view next)
    {
        const std::size_t hashes = std::min(text.find_first_not_of('#'), text.size());
        if (text.starts_with("```") || text.starts_with("~~~")) {
            endParagraph();
            beginCode(text);
        } else if (hashes >= 1 && hashes <= 6 && (hashes == text.size() || text[hashes] == ' ')) {
            endParagraph();
            heading(static_cast<int>(hashes), text.substr(hashes));
        } else if (!m_paragraph.empty() && (isUnderline(text, '=') || (isUnderline(text, '-') && m_marker.empty()))) {
            const std::string above = std::move(m_paragraph);
            m_paragraph.clear();
            heading(text.front() == '=' ? 1 : 2, above);
        } else if (isRule(text)) {
            endParagraph();
            add(Block::Kind::Rule);
            m_listDepth = 0;
        } else if (const auto item = listMark(line)) {
            endParagraph();
            m_listDepth = item->depth;
            m_marker = item->marker;
            m_paragraph = item->rest;
        } else if (text.find('|') != std::string_view::npos && isTableRule(withoutQuote(next))) {
            endParagraph();
            beginTable(text);
        } else {
            if (m_afterBlank && indentOf(line) < 2)
                m_listDepth = 0;
            addToParagraph(line, text);
        }
    }

    static std::string_view withoutQuote(std::string_view line)
    {
        takeQuoteMarks(line);
        return line;
    }
    static int takeQuoteMarks(std::string_view &line)
    {
        int depth = 0;
        for (;;) {
            const std::size_t first = line.find_first_not_of(' ');
            if (first > 3 || first == std::string_view::npos || line[first] != '>')
                return std::min(depth, deepestNesting);
            ++depth;
            line.remove_prefix(first + 1);
            if (line.starts_with(' '))
                line.remove_prefix(1);
        }
    }

    Block &add(Block::Kind kind)
    {
        Block block;
        block.kind = kind;
        block.quoteDepth = m_quote;
        block.listDepth = m_listDepth;
        m_out.blocks.push_back(std::move(block));
        return m_out.blocks.back();
    }
    void heading(int level, std::string_view text)
    {
        text = base::trimmed(text);
        const std::size_t last = text.find_last_not_of('#');
        if (last != std::string_view::npos && last + 1 < text.size() && text[last] == ' ')
            text = base::trimmed(text.substr(0, last));
        m_listDepth = 0;
        Block &block = add(Block::Kind::Heading);
        block.level = level;
        block.spans = readMarkdownInline(text);
    }
    void addToParagraph(std::string_view line, std::string_view text)
    {
        if (!m_paragraph.empty())
            m_paragraph += m_breaks ? '\n' : ' ';
        m_breaks = line.ends_with("  ") || text.ends_with('\\');
        m_paragraph += m_breaks && text.ends_with('\\') ? text.substr(0, text.size() - 1) : text;
    }
    void endParagraph()
    {
        if (m_paragraph.empty() && m_marker.empty())
            return;
        Block &block = add(Block::Kind::Paragraph);
        block.marker = std::move(m_marker);
        block.spans = readMarkdownInline(m_paragraph);
        m_marker.clear();
        m_paragraph.clear();
        m_breaks = false;
    }

    void beginCode(std::string_view fence)
    {
        m_code = true;
        m_fenceMark = fence.front();
        m_fenceLength = std::min(fence.find_first_not_of(m_fenceMark), fence.size());
    }
    void takeCode(std::string_view line)
    {
        const std::string_view text = base::trimmed(withoutQuote(line));
        if (text.size() >= m_fenceLength && isUnderline(text, m_fenceMark)) {
            endCode();
            return;
        }
        for (int i = 0; i < m_quote; ++i)
            line = line.starts_with("> ") ? line.substr(2) : line.starts_with('>') ? line.substr(1) : line;
        m_codeText += line;
        m_codeText += '\n';
    }
    void endCode()
    {
        if (!m_code)
            return;
        if (m_codeText.ends_with('\n'))
            m_codeText.pop_back();
        add(Block::Kind::Code).spans = {{std::move(m_codeText), Span::Kind::Code}};
        m_codeText.clear();
        m_code = false;
    }

    void beginTable(std::string_view head)
    {
        m_listDepth = 0;
        add(Block::Kind::Table).hasHead = true;
        m_inTable = true;
        takeRow(head);
    }
    void takeRow(std::string_view text)
    {
        auto &rows = m_out.blocks.back().rows;
        if (rows.size() == 1 && isTableRule(text) && !m_ruleSeen) {
            m_ruleSeen = true;
            return;
        }
        if (rows.empty())
            m_ruleSeen = false;
        std::vector<Spans> row;
        for (const std::string_view cell : cellsOf(text))
            row.push_back(readMarkdownInline(cell));
        rows.push_back(std::move(row));
    }

    FormattedText m_out;
    std::string m_paragraph;
    std::string m_marker; ///< of the list item that the paragraph begins
    std::string m_codeText;
    int m_quote = 0;
    int m_listDepth = 0;
    std::size_t m_fenceLength = 0;
    char m_fenceMark = '`';
    bool m_code = false;
    bool m_inTable = false;
    bool m_ruleSeen = false;
    bool m_breaks = false; ///< the last line of the paragraph asks for a line end
    bool m_afterBlank = false;
};

} // namespace

FormattedText readMarkdown(std::string_view text)
{
    return MarkdownReader().read(text);
}

} // namespace secondlook::content
