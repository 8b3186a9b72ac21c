#include "content/markdown_inline.h"

#include "content/character_entity.h"

#include <algorithm>
#include <array>
#include <optional>

namespace secondlook::content {

namespace {

constexpr std::size_t longestTarget = 2'000;
constexpr std::size_t longestCodeFence = 16; ///< longer runs of backticks are text, so that few are searched for

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n';
}

bool isPunctuation(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return code > 0x20 && code < 0x7F && !(code >= '0' && code <= '9') &&
           !((code | 0x20U) >= 'a' && (code | 0x20U) <= 'z');
}

// A paragraph taken apart. Marks become what they mean when their partner turns up, else they stay the text they are.
struct Token
{
    enum class Kind { Text, Code, Target, BoldMark, ItalicMark, ImageBegin, ImageEnd, Nothing };

    Kind kind = Kind::Text;
    std::string text;
};

class InlineReader
{
public:
    explicit InlineReader(std::string_view text) : m_text(text) {}

    Spans read()
    {
        while (m_at < m_text.size())
            step();
        return spans();
    }

private:
    void step()
    {
        const char byte = m_text[m_at];
        if (byte == '\\')
            escape();
        else if (byte == '`')
            code();
        else if (byte == '*' || byte == '_')
            marks(byte);
        else if (byte == '[' || (byte == '!' && m_text.substr(m_at + 1, 1) == "["))
            openBracket();
        else if (byte == ']')
            closeBracket();
        else if (byte == '&')
            appendEntity(m_text, m_at, plain());
        else
            plain() += m_text[m_at++];
    }

    std::string &plain()
    {
        if (m_tokens.empty() || m_tokens.back().kind != Token::Kind::Text || m_closed) {
            m_tokens.push_back({});
            m_closed = false;
        }
        return m_tokens.back().text;
    }
    void add(Token::Kind kind, std::string_view text)
    {
        m_tokens.push_back({kind, std::string(text)});
        m_closed = true; // what follows must not run into a token that may still change
    }
    std::size_t runOf(char byte) const
    {
        const std::size_t end = m_text.find_first_not_of(byte, m_at);
        return (end == std::string_view::npos ? m_text.size() : end) - m_at;
    }

    void escape()
    {
        ++m_at;
        if (m_at < m_text.size() && (isPunctuation(m_text[m_at]) || m_text[m_at] == '\n'))
            plain() += m_text[m_at++];
        else
            plain() += '\\';
    }

    void code()
    {
        const std::size_t run = runOf('`');
        const std::size_t begin = m_at + run;
        const std::size_t end = run <= longestCodeFence ? closingFence(begin, run) : std::string_view::npos;
        if (end == std::string_view::npos) {
            plain() += m_text.substr(m_at, run);
            m_at = begin;
            return;
        }
        std::string_view inside = m_text.substr(begin, end - begin);
        if (inside.size() > 2 && inside.front() == ' ' && inside.back() == ' ')
            inside = inside.substr(1, inside.size() - 2);
        add(Token::Kind::Code, inside);
        m_at = end + run;
    }
    std::size_t closingFence(std::size_t from, std::size_t run)
    {
        if (m_noFence[run])
            return std::string_view::npos;
        for (std::size_t at = m_text.find('`', from); at != std::string_view::npos;) {
            const std::size_t end = std::min(m_text.find_first_not_of('`', at), m_text.size());
            if (end - at == run)
                return at;
            at = m_text.find('`', end);
        }
        m_noFence[run] = true; // nor will there be one further on
        return std::string_view::npos;
    }

    void marks(char byte)
    {
        std::size_t run = runOf(byte);
        const bool spaceBefore = m_at == 0 || isBlank(m_text[m_at - 1]);
        const bool spaceAfter = m_at + run >= m_text.size() || isBlank(m_text[m_at + run]);
        bool opens = !spaceAfter;
        bool closes = !spaceBefore;
        if (byte == '_') { // snake_case is no emphasis
            opens = opens && (spaceBefore || isPunctuation(m_text[m_at - 1]));
            closes = closes && (spaceAfter || isPunctuation(m_text[m_at + run]));
        }
        if (run > 3 || (!opens && !closes)) {
            plain() += m_text.substr(m_at, run);
            m_at += run;
            return;
        }
        // "***" is italic within bold, from both sides
        const bool innerFirst = closes && run == 3;
        if (innerFirst)
            mark(byte, 1, opens, closes);
        if (run >= 2)
            mark(byte, 2, opens, closes);
        if (run == 1 || (run == 3 && !innerFirst))
            mark(byte, 1, opens, closes);
    }
    void mark(char byte, std::size_t length, bool opens, bool closes)
    {
        std::optional<std::size_t> &open = m_open[(byte == '*' ? 0U : 2U) + length - 1];
        add(Token::Kind::Text, m_text.substr(m_at, length));
        m_at += length;
        if (closes && open) {
            const auto kind = length == 2 ? Token::Kind::BoldMark : Token::Kind::ItalicMark;
            m_tokens[*open].kind = kind;
            m_tokens.back().kind = kind;
            open.reset();
        } else if (opens) {
            open = m_tokens.size() - 1;
        }
    }

    void openBracket()
    {
        const std::size_t length = m_text[m_at] == '!' ? 2 : 1;
        add(Token::Kind::Text, m_text.substr(m_at, length));
        m_brackets.push_back(m_tokens.size() - 1);
        m_at += length;
    }
    void closeBracket()
    {
        ++m_at;
        if (m_brackets.empty()) {
            plain() += ']';
            return;
        }
        const std::size_t open = m_brackets.back();
        m_brackets.pop_back();
        const std::optional<std::string_view> target = readTarget();
        if (!target) {
            plain() += ']';
            return;
        }
        const bool image = m_tokens[open].text.size() == 2;
        m_tokens[open].kind = image ? Token::Kind::ImageBegin : Token::Kind::Nothing;
        if (image)
            add(Token::Kind::ImageEnd, {});
        else if (m_tokens.back().text != *target || open + 2 != m_tokens.size())
            add(Token::Kind::Target, *target);
    }
    // "(target)" or "(target "title")" at m_at. A bracket ends the search, so that no part is searched twice.
    std::optional<std::string_view> readTarget()
    {
        if (m_text.substr(m_at, 1) != "(")
            return std::nullopt;
        const std::string_view rest = m_text.substr(m_at + 1, longestTarget);
        int depth = 1;
        for (std::size_t i = 0; i < rest.size() && rest[i] != '\n' && rest[i] != '[' && rest[i] != ']'; ++i) {
            depth += rest[i] == '(' ? 1 : rest[i] == ')' ? -1 : 0;
            if (depth == 0) {
                m_at += i + 2;
                return rest.substr(0, i);
            }
        }
        return std::nullopt;
    }

    Spans spans() const
    {
        Spans out;
        Span look;
        bool inImage = false;
        for (const Token &token : m_tokens) {
            if (token.kind == Token::Kind::BoldMark) {
                look.bold = !look.bold;
            } else if (token.kind == Token::Kind::ItalicMark) {
                look.italic = !look.italic;
            } else if (token.kind == Token::Kind::ImageBegin) {
                inImage = true;
                out.push_back({{}, Span::Kind::Image});
            } else if (token.kind == Token::Kind::ImageEnd) {
                inImage = false;
            } else if (inImage) {
                out.back().text += token.text;
            } else if (token.kind != Token::Kind::Nothing) {
                look.kind = token.kind == Token::Kind::Code     ? Span::Kind::Code
                            : token.kind == Token::Kind::Target ? Span::Kind::Target
                                                                : Span::Kind::Text;
                append(out, look, token.text);
            }
        }
        return out;
    }
    static void append(Spans &out, const Span &look, const std::string &text)
    {
        const bool same = !out.empty() && out.back().kind == look.kind && look.kind == Span::Kind::Text &&
                          out.back().bold == look.bold && out.back().italic == look.italic;
        if (!same)
            out.push_back(look);
        out.back().text += text;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::vector<Token> m_tokens;
    bool m_closed = false;
    std::array<std::optional<std::size_t>, 4> m_open; ///< the last mark of each kind that waits for its partner
    std::vector<std::size_t> m_brackets;
    std::array<bool, longestCodeFence + 1> m_noFence{};
};

} // namespace

Spans readMarkdownInline(std::string_view text)
{
    return InlineReader(text).read();
}

} // namespace secondlook::content
