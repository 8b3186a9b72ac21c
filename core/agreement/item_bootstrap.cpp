#include "agreement/item_bootstrap.h"

#include "base/parallel.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <mutex>
#include <numeric>
#include <random>

namespace secondlook::agreement {

namespace {

/// Draws how many items each pattern has in a resample.
class PatternDraw
{
public:
    explicit PatternDraw(const CountPatterns &patterns)
        : m_patterns(patterns),
          m_items(std::accumulate(patterns.items().begin(), patterns.items().end(), std::int64_t{0}))
    {
        constexpr std::int64_t itemsWorthABinomial = 8;
        if (static_cast<std::int64_t>(patterns.size()) * itemsWorthABinomial < m_items)
            return;
        for (std::uint32_t pattern = 0; pattern < patterns.size(); ++pattern)
            m_patternOfItem.insert(m_patternOfItem.end(), static_cast<std::size_t>(patterns.items()[pattern]), pattern);
    }

    void draw(std::mt19937_64 &random, std::vector<std::int64_t> &items) const
    {
        items.assign(m_patterns.size(), 0);
        if (m_patternOfItem.empty()) {
            drawMultinomial(random, items);
            return;
        }
        std::uniform_int_distribution<std::size_t> anyItem(0, m_patternOfItem.size() - 1);
        for (std::int64_t i = 0; i < m_items; ++i)
            ++items[m_patternOfItem[anyItem(random)]];
    }

private:
    void drawMultinomial(std::mt19937_64 &random, std::vector<std::int64_t> &items) const
    {
        std::int64_t left = m_items;    // items still to draw
        std::int64_t sampled = m_items; // items of the patterns still to come
        for (std::size_t pattern = 0; pattern < items.size() && left > 0; ++pattern) {
            const std::int64_t own = m_patterns.items()[pattern];
            items[pattern] = own == sampled
                                 ? left
                                 : std::binomial_distribution<std::int64_t>(
                                       left, static_cast<double>(own) / static_cast<double>(sampled))(random);
            left -= items[pattern];
            sampled -= own;
        }
    }

    const CountPatterns &m_patterns;
    std::int64_t m_items = 0;
    std::vector<std::uint32_t> m_patternOfItem; ///< only where there are many patterns
};

std::mt19937_64 generatorOf(std::uint64_t seed, std::size_t resample)
{
    std::seed_seq sequence{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32U),
                           static_cast<std::uint32_t>(resample)};
    return std::mt19937_64(sequence);
}

double percentileOf(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

double pairableItems(const CountPatterns &patterns)
{
    double items = 0.0;
    for (std::size_t p = 0; p < patterns.size(); ++p)
        items += patterns[p].ratings > 1 ? static_cast<double>(patterns.items()[p]) : 0.0;
    return items;
}

/// `sorted`: resamples of a statistic that has `value` for all items, `items` of which have two ratings.
Interval intervalOf(const std::vector<double> &sorted, std::optional<double> value, double items)
{
    constexpr double fewestItems = 20.0;
    constexpr double rounding = 1e-12;
    if (items < fewestItems || !value)
        return {percentileOf(sorted, 0.025), percentileOf(sorted, 0.975)};
    const auto below = std::ranges::lower_bound(sorted, *value - rounding) - sorted.begin();
    const auto upTo = std::ranges::upper_bound(sorted, *value + rounding) - sorted.begin();
    const double count = static_cast<double>(sorted.size());
    const double share = std::clamp(static_cast<double>(below + upTo) / (2.0 * count), 0.5 / count, 1.0 - 0.5 / count);
    const boost::math::normal standard;
    const double bias = quantile(standard, share);
    const double z = std::sqrt(items / (items - 1.0)) * quantile(boost::math::students_t(items - 1.0), 0.975);
    return {percentileOf(sorted, cdf(standard, 2.0 * bias - z)), percentileOf(sorted, cdf(standard, 2.0 * bias + z))};
}

Resampled summaryOf(std::vector<double> values, int resamples, std::optional<double> ofAllItems, double items)
{
    constexpr double mostlyDefined = 0.95;
    Resampled summary;
    summary.defined = static_cast<int>(values.size());
    if (values.empty() || summary.defined < mostlyDefined * resamples) {
        summary.reason = Undefined::RarelyDefined;
        return summary;
    }
    std::ranges::sort(values);
    const double count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    summary.standardDeviation = values.size() > 1 ? std::sqrt(squares / (count - 1.0)) : 0.0;
    summary.interval = intervalOf(values, ofAllItems, items);
    return summary;
}

} // namespace

std::vector<Resampled> bootstrapItems(const CountPatterns &patterns, const PatternStatistics &statistics,
                                      std::size_t statisticCount, const BootstrapPlan &plan, const BootstrapRun &run)
{
    const PatternDraw draw(patterns);
    const auto resamples = static_cast<std::size_t>(std::max(plan.resamples, 0));
    std::vector<std::optional<double>> values(resamples * statisticCount);
    std::mutex telling;
    std::int64_t done = 0;
    const bool isDone = base::parallelFor(resamples, run.threads, run.stop, [&](std::size_t resample) {
        std::mt19937_64 random = generatorOf(plan.seed, resample);
        std::vector<std::int64_t> items;
        draw.draw(random, items);
        statistics(items, std::span(values).subspan(resample * statisticCount, statisticCount));
        if (!run.progress)
            return;
        const std::lock_guard lock(telling);
        run.progress({++done, static_cast<std::int64_t>(resamples)});
    });
    std::vector<Resampled> summaries;
    std::vector<std::optional<double>> ofAll(statisticCount);
    if (isDone)
        statistics(patterns.items(), ofAll);
    for (std::size_t statistic = 0; isDone && statistic < statisticCount; ++statistic) {
        std::vector<double> defined;
        for (std::size_t resample = 0; resample < resamples; ++resample)
            if (const auto &value = values[resample * statisticCount + statistic])
                defined.push_back(*value);
        summaries.push_back(summaryOf(std::move(defined), plan.resamples, ofAll[statistic], pairableItems(patterns)));
    }
    return summaries;
}

} // namespace secondlook::agreement
