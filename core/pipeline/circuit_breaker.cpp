#include "pipeline/circuit_breaker.h"

#include <algorithm>

namespace secondlook::pipeline {

std::optional<Instant> CircuitBreaker::admissibleAt(Instant now) const
{
    if (isClosed())
        return now;
    return m_trying ? std::nullopt : std::optional(std::max(now, m_openUntil));
}

void CircuitBreaker::sent(Instant now)
{
    if (!isClosed())
        m_trying = now;
}

void CircuitBreaker::reached()
{
    m_failures = 0;
    m_trying.reset();
}

void CircuitBreaker::unreached(Instant sentAt, Instant now)
{
    // Of those that were under way when it opened nothing new is learned.
    if (!isClosed() && m_trying != sentAt)
        return;
    m_trying.reset();
    ++m_failures;
    if (isClosed())
        return;
    auto pause = firstPause;
    for (int tried = mostFailures; tried < m_failures && pause < longestPause; ++tried)
        pause = std::min(pause * 2, longestPause);
    m_openUntil = now + pause;
}

} // namespace secondlook::pipeline
