#pragma once

#include <vector>

namespace secondlook::calibration {

/// One prediction on a record that the model had not seen, and whether it was right.
struct HeldOut
{
    float confidence = 0.0F; ///< 0..1
    bool correct = false;
};

/// An estimate with its 95% interval.
struct Interval
{
    double value = 0.0;
    double low = 0.0;
    double high = 0.0;
};

using HeldOutPredictions = std::vector<HeldOut>;

} // namespace secondlook::calibration
