#include "pipeline/token_bucket.h"

#include <algorithm>
#include <cmath>

namespace secondlook::pipeline {

namespace {

/// Two hours: whoever waits asks again then.
constexpr double longestWaitNanos = 7.2e12;
/// What rounding may have cost: of a request or a token, nothing that a server counts.
constexpr double roundedAway = 1e-6;
/// A debt, whatever made it, is forgiven after this.
constexpr double longestDebtSeconds = 3600.0;

double secondsBetween(Instant from, Instant to)
{
    return std::max(std::chrono::duration<double>(to - from).count(), 0.0);
}

} // namespace

TokenBucket::TokenBucket(double perMinute, Instant now) : m_perSecond(perMinute / 60.0), m_level(0.0), m_at(now)
{
    m_level = capacity();
}

double TokenBucket::capacity() const
{
    return std::max(m_perSecond * burstSeconds, 1.0);
}

double TokenBucket::level(Instant now) const
{
    return std::min(m_level + secondsBetween(m_at, now) * m_perSecond, capacity());
}

Instant TokenBucket::admissibleAt(double amount, Instant now) const
{
    const double missing = std::min(amount, capacity()) - level(now);
    if (missing <= roundedAway)
        return now;
    const std::chrono::duration<double, std::nano> wait(
        std::min(std::ceil(missing / m_perSecond * 1e9), longestWaitNanos));
    return now + std::chrono::duration_cast<Instant::duration>(wait);
}

void TokenBucket::change(double by, Instant now)
{
    m_level = std::clamp(level(now) + by, -m_perSecond * longestDebtSeconds, capacity());
    m_at = std::max(m_at, now);
}

void TokenBucket::setRate(double perMinute, Instant now)
{
    change(0.0, now);
    m_perSecond = perMinute / 60.0;
}

void TokenBucket::drain(Instant now)
{
    change(-std::max(level(now), 0.0), now);
}

} // namespace secondlook::pipeline
