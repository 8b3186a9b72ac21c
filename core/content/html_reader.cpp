#include "content/html_reader.h"

#include "base/text.h"
#include "content/character_entity.h"
#include "content/html_tokens.h"

#include <algorithm>
#include <array>

namespace secondlook::content {

namespace {

using Kind = HtmlToken::Kind;

constexpr std::array<std::string_view, 34> blockElements = {
    "address", "article", "aside", "blockquote", "body",       "center", "dd",     "details", "dialog",
    "div",     "dl",      "dt",    "fieldset",   "figcaption", "figure", "footer", "form",    "header",
    "html",    "legend",  "li",    "main",       "nav",        "ol",     "option", "p",       "pre",
    "section", "summary", "table", "td",         "th",         "tr",     "ul"};

bool isHeading(std::string_view name)
{
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool isBlock(std::string_view name)
{
    return isHeading(name) || std::binary_search(blockElements.begin(), blockElements.end(), name);
}

/// For each token that begins a table: whether it holds rows of data. A table with tables in it only arranges a page.
std::vector<bool> dataTables(const std::vector<HtmlToken> &tokens)
{
    std::vector<bool> isData(tokens.size(), false);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].name != "table")
            continue;
        if (tokens[i].kind == Kind::End) {
            if (!open.empty())
                open.pop_back();
            continue;
        }
        if (!open.empty())
            isData[open.back()] = false;
        isData[i] = true;
        open.push_back(i);
    }
    return isData;
}

struct List
{
    bool numbered = false;
    int next = 1;
};

class HtmlReader
{
public:
    FormattedText read(std::string_view html)
    {
        const std::vector<HtmlToken> tokens = htmlTokens(html);
        const std::vector<bool> isData = dataTables(tokens);
        for (std::size_t i = 0; i < tokens.size(); ++i) {
            const HtmlToken &token = tokens[i];
            if (token.kind == Kind::Text)
                takeText(token.text);
            else if (token.kind == Kind::Begin)
                begin(token, isData[i]);
            else
                end(token.name);
        }
        endTable();
        endBlock();
        return std::move(m_out);
    }

private:
    void begin(const HtmlToken &token, bool isData)
    {
        const std::string &name = token.name;
        if (holdsNoText(name))
            m_out.leftOut = m_out.leftOut || name != "title";
        else if (name == "br")
            append("\n", Span::Kind::Text);
        else if (name == "hr")
            rule();
        else if (name == "img")
            append(token.alt, Span::Kind::Image);
        else if (name == "a")
            m_target = token.target;
        else if (isBlock(name))
            beginBlock(name, isData);
        else
            countStyle(name, 1);
    }
    void end(const std::string &name)
    {
        if (name == "a")
            writeTarget();
        else if (isBlock(name))
            endBlockElement(name);
        else
            countStyle(name, -1);
    }
    void countStyle(std::string_view name, int by)
    {
        int *depth = name == "b" || name == "strong" || name == "th"                     ? &m_bold
                     : name == "i" || name == "em" || name == "cite" || name == "var"    ? &m_italic
                     : name == "code" || name == "kbd" || name == "samp" || name == "tt" ? &m_code
                                                                                         : nullptr;
        if (depth)
            *depth = std::max(0, *depth + by);
    }
    void writeTarget()
    {
        const bool sameAsText = !spans().empty() && spans().back().text == m_target;
        if (!m_target.empty() && !sameAsText)
            append(m_target, Span::Kind::Target);
        m_target.clear();
    }

    void beginBlock(const std::string &name, bool isData)
    {
        if (m_inTable) {
            beginInTable(name);
            return;
        }
        endBlock();
        if (isHeading(name)) {
            m_level = name[1] - '0';
        } else if (name == "blockquote") {
            ++m_quote;
        } else if (name == "pre") {
            ++m_pre;
        } else if (name == "ul" || name == "ol") {
            m_lists.push_back({name == "ol", 1});
        } else if (name == "li") {
            if (m_lists.empty())
                m_lists.push_back({});
            List &list = m_lists.back();
            m_marker = list.numbered ? std::to_string(list.next++) + "." : "•";
        } else if (name == "table" && isData) {
            m_table = {};
            m_inTable = true;
        }
    }
    void beginInTable(const std::string &name)
    {
        if (name == "tr") {
            m_table.emplace_back();
        } else if (name == "td" || name == "th") {
            if (m_table.empty())
                m_table.emplace_back();
            if (name == "th" && m_table.size() == 1)
                m_tableHasHead = true;
            m_table.back().emplace_back();
        } else if (!m_table.empty() && !m_table.back().empty() && !m_table.back().back().empty()) {
            append("\n", Span::Kind::Text);
        }
    }
    void endBlockElement(const std::string &name)
    {
        if (m_inTable) {
            if (name == "table")
                endTable();
            return;
        }
        endBlock();
        if (isHeading(name))
            m_level = 0;
        else if (name == "blockquote")
            m_quote = std::max(0, m_quote - 1);
        else if (name == "pre")
            m_pre = std::max(0, m_pre - 1);
        else if ((name == "ul" || name == "ol") && !m_lists.empty())
            m_lists.pop_back();
    }

    void takeText(std::string_view text)
    {
        std::string out;
        for (std::size_t at = 0; at < text.size();) {
            const char byte = text[at];
            const bool space = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
            if (byte == '&') {
                appendEntity(text, at, out);
                continue;
            }
            ++at;
            if (m_pre > 0 && byte != '\r')
                out += byte;
            else if (!space)
                out += byte;
            else if (m_pre == 0 && (out.empty() ? !endsWithSpace() : out.back() != ' '))
                out += ' ';
        }
        append(out, m_code > 0 || m_pre > 0 ? Span::Kind::Code : Span::Kind::Text);
    }
    bool endsWithSpace()
    {
        return spans().empty() || spans().back().text.ends_with(' ') || spans().back().text.ends_with('\n');
    }

    Spans &spans()
    {
        if (!m_inTable)
            return m_spans;
        if (m_table.empty())
            m_table.emplace_back();
        if (m_table.back().empty())
            m_table.back().emplace_back();
        return m_table.back().back();
    }
    void append(std::string_view text, Span::Kind kind)
    {
        if (m_inTable && (m_table.empty() || m_table.back().empty()) && base::trimmed(text).empty() &&
            kind != Span::Kind::Image)
            return; // between the rows
        if (text.empty() && kind != Span::Kind::Image)
            return;
        Spans &all = spans();
        const bool joins = !all.empty() && all.back().kind == kind && kind != Span::Kind::Image &&
                           kind != Span::Kind::Target && all.back().bold == (m_bold > 0) &&
                           all.back().italic == (m_italic > 0);
        if (!joins)
            all.push_back({{}, kind, m_bold > 0, m_italic > 0});
        all.back().text += text;
    }

    Block &add(Block::Kind kind)
    {
        Block block;
        block.kind = kind;
        block.quoteDepth = std::min(m_quote, deepestNesting);
        block.listDepth = std::min(static_cast<int>(m_lists.size()), deepestNesting);
        m_out.blocks.push_back(std::move(block));
        return m_out.blocks.back();
    }
    void rule()
    {
        endBlock();
        if (!m_inTable)
            add(Block::Kind::Rule);
    }
    void endBlock()
    {
        if (m_inTable)
            return;
        const bool blank = std::all_of(m_spans.begin(), m_spans.end(), [](const Span &span) {
            return span.kind != Span::Kind::Image && base::trimmed(span.text).empty();
        });
        if (!blank) {
            trimSpaces(m_spans, m_pre > 0);
            const auto kind = m_level > 0 ? Block::Kind::Heading
                              : m_pre > 0 ? Block::Kind::Code
                                          : Block::Kind::Paragraph;
            Block &block = add(kind);
            block.level = m_level;
            block.marker = std::move(m_marker);
            block.spans = std::move(m_spans);
            m_marker.clear();
        }
        m_spans.clear();
    }
    static void trimSpaces(Spans &spans, bool preformatted)
    {
        std::string &last = spans.back().text;
        const char *spaces = preformatted ? "\n" : " \n";
        last.erase(last.find_last_not_of(spaces) + 1);
        std::string &first = spans.front().text;
        first.erase(0, std::min(first.find_first_not_of(spaces), first.size()));
    }
    void endTable()
    {
        if (!m_inTable)
            return;
        m_inTable = false;
        std::erase_if(m_table, [](const auto &row) { return row.empty(); });
        if (!m_table.empty()) {
            Block &block = add(Block::Kind::Table);
            block.hasHead = m_tableHasHead;
            block.rows = std::move(m_table);
        }
        m_table.clear();
        m_tableHasHead = false;
    }

    FormattedText m_out;
    Spans m_spans;
    std::vector<std::vector<Spans>> m_table;
    std::vector<List> m_lists;
    std::string m_marker;
    std::string m_target; ///< of the link that is open
    int m_level = 0;
    int m_quote = 0;
    int m_bold = 0;
    int m_italic = 0;
    int m_code = 0;
    int m_pre = 0;
    bool m_inTable = false;
    bool m_tableHasHead = false;
};

} // namespace

FormattedText readHtml(std::string_view html)
{
    return HtmlReader().read(html);
}

} // namespace secondlook::content
