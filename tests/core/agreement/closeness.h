#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace secondlook::test {

/// Equal to a share `tolerance` of the expected figure. A figure that is 0 is a difference of sums near 1 and may be
/// off by what these round.
inline bool isClose(double actual, double expected, double tolerance = 1e-9)
{
    constexpr double rounding = 1e-14;
    const bool close = std::abs(actual - expected) <= std::max(tolerance * std::abs(expected), rounding);
    if (!close)
        qWarning("%.17g instead of %.17g", actual, expected);
    return close;
}

} // namespace secondlook::test
