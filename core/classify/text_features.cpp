#include "classify/text_features.h"

#include "base/characters.h"
#include "base/text.h"

#include <algorithm>

namespace secondlook::classify {

namespace {

constexpr std::uint64_t multiplier = 0x9E3779B97F4A7C15ULL;
constexpr std::uint64_t wordSeed = 1;
constexpr std::uint64_t pieceSeed = 2;
constexpr std::uint64_t textBegins = 3;
constexpr std::uint64_t textEnds = 4;

constexpr std::uint32_t wordBegins = 2; // control characters never occur inside a word
constexpr std::uint32_t wordEnds = 3;
constexpr std::size_t shortestPiece = 3;
constexpr std::size_t longestPiece = 5;

std::uint64_t extended(std::uint64_t hash, std::uint64_t value)
{
    return (hash ^ value) * multiplier;
}

/// The upper half holds what every input bit has reached.
FeatureKey finished(std::uint64_t hash)
{
    hash ^= hash >> 29U;
    hash *= 0xBF58476D1CE4E5B9ULL;
    return static_cast<FeatureKey>(hash >> 32U);
}

FeatureKey wordKey(std::uint64_t hash)
{
    return finished(hash) | 1U;
}

FeatureKey pieceKey(std::uint64_t hash)
{
    return finished(hash) & ~1U;
}

} // namespace

void TextFeatures::read(std::string_view text)
{
    m_keys.clear();
    m_words.clear();
    m_letters.assign(1, wordBegins);
    m_previous = textBegins;
    m_isCutShort = false;
    bool isAlone = false;
    std::size_t wordBegin = 0;
    std::size_t offset = 0;
    for (std::size_t count = 0; offset < text.size(); ++count) {
        if (count == charactersRead) {
            m_isCutShort = true;
            break;
        }
        const std::size_t begin = offset;
        const auto byte = static_cast<unsigned char>(text[offset]);
        const base::Character next =
            base::character(byte < 0x80 ? (++offset, byte) : base::nextCodePoint(text, offset));
        const bool inWord = m_letters.size() > 1;
        if (next.kind == base::CharacterKind::Mark) {
            if (inWord)
                m_letters.push_back(next.lower);
            continue;
        }
        const bool goesOn = next.kind == base::CharacterKind::Letter && !isAlone;
        if (inWord && !goesOn)
            endWord(wordBegin, begin);
        if (next.kind == base::CharacterKind::Gap)
            continue;
        if (m_letters.size() == 1)
            wordBegin = begin;
        isAlone = next.kind == base::CharacterKind::Alone;
        m_letters.push_back(next.lower);
    }
    if (m_letters.size() > 1)
        endWord(wordBegin, offset);
    if (!m_words.empty())
        m_keys.push_back(wordKey(extended(m_previous, textEnds)));
}

void TextFeatures::endWord(std::size_t begin, std::size_t end)
{
    std::uint64_t word = wordSeed;
    for (std::size_t i = 1; i < m_letters.size(); ++i)
        word = extended(word, m_letters[i]);
    const std::size_t first = m_keys.size();
    m_keys.push_back(wordKey(extended(m_previous, word)));
    m_keys.push_back(wordKey(word));
    m_letters.push_back(wordEnds);
    addPieces();
    m_words.push_back({begin, end - begin, first, m_keys.size()});
    m_previous = extended(word, wordEnds);
    m_letters.resize(1);
}

void TextFeatures::addPieces()
{
    for (std::size_t first = 0; first + shortestPiece <= m_letters.size(); ++first) {
        std::uint64_t piece = pieceSeed;
        const std::size_t end = std::min(first + longestPiece, m_letters.size());
        for (std::size_t i = first; i < end; ++i) {
            piece = extended(piece, m_letters[i]);
            if (i + 1 - first >= shortestPiece)
                m_keys.push_back(pieceKey(piece));
        }
    }
}

} // namespace secondlook::classify
