#include "datasets/word_shingles.h"

#include "base/text.h"

namespace secondlook::datasets {

namespace {

constexpr std::uint64_t emptyHash = 14695981039346656037ULL; // FNV-1a (Fowler, Noll and Vo 1991)
constexpr std::uint64_t edge = 0x9E3779B97F4A7C15ULL;        // before the first word and after the last

bool within(std::uint32_t code, std::uint32_t first, std::uint32_t last)
{
    return code >= first && code <= last;
}

bool isWordByItself(std::uint32_t code)
{
    return within(code, 0x2E80, 0x2FDF) || within(code, 0x3041, 0x30FF) || within(code, 0x3400, 0x9FFF) ||
           within(code, 0xF900, 0xFAFF) || within(code, 0x20000, 0x3FFFF);
}

bool isDigit(std::uint32_t code)
{
    return within(code, '0', '9');
}

/// Beyond ASCII: signs, blanks and what has no width.
bool isSign(std::uint32_t code)
{
    return within(code, 0x80, 0xA9) || within(code, 0xAB, 0xB4) || within(code, 0xB6, 0xB9) ||
           within(code, 0xBB, 0xBF) || code == 0xD7 || code == 0xF7 || within(code, 0x2000, 0x206F) ||
           within(code, 0x20A0, 0x20CF) || within(code, 0x3000, 0x303F) || within(code, 0xFE00, 0xFE0F) ||
           within(code, 0xFF00, 0xFF0F) || within(code, 0xFF1A, 0xFF20) || code == 0xFEFF;
}

bool isGap(std::uint32_t code)
{
    return code < 0x80 ? !within(code, 'a', 'z') && !isDigit(code) : isSign(code);
}

/// Lower case of the alphabets in which it is a matter of a fixed distance.
std::uint32_t lower(std::uint32_t code)
{
    if (within(code, 'A', 'Z') || (within(code, 0xC0, 0xDE) && code != 0xD7) || within(code, 0x391, 0x3A9) ||
        within(code, 0x410, 0x42F))
        return code + 32;
    return within(code, 0x400, 0x40F) ? code + 80 : code;
}

std::uint64_t mixed(std::uint64_t hash) // SplitMix64 (Steele, Lea and Flood 2014)
{
    hash = (hash ^ (hash >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27U)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31U);
}

/// Takes words one after another.
class Shingler
{
public:
    explicit Shingler(WordShingles &into) : m_into(into)
    {
        into.words = emptyHash;
        into.shingles.clear();
    }

    void add(std::uint32_t code)
    {
        m_word = (m_word ^ code) * 1099511628211ULL;
        m_inWord = true;
    }

    void endWord()
    {
        if (m_inWord)
            put(mixed(m_word));
        m_word = emptyHash;
        m_inWord = false;
    }

    void endText()
    {
        endWord();
        m_into.shingles.push_back(mixed(m_before * 3 + edge));
    }

private:
    void put(std::uint64_t word)
    {
        m_into.words = mixed(m_into.words + word) + 1;
        m_into.shingles.push_back(mixed(m_before * 3 + word));
        m_before = word;
    }

    WordShingles &m_into;
    std::uint64_t m_before = edge;
    std::uint64_t m_word = emptyHash;
    bool m_inWord = false;
};

} // namespace

void readWordShingles(std::string_view text, WordShingles &into)
{
    Shingler shingler(into);
    bool inNumber = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::uint32_t code = lower(base::nextCodePoint(text, at));
        if (isDigit(code)) {
            if (!inNumber)
                shingler.add('0');
            inNumber = true;
            continue;
        }
        inNumber = false;
        const bool alone = isWordByItself(code);
        if (alone || isGap(code))
            shingler.endWord();
        if (alone || !isGap(code))
            shingler.add(code);
        if (alone)
            shingler.endWord();
    }
    shingler.endText();
}

} // namespace secondlook::datasets
