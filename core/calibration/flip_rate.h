#pragma once

#include "calibration/held_out.h"

#include <cstdint>
#include <optional>

namespace secondlook::calibration {

/// Below so many answers a flip rate says little: at a share of a fifth its interval spans thirty points.
inline constexpr std::int64_t fewFlipAnswers = 30;

/// How many decisions change when they are asked again, by a random sample of them.
struct FlipRate
{
    Interval share;        ///< of the answered that changed, with its exact 95% interval
    double expected = 0.0; ///< of all decisions, with those known to have changed ...
    double fewest = 0.0;   ///< ... and by the ends of the interval
    double most = 0.0;
};

/// 0 <= changed <= answered <= decisions. What was answered is known; the share and the ends of its interval are taken
/// for the rest. None without an answer.
std::optional<FlipRate> flipRate(std::int64_t changed, std::int64_t answered, std::int64_t decisions);

} // namespace secondlook::calibration
