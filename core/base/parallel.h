#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace secondlook::base {

/// Calls `work` once for each number below `count` on up to `threads` threads and waits for all. After a stop request
/// no new number is begun. Says whether every number was done. What `work` throws is thrown here, the first one only.
bool parallelFor(std::size_t count, int threads, const std::stop_token &stop,
                 const std::function<void(std::size_t)> &work);

} // namespace secondlook::base
