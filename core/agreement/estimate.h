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
    std::optional<double> standardError; ///< linearised over items, as the coefficient's source gives it
    std::optional<Interval> interval;    ///< see intervalFor
    Undefined reason = Undefined::None;

    bool operator==(const Estimate &) const = default;
};

Estimate undefined(Undefined reason);
/// The same with an interval that does not reach below 0, where no share lies.
Estimate asShare(Estimate estimate);

/// The delete-one-item jackknife (Tukey 1958; for kappa Fleiss & Davies 1982, Appl. Stat. 31): how far a coefficient
/// moves when one item is left out.
class Jackknife
{
public:
    /// `change`: coefficient without the item, less the coefficient with it; `items` such items.
    void add(double change, double items = 1.0)
    {
        m_items += items;
        m_sum += items * change;
        m_squares += items * change * change;
    }
    void add(const Jackknife &others)
    {
        m_items += others.m_items;
        m_sum += others.m_sum;
        m_squares += others.m_squares;
    }
    /// As of `factor` times the coefficient.
    Jackknife scaled(double factor) const
    {
        Jackknife made = *this;
        made.m_sum *= factor;
        made.m_squares *= factor * factor;
        return made;
    }
    double variance() const
    {
        return m_items < 2.0 ? 0.0 : (m_items - 1.0) / m_items * (m_squares - m_sum * m_sum / m_items);
    }
    /// How much the coefficient lies above the truth on average.
    double bias() const { return m_items < 2.0 ? 0.0 : (m_items - 1.0) / m_items * m_sum; }

private:
    double m_items = 0.0;
    double m_sum = 0.0;
    double m_squares = 0.0;
};

/// What a coefficient 1 - D_o / D_e would be did people agree on a label that they used but that never was what most of
/// an item's raters said. That none of n items holds such an agreement tells little of how common it is: Wilson's score
/// interval (1927) of a share of 0 ends at z^2 / (n + z^2), where z^2 = 3.84 more items were such agreements. With
/// these, answered as often as the others are, and s = n / (n + z^2): D_o' = s D_o, D_e' = s^2 D_e + 2 s (1 - s) D_k.
struct UnseenAgreement
{
    double observed = 0.0; ///< D_o
    double expected = 0.0; ///< D_e, above 0
    double items = 0.0;    ///< n, above 0

    /// `ofLabel`: D_k, how far an answer of the label is expected to be from others, of which it is none. `nearest`:
    /// how far it was from the others of its item at the least. Where answers agree by degrees, that may be much of an
    /// agreement: only the rest of it, nearest / D_k, is unseen, and so many fewer are the items added.
    double coefficient(double ofLabel, double nearest) const;
};

/// What an interval is made of.
struct ErrorOfItems
{
    double variance = 0.0;          ///< linearised
    std::int64_t items = 0;         ///< its items: t has items - 1 degrees of freedom
    std::int64_t pairable = 0;      ///< items with two ratings or more
    double beyondChance = 1.0;      ///< 1 - p_e, the largest distance between two labels being 1
    double chanceLogVariance = 0.0; ///< linearised variance of ln(1 - p_e)
    double unseen = 0.0;            ///< how much higher the coefficient of UnseenAgreement is, at most of any label
};

/// Whether intervalFor takes the linearised interval, so that no jackknife is needed.
bool isPlainEnough(double value, const ErrorOfItems &error);

/// 95 %, within -1..1. Where it holds what it promises: value -+ t(0.975, items - 1) * linearised standard error
/// (Gwet 2008, 2014). It does not where few disagreements or few ratings of a rare label carry the coefficient, or
/// where items with a single rating inflate the error: where the half width is more than half of 1 - value (0.35 of it
/// from 20 to 149 items; below 20 the jackknife is no better), or t times the error of ln(1 - p_e) more than 0.33, or
/// `pairable` less than `items`. Then: where agreement by chance hardly varies (t times the error of ln(1 - p_e) up to
/// 0.2), (1 - value)(1 - p_e) is a share of disagreement, and the interval is scoreInterval's of that share with t and
/// the effective number of items, share * (1 - share) / its jackknife variance (Korn & Graubard 1998, Survey
/// Methodology 24), divided by 1 - p_e. Elsewhere 1 - value is a ratio, of observed to expected disagreement, and its
/// interval is symmetric in the logarithm, as of every ratio of shares (Katz, Baptista, Azen & Pike 1978, Biometrics
/// 34), with jackknife error and bias: (1 - value + bias) * exp(-+ t * error / (1 - value + bias)). Without any
/// disagreement, or
/// without any variation between items, the end is where Wilson's score interval of a share of 0 among `pairable` items
/// ends, divided by 1 - p_e. And there the upper end is as far from the value as it was and `unseen` are together,
/// added up in squares as of two independent sources of error (Zou & Donner 2008, Stat. Med. 27, eq. 4). The limits are
/// ours, chosen so that tests/bench/bench_agreement.cpp, which measures how often the truth lies inside, finds close to
/// 95 %.
Estimate intervalFor(double value, const ErrorOfItems &error, const Jackknife &jackknife);

/// Wilson's score interval (1927) of a share of n items; n need not be whole. `z`: 97.5 % point of the normal
/// distribution, or of Student's t.
Interval scoreInterval(double share, double n, double z = 1.959963984540054);

/// The share `matches` / `n` with Wilson's score interval (Wilson 1927). `matches` may hold parts of a match. Undefined
/// (NoSharedItems) for n = 0.
Estimate shareOf(double matches, std::int64_t n);

} // namespace secondlook::agreement
