#pragma once

#include "base/clock.h"

namespace secondlook::test {

/// A clock that stands until it is told to move on.
class TestClock final : public base::Clock
{
public:
    base::TimeMs now() const override { return m_now; }
    std::chrono::milliseconds toWait(std::chrono::milliseconds time) const override
    {
        if (!skipsWaits)
            return time;
        m_now += time.count();
        return {};
    }
    void advance(base::TimeMs by) { m_now += by; }

    bool skipsWaits = false; ///< instead of waiting for a while, it moves on by as much

private:
    mutable base::TimeMs m_now = 1'750'000'000'000;
};

} // namespace secondlook::test
