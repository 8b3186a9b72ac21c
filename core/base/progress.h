#pragma once

#include <cstdint>
#include <functional>

namespace secondlook::base {

/// How far a long call is. `total` is 0 where it is not known.
struct Progress
{
    std::int64_t done = 0;
    std::int64_t total = 0;
};

/// Called now and then from the thread that does the work (never more often than the caller can bear: callers
/// throttle).
using ProgressCallback = std::function<void(const Progress &)>;

} // namespace secondlook::base
