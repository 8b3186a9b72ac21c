#include "calibration/intervals.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>

namespace secondlook::calibration {

namespace {

double share(std::int64_t correct, std::int64_t n)
{
    return static_cast<double>(correct) / static_cast<double>(n);
}

double lowerLimit(std::int64_t correct, std::int64_t n, double tail)
{
    if (correct <= 0)
        return 0.0;
    return boost::math::ibeta_inv(static_cast<double>(correct), static_cast<double>(n - correct + 1), tail);
}

double upperLimit(std::int64_t correct, std::int64_t n, double tail)
{
    if (correct >= n)
        return 1.0;
    return boost::math::ibetac_inv(static_cast<double>(correct + 1), static_cast<double>(n - correct), tail);
}

} // namespace

Interval clopperPearson(std::int64_t correct, std::int64_t n, double confidence)
{
    if (n <= 0)
        return {0.0, 0.0, 1.0};
    const double tail = (1.0 - confidence) / 2.0;
    return {share(correct, n), lowerLimit(correct, n, tail), upperLimit(correct, n, tail)};
}

double clopperPearsonLower(std::int64_t correct, std::int64_t n, double confidence)
{
    return n <= 0 ? 0.0 : lowerLimit(correct, n, 1.0 - confidence);
}

Interval wilson(std::int64_t correct, std::int64_t n, double confidence)
{
    if (n <= 0)
        return {0.0, 0.0, 1.0};
    const double z = boost::math::quantile(boost::math::normal(), 0.5 + confidence / 2.0);
    const double count = static_cast<double>(n);
    const double p = share(correct, n);
    const double centre = (p + z * z / (2.0 * count)) / (1.0 + z * z / count);
    const double half = z / (1.0 + z * z / count) * std::sqrt(p * (1.0 - p) / count + z * z / (4.0 * count * count));
    return {p, std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace secondlook::calibration
