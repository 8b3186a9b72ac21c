#include "agreement/estimate.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>

namespace secondlook::agreement {

std::string_view inWords(Undefined reason)
{
    switch (reason) {
    case Undefined::None:
        return {};
    case Undefined::NoRatings:
        return "nothing was rated";
    case Undefined::NoPairs:
        return "no item has two ratings to compare";
    case Undefined::OneLabelUsed:
        return "every rating is the same label, so that agreement cannot be told from chance";
    case Undefined::OneLabelPossible:
        return "there is only one label to choose";
    case Undefined::OneRater:
        return "it takes at least two raters";
    case Undefined::NoSharedItems:
        return "no two raters share enough items";
    case Undefined::OneItem:
        return "an interval takes at least two items";
    case Undefined::NegativeValues:
        return "a ratio scale has no values below zero";
    case Undefined::NoValues:
        return "each label needs a number as its value";
    case Undefined::TooManyLabels:
        return "there are too many different answers to compare each with every other";
    case Undefined::TooManyPairs:
        return "there are too many pairs of raters";
    case Undefined::RarelyDefined:
        return "too many of the resamples have no value";
    }
    return {};
}

Estimate undefined(Undefined reason)
{
    return {.value = {}, .standardError = {}, .interval = {}, .reason = reason};
}

Estimate withLinearisedInterval(double value, double variance, std::int64_t items)
{
    Estimate estimate{.value = value, .standardError = {}, .interval = {}, .reason = Undefined::None};
    if (items < 2) {
        estimate.reason = Undefined::OneItem;
        return estimate;
    }
    const double error = std::sqrt(std::max(0.0, variance));
    const boost::math::students_t distribution(static_cast<double>(items - 1));
    const double half = boost::math::quantile(distribution, 0.975) * error;
    estimate.standardError = error;
    estimate.interval = Interval{value - half, std::min(1.0, value + half)};
    return estimate;
}

Estimate shareOf(double matches, std::int64_t n)
{
    if (n <= 0)
        return undefined(Undefined::NoSharedItems);
    constexpr double z = 1.959963984540054; // 97.5 % point of the normal distribution
    const double count = static_cast<double>(n);
    const double p = matches / count;
    const double centre = (p + z * z / (2.0 * count)) / (1.0 + z * z / count);
    const double half = z / (1.0 + z * z / count) * std::sqrt(p * (1.0 - p) / count + z * z / (4.0 * count * count));
    return {.value = p,
            .standardError = std::sqrt(p * (1.0 - p) / count),
            .interval = Interval{std::max(0.0, centre - half), std::min(1.0, centre + half)},
            .reason = Undefined::None};
}

} // namespace secondlook::agreement
