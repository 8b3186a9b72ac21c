#pragma once

#include <cstdint>
#include <optional>
#include <vector>

namespace secondlook::quality {

/// From and to, in characters (code points), both included.
struct LengthRange
{
    std::int64_t shortest = 0;
    std::int64_t longest = 0;

    bool operator==(const LengthRange &) const = default;
};

/// How long the texts of an import are, in flat memory.
class LengthSpread
{
public:
    void add(std::int64_t characters);

    /// Which lengths are usual: the logarithm is at most 3.5 robust standard deviations from the median, where such a
    /// deviation is the median absolute deviation divided by 0.6745 (the modified z-score of Iglewicz and Hoaglin
    /// 1993), but at least so much that half and double the median are usual. None where all lengths are usual or fewer
    /// than 30 were added. Lengths above 128 count as one of 2% more or less, as in sketches of relative accuracy
    /// (Masson, Rim and Lee 2019).
    std::optional<LengthRange> usual() const;

private:
    std::vector<std::int64_t> m_counts; ///< by bucket
    std::int64_t m_all = 0;
    std::int64_t m_shortest = 0;
    std::int64_t m_longest = 0;
};

} // namespace secondlook::quality
