#pragma once

#include "agreement/cohen_kappa.h"
#include "agreement/ratings.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <unordered_map>
#include <vector>

namespace secondlook::agreement {

/// The contingency tables of every two raters: one dense array where it stays small, else only the cells in use.
/// Read-only once made.
class PairCells
{
public:
    static constexpr std::uint64_t mostAnswerPairs = 2'000'000'000;
    static constexpr std::size_t mostCells = std::size_t{1} << 24U;

    PairCells(const Ratings &ratings, int threads);

    /// Whether the limits held; nothing is counted where they did not.
    bool isComplete() const { return m_isComplete; }
    std::size_t activeRaters() const { return m_raters.size(); }

    struct Pair
    {
        std::uint32_t a = 0;
        std::uint32_t b = 0;
        std::vector<PairCell> cells;
        std::vector<std::uint32_t> places; ///< of the cells, below size()
    };
    /// Pairs with a shared item by rising a, then b; their cells by rising labels.
    std::vector<Pair> pairs() const;

    /// Number of places of cells.
    std::size_t size() const;
    /// Calls with the place of the cell of every two answers to an item by different raters.
    template <typename Visit>
    void forEachCell(std::span<const Ratings::Answer> answers, std::vector<Ratings::Answer> &scratch, Visit visit) const
    {
        compact(answers, scratch);
        for (std::size_t i = 0; i < scratch.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (scratch[i].rater != scratch[j].rater)
                    visit(scratch[i].rater < scratch[j].rater ? placeOf(keyOf(scratch[i], scratch[j]))
                                                              : placeOf(keyOf(scratch[j], scratch[i])));
    }

private:
    struct Key
    {
        std::uint64_t pair = 0;
        std::uint64_t cell = 0;

        bool operator==(const Key &) const = default;
    };
    struct KeyHash
    {
        std::size_t operator()(const Key &key) const
        {
            return (key.pair * 0x9E3779B97F4A7C15U ^ key.cell) * 0xBF58476D1CE4E5B9U >> 7U;
        }
    };

    /// With raters and labels numbered as they are in use.
    void compact(std::span<const Ratings::Answer> answers, std::vector<Ratings::Answer> &into) const
    {
        into.clear();
        for (const Ratings::Answer &answer : answers)
            into.push_back({m_placeOfRater[answer.rater], m_placeOfLabel[answer.label]});
    }
    /// a.rater < b.rater.
    Key keyOf(const Ratings::Answer &a, const Ratings::Answer &b) const
    {
        const std::uint64_t first = a.rater;
        return {first * (2 * m_raters.size() - first - 1) / 2 + (b.rater - first - 1),
                std::uint64_t{a.label} * m_labels.size() + b.label};
    }
    std::size_t placeOf(const Key &key) const
    {
        if (m_isDense)
            return key.pair * m_labels.size() * m_labels.size() + key.cell;
        return m_places.find(key)->second;
    }

    void numberThoseInUse(const Ratings &ratings);
    void countDense(const Ratings &ratings, int threads);
    void countSparse(const Ratings &ratings);

    std::vector<std::uint32_t> m_raters; ///< number in use -> rater
    std::vector<std::uint32_t> m_labels;
    std::vector<std::uint32_t> m_placeOfRater; ///< rater -> number in use
    std::vector<std::uint32_t> m_placeOfLabel;
    bool m_isComplete = true;
    bool m_isDense = false;
    std::vector<std::uint32_t> m_counts; ///< items of each place
    std::unordered_map<Key, std::uint32_t, KeyHash> m_places;
};

} // namespace secondlook::agreement
