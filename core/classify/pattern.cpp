#include "classify/pattern.h"

#include "base/text.h"
#include "classify/text_features.h"

#include <cctype>
#include <locale.h>
#include <regex.h>

namespace secondlook::classify {

namespace {

constexpr std::size_t longestPattern = 1'000;
constexpr int highestCount = 255;

/// Reads UTF-8 on this thread while it lives: regcomp() and regexec() ask the thread's locale.
class Utf8Locale
{
public:
    Utf8Locale() : m_before(uselocale(utf8())) {}
    ~Utf8Locale() { uselocale(m_before); }
    Utf8Locale(const Utf8Locale &) = delete;
    Utf8Locale &operator=(const Utf8Locale &) = delete;

private:
    static locale_t utf8()
    {
        static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        return locale;
    }
    locale_t m_before;
};

tl::unexpected<base::Error> refused(std::string why)
{
    return base::fail(base::ErrorCode::Input, std::move(why));
}

/// What stands for the character after a backslash; empty where it is not known.
std::string escape(char after)
{
    switch (after) {
    case 'd':
        return "[0-9]";
    case 'D':
        return "[^0-9]";
    case 't':
        return "\t";
    case 'n':
        return "\n";
    default:
        break;
    }
    const bool isKept = std::string_view("wWsSbB<>").find(after) != std::string_view::npos ||
                        std::ispunct(static_cast<unsigned char>(after)) != 0;
    return isKept ? std::string{'\\', after} : std::string();
}

/// Position behind the bracket expression that begins at `begin`; npos where it does not end.
std::size_t bracketEnd(std::string_view expression, std::size_t begin)
{
    std::size_t i = begin + 1;
    if (i < expression.size() && expression[i] == '^')
        ++i;
    if (i < expression.size() && expression[i] == ']')
        ++i;
    for (; i < expression.size(); ++i) {
        if (expression[i] == ']')
            return i + 1;
        const bool isClass = expression[i] == '[' && i + 1 < expression.size() &&
                             std::string_view(":.=").find(expression[i + 1]) != std::string_view::npos;
        if (isClass) {
            const std::size_t end = expression.find(std::string{expression[i + 1], ']'}, i + 2);
            if (end == std::string_view::npos)
                return end;
            i = end + 1;
        }
    }
    return std::string_view::npos;
}

bool hasHighCount(std::string_view expression, std::size_t begin)
{
    int number = 0;
    for (std::size_t i = begin + 1; i < expression.size() && expression[i] != '}'; ++i) {
        number = std::isdigit(static_cast<unsigned char>(expression[i])) != 0 ? number * 10 + (expression[i] - '0') : 0;
        if (number > highestCount)
            return true;
    }
    return false;
}

base::Result<std::string> translated(std::string_view expression)
{
    std::string out;
    for (std::size_t i = 0; i < expression.size(); ++i) {
        if (expression[i] == '[') {
            const std::size_t end = bracketEnd(expression, i);
            if (end == std::string_view::npos)
                return refused("a [ is never closed");
            const std::string_view bracket = expression.substr(i, end - i);
            if (bracket.find('\\') != std::string_view::npos)
                return refused("a backslash inside [...] stands for itself; write [[:digit:]], [[:alnum:]_] or "
                               "[[:space:]], and put ] first or - last");
            out += bracket;
            i = end - 1;
        } else if (expression[i] == '\\') {
            const std::string meaning = i + 1 < expression.size() ? escape(expression[i + 1]) : std::string();
            if (meaning.empty())
                return refused("the backslash at character " + std::to_string(i + 1) +
                               " has no meaning here; known are \\d \\w \\s \\D \\W \\S \\b \\t \\n and a backslash "
                               "before punctuation (back-references are not supported)");
            out += meaning;
            ++i;
        } else if (expression[i] == '{' && hasHighCount(expression, i)) {
            return refused("a count in {...} is above " + std::to_string(highestCount));
        } else {
            out += expression[i];
        }
    }
    return out;
}

} // namespace

struct Pattern::Compiled
{
    regex_t regex{};
    bool isReady = false;

    Compiled() = default;
    ~Compiled()
    {
        if (isReady)
            regfree(&regex);
    }
    Compiled(const Compiled &) = delete;
    Compiled &operator=(const Compiled &) = delete;
};

base::Result<Pattern> Pattern::compile(std::string_view expression, bool ignoreCase)
{
    if (expression.empty() || expression.size() > longestPattern)
        return refused("a pattern has 1 to 1,000 bytes; this one has " + std::to_string(expression.size()));
    if (expression.find('\0') != std::string_view::npos)
        return refused("a pattern cannot hold a zero byte");
    const auto posix = translated(expression);
    if (!posix)
        return tl::unexpected(posix.error());
    const Utf8Locale locale;
    const auto compiled = std::make_shared<Compiled>();
    const int status =
        regcomp(&compiled->regex, posix->c_str(), REG_EXTENDED | REG_NOSUB | (ignoreCase ? REG_ICASE : 0));
    if (status != 0) {
        char words[200] = "";
        regerror(status, &compiled->regex, words, sizeof words);
        return refused(std::string("it is not a POSIX extended regular expression: ") + words);
    }
    compiled->isReady = true;
    Pattern pattern;
    pattern.m_compiled = compiled;
    return pattern;
}

bool Pattern::isFoundIn(std::string_view text) const
{
    std::size_t end = 0;
    for (std::size_t count = 0; count < charactersRead && end < text.size(); ++count)
        base::nextCodePoint(text, end);
    regmatch_t range{};
    range.rm_so = 0;
    range.rm_eo = static_cast<regoff_t>(end);
    const Utf8Locale locale;
    return regexec(&m_compiled->regex, text.data(), 1, &range, REG_STARTEND) == 0;
}

} // namespace secondlook::classify
