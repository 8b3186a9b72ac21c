#include "pipeline/rate_limiter.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace secondlook::pipeline {

namespace {

/// Of a limit that is aimed at: clocks differ, and requests that leave evenly do not arrive so.
constexpr double aimedAt = 0.99;
constexpr auto leastBetweenFalls = std::chrono::seconds(1);

double believable(double tokens)
{
    return tokens >= 0.0 ? std::min(tokens, double(TokenUsage::mostBelievable)) : 0.0;
}

} // namespace

double RateLimiter::Limit::perMinute() const
{
    return configured > 0.0 && said > 0.0 ? std::min(configured, said) : std::max(configured, said);
}

RateLimiter::RateLimiter(RateLimits limits, Instant now)
    : m_limits(limits),
      m_requests{limits.requestsPerMinute},
      m_tokens{limits.tokensPerMinute},
      m_inputTokens{limits.inputTokensPerMinute},
      m_outputTokens{limits.outputTokensPerMinute},
      m_share({1.0, 0.01, 0.8, std::chrono::seconds(20)}),
      m_window({double(std::max(limits.mostInFlight, 1)), 1.0, 0.5, std::chrono::seconds(10)})
{
    refresh(now);
}

void RateLimiter::refresh(Instant now)
{
    for (Limit *limit : {&m_requests, &m_tokens, &m_inputTokens, &m_outputTokens}) {
        const double perMinute = limit->perMinute() * aimedAt * m_share.at(now);
        if (limit->bucket)
            limit->bucket->setRate(perMinute, now);
        else if (perMinute > 0.0)
            limit->bucket.emplace(perMinute, now);
    }
}

int RateLimiter::window(Instant now) const
{
    return static_cast<int>(std::floor(m_window.at(now)));
}

std::optional<Instant> RateLimiter::admissibleAt(const RequestCost &cost, Instant now)
{
    if (m_inFlight >= window(now))
        return std::nullopt;
    refresh(now);
    const Reservation tokens = reservationFor(cost, now);
    Instant at = std::max(now, m_pausedUntil);
    const std::array<std::pair<const Limit *, double>, 4> needs{{{&m_requests, 1.0},
                                                                 {&m_tokens, tokens.inputTokens + tokens.outputTokens},
                                                                 {&m_inputTokens, tokens.inputTokens},
                                                                 {&m_outputTokens, tokens.outputTokens}}};
    for (const auto &[limit, amount] : needs)
        if (limit->bucket)
            at = std::max(at, limit->bucket->admissibleAt(amount, now));
    return at;
}

Reservation RateLimiter::reserve(const RequestCost &cost, Instant now)
{
    refresh(now);
    const Reservation reservation = reservationFor(cost, now);
    ++m_inFlight;
    if (m_requests.bucket)
        m_requests.bucket->change(-1.0, now);
    changeTokens(-reservation.inputTokens, -reservation.outputTokens, now);
    return reservation;
}

void RateLimiter::settle(const Reservation &reservation, const std::optional<TokenUsage> &usage, Instant now)
{
    --m_inFlight;
    if (!usage)
        return;
    refresh(now);
    const double output = believable(double(usage->output));
    if (output > 0.0)
        m_outputSize.add(output);
    changeTokens(reservation.inputTokens - believable(double(usage->input)), reservation.outputTokens - output, now);
}

void RateLimiter::release(const Reservation &reservation, Instant now)
{
    --m_inFlight;
    refresh(now);
    if (m_requests.bucket)
        m_requests.bucket->change(1.0, now);
    changeTokens(reservation.inputTokens, reservation.outputTokens, now);
}

void RateLimiter::rejected(const Reservation &reservation, std::optional<std::chrono::milliseconds> retryAfter,
                           Instant now)
{
    --m_inFlight;
    refresh(now);
    // The request itself stays counted: servers count those that they refuse.
    changeTokens(reservation.inputTokens, reservation.outputTokens, now);
    // The server has less left than it was thought to have.
    for (Limit *limit : {&m_requests, &m_tokens, &m_inputTokens, &m_outputTokens})
        if (limit->bucket)
            limit->bucket->drain(now);
    if (retryAfter)
        m_pausedUntil = std::max(m_pausedUntil, now + *retryAfter);
    if (m_fellAt && (reservation.sentAt <= *m_fellAt || now - *m_fellAt < leastBetweenFalls))
        return;
    m_fellAt = now;
    const Instant recoverFrom = std::max(now, m_pausedUntil);
    m_share.fall(now, recoverFrom);
    m_window.fall(now, recoverFrom);
}

void RateLimiter::onHeaders(const servers::RateHeaders &headers, Instant now)
{
    const std::array<std::pair<Limit *, const servers::RateAllowance *>, 4> all{
        {{&m_requests, &headers.requests},
         {&m_tokens, &headers.tokens},
         {&m_inputTokens, &headers.inputTokens},
         {&m_outputTokens, &headers.outputTokens}}};
    for (const auto &[limit, allowance] : all)
        if (allowance->limit > 0.0)
            limit->said = allowance->limit;
    refresh(now);
}

Reservation RateLimiter::reservationFor(const RequestCost &cost, Instant now) const
{
    const double most = believable(cost.mostOutputTokens);
    return {now, believable(cost.inputTokens), m_limits.countsMostOutput ? most : m_outputSize.expected(most)};
}

void RateLimiter::changeTokens(double byInput, double byOutput, Instant now)
{
    const std::array<std::pair<Limit *, double>, 3> all{
        {{&m_tokens, byInput + byOutput}, {&m_inputTokens, byInput}, {&m_outputTokens, byOutput}}};
    for (const auto &[limit, by] : all)
        if (limit->bucket)
            limit->bucket->change(by, now);
}

} // namespace secondlook::pipeline
