#include "content/html_tokens.h"

#include "base/text.h"
#include "content/character_entity.h"

#include <algorithm>
#include <array>

namespace secondlook::content {

namespace {

constexpr std::array<std::string_view, 12> withoutText = {"applet", "canvas", "embed", "iframe", "math",     "noembed",
                                                          "object", "script", "style", "svg",    "template", "title"};
constexpr std::size_t longestName = 40;
constexpr std::size_t longestAttribute = 2'000;

char lower(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

bool isLetter(char byte)
{
    return lower(byte) >= 'a' && lower(byte) <= 'z';
}

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

std::string decoded(std::string_view text)
{
    std::string out;
    text = text.substr(0, longestAttribute);
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '&')
            appendEntity(text, at, out);
        else
            out += text[at++];
    }
    return base::isUtf8(out) ? out : std::string();
}

class Tokenizer
{
public:
    explicit Tokenizer(std::string_view html) : m_html(html) {}

    std::vector<HtmlToken> read()
    {
        while (m_at < m_html.size()) {
            const std::size_t begin = m_at;
            if (m_html[m_at] != '<' || !readMarkup())
                readText(begin);
        }
        return std::move(m_tokens);
    }

private:
    void readText(std::size_t begin)
    {
        // the first byte is text even where it is a "<" that begins no tag
        m_at = std::min(m_html.find('<', begin + 1), m_html.size());
        HtmlToken token;
        token.text = m_html.substr(begin, m_at - begin);
        m_tokens.push_back(std::move(token));
    }

    bool readMarkup()
    {
        const std::string_view rest = m_html.substr(m_at);
        if (rest.starts_with("<!--") && !m_commentsStayOpen) {
            const std::size_t end = m_html.find("-->", m_at + 4);
            m_commentsStayOpen = end == std::string_view::npos;
            if (!m_commentsStayOpen) {
                m_at = end + 3;
                return true;
            }
        }
        if (rest.starts_with("<!") || rest.starts_with("<?")) {
            m_at = std::min(m_html.find('>', m_at), m_html.size() - 1) + 1;
            return true;
        }
        const bool ends = rest.size() > 1 && rest[1] == '/';
        const std::size_t nameAt = m_at + (ends ? 2 : 1);
        if (nameAt >= m_html.size() || !isLetter(m_html[nameAt]))
            return false;
        m_at = nameAt;
        HtmlToken token;
        token.kind = ends ? HtmlToken::Kind::End : HtmlToken::Kind::Begin;
        for (; m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>' && m_html[m_at] != '/'; ++m_at)
            if (token.name.size() < longestName)
                token.name += lower(m_html[m_at]);
        readAttributes(token);
        const bool skips = !ends && holdsNoText(token.name) && token.name != "embed";
        if (!ends || !holdsNoText(token.name))
            m_tokens.push_back(token);
        if (skips)
            skipToEndOf(token.name);
        return true;
    }

    void readAttributes(HtmlToken &token)
    {
        while (m_at < m_html.size() && m_html[m_at] != '>') {
            if (isSpace(m_html[m_at]) || m_html[m_at] == '/') {
                ++m_at;
                continue;
            }
            readAttribute(token);
        }
        m_at = std::min(m_at + 1, m_html.size());
    }
    void readAttribute(HtmlToken &token)
    {
        const std::size_t begin = m_at;
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '=' && m_html[m_at] != '>')
            ++m_at;
        std::string name(m_html.substr(begin, std::min(m_at - begin, longestName)));
        std::transform(name.begin(), name.end(), name.begin(), lower);
        skipSpaces();
        if (m_at >= m_html.size() || m_html[m_at] != '=')
            return;
        ++m_at;
        skipSpaces();
        const std::string_view value = readValue();
        if (name == "href" && token.name == "a")
            token.target = decoded(value);
        else if (name == "alt" && token.name == "img")
            token.alt = decoded(value);
    }
    std::string_view readValue()
    {
        if (m_at >= m_html.size())
            return {};
        const char quote = m_html[m_at];
        const std::size_t begin = m_at;
        if (quote == '"' || quote == '\'') {
            const std::size_t end = m_html.find(quote, begin + 1);
            if (end != std::string_view::npos) { // else the value ends with the tag, so that no text is lost
                m_at = end + 1;
                return m_html.substr(begin + 1, end - begin - 1);
            }
        }
        while (m_at < m_html.size() && !isSpace(m_html[m_at]) && m_html[m_at] != '>')
            ++m_at;
        return m_html.substr(begin, m_at - begin);
    }
    void skipSpaces()
    {
        while (m_at < m_html.size() && isSpace(m_html[m_at]))
            ++m_at;
    }

    void skipToEndOf(std::string_view name)
    {
        for (;;) {
            m_at = m_html.find("</", m_at);
            if (m_at == std::string_view::npos) {
                m_at = m_html.size();
                return;
            }
            const std::string_view found = m_html.substr(m_at + 2, name.size());
            const bool same = std::equal(found.begin(), found.end(), name.begin(), name.end(),
                                         [](char a, char b) { return lower(a) == b; });
            m_at += 2;
            if (!same)
                continue;
            m_at = std::min(m_html.find('>', m_at), m_html.size() - 1) + 1;
            return;
        }
    }

    std::string_view m_html;
    std::size_t m_at = 0;
    bool m_commentsStayOpen = false; ///< none that begins from here on is closed
    std::vector<HtmlToken> m_tokens;
};

} // namespace

bool holdsNoText(std::string_view element)
{
    return std::binary_search(withoutText.begin(), withoutText.end(), element);
}

std::vector<HtmlToken> htmlTokens(std::string_view html)
{
    return Tokenizer(html).read();
}

} // namespace secondlook::content
