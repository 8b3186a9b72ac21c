#include "datasets/near_duplicates.h"

#include "base/hash.h"
#include "base/parallel.h"
#include "datasets/disjoint_sets.h"

#include <algorithm>
#include <limits>
#include <mutex>
#include <numeric>
#include <string>

namespace secondlook::datasets {

namespace {

constexpr std::size_t mostCompared = 64;
constexpr int alikeFrom = 45; // of 64 minima: 0.7

struct HashFunction
{
    std::uint64_t factor = 0;
    std::uint64_t offset = 0;
};

template <std::size_t Count> std::array<HashFunction, Count> makeFunctions()
{
    std::array<HashFunction, Count> functions;
    for (std::size_t i = 0; i < Count; ++i) {
        functions[i].factor = base::stableHash("factor " + std::to_string(i)) | 1U;
        functions[i].offset = base::stableHash("offset " + std::to_string(i));
    }
    return functions;
}

} // namespace

void NearDuplicates::add(std::string_view text)
{
    // Multiply and shift (Dietzfelbinger et al. 1997).
    static const auto functions = makeFunctions<minima>();
    readWordShingles(text, m_shingles);
    std::array<std::uint32_t, minima> lowest;
    lowest.fill(std::numeric_limits<std::uint32_t>::max());
    for (const std::uint64_t shingle : m_shingles.shingles)
        for (std::size_t i = 0; i < minima; ++i)
            lowest[i] = std::min(
                lowest[i], static_cast<std::uint32_t>((shingle * functions[i].factor + functions[i].offset) >> 32U));
    m_words.push_back(m_shingles.words);
    Sketch &sketch = m_sketches.emplace_back();
    for (std::size_t i = 0; i < minima; ++i)
        sketch[i] = static_cast<std::uint16_t>(lowest[i]);
}

bool NearDuplicates::alike(std::uint32_t a, std::uint32_t b) const
{
    int same = 0;
    for (std::size_t i = 0; i < minima; ++i)
        same += m_sketches[a][i] == m_sketches[b][i] ? 1 : 0;
    return same >= alikeFrom;
}

NearDuplicates::Pairs NearDuplicates::alikeInBand(std::size_t band, const std::vector<std::uint32_t> &distinct) const
{
    std::vector<Banded> banded;
    banded.reserve(distinct.size());
    for (const std::uint32_t text : distinct) {
        std::uint64_t key = 0;
        for (std::size_t row = 0; row < rows; ++row)
            key = key << 16U | m_sketches[text][band * rows + row];
        banded.push_back({key, text});
    }
    std::ranges::sort(
        banded, [](const Banded &a, const Banded &b) { return a.key != b.key ? a.key < b.key : a.text < b.text; });
    Pairs pairs;
    std::vector<std::uint32_t> unlike;
    for (std::size_t i = 0; i < banded.size(); ++i) {
        if (i == 0 || banded[i].key != banded[i - 1].key)
            unlike.clear();
        const std::uint32_t text = banded[i].text;
        const auto found = std::ranges::find_if(unlike, [&](std::uint32_t other) { return alike(other, text); });
        if (found != unlike.end())
            pairs.emplace_back(*found, text);
        else if (unlike.size() < mostCompared)
            unlike.push_back(text);
    }
    return pairs;
}

std::vector<std::uint32_t> NearDuplicates::groups(int threads, const std::stop_token &stop) const
{
    DisjointSets sets(size());
    std::vector<std::uint32_t> distinct(size());
    std::iota(distinct.begin(), distinct.end(), 0U);
    std::ranges::sort(distinct, [this](std::uint32_t a, std::uint32_t b) {
        return m_words[a] != m_words[b] ? m_words[a] < m_words[b] : a < b;
    });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < distinct.size(); ++i) {
        if (kept > 0 && m_words[distinct[kept - 1]] == m_words[distinct[i]])
            sets.join(distinct[kept - 1], distinct[i]);
        else
            distinct[kept++] = distinct[i];
    }
    distinct.resize(kept);
    std::mutex joining;
    const bool all = base::parallelFor(bands, threads, stop, [&](std::size_t band) {
        const Pairs pairs = alikeInBand(band, distinct);
        const std::lock_guard lock(joining);
        for (const auto &[a, b] : pairs)
            sets.join(a, b);
    });
    return all ? sets.all() : std::vector<std::uint32_t>();
}

} // namespace secondlook::datasets
