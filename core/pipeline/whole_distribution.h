#pragma once

#include "domain/prediction.h"

#include <cstdint>
#include <span>
#include <vector>

namespace secondlook::pipeline {

/// Probabilities of all labels at `positions`, in that order, from what is kept of a prediction. `other` goes evenly to
/// those without a score; a label that a model did not name is unlikely, not impossible. They sum up to 1. A
/// calibration is fitted to these and applied to these, so that a confidence means the same in both.
std::vector<double> wholeDistribution(std::span<const domain::LabelScore> scores, double other,
                                      std::span<const std::uint16_t> positions);

/// Each raised to `inverseTemperature`, and made to sum up to 1 again (Guo et al. 2017, eq. 9, for scores that are
/// logarithms of probabilities).
void temper(std::vector<double> &probabilities, double inverseTemperature);

} // namespace secondlook::pipeline
