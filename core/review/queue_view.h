#pragma once

#include "review/record_filter.h"

#include <cstdint>

namespace secondlook::review {

/// Which open task comes next. Stored numbers: never renumber.
enum class QueueOrder : std::uint8_t {
    LeastSure = 1,      ///< lowest confidence first
    MostDisputed = 2,   ///< people disagree with the model first, then the best two labels closest together
    Oldest = 3,         ///< queued first
    Segment = 4,        ///< one segment after another, least sure first in each
    PredictedLabel = 5, ///< one predicted label after another, least sure first in each
    Random = 6,         ///< in an order of its own for each reviewer
};

/// How a reviewer wants to see the queue. Whatever it is, the tasks of the random sample are mixed in at their fixed
/// share, except where a filter chooses records.
struct QueueView
{
    QueueOrder order = QueueOrder::LeastSure;
    RecordFilter filter;

    bool operator==(const QueueView &) const = default;
};

} // namespace secondlook::review
