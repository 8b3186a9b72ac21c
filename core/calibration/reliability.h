#pragma once

#include "calibration/held_out.h"

#include <span>

namespace secondlook::calibration {

/// Expected calibration error, 0..1: predictions are sorted by confidence and cut into `bins` bins of equal size (they
/// differ by one at most; never more bins than predictions); the mean over predictions of
/// |mean confidence - share correct| of their bin (Naeini, Cooper & Hauskrecht 2015; equal-mass bins as Nguyen &
/// O'Connor 2015). Predictions of one confidence count with their mean correctness, so that their order in the input
/// does not matter. 0 without predictions.
double equalMassEce(std::span<const HeldOut> predictions, int bins = 15);

} // namespace secondlook::calibration
