#include "agreement/count_patterns.h"

#include "base/parallel.h"

#include <algorithm>

namespace secondlook::agreement {

/// Finds the number of a pattern, with open addressing: the slots hold numbers of patterns.
class PatternCollector
{
public:
    explicit PatternCollector(CountPatterns &into) : m_into(into), m_slots(64, CountPatterns::none) {}

    /// Adds `items` items of the pattern and returns its number.
    std::uint32_t add(std::span<const LabelCount> counts, std::uint32_t ratings, std::int64_t items)
    {
        if (m_into.size() * 2 >= m_slots.size())
            grow();
        std::size_t slot = hashOf(counts) & (m_slots.size() - 1);
        while (m_slots[slot] != CountPatterns::none && !std::ranges::equal(m_into[m_slots[slot]].counts, counts))
            slot = (slot + 1) & (m_slots.size() - 1);
        if (m_slots[slot] == CountPatterns::none) {
            m_slots[slot] = static_cast<std::uint32_t>(m_into.size());
            m_into.m_counts.insert(m_into.m_counts.end(), counts.begin(), counts.end());
            m_into.m_begins.push_back(m_into.m_counts.size());
            m_into.m_ratings.push_back(ratings);
            m_into.m_items.push_back(0);
        }
        m_into.m_items[m_slots[slot]] += items;
        return m_slots[slot];
    }

private:
    static std::size_t hashOf(std::span<const LabelCount> counts)
    {
        std::uint64_t hash = counts.size();
        for (const LabelCount &part : counts) {
            hash ^= (std::uint64_t{part.label} << 32U) | part.count;
            hash *= 0x9E3779B97F4A7C15U;
            hash ^= hash >> 32U;
        }
        return hash;
    }

    void grow()
    {
        m_slots.assign(m_slots.size() * 4, CountPatterns::none);
        for (std::size_t pattern = 0; pattern < m_into.size(); ++pattern) {
            std::size_t slot = hashOf(m_into[pattern].counts) & (m_slots.size() - 1);
            while (m_slots[slot] != CountPatterns::none)
                slot = (slot + 1) & (m_slots.size() - 1);
            m_slots[slot] = static_cast<std::uint32_t>(pattern);
        }
    }

    CountPatterns &m_into;
    std::vector<std::uint32_t> m_slots;
};

namespace {

constexpr std::size_t itemsInPatternBlock = std::size_t{1} << 16U;

void countLabels(std::span<const Ratings::Answer> answers, std::vector<std::uint32_t> &labels,
                 std::vector<LabelCount> &counts)
{
    labels.clear();
    counts.clear();
    for (const Ratings::Answer &answer : answers)
        labels.push_back(answer.label);
    std::sort(labels.begin(), labels.end());
    for (const std::uint32_t label : labels) {
        if (counts.empty() || counts.back().label != label)
            counts.push_back({label, 0});
        ++counts.back().count;
    }
}

} // namespace

CountPatterns::CountPatterns(const Ratings &ratings, int threads)
    : m_labels(ratings.shape().labels), m_patternOf(ratings.shape().items, none)
{
    const std::size_t items = ratings.shape().items;
    const std::size_t blocks = (items + itemsInPatternBlock - 1) / itemsInPatternBlock;
    std::vector<CountPatterns> ofBlocks(blocks, CountPatterns(m_labels));
    base::parallelFor(blocks, threads, {}, [&](std::size_t block) {
        PatternCollector collector(ofBlocks[block]);
        std::vector<std::uint32_t> labels;
        std::vector<LabelCount> counts;
        const std::size_t end = std::min(items, (block + 1) * itemsInPatternBlock);
        for (std::size_t item = block * itemsInPatternBlock; item < end; ++item) {
            const auto answers = ratings.of(item);
            if (answers.empty())
                continue;
            countLabels(answers, labels, counts);
            m_patternOf[item] = collector.add(counts, static_cast<std::uint32_t>(answers.size()), 1);
        }
    });
    PatternCollector collector(*this);
    std::vector<std::uint32_t> numbers;
    for (std::size_t block = 0; block < blocks; ++block) {
        CountPatterns &part = ofBlocks[block];
        numbers.clear();
        for (std::size_t pattern = 0; pattern < part.size(); ++pattern)
            numbers.push_back(collector.add(part[pattern].counts, part[pattern].ratings, part.m_items[pattern]));
        const std::size_t end = std::min(items, (block + 1) * itemsInPatternBlock);
        for (std::size_t item = block * itemsInPatternBlock; item < end; ++item)
            if (m_patternOf[item] != none)
                m_patternOf[item] = numbers[m_patternOf[item]];
        part = CountPatterns(m_labels);
    }
}

CountPatterns::CountPatterns(std::span<const std::uint32_t> table, std::uint32_t labels) : m_labels(labels)
{
    PatternCollector collector(*this);
    std::vector<LabelCount> counts;
    for (std::size_t row = 0; labels > 0 && row < table.size() / labels; ++row) {
        counts.clear();
        std::uint32_t ratings = 0;
        for (std::uint32_t label = 0; label < labels; ++label) {
            const std::uint32_t count = table[row * labels + label];
            ratings += count;
            if (count > 0)
                counts.push_back({label, count});
        }
        if (ratings > 0)
            collector.add(counts, ratings, 1);
    }
}

} // namespace secondlook::agreement
