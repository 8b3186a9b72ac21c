#pragma once

#include <chrono>
#include <cstdint>
#include <utility>

namespace secondlook::pipeline {

/// Adds up how long something took, in parts of a second.
class Stopwatch
{
public:
    template <typename Work> auto timed(Work &&work)
    {
        const auto started = std::chrono::steady_clock::now();
        auto result = std::forward<Work>(work)();
        m_total += std::chrono::steady_clock::now() - started;
        return result;
    }
    std::int64_t milliseconds() const { return std::chrono::duration_cast<std::chrono::milliseconds>(m_total).count(); }

private:
    std::chrono::steady_clock::duration m_total{};
};

} // namespace secondlook::pipeline
