#pragma once

#include "datasets/word_shingles.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <stop_token>
#include <string_view>
#include <vector>

namespace secondlook::datasets {

/// Finds texts that are nearly the same: whose sets of word pairs have a Jaccard similarity of about 0.7 or more.
///
/// A set is kept as 64 minima of hashes (MinHash, Broder 1997), 16 bits of each (Li & Koenig 2010): the share of equal
/// minima estimates the similarity with a standard error of at most 0.0625. Which texts are compared is decided by
/// banding (Indyk & Motwani 1998): those that have all four minima of one of 16 bands in common. Two texts of
/// similarity 0.8 are compared with probability 0.9998, of 0.7 with 0.988, of 0.5 with 0.64. Where more than 64 unlike
/// texts share a band, a further one is compared with those 64 alone.
///
/// 136 bytes a text. The same groups whatever the number of threads.
class NearDuplicates
{
public:
    /// Adds the text under the next number, from 0.
    void add(std::string_view text);
    std::size_t size() const { return m_words.size(); }

    /// Equal for texts of the same words in the same order.
    const std::vector<std::uint64_t> &words() const { return m_words; }

    /// By text: the smallest number among those that it is a near-duplicate of, itself included, also by way of others.
    /// Empty after a stop request.
    std::vector<std::uint32_t> groups(int threads, const std::stop_token &stop) const;

private:
    static constexpr std::size_t rows = 4;
    static constexpr std::size_t bands = 16;
    static constexpr std::size_t minima = rows * bands;
    using Sketch = std::array<std::uint16_t, minima>;
    struct Banded
    {
        std::uint64_t key = 0;
        std::uint32_t text = 0;
    };

    using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

    bool alike(std::uint32_t a, std::uint32_t b) const;
    Pairs alikeInBand(std::size_t band, const std::vector<std::uint32_t> &distinct) const;

    WordShingles m_shingles; ///< of the latest text; its memory is reused
    std::vector<std::uint64_t> m_words;
    std::vector<Sketch> m_sketches;
};

} // namespace secondlook::datasets
