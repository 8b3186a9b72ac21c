#pragma once

#include "base/clock.h"

namespace secondlook::test {

/// A clock that stands until it is told to move on.
class TestClock final : public base::Clock
{
public:
    base::TimeMs now() const override { return m_now; }
    void advance(base::TimeMs by) { m_now += by; }

private:
    base::TimeMs m_now = 1'750'000'000'000;
};

} // namespace secondlook::test
