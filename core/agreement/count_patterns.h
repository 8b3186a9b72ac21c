#pragma once

#include "agreement/ratings.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace secondlook::agreement {

/// How many ratings of an item have a label.
struct LabelCount
{
    std::uint32_t label = 0;
    std::uint32_t count = 0;

    bool operator==(const LabelCount &) const = default;
};

/// Ratings reduced to what coefficients without a rater's own margins need: items whose ratings have the same labels
/// equally often are one pattern with a number of items. Two million items with five ratings of five labels have at
/// most 126 patterns; in the worst case there is one for each item. Items without ratings are in no pattern.
/// Memory grows with ratings and items, never with the square of the labels. Read-only once made.
class CountPatterns
{
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    struct Pattern
    {
        std::span<const LabelCount> counts; ///< by rising label, each count above 0
        std::uint32_t ratings = 0;          ///< sum of the counts
    };

    /// Whether most of the item's ratings, and two at least, are this one of its labels.
    static bool isMost(const LabelCount &part, const Pattern &pattern)
    {
        return part.count > 1 && 2 * std::uint64_t{part.count} > pattern.ratings;
    }

    /// The same patterns in the same order whatever the number of threads.
    explicit CountPatterns(const Ratings &ratings, int threads = 1);
    /// One pattern from each row of counts, items x labels, row by row (as tables are printed).
    CountPatterns(std::span<const std::uint32_t> table, std::uint32_t labels);

    std::size_t size() const { return m_items.size(); }
    Pattern operator[](std::size_t pattern) const
    {
        return {std::span(m_counts).subspan(m_begins[pattern], m_begins[pattern + 1] - m_begins[pattern]),
                m_ratings[pattern]};
    }
    /// Number of items of each pattern.
    std::span<const std::int64_t> items() const { return m_items; }
    /// The pattern of an item, `none` where nobody rated it. Empty where made from a table.
    std::uint32_t patternOf(std::size_t item) const { return m_patternOf[item]; }
    /// Size of the declared set of labels.
    std::uint32_t labels() const { return m_labels; }

private:
    friend class PatternCollector;

    explicit CountPatterns(std::uint32_t labels) : m_labels(labels) {}

    std::uint32_t m_labels = 0;
    std::vector<std::size_t> m_begins{0};
    std::vector<LabelCount> m_counts;
    std::vector<std::uint32_t> m_ratings;
    std::vector<std::int64_t> m_items;
    std::vector<std::uint32_t> m_patternOf;
};

} // namespace secondlook::agreement
