#pragma once

#include "base/ids.h"

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace secondlook::review {

/// At most so many tasks are decided at once; the project is locked for others meanwhile.
inline constexpr std::int64_t mostInBulk = 100'000;

/// What one label for many tasks would do.
struct BulkPreview
{
    std::int64_t decided = 0;     ///< open, and free for this reviewer
    std::int64_t asPredicted = 0; ///< of these, the model predicts the same label
    /// Of these, predicted label and number of the others; most frequent first.
    std::vector<std::pair<std::uint16_t, std::int64_t>> otherwise;
    std::int64_t unpredicted = 0; ///< of these, without a prediction
    std::int64_t blind = 0;       ///< stays out: to be judged one at a time, before the prediction shows
    std::int64_t taken = 0;       ///< stays out: settled, answered by this reviewer, or in the hands of another one
};

/// What was decided in one go, and is taken back in one go.
struct BulkDone
{
    base::AnnotationId first;
    std::int64_t decided = 0;
};

/// Told how many tasks are done; false stops the work, and nothing of it is kept.
using BulkProgress = std::function<bool(std::int64_t done)>;

} // namespace secondlook::review
