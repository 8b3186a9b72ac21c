#include "servers/rate_headers.h"

#include "base/text.h"
#include "servers/http_date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>

namespace secondlook::servers {

namespace {

using std::chrono::milliseconds;

constexpr double longestSeconds = 100.0 * 366 * 86'400;
constexpr milliseconds longestReset = std::chrono::hours(24);
constexpr milliseconds muchMoreThanAMinute = std::chrono::minutes(30);

/// A decimal number at the front of the text, which is moved past it: digits with at most one point.
std::optional<double> takeNumber(std::string_view &text)
{
    const auto end = std::min(text.find_first_not_of("0123456789."), text.size());
    double value = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + end, value, std::chars_format::fixed);
    if (end == 0 || read.ec != std::errc() || read.ptr != text.data() + end)
        return std::nullopt;
    text.remove_prefix(end);
    return value;
}

std::optional<double> wholeNumber(std::string_view text)
{
    text = base::trimmed(text);
    const auto value = takeNumber(text);
    return text.empty() ? value : std::nullopt;
}

std::optional<milliseconds> asMilliseconds(double seconds)
{
    if (!(seconds >= 0.0 && seconds <= longestSeconds))
        return std::nullopt;
    return milliseconds(static_cast<std::int64_t>(std::ceil(seconds * 1000.0)));
}

std::optional<milliseconds> ifAboveZero(std::optional<milliseconds> time)
{
    return time && time->count() > 0 ? time : std::nullopt;
}

std::optional<milliseconds> until(std::optional<base::TimeMs> time, base::TimeMs wallNow)
{
    return time ? ifAboveZero(milliseconds(*time - wallNow)) : std::nullopt;
}

std::optional<milliseconds> retryAfter(const HttpReply &reply, base::TimeMs wallNow)
{
    if (const auto millis = wholeNumber(reply.header("retry-after-ms")))
        if (const auto wait = ifAboveZero(asMilliseconds(*millis / 1000.0)))
            return wait;
    const std::string_view text = base::trimmed(reply.header("retry-after"));
    if (const auto seconds = wholeNumber(text))
        return ifAboveZero(asMilliseconds(*seconds));
    return until(parseHttpDate(text, wallNow), wallNow);
}

/// `prefix` + "limit" and so on + `suffix` are the names of the three headers of one allowance.
RateAllowance allowance(const HttpReply &reply, const std::string &prefix, const std::string &suffix,
                        base::TimeMs wallNow)
{
    const auto header = [&](const char *what) { return base::trimmed(reply.header(prefix + what + suffix)); };
    RateAllowance said;
    said.limit = wholeNumber(header("limit")).value_or(0.0);
    if (said.limit <= 0.0)
        return {};
    said.remaining = wholeNumber(header("remaining"));
    const std::string_view reset = header("reset");
    said.untilReset = ifAboveZero(parseDuration(reset));
    if (!said.untilReset)
        said.untilReset = until(base::parseIsoTime(reset), wallNow);
    if (said.untilReset > longestReset)
        said.untilReset.reset();
    return said;
}

/// One of the ways of naming: the first that is there, OpenAI's before Anthropic's.
RateAllowance allowance(const HttpReply &reply, const std::string &of, base::TimeMs wallNow)
{
    for (const char *time : {"-minute", ""})
        if (const auto said = allowance(reply, "x-ratelimit-", "-" + of + time, wallNow); said.limit > 0.0)
            return said;
    return allowance(reply, "anthropic-ratelimit-" + of + "-", "", wallNow);
}

/// Some servers name the requests of a day as others those of a minute. How long it takes until what was used is there
/// again tells them apart.
bool isOfADay(const RateAllowance &said)
{
    const double used = said.limit - said.remaining.value_or(said.limit);
    if (used <= 0.0 || !said.untilReset)
        return false;
    return double(said.untilReset->count()) * said.limit / used > double(muchMoreThanAMinute.count());
}

} // namespace

std::optional<milliseconds> parseDuration(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, double>, 7> units{
        {{"h", 3600.0}, {"m", 60.0}, {"s", 1.0}, {"ms", 1e-3}, {"us", 1e-6}, {"\xC2\xB5s", 1e-6}, {"ns", 1e-9}}};
    text = base::trimmed(text);
    if (const auto seconds = wholeNumber(text))
        return asMilliseconds(*seconds);
    double seconds = 0.0;
    do {
        const auto number = takeNumber(text);
        const auto end = std::min(text.find_first_of("0123456789."), text.size());
        const auto unit = std::ranges::find(units, text.substr(0, end), &std::pair<std::string_view, double>::first);
        if (!number || unit == units.end())
            return std::nullopt;
        seconds += *number * unit->second;
        text.remove_prefix(end);
    } while (!text.empty());
    return asMilliseconds(seconds);
}

RateHeaders rateHeaders(const HttpReply &reply, base::TimeMs wallNow)
{
    RateHeaders said;
    said.retryAfter = retryAfter(reply, wallNow);
    said.requests = allowance(reply, "requests", wallNow);
    said.tokens = allowance(reply, "tokens", wallNow);
    said.inputTokens = allowance(reply, "input-tokens", wallNow);
    said.outputTokens = allowance(reply, "output-tokens", wallNow);
    said.requestsOfADay = allowance(reply, "x-ratelimit-", "-requests-day", wallNow);
    said.tokensOfADay = allowance(reply, "x-ratelimit-", "-tokens-day", wallNow);
    if (!reply.header("x-ratelimit-limit-requests").empty() && isOfADay(said.requests))
        said.requestsOfADay = std::exchange(said.requests, {});
    return said;
}

} // namespace secondlook::servers
