#pragma once

#include "calibration/held_out.h"

#include <cstdint>

namespace secondlook::calibration {

/// Exact two-sided interval of a binomial share, each tail holding (1 - confidence) / 2 (Clopper & Pearson 1934).
/// `correct` of `n`, 0 <= correct <= n; confidence in (0, 1). Without observations the interval is [0, 1], value 0.
Interval clopperPearson(std::int64_t correct, std::int64_t n, double confidence);

/// Exact one-sided lower bound: the share that `confidence` of all samples would not overstate (Clopper & Pearson
/// 1934). It is the lower end of the two-sided interval at confidence 2 * confidence - 1. 0 without observations.
double clopperPearsonLower(std::int64_t correct, std::int64_t n, double confidence);

/// Score interval of a binomial share (Wilson 1927): close to its nominal coverage on average, narrower than the exact
/// one; for figures that are reported, not promised. Without observations [0, 1], value 0.
Interval wilson(std::int64_t correct, std::int64_t n, double confidence = 0.95);

} // namespace secondlook::calibration
