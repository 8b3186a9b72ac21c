#pragma once

#include "agreement/count_patterns.h"
#include "agreement/estimate.h"
#include "base/progress.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

namespace secondlook::agreement {

struct BootstrapPlan
{
    int resamples = 1000;
    std::uint64_t seed = 1;
};

/// How resamples are worked out.
struct BootstrapRun
{
    int threads = 1;
    std::stop_token stop;
    base::ProgressCallback progress; ///< in resamples; from any of the threads, one call at a time
};

/// What the resamples say of one statistic.
struct Resampled
{
    /// 95 %. Two percentiles (linear between neighbours), 100 Phi(2 z0 -+ z): z0 = Phi^-1(share of the resamples below
    /// the value, those equal to it counting half) takes out the bias (Efron 1981, Canad. J. Stat. 9), and
    /// z = sqrt(n / (n - 1)) t(0.975, n - 1) of n items with two ratings makes up for percentiles being too narrow with
    /// few items (Hesterberg 2015, Am. Stat. 69, expanded percentile interval). Below 20 items, where that asks for
    /// percentiles so far out that a thousand resamples do not tell them, 2.5 and 97.5 as they are. Absent, with reason
    /// RarelyDefined, where fewer than 95 % of the resamples have a value.
    std::optional<Interval> interval;
    double standardDeviation = 0.0; ///< over the resamples that have a value
    int defined = 0;                ///< resamples that have a value
    Undefined reason = Undefined::None;
};

/// Writes the statistics of patterns that have `items` items each. Called on several threads at once.
using PatternStatistics =
    std::function<void(std::span<const std::int64_t> items, std::span<std::optional<double>> values)>;

/// Bootstrap over items (Efron & Tibshirani 1993): as many rated items as there are, drawn with replacement.
/// Items with the same pattern are alike, so that the numbers of items a pattern are drawn from their multinomial
/// distribution instead of item by item; the distribution is the same. Each resample has a random generator of its own,
/// seeded from the plan's seed and its number: the same bits whatever the number of threads. Empty after a stop.
std::vector<Resampled> bootstrapItems(const CountPatterns &patterns, const PatternStatistics &statistics,
                                      std::size_t statisticCount, const BootstrapPlan &plan,
                                      const BootstrapRun &run = {});

} // namespace secondlook::agreement
