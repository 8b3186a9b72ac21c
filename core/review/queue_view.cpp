#include "review/queue_view.h"

#include <algorithm>

namespace secondlook::review {

std::string_view queueOrderName(QueueOrder order)
{
    switch (order) {
    case QueueOrder::LeastSure:
        break;
    case QueueOrder::MostDisputed:
        return "most_disputed";
    case QueueOrder::Oldest:
        return "oldest";
    case QueueOrder::Segment:
        return "segment";
    case QueueOrder::PredictedLabel:
        return "predicted_label";
    case QueueOrder::Random:
        return "random";
    }
    return "least_sure";
}

std::optional<QueueOrder> queueOrderNamed(std::string_view name)
{
    const auto *const found = std::find_if(queueOrders.begin(), queueOrders.end(),
                                           [name](QueueOrder order) { return queueOrderName(order) == name; });
    return found == queueOrders.end() ? std::nullopt : std::optional(*found);
}

} // namespace secondlook::review
