#include "agreement/estimate.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <utility>

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

Estimate asShare(Estimate estimate)
{
    if (estimate.interval)
        estimate.interval->low = std::max(0.0, estimate.interval->low);
    return estimate;
}

namespace {

constexpr double noVariation = 1e-12;

/// The 97.5 % point of Student's t. The last ones are kept: a report asks for the same few again and again.
double tQuantile(double degreesOfFreedom)
{
    constexpr std::size_t kept = 256;
    thread_local std::array<std::pair<double, double>, kept> known{};
    auto &[freedom, quantile] = known[static_cast<std::size_t>(degreesOfFreedom) % kept];
    if (freedom != degreesOfFreedom) {
        quantile = boost::math::quantile(boost::math::students_t(degreesOfFreedom), 0.975);
        freedom = degreesOfFreedom;
    }
    return quantile;
}

constexpr double zSquare = 3.841458820694124; // of the 97.5 % point of the normal distribution

/// Upper end of Wilson's interval of a share of 0 among n.
double mostWhereNoneSeen(std::int64_t n)
{
    return zSquare / (static_cast<double>(n) + zSquare);
}

Interval cutToRange(double low, double high)
{
    return {std::clamp(low, -1.0, 1.0), std::clamp(high, -1.0, 1.0)};
}

/// Of a coefficient whose 1 - value is a share over a number that hardly varies, 1 - p_e: Wilson's interval of that
/// share, of as many items as would give it `variance` were they simply drawn.
std::optional<Interval> asShareOfDisagreement(double value, const ErrorOfItems &error, double variance, double t)
{
    constexpr double mostOfChance = 0.2;
    const double share = (1.0 - value) * error.beyondChance;
    if (t * std::sqrt(error.chanceLogVariance) > mostOfChance || share >= 1.0)
        return {};
    const double effective = share * (1.0 - share) / (variance * error.beyondChance * error.beyondChance);
    const Interval disagreement = scoreInterval(share, effective, t);
    return cutToRange(1.0 - disagreement.high / error.beyondChance, 1.0 - disagreement.low / error.beyondChance);
}

/// Of a coefficient whose 1 - value is a ratio of two numbers that both vary: symmetric in the logarithm.
Interval asRatio(double value, double linearised, double deviation, double bias, double t)
{
    const double disagreement = 1.0 - value;
    const double corrected = disagreement + bias;
    if (deviation < noVariation || corrected < disagreement / 2.0) { // the jackknife says nothing here
        const double factor = std::exp(t * linearised / disagreement);
        return cutToRange(1.0 - disagreement * factor, 1.0 - disagreement / factor);
    }
    const double factor = std::exp(t * deviation / corrected);
    return cutToRange(std::min(value, 1.0 - corrected * factor), std::max(value, 1.0 - corrected / factor));
}

} // namespace

bool isPlainEnough(double value, const ErrorOfItems &error)
{
    constexpr double mostOfChance = 0.33;
    const double mostOfDisagreement = error.items >= 20 && error.items < 150 ? 0.35 : 0.5;
    if (error.items < 2 || error.pairable < error.items || error.variance <= noVariation * noVariation)
        return false;
    const double t = tQuantile(static_cast<double>(error.items) - 1.0);
    return t * std::sqrt(error.variance) <= mostOfDisagreement * (1.0 - value) &&
           t * std::sqrt(error.chanceLogVariance) <= mostOfChance;
}

Estimate intervalFor(double value, const ErrorOfItems &error, const Jackknife &jackknife)
{
    Estimate estimate{.value = value, .standardError = {}, .interval = {}, .reason = Undefined::None};
    if (error.items < 2) {
        estimate.reason = Undefined::OneItem;
        return estimate;
    }
    const double linearised = std::sqrt(std::max(0.0, error.variance));
    estimate.standardError = linearised;
    if (isPlainEnough(value, error)) {
        const double half = tQuantile(static_cast<double>(error.items) - 1.0) * linearised;
        estimate.interval = cutToRange(value - half, value + half);
        return estimate;
    }
    const double t = tQuantile(static_cast<double>(error.pairable < 2 ? error.items : error.pairable) - 1.0);
    const double deviation = std::sqrt(std::max(0.0, jackknife.variance()));
    const double known = deviation < noVariation ? linearised : deviation;
    if (1.0 - value < noVariation || known < noVariation) {
        const double half = mostWhereNoneSeen(error.pairable) / error.beyondChance;
        estimate.interval = cutToRange(value - half, value + (1.0 - value < noVariation ? 0.0 : half));
    } else {
        estimate.interval = asShareOfDisagreement(value, error, known * known, t);
        if (!estimate.interval)
            estimate.interval = asRatio(value, linearised, deviation, jackknife.bias(), t);
    }
    double &high = estimate.interval->high;
    high = std::min(1.0, value + std::hypot(high - value, error.unseen));
    return estimate;
}

double UnseenAgreement::coefficient(double ofLabel, double nearest) const
{
    const double unseen = ofLabel > 0.0 ? zSquare * std::min(1.0, nearest / ofLabel) : 0.0;
    const double seen = items / (items + unseen);
    return 1.0 - observed / (seen * expected + 2.0 * (1.0 - seen) * ofLabel);
}

Interval scoreInterval(double share, double n, double z)
{
    const double centre = (share + z * z / (2.0 * n)) / (1.0 + z * z / n);
    const double half =
        z / (1.0 + z * z / n) * std::sqrt(std::max(0.0, share * (1.0 - share)) / n + z * z / (4.0 * n * n));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

Estimate shareOf(double matches, std::int64_t n)
{
    if (n <= 0)
        return undefined(Undefined::NoSharedItems);
    const double count = static_cast<double>(n);
    const double p = matches / count;
    return {.value = p,
            .standardError = std::sqrt(p * (1.0 - p) / count),
            .interval = scoreInterval(p, count),
            .reason = Undefined::None};
}

} // namespace secondlook::agreement
