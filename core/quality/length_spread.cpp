#include "quality/length_spread.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace secondlook::quality {

namespace {

constexpr std::int64_t exactTo = 128;
constexpr std::int64_t fewest = 30;
constexpr double furthest = 3.5;
constexpr double normalDeviation = 0.6745; ///< the third quartile of the standard normal distribution
const double step = std::log(1.02);

std::size_t bucketOf(std::int64_t characters)
{
    if (characters <= exactTo)
        return static_cast<std::size_t>(std::max<std::int64_t>(characters, 0));
    const double ratio = static_cast<double>(characters) / static_cast<double>(exactTo);
    return static_cast<std::size_t>(exactTo) + static_cast<std::size_t>(std::ceil(std::log(ratio) / step));
}

/// The logarithm of the lengths in a bucket.
double middleOf(std::size_t bucket)
{
    if (bucket <= static_cast<std::size_t>(exactTo))
        return std::log(static_cast<double>(std::max<std::size_t>(bucket, 1)));
    return std::log(static_cast<double>(exactTo)) + (static_cast<double>(bucket) - exactTo - 0.5) * step;
}

using Weighted = std::vector<std::pair<double, std::int64_t>>;

/// Of values in ascending order with the number of times that they stand.
double medianOf(const Weighted &values, std::int64_t all)
{
    std::int64_t before = 0;
    for (const auto &[value, count] : values) {
        before += count;
        if (before * 2 >= all)
            return value;
    }
    return 0.0;
}

} // namespace

void LengthSpread::add(std::int64_t characters)
{
    const std::size_t bucket = bucketOf(characters);
    if (bucket >= m_counts.size())
        m_counts.resize(bucket + 1);
    ++m_counts[bucket];
    m_shortest = m_all == 0 ? characters : std::min(m_shortest, characters);
    m_longest = std::max(m_longest, characters);
    ++m_all;
}

std::optional<LengthRange> LengthSpread::usual() const
{
    if (m_all < fewest)
        return std::nullopt;
    Weighted values;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        if (m_counts[i] > 0)
            values.emplace_back(middleOf(i), m_counts[i]);
    }
    const double median = medianOf(values, m_all);
    for (auto &[value, count] : values)
        value = std::abs(value - median);
    std::ranges::sort(values);
    const double deviation = std::max(medianOf(values, m_all) / normalDeviation, std::log(2.0) / furthest);
    constexpr double noise = 1e-9; // of the logarithm and back
    const LengthRange range{static_cast<std::int64_t>(std::ceil(std::exp(median - furthest * deviation) - noise)),
                            static_cast<std::int64_t>(std::floor(std::exp(median + furthest * deviation) + noise))};
    if (m_shortest >= range.shortest && m_longest <= range.longest)
        return std::nullopt;
    return range;
}

} // namespace secondlook::quality
