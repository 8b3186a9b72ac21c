#include "pipeline/retry_delay.h"

#include "base/hash.h"

#include <algorithm>
#include <string>

namespace secondlook::pipeline {

std::chrono::milliseconds retryDelay(std::string_view recordId, int failures, std::uint64_t seed)
{
    auto longest = firstRetryDelay;
    for (int doubled = 1; doubled < failures && longest < longestRetryDelay; ++doubled)
        longest = std::min(longest * 2, longestRetryDelay);
    const double share = base::stableUniform(recordId, seed, "retry " + std::to_string(failures));
    return std::chrono::milliseconds(static_cast<std::int64_t>(share * static_cast<double>(longest.count() + 1)));
}

} // namespace secondlook::pipeline
