#include "servers/masking.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace secondlook::servers {

namespace {

constexpr std::string_view emailWord = "EMAIL";
constexpr std::string_view phoneWord = "PHONE";
constexpr std::string_view cardWord = "CARD";
constexpr std::string_view ibanWord = "IBAN";
constexpr std::string_view nameWord = "NAME";

struct SensitiveValue
{
    TextRange range;
    std::string_view word; ///< of its placeholder
};

/// Bytes of the placeholder that begins at `at`; 0 where none does. A placeholder holds no bracket but its own two, so
/// none can begin or end within another.
std::size_t placeholderAt(std::string_view text, std::size_t at)
{
    const auto skip = [&text](std::size_t from, char low, char high) {
        while (from < text.size() && text[from] >= low && text[from] <= high)
            ++from;
        return from;
    };
    const std::size_t word = skip(at + 1, 'A', 'Z');
    if (word == at + 1 || word >= text.size() || text[word] != '_')
        return 0;
    const std::size_t number = skip(word + 1, '0', '9');
    return number > word + 1 && number < text.size() && text[number] == ']' ? number + 1 - at : 0;
}

/// Calls `each` with every placeholder of a text, or what looks like one.
template <typename Each> void eachPlaceholder(std::string_view text, Each each)
{
    for (std::size_t at = text.find('['); at != std::string_view::npos; at = text.find('[', at + 1))
        if (const std::size_t length = placeholderAt(text, at); length > 0)
            each(at, text.substr(at, length));
}

/// Values are looked for in what is left between those found before: an address with a name in it is an address.
class Search
{
public:
    explicit Search(std::string_view text) : m_text(text) {}

    template <typename Find> void look(std::string_view word, Find find)
    {
        std::vector<SensitiveValue> found;
        std::size_t from = 0;
        const auto lookUpTo = [&](std::size_t end) {
            if (from < end)
                for (const TextRange range : find(m_text, TextRange{from, end}))
                    found.push_back({range, word});
        };
        for (const SensitiveValue &value : m_values) {
            lookUpTo(value.range.begin);
            from = value.range.end;
        }
        lookUpTo(m_text.size());
        std::vector<SensitiveValue> all;
        std::ranges::merge(m_values, found, std::back_inserter(all), {}, beginOf, beginOf);
        m_values = std::move(all);
    }
    const std::vector<SensitiveValue> &values() const { return m_values; }

private:
    static std::size_t beginOf(const SensitiveValue &value) { return value.range.begin; }

    std::string_view m_text;
    std::vector<SensitiveValue> m_values; ///< in order, without overlaps
};

/// Names values.
class Placeholders
{
public:
    explicit Placeholders(std::string_view text)
    {
        eachPlaceholder(text, [this](std::size_t, std::string_view taken) { m_taken.insert(taken); });
    }
    const std::string &of(std::string_view word, std::string_view value, std::vector<MaskedValue> &values)
    {
        const auto [place, isNew] = m_places[word].try_emplace(value, values.size());
        if (isNew) {
            std::string placeholder;
            do
                placeholder = "[" + std::string(word) + "_" + std::to_string(++m_last[word]) + "]";
            while (m_taken.contains(placeholder));
            values.push_back({std::move(placeholder), std::string(value)});
        }
        return values[place->second].placeholder;
    }

private:
    std::unordered_set<std::string_view> m_taken;
    std::map<std::string_view, std::unordered_map<std::string_view, std::size_t>> m_places; ///< by word and value
    std::map<std::string_view, int> m_last;                                                 ///< number by word
};

} // namespace

Masker::Masker(domain::Masking what) : m_what(std::move(what)), m_names(m_what.names) {}

MaskedText Masker::mask(std::string_view text) const
{
    if (!m_what.isOn())
        return {std::string(text)};
    Search search(text);
    if (m_what.emails)
        search.look(emailWord, findEmails);
    if (m_what.ibans)
        search.look(ibanWord, findIbans);
    if (m_what.cards)
        search.look(cardWord, findCards);
    if (m_what.phones)
        search.look(phoneWord, findPhones);
    if (!m_what.names.empty())
        search.look(nameWord, [this](std::string_view all, TextRange part) { return m_names.find(all, part); });
    MaskedText masked;
    Placeholders placeholders(text);
    std::size_t from = 0;
    for (const auto &[range, word] : search.values()) {
        masked.text += text.substr(from, range.begin - from);
        masked.text += placeholders.of(word, text.substr(range.begin, range.end - range.begin), masked.values);
        from = range.end;
    }
    masked.text += text.substr(from);
    return masked;
}

std::string unmask(std::string_view text, const std::vector<MaskedValue> &values)
{
    std::unordered_map<std::string_view, std::string_view> table;
    for (const MaskedValue &value : values)
        table.emplace(value.placeholder, value.value);
    std::string whole;
    std::size_t from = 0;
    eachPlaceholder(text, [&](std::size_t at, std::string_view placeholder) {
        const auto found = table.find(placeholder);
        if (found == table.end())
            return;
        whole += text.substr(from, at - from);
        whole += found->second;
        from = at + placeholder.size();
    });
    whole += text.substr(from);
    return whole;
}

} // namespace secondlook::servers
