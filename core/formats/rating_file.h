#pragma once

#include "agreement/ratings.h"
#include "base/progress.h"
#include "base/result.h"

#include <istream>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::formats {

/// A file of ratings as numbers; names stand in the order in which they first come up. 12 bytes a rating, 4 more where
/// the file knows seconds, and each name once.
struct RatingFile
{
    std::vector<std::string> items;
    std::vector<std::string> raters;
    std::vector<std::string> labels; ///< of ratings, then those that are gold only
    std::vector<agreement::Rating> ratings;
    std::vector<agreement::Rating> replaced; ///< by a later rating of the same item by the same rater, in their order
    std::vector<float> seconds; ///< by rating, negative where not known; empty where the file has no such column
    std::vector<std::optional<std::uint32_t>> gold; ///< by item; empty where the file has no such column

    agreement::RatingShape shape() const
    {
        return {static_cast<std::uint32_t>(items.size()), static_cast<std::uint32_t>(raters.size()),
                static_cast<std::uint32_t>(labels.size())};
    }
};

struct RatingReading
{
    bool lastWins = false; ///< a later rating of one item by one rater stands in the place of the earlier one
    std::stop_token stop;  ///< the call then fails with Cancelled
    /// In ratings, from the calling thread; the total is told from the bytes so far, 0 where the input has no length.
    base::ProgressCallback progress;
};

/// Reads a long CSV (or ; | tab separated) file, one rating a row, with the columns of readAnnotations(). Taken whole
/// or not at all, as there. A second rating of one item by one rater is an error that names both lines, unless
/// `lastWins`. So are two gold labels of one item. Time linear in rows.
[[nodiscard]] base::Result<RatingFile> readRatings(const std::string &path, const RatingReading &reading = {});
/// The same from a stream; `name` stands for it in messages.
[[nodiscard]] base::Result<RatingFile> readRatings(std::istream &stream, const std::string &name,
                                                   const RatingReading &reading = {});

/// The labels as numbers, for scales that need them; NaN where one is none. "1" and "1.0" are two labels with the value
/// 1; "1,5" is no number.
std::vector<double> labelValues(const std::vector<std::string> &labels);

} // namespace secondlook::formats
