#pragma once

#include "agreement/ratings.h"

#include <cstdint>
#include <random>
#include <vector>

namespace secondlook::test {

/// Ratings of which the truth is known.
struct MadeUpRatings
{
    std::vector<agreement::Rating> rows;
    std::vector<std::uint32_t> truth; ///< one an item
    agreement::RatingShape shape;

    agreement::Ratings ratings() const { return {rows, shape}; }
};

/// A number in [0, 1), the same on every platform.
inline double drawnShare(std::mt19937_64 &random)
{
    return static_cast<double>(random() >> 11U) * 0x1p-53;
}

/// `answers` different raters an item; rater g is right with probability right[g] and else says any other label.
inline MadeUpRatings madeUpRatings(std::uint32_t items, std::uint32_t labels, const std::vector<double> &right,
                                   std::uint32_t answers, std::uint64_t seed = 1)
{
    std::mt19937_64 random(seed);
    const auto below = [&random](std::uint64_t count) { return static_cast<std::uint32_t>(random() % count); };
    MadeUpRatings made{.shape = {items, static_cast<std::uint32_t>(right.size()), labels}};
    for (std::uint32_t item = 0; item < items; ++item) {
        const std::uint32_t truth = below(labels);
        const std::uint32_t first = below(right.size());
        made.truth.push_back(truth);
        for (std::uint32_t i = 0; i < answers; ++i) {
            const auto rater = static_cast<std::uint32_t>((first + i) % right.size());
            const bool isRight = labels < 2 || drawnShare(random) < right[rater];
            made.rows.push_back({item, rater, isRight ? truth : (truth + 1 + below(labels - 1)) % labels});
        }
    }
    return made;
}

} // namespace secondlook::test
