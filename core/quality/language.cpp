#include "quality/language.h"

#include "base/characters.h"
#include "base/text.h"
#include "quality/function_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace secondlook::quality {

namespace {

constexpr std::size_t lookedAt = 2'000;
/// In letters of an alphabet; an ideograph or a syllable says as much as three of them.
constexpr int fewestLetters = 8;
constexpr int lettersOfSyllable = 3;

enum class Script { None, Latin, Cyrillic, Greek, Hebrew, Arabic, Devanagari, Thai, Han, Kana, Hangul };
constexpr int scriptCount = 11;

struct ScriptRange
{
    std::uint32_t first;
    std::uint32_t last;
    Script script;
};

constexpr std::array<ScriptRange, 22> ranges{{
    {'A', 'Z', Script::Latin},          {'a', 'z', Script::Latin},        {0xC0, 0x24F, Script::Latin},
    {0x370, 0x3FF, Script::Greek},      {0x400, 0x52F, Script::Cyrillic}, {0x5D0, 0x5EA, Script::Hebrew},
    {0x620, 0x64A, Script::Arabic},     {0x66E, 0x6D3, Script::Arabic},   {0x750, 0x77F, Script::Arabic},
    {0x904, 0x97F, Script::Devanagari}, {0xE01, 0xE4E, Script::Thai},     {0x1100, 0x11FF, Script::Hangul},
    {0x1E00, 0x1EFF, Script::Latin},    {0x1F00, 0x1FFF, Script::Greek},  {0x3041, 0x30FF, Script::Kana},
    {0x3130, 0x318F, Script::Hangul},   {0x3400, 0x9FFF, Script::Han},    {0xAC00, 0xD7AF, Script::Hangul},
    {0xF900, 0xFAFF, Script::Han},      {0xFB50, 0xFDFF, Script::Arabic}, {0xFE70, 0xFEFC, Script::Arabic},
    {0x20000, 0x3FFFF, Script::Han},
}};

Script scriptOf(std::uint32_t code)
{
    if (code == 0xD7 || code == 0xF7) // the signs of multiplication and division
        return Script::None;
    const auto *range = std::ranges::lower_bound(ranges, code, {}, &ScriptRange::last);
    return range != ranges.end() && code >= range->first ? range->script : Script::None;
}

/// Letters by script and hits of function words by language.
class Reading
{
public:
    void addAscii(char c)
    {
        const char lower = static_cast<char>(c | 0x20);
        if (lower < 'a' || lower > 'z') {
            endWord();
            return;
        }
        ++m_letters[static_cast<std::size_t>(Script::Latin)];
        addToWord(lower);
    }

    void add(std::uint32_t code)
    {
        const Script script = scriptOf(code);
        const bool isSyllable = script == Script::Han || script == Script::Kana || script == Script::Hangul;
        m_letters[static_cast<std::size_t>(script)] += isSyllable ? lettersOfSyllable : 1;
        if (script != Script::Latin) {
            endWord();
            return;
        }
        std::string bytes;
        base::appendUtf8(bytes, base::character(code).lower);
        std::ranges::for_each(bytes, [this](char byte) { addToWord(byte); });
    }

    void endWord()
    {
        const unsigned languages =
            m_bytes > 0 && m_bytes <= m_word.size() ? languagesWithWord({m_word.data(), m_bytes}) : 0;
        m_bytes = 0;
        for (std::size_t i = 0; languages != 0 && i < m_hits.size(); ++i)
            m_hits[i] += static_cast<int>((languages >> i) & 1U);
    }

    Language language() const
    {
        const int kana = of(Script::Kana);
        const int eastAsian = of(Script::Han) + kana;
        int all = 0;
        for (int i = 1; i < scriptCount; ++i)
            all += m_letters[static_cast<std::size_t>(i)];
        const auto rules = [all](int letters) { return letters >= fewestLetters && letters * 5 >= all * 3; };
        if (rules(eastAsian))
            return kana * 10 >= eastAsian ? Language::Japanese : Language::Chinese;
        if (rules(of(Script::Latin)))
            return latinLanguage();
        for (const auto &[script, language] : others) {
            if (rules(of(script)))
                return language;
        }
        return Language::Unknown;
    }

private:
    static constexpr std::array<std::pair<Script, Language>, 7> others{{
        {Script::Cyrillic, Language::Cyrillic},
        {Script::Greek, Language::Greek},
        {Script::Hebrew, Language::Hebrew},
        {Script::Arabic, Language::Arabic},
        {Script::Devanagari, Language::Devanagari},
        {Script::Thai, Language::Thai},
        {Script::Hangul, Language::Korean},
    }};

    void addToWord(char byte)
    {
        if (m_bytes < m_word.size())
            m_word[m_bytes] = byte;
        ++m_bytes;
    }

    int of(Script script) const { return m_letters[static_cast<std::size_t>(script)]; }

    /// The one with two words more than any other.
    Language latinLanguage() const
    {
        const auto *best = std::ranges::max_element(m_hits);
        const auto isClose = [best](int hits) { return hits > *best - 2; };
        if (*best < 2 || std::ranges::count_if(m_hits, isClose) > 1)
            return Language::Latin;
        return static_cast<Language>(static_cast<int>(Language::English) + (best - m_hits.begin()));
    }

    std::array<int, scriptCount> m_letters{};
    std::array<int, functionWordLanguages> m_hits{};
    std::array<char, longestFunctionWord> m_word{};
    std::size_t m_bytes = 0; ///< of the word, also those that m_word has no room for
};

bool isInLatinScript(Language language)
{
    return language >= Language::Latin && language <= Language::Dutch;
}

} // namespace

Language languageOf(std::string_view text)
{
    Reading reading;
    for (std::size_t at = 0; at < std::min(text.size(), lookedAt);) {
        if (static_cast<unsigned char>(text[at]) < 0x80)
            reading.addAscii(text[at++]);
        else
            reading.add(base::nextCodePoint(text, at));
    }
    reading.endWord();
    return reading.language();
}

bool surelyDiffer(Language a, Language b)
{
    if (a == Language::Unknown || b == Language::Unknown)
        return false;
    if (isInLatinScript(a) && isInLatinScript(b) && (a == Language::Latin || b == Language::Latin))
        return false;
    return a != b;
}

} // namespace secondlook::quality
