#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace secondlook::base {

bool parallelFor(std::size_t count, int threads, const std::stop_token &stop,
                 const std::function<void(std::size_t)> &work)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<std::size_t> done = 0;
    std::exception_ptr thrown;
    std::mutex mutex;
    const auto run = [&] {
        try {
            for (std::size_t i = next++; i < count && !stop.stop_requested(); i = next++) {
                work(i);
                ++done;
            }
        } catch (...) {
            const std::lock_guard lock(mutex);
            if (thrown == nullptr)
                thrown = std::current_exception();
            next = count;
        }
    };
    {
        std::vector<std::jthread> helpers;
        const std::size_t wanted = std::min(count, static_cast<std::size_t>(std::max(threads, 1)));
        for (std::size_t i = 1; i < wanted; ++i)
            helpers.emplace_back(run);
        run();
    }
    if (thrown != nullptr)
        std::rethrow_exception(thrown);
    return done == count;
}

} // namespace secondlook::base
