#pragma once

#include "base/clock.h"
#include "servers/http_client.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace secondlook::servers {

/// What a server says of one of its limits. Without a limit above 0 nothing of it is believed.
struct RateAllowance
{
    double limit = 0.0;                                    ///< 0 where the server does not say
    std::optional<double> remaining{};                     ///< not below 0
    std::optional<std::chrono::milliseconds> untilReset{}; ///< until all of it is there again; above 0, at most a day
};

/// What the headers of a reply say of limits, of servers that speak as OpenAI or as Anthropic do. What cannot be read,
/// and what is no limit (-1, 0), is as if it were not there.
struct RateHeaders
{
    /// How long the server asks to be left alone: above 0, and however long it asks for.
    std::optional<std::chrono::milliseconds> retryAfter{};
    // In a minute.
    RateAllowance requests{};
    RateAllowance tokens{}; ///< input and output together
    RateAllowance inputTokens{};
    RateAllowance outputTokens{};
    // In a day, or another time that is much longer than a minute.
    RateAllowance requestsOfADay{};
    RateAllowance tokensOfADay{};
};

/// `wallNow`: the time that dates in the headers are compared with.
RateHeaders rateHeaders(const HttpReply &reply, base::TimeMs wallNow);

/// A duration as Go writes it: "12ms", "1s", "6m0s", "1h2m3.5s"; a bare number is seconds. None where it is none, is
/// below 0 or longer than a hundred years.
std::optional<std::chrono::milliseconds> parseDuration(std::string_view text);

} // namespace secondlook::servers
