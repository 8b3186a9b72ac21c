#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace secondlook::classify {

/// A 32-bit hash that names a feature. The lowest bit tells words (1) from pieces of words (0).
using FeatureKey = std::uint32_t;

inline bool isWordFeature(FeatureKey key)
{
    return (key & 1U) != 0;
}

/// Only this many characters of a text are read.
inline constexpr std::size_t charactersRead = 100'000;

/// One word of a text and the features it brought.
struct Word
{
    std::size_t begin = 0;        ///< byte offset in the text
    std::size_t length = 0;       ///< bytes
    std::size_t firstFeature = 0; ///< position in keys(): the pair with the word before it; then its own features
    std::size_t endFeature = 0;   ///< behind its last own feature: the next word's pair, or the text's end
};

/// The features of one text, in its order, repeated as often as they occur: every word, every pair of neighbours (the
/// edges of the text are neighbours too), and the pieces of 3 to 5 characters of each word with its boundaries marked.
/// Words are in lower case.
class TextFeatures
{
public:
    /// Reads `text`, valid UTF-8. Earlier content is replaced; memory is kept.
    void read(std::string_view text);

    const std::vector<FeatureKey> &keys() const { return m_keys; }
    const std::vector<Word> &words() const { return m_words; }
    bool isCutShort() const { return m_isCutShort; } ///< the text has more than charactersRead characters

private:
    void endWord(std::size_t begin, std::size_t end);
    void addPieces();

    std::vector<FeatureKey> m_keys;
    std::vector<Word> m_words;
    std::vector<std::uint32_t> m_letters; ///< of the word being read, after its opening mark
    std::uint64_t m_previous = 0;
    bool m_isCutShort = false;
};

} // namespace secondlook::classify
