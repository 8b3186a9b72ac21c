#include "tests/support/mock_limits.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace secondlook::test {
namespace {

/// As Go writes durations, for OpenAI: 12ms, 1.5s, 6m0s.
std::string goDuration(double seconds)
{
    const auto milliseconds = static_cast<std::int64_t>(std::ceil(seconds * 1000));
    if (milliseconds < 1000)
        return std::to_string(milliseconds) + "ms";
    std::string text = milliseconds >= 60'000 ? std::to_string(milliseconds / 60'000) + "m" : "";
    text += std::to_string(milliseconds % 60'000 / 1000);
    if (const auto rest = milliseconds % 1000; rest != 0)
        text += "." + std::to_string(1000 + rest).substr(1);
    return text + "s";
}

std::string rfc3339In(double seconds)
{
    const auto then =
        std::chrono::system_clock::now() +
        std::chrono::duration_cast<std::chrono::system_clock::duration>(std::chrono::duration<double>(seconds));
    const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::ceil<std::chrono::seconds>(then));
    std::tm parts{};
    ::gmtime_r(&time, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

} // namespace

double MockLimiter::Bucket::at(Moment now) const
{
    return std::min(most, level + perSecond * std::chrono::duration<double>(now - since).count());
}

double MockLimiter::Bucket::secondsUntil(double amount, Moment now) const
{
    return isLimit() ? std::max(0.0, std::min(amount, most) - at(now)) / perSecond : 0.0;
}

MockLimiter::MockLimiter(MockLimits limits) : m_claimed(limits.claimed)
{
    const double burst = std::chrono::duration<double>(limits.burst).count();
    const auto now = std::chrono::steady_clock::now();
    const auto bucket = [&](double perMinute) {
        const double most = std::max(1.0, perMinute / 60 * burst);
        return Bucket{perMinute / 60, most, most, now};
    };
    m_requests = bucket(limits.requestsPerMinute);
    m_tokens = bucket(limits.tokensPerMinute);
}

bool MockLimiter::take(std::int64_t tokens, Moment now)
{
    const auto amount = static_cast<double>(tokens);
    if (m_requests.secondsUntil(1, now) > 0 || m_tokens.secondsUntil(amount, now) > 0)
        return false;
    m_requests.level = m_requests.at(now) - 1;
    m_tokens.level = m_tokens.at(now) - amount; // below nothing where one request is more than can be saved up
    m_requests.since = m_tokens.since = now;
    return true;
}

std::chrono::milliseconds MockLimiter::untilRoomFor(std::int64_t tokens, Moment now) const
{
    const double seconds =
        std::max(m_requests.secondsUntil(1, now), m_tokens.secondsUntil(static_cast<double>(tokens), now));
    return std::chrono::ceil<std::chrono::milliseconds>(std::chrono::duration<double>(seconds));
}

MockHeaders MockLimiter::headers(MockProtocol protocol, Moment now) const
{
    MockHeaders headers;
    if (m_requests.isLimit())
        appendHeaders(headers, protocol, "requests", m_requests, now);
    if (m_tokens.isLimit())
        appendHeaders(headers, protocol, "tokens", m_tokens, now);
    // The one limit of tokens counts both kinds, so each is said to have what all have.
    if (m_tokens.isLimit() && protocol == MockProtocol::Anthropic) {
        appendHeaders(headers, protocol, "input-tokens", m_tokens, now);
        appendHeaders(headers, protocol, "output-tokens", m_tokens, now);
    }
    return headers;
}

void MockLimiter::appendHeaders(MockHeaders &headers, MockProtocol protocol, const std::string &name,
                                const Bucket &bucket, Moment now) const
{
    const auto claim = [this](double truth, double unit) {
        return std::to_string(m_claimed < 0 ? -1
                                            : static_cast<std::int64_t>(std::max(0.0, truth) * m_claimed / unit) *
                                                  static_cast<std::int64_t>(unit));
    };
    const std::string limit = claim(bucket.perSecond * 60, 1);
    const double untilFull = bucket.secondsUntil(bucket.most, now);
    if (protocol == MockProtocol::OpenAi) {
        headers.emplace_back("x-ratelimit-limit-" + name, limit);
        headers.emplace_back("x-ratelimit-remaining-" + name, claim(bucket.at(now), 1));
        headers.emplace_back("x-ratelimit-reset-" + name, goDuration(untilFull));
    } else if (protocol == MockProtocol::Anthropic) {
        const std::string before = "anthropic-ratelimit-" + name;
        headers.emplace_back(before + "-limit", limit);
        headers.emplace_back(before + "-remaining", claim(bucket.at(now), name == "requests" ? 1 : 1000));
        headers.emplace_back(before + "-reset", rfc3339In(untilFull));
    }
}

} // namespace secondlook::test
