#pragma once

#include "review/record_filter.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

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

inline constexpr std::array<QueueOrder, 6> queueOrders = {QueueOrder::LeastSure,      QueueOrder::MostDisputed,
                                                          QueueOrder::Oldest,         QueueOrder::Segment,
                                                          QueueOrder::PredictedLabel, QueueOrder::Random};

/// Stable snake_case name, and back; none for a name that is no order's.
std::string_view queueOrderName(QueueOrder order);
std::optional<QueueOrder> queueOrderNamed(std::string_view name);

/// How a reviewer wants to see the queue. Whatever it is, the tasks of the random sample are mixed in at their fixed
/// share, except where a filter chooses records.
struct QueueView
{
    QueueOrder order = QueueOrder::LeastSure;
    RecordFilter filter;

    /// The order that the queue has by itself; all others are read from it as candidates.
    bool isPlain() const { return order == QueueOrder::LeastSure && filter.terms.empty(); }

    bool operator==(const QueueView &) const = default;
};

} // namespace secondlook::review
