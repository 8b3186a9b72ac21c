#pragma once

#include "calibration/held_out.h"

#include <optional>
#include <span>

namespace secondlook::calibration {

/// The lowest confidence t among `predictions` such that of all predictions with confidence >= t the precision has a
/// lower bound at or above `targetPrecision`; none where no t reaches it. Compare with `confidence >= t`: predictions
/// of equal confidence are always taken together.
///
/// The bound is the one-sided Clopper-Pearson (1934) lower bound at `confidence`, because only a precision below the
/// target breaks the promise; the upper tail of a two-sided interval would be spent on harmless news. The bound holds
/// for each t alone. That t is picked by looking at many costs some of it; the random slice of committed records that
/// people check keeps measuring what is true afterwards.
std::optional<double> autoThreshold(std::span<const HeldOut> predictions, double targetPrecision, double confidence);

} // namespace secondlook::calibration
