#include "calibration/flip_rate.h"

#include "calibration/intervals.h"

namespace secondlook::calibration {

std::optional<FlipRate> flipRate(std::int64_t changed, std::int64_t answered, std::int64_t decisions)
{
    if (answered <= 0)
        return std::nullopt;
    const Interval share = clopperPearson(changed, answered, 0.95);
    const auto known = static_cast<double>(changed);
    const auto rest = static_cast<double>(decisions - answered);
    return FlipRate{share, known + share.value * rest, known + share.low * rest, known + share.high * rest};
}

} // namespace secondlook::calibration
