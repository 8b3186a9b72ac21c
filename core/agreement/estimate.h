#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace secondlook::agreement {

/// Why there is no number.
enum class Undefined {
    None,
    NoRatings,        ///< nothing was rated
    NoPairs,          ///< no item has two ratings
    OneLabelUsed,     ///< every rating that counts is the same, so that agreement by chance is certain: 0 / 0
    OneLabelPossible, ///< the declared set has one label (or none), or all its values are equal
    OneRater,         ///< fewer than two raters rated anything
    NoSharedItems,    ///< no two raters share as many items as are asked for
    OneItem,          ///< an interval needs two items
    NegativeValues,   ///< a ratio scale has no values below 0
    NoValues,         ///< a scale of numbers needs a finite one for each label
    TooManyLabels,    ///< more different answers than this coefficient can compare with one another
    TooManyPairs,     ///< more pairs of raters than can be kept
    RarelyDefined,    ///< too many of the bootstrap's resamples have no value
};

/// In plain English, beginning small, without a full stop. Empty for None.
std::string_view inWords(Undefined reason);

/// A 95 % confidence interval.
struct Interval
{
    double low = 0.0;
    double high = 0.0;

    bool operator==(const Interval &) const = default;
};

/// A coefficient with what is known of its error. Whatever is there is finite; what is not defined for the data is
/// absent and `reason` says why. A value can be there without an interval (one item), then `reason` speaks of that.
struct Estimate
{
    std::optional<double> value;
    std::optional<double> standardError;
    std::optional<Interval> interval;
    Undefined reason = Undefined::None;

    bool operator==(const Estimate &) const = default;
};

Estimate undefined(Undefined reason);

/// A value with its variance over `items` items: value -+ t(0.975, items - 1) * standard error, the upper end cut at
/// 1 (Gwet 2014, Handbook of Inter-Rater Reliability, chapter 5). Without an interval for fewer than two items.
Estimate withLinearisedInterval(double value, double variance, std::int64_t items);

/// The share `matches` / `n` with Wilson's score interval (Wilson 1927). `matches` may hold parts of a match. Undefined
/// (NoSharedItems) for n = 0.
Estimate shareOf(double matches, std::int64_t n);

} // namespace secondlook::agreement
