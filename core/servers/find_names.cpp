#include "base/characters.h"
#include "base/text.h"
#include "servers/sensitive_values.h"

namespace secondlook::servers {

namespace {

constexpr std::size_t longestNameGap = 12; ///< bytes between two words of a name
constexpr std::string_view curlyApostrophe = "\u2019";

/// What stands between two words, with any blanks and line ends as one.
std::string gapWords(std::string_view gap)
{
    std::string words;
    bool wasBlank = false;
    for (std::size_t at = 0; at < gap.size();) {
        const std::size_t blank = gap[at] == '\n' || gap[at] == '\r' || gap[at] == '\t' ? 1 : blankAt(gap, at);
        if (blank > 0) {
            if (!wasBlank)
                words += ' ';
            at += blank;
        } else if (gap.substr(at).starts_with(curlyApostrophe)) {
            words += '\'';
            at += curlyApostrophe.size();
        } else {
            words += gap[at++];
        }
        wasBlank = blank > 0;
    }
    return words;
}

std::uint64_t stepKey(int node, int word)
{
    return (static_cast<std::uint64_t>(node) << 32U) | static_cast<std::uint32_t>(word);
}

} // namespace

struct NameFinder::Word
{
    TextRange range;
    std::string first; ///< in lower case: as the first word of a name
    std::string next;  ///< with what stands before it: as a further word; empty where no name could go on so
};

std::vector<NameFinder::Word> NameFinder::wordsOf(std::string_view text, TextRange part)
{
    std::vector<Word> words;
    bool goesOn = false; // whether a letter would belong to the last word
    for (std::size_t at = part.begin; at < part.end;) {
        const std::size_t begin = at;
        const base::Character next = base::character(base::nextCodePoint(text, at));
        const bool isMark = next.kind == base::CharacterKind::Mark;
        if (next.kind == base::CharacterKind::Gap || (isMark && words.empty())) {
            goesOn = false;
            continue;
        }
        const bool belongs =
            (isMark && words.back().range.end == begin) || (next.kind == base::CharacterKind::Letter && goesOn);
        if (!belongs)
            words.push_back({{begin, at}, {}, {}});
        words.back().range.end = at;
        base::appendUtf8(words.back().first, next.lower);
        goesOn = next.kind == base::CharacterKind::Letter || (isMark && goesOn);
    }
    for (std::size_t i = 1; i < words.size(); ++i) {
        const std::size_t begin = words[i - 1].range.end;
        const std::string_view gap = text.substr(begin, words[i].range.begin - begin);
        if (gap.size() <= longestNameGap)
            words[i].next = gapWords(gap) + '\n' + words[i].first; // a line end stands in no word
    }
    return words;
}

NameFinder::NameFinder(const std::vector<std::string> &names)
{
    for (const std::string &name : names) {
        int node = 0;
        bool isFirst = true;
        for (const Word &word : wordsOf(name, {0, name.size()})) {
            const int id =
                m_ids.try_emplace(isFirst ? word.first : word.next, static_cast<int>(m_ids.size())).first->second;
            const auto step = m_steps.try_emplace(stepKey(node, id), static_cast<int>(m_endsName.size()));
            if (step.second)
                m_endsName.push_back(false);
            node = step.first->second;
            isFirst = false;
        }
        m_endsName[static_cast<std::size_t>(node)] = true;
    }
    m_endsName.front() = false; // a name without words
}

int NameFinder::idOf(const std::string &word) const
{
    const auto found = m_ids.find(word);
    return found == m_ids.end() ? -1 : found->second;
}

int NameFinder::stepFrom(int node, int word) const
{
    const auto found = m_steps.find(stepKey(node, word));
    return found == m_steps.end() ? -1 : found->second;
}

TextRanges NameFinder::find(std::string_view text, TextRange part) const
{
    TextRanges found;
    if (m_steps.empty())
        return found;
    const std::vector<Word> words = wordsOf(text, part);
    std::vector<int> nextIds;
    nextIds.reserve(words.size());
    for (const Word &word : words)
        nextIds.push_back(word.next.empty() ? -1 : idOf(word.next));
    for (std::size_t i = 0; i < words.size(); ++i) {
        std::size_t last = words.size();
        int node = stepFrom(0, idOf(words[i].first));
        for (std::size_t k = i; node >= 0;) {
            if (m_endsName[static_cast<std::size_t>(node)])
                last = k;
            node = ++k < words.size() ? stepFrom(node, nextIds[k]) : -1;
        }
        if (last < words.size()) {
            found.push_back({words[i].range.begin, words[last].range.end});
            i = last;
        }
    }
    return found;
}

} // namespace secondlook::servers
