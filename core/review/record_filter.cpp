#include "review/record_filter.h"

#include "base/text.h"
#include "review/nearest_name.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <utility>

namespace secondlook::review {

using base::ErrorCode;
using base::Result;
using base::Status;
using domain::RecordState;
using domain::Tier;

namespace {

constexpr std::array<std::pair<std::string_view, FilterKey>, 9> keys{{
    {"label", FilterKey::Label},
    {"settled", FilterKey::Settled},
    {"state", FilterKey::State},
    {"tier", FilterKey::Tier},
    {"reviewer", FilterKey::Reviewer},
    {"source", FilterKey::Source},
    {"id", FilterKey::Id},
    {"near", FilterKey::Near},
    {"signal", FilterKey::Signal},
}};

/// The longer of two that begin alike comes first.
constexpr std::array<std::pair<std::string_view, Comparison>, 5> comparisons{{
    {"<=", Comparison::AtMost},
    {">=", Comparison::AtLeast},
    {"<", Comparison::Less},
    {">", Comparison::Greater},
    {"=", Comparison::Equal},
}};

constexpr std::array<RecordState, 5> states{RecordState::Committed, RecordState::Queued, RecordState::Settled,
                                            RecordState::Failed, RecordState::Ambiguous};
constexpr std::array<Tier, 3> tiers{Tier::Auto, Tier::Audit, Tier::Review};
constexpr std::string_view newState = "new";
constexpr std::string_view confidence = "conf";

/// Blanks, among them those that pasted text brings along unseen: no-break and wide spaces, direction marks.
bool isBlank(std::uint32_t c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == 0xA0 || c == 0x3000 || c == 0xFEFF ||
           (c >= 0x2000 && c <= 0x200F) || (c >= 0x2028 && c <= 0x202F) || (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 ? c != '\t' && c != '\n' && c != '\r' : c == 0x7F;
}

bool isLetterOrDigit(char c)
{
    return static_cast<unsigned char>(c) >= 0x80 || std::isalnum(static_cast<unsigned char>(c)) != 0;
}

/// Whether the value reads back as the same value without quotes.
bool isPlain(std::string_view value)
{
    for (std::size_t at = 0; at < value.size();) {
        const bool ascii = static_cast<unsigned char>(value[at]) < 0x80;
        if (ascii && !isLetterOrDigit(value[at]) && std::string_view("_.-").find(value[at]) == std::string_view::npos)
            return false;
        if (isBlank(base::nextCodePoint(value, at)))
            return false;
    }
    return !value.empty() && value.front() != '-';
}

std::string quotedWhereNeeded(std::string_view value)
{
    if (isPlain(value))
        return std::string(value);
    std::string quoted = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

class Parser
{
public:
    Parser(std::string_view text, const domain::LabelSchema &schema) : m_text(text), m_schema(schema) {}

    Result<RecordFilter> parse()
    {
        SECONDLOOK_TRY(checkBytes());
        RecordFilter filter;
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            if (filter.terms.size() == maxFilterTerms)
                return refuse("a filter has at most " + std::to_string(maxFilterTerms) + " terms", m_at);
            Result<FilterTerm> term = readTerm();
            if (!term)
                return tl::unexpected(std::move(term).error());
            filter.terms.push_back(std::move(*term));
        }
        return filter;
    }

private:
    tl::unexpected<base::Error> refuse(const std::string &what, std::size_t at) const
    {
        const std::size_t column = base::codePointCount(m_text.substr(0, at)) + 1;
        return base::fail(ErrorCode::Usage, what + ", at " + std::to_string(column));
    }

    Status checkBytes() const
    {
        if (m_text.size() > maxFilterBytes)
            return base::fail(ErrorCode::Usage, "a filter is at most 2,000 bytes long");
        const std::size_t invalid = base::findInvalidUtf8(m_text);
        if (invalid != std::string_view::npos)
            return refuse("the filter is not UTF-8 text", invalid);
        const auto control = std::find_if(m_text.begin(), m_text.end(), isControl);
        if (control != m_text.end())
            return refuse("a filter holds no control characters; remove the one that stands here",
                          static_cast<std::size_t>(control - m_text.begin()));
        return {};
    }

    bool startsWith(std::string_view what) const { return m_text.substr(m_at).starts_with(what); }

    bool take(std::string_view what)
    {
        const bool there = startsWith(what);
        m_at += there ? what.size() : 0;
        return there;
    }

    bool atBlankOrEnd() const
    {
        std::size_t at = m_at;
        return at == m_text.size() || isBlank(base::nextCodePoint(m_text, at));
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && atBlankOrEnd())
            base::nextCodePoint(m_text, m_at);
    }

    /// What stands from here to the next blank.
    std::string_view restOfWord() const
    {
        std::size_t end = m_at;
        for (std::size_t next = end; next < m_text.size(); end = next) {
            if (isBlank(base::nextCodePoint(m_text, next)))
                break;
        }
        return m_text.substr(m_at, end - m_at);
    }

    Result<FilterTerm> readTerm()
    {
        const bool negated = take("-");
        if (negated && atBlankOrEnd())
            return refuse("'-' needs a term right after it", m_at - 1);
        Result<FilterTerm> term = startsWith("\"") ? readQuotedTerm() : readPlainTerm();
        if (term)
            term->negated = negated;
        return term;
    }

    Result<FilterTerm> readQuotedTerm()
    {
        const std::size_t start = m_at;
        Result<std::string> quoted = readQuoted();
        if (!quoted)
            return tl::unexpected(quoted.error());
        if (take("="))
            return readField(std::move(*quoted), start);
        if (!atBlankOrEnd())
            return refuse("a blank is missing after the closing quote", m_at);
        return textTerm(std::move(*quoted), start);
    }

    Result<FilterTerm> readPlainTerm()
    {
        const std::size_t start = m_at;
        const std::string_view word = restOfWord();
        const std::size_t sign = word.find_first_of(":=<>");
        const std::string_view before = word.substr(0, sign);
        if (sign == std::string_view::npos || sign == 0) {
            m_at += word.size();
            return textTerm(std::string(word), start);
        }
        m_at += sign;
        if (before == confidence)
            return readConfidence(start);
        if (take(":"))
            return readKeyed(before, start);
        if (take("="))
            return readField(std::string(before), start);
        m_at = start + word.size();
        return textTerm(std::string(word), start);
    }

    Result<FilterTerm> textTerm(std::string words, std::size_t start) const
    {
        if (std::none_of(words.begin(), words.end(), isLetterOrDigit))
            return refuse("words need at least one letter or digit", start);
        FilterTerm term;
        term.value = std::move(words);
        return term;
    }

    /// The text between quotes; \" and \\ stand for a quote and a backslash.
    Result<std::string> readQuoted()
    {
        const std::size_t start = m_at++;
        std::string value;
        while (m_at < m_text.size()) {
            if (take("\""))
                return value;
            if (startsWith("\\\"") || startsWith("\\\\"))
                ++m_at;
            value += m_text[m_at++];
        }
        return refuse("the quote that begins here is not closed", start);
    }

    /// A word or a quoted text that a blank follows. `star` is set, and the star left out, where one ends it.
    Result<std::string> readValue(std::string_view owner, std::size_t start, bool *star = nullptr)
    {
        const bool isQuoted = startsWith("\"");
        Result<std::string> value = isQuoted ? readQuoted() : std::string(restOfWord());
        if (!value)
            return value;
        if (!isQuoted) {
            m_at += value->size();
            if (star != nullptr && value->ends_with('*')) {
                *star = true;
                value->pop_back();
            }
        } else if (star != nullptr && take("*")) {
            *star = true;
        }
        if (!atBlankOrEnd())
            return refuse("a blank is missing after the closing quote", m_at);
        if (value->empty() && !(isQuoted && owner.ends_with('=')))
            return refuse("'" + std::string(owner) + "' needs a value right after it", start);
        return value;
    }

    Result<FilterTerm> readField(std::string name, std::size_t start)
    {
        if (name.empty())
            return refuse("a field needs a name before '='", start);
        Result<std::string> value = readValue(name + "=", start);
        if (!value)
            return tl::unexpected(value.error());
        FilterTerm term;
        term.key = FilterKey::Field;
        term.name = std::move(name);
        term.value = std::move(*value);
        return term;
    }

    Result<FilterTerm> readConfidence(std::size_t start)
    {
        FilterTerm term;
        term.key = FilterKey::Confidence;
        const auto *sign = std::find_if(comparisons.begin(), comparisons.end(),
                                        [this](const auto &known) { return take(known.first); });
        if (sign == comparisons.end())
            return refuse("'conf' is followed by <, <=, >, >= or =, such as conf<0.6", start);
        term.comparison = sign->second;
        const std::string_view digits = restOfWord();
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), term.number);
        const bool whole = read.ec == std::errc() && read.ptr == digits.data() + digits.size();
        if (!whole || !(term.number >= 0.0F && term.number <= 1.0F))
            return refuse("'conf' needs a number between 0 and 1", start);
        m_at += digits.size();
        return term;
    }

    Result<FilterTerm> readKeyed(std::string_view key, std::size_t start)
    {
        const auto *known = std::find_if(keys.begin(), keys.end(), [key](const auto &k) { return k.first == key; });
        if (known == keys.end())
            return refuse(
                "'" + std::string(key) +
                    ":' is none of label:, settled:, state:, tier:, reviewer:, source:, id:, near: and signal:; put "
                    "words with a colon in quotes",
                start);
        FilterTerm term;
        term.key = known->second;
        Result<std::string> value =
            readValue(std::string(key) + ":", start, term.key == FilterKey::Id ? &term.prefix : nullptr);
        if (!value)
            return tl::unexpected(value.error());
        term.value = std::move(*value);
        SECONDLOOK_TRY(resolve(term, start));
        return term;
    }

    Status resolve(FilterTerm &term, std::size_t start) const
    {
        if (term.key == FilterKey::Label || term.key == FilterKey::Settled)
            return resolveLabel(term, start);
        if (term.key == FilterKey::Signal)
            return resolveSignal(term, start);
        if (term.key == FilterKey::State && term.value != newState) {
            const auto *state = std::find_if(states.begin(), states.end(),
                                             [&](RecordState s) { return recordStateName(s) == term.value; });
            if (state == states.end())
                return refuse("'state:' is one of new, committed, queued, settled, failed and ambiguous", start);
            term.state = *state;
        }
        if (term.key == FilterKey::Tier) {
            const auto *tier =
                std::find_if(tiers.begin(), tiers.end(), [&](Tier t) { return tierName(t) == term.value; });
            if (tier == tiers.end())
                return refuse("'tier:' is one of auto, audit and review", start);
            term.tier = *tier;
        }
        return {};
    }

    Status resolveSignal(FilterTerm &term, std::size_t start) const
    {
        const std::optional<domain::Signal> signal = domain::signalNamed(term.value);
        if (signal && (*signal & domain::dataSignals) != 0) {
            term.signal = *signal;
            return {};
        }
        std::string names;
        for (int bit = 0; bit < domain::signalCount; ++bit) {
            if ((domain::signalAt(bit) & domain::dataSignals) != 0)
                names += (names.empty()                           ? ""
                          : domain::dataSignals >> (bit + 1) == 0 ? " and "
                                                                  : ", ") +
                         std::string(domain::signalName(domain::signalAt(bit)));
        }
        return refuse("'signal:' is one of " + names, start);
    }

    Status resolveLabel(FilterTerm &term, std::size_t start) const
    {
        const int position = m_schema.indexOf(term.value);
        if (position >= 0) {
            term.label = static_cast<std::uint16_t>(position);
            return {};
        }
        const std::string_view nearest = nearestLabel(term.value, m_schema);
        const std::string hint = nearest.empty() ? "" : "; did you mean '" + std::string(nearest) + "'?";
        return refuse("there is no label '" + base::shortened(term.value, 60) + "'" + hint, start);
    }

    std::string_view m_text;
    const domain::LabelSchema &m_schema;
    std::size_t m_at = 0; ///< byte
};

std::string termText(const FilterTerm &term)
{
    const std::string value = quotedWhereNeeded(term.value);
    if (term.key == FilterKey::Text)
        return value;
    if (term.key == FilterKey::Field)
        return (term.name == confidence ? "\"conf\"" : quotedWhereNeeded(term.name)) + "=" + value;
    if (term.key == FilterKey::Confidence) {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), term.number).ptr;
        const auto *sign = std::find_if(comparisons.begin(), comparisons.end(),
                                        [&term](const auto &known) { return known.second == term.comparison; });
        return std::string(confidence) + std::string(sign->first) + std::string(digits.data(), end);
    }
    const auto *key = std::find_if(keys.begin(), keys.end(), [&term](const auto &k) { return k.second == term.key; });
    return std::string(key->first) + ":" + value + (term.prefix ? "*" : "");
}

} // namespace

Result<RecordFilter> parseFilter(std::string_view text, const domain::LabelSchema &schema)
{
    return Parser(text, schema).parse();
}

std::string filterText(const RecordFilter &filter)
{
    std::string text;
    for (const FilterTerm &term : filter.terms)
        text += (text.empty() ? "" : " ") + std::string(term.negated ? "-" : "") + termText(term);
    return text;
}

} // namespace secondlook::review
