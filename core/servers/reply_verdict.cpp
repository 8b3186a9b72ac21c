#include "servers/reply_verdict.h"

#include "servers/rate_headers.h"
#include "servers/server_error.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <initializer_list>
#include <string_view>
#include <utility>

namespace secondlook::servers {

namespace {

using enum ReplyKind;

struct Finding
{
    ReplyKind kind = Ok;
    const char *reason = "";
    const char *meaning = ""; ///< for people
    bool fromBody = false;    ///< said by the body, so that x-should-retry changes nothing
};

bool hasName(const ServerError &error, std::initializer_list<std::string_view> names)
{
    return std::ranges::any_of(error.names,
                               [&](const std::string &name) { return std::ranges::find(names, name) != names.end(); });
}

/// Whether the message holds one of these, written in lower case.
bool says(const ServerError &error, std::initializer_list<std::string_view> phrases)
{
    std::string message = error.message;
    std::ranges::transform(message, message.begin(),
                           [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::ranges::any_of(phrases,
                               [&](std::string_view phrase) { return message.find(phrase) != std::string::npos; });
}

/// The status that an error without one stands for, by its name; 500 where it is not known.
int statusOf(const ServerError &error)
{
    static constexpr std::array<std::pair<std::string_view, int>, 21> statuses{{
        {"rate_limit_error", 429},        {"rate_limit_exceeded", 429},   {"ratelimiterror", 429},
        {"overloaded_error", 529},        {"unavailable_error", 503},     {"invalid_request_error", 400},
        {"badrequesterror", 400},         {"unsupported_parameter", 400}, {"exceed_context_size_error", 400},
        {"context_length_exceeded", 400}, {"authentication_error", 401},  {"invalid_api_key", 401},
        {"billing_error", 402},           {"insufficient_quota", 429},    {"permission_error", 403},
        {"not_found_error", 404},         {"notfounderror", 404},         {"model_not_found", 404},
        {"timeout_error", 504},           {"conflict_error", 409},        {"request_too_large", 413},
    }};
    if (error.status != 0)
        return error.status;
    for (const auto &[name, status] : statuses)
        if (hasName(error, {name}))
            return status;
    return 500;
}

bool isAnyOf(int status, std::initializer_list<int> statuses)
{
    return std::ranges::find(statuses, status) != statuses.end();
}

/// What the error says whatever the status; Ok where it says nothing of the kind.
Finding byBody(int status, const ServerError &error)
{
    if (hasName(error, {"insufficient_quota", "billing_error", "billing_hard_limit_reached", "billing_not_active",
                        "contract_spend_limit_reached", "enforced_spend_limit_reached"}) ||
        says(error, {"exceeded your current quota", "credit balance is too low"}))
        return {RunFatal, "insufficient_quota", "the account has no quota or credit left", true};
    // One request alone is above the limit: it would be refused for ever.
    if (isAnyOf(status, {413, 429}) && says(error, {"request too large"}))
        return {TooLong, "context_too_long", "the record is longer than the limit of tokens in a minute", true};
    const bool refused = isAnyOf(status, {400, 404, 413, 422, 500});
    if (refused && (hasName(error, {"context_length_exceeded", "exceed_context_size_error", "request_too_large"}) ||
                    says(error, {"context length", "context size", "context window", "maximum context",
                                 "prompt is too long", "input is too long"})))
        return {TooLong, "context_too_long", "the record is too long for the model", true};
    if (refused && (hasName(error, {"model_not_found"}) ||
                    (status == 404 && (hasName(error, {"not_found_error"}) || says(error, {"model"})))))
        return {RunFatal, "unknown_model", "it does not have this model", true};
    if (refused && hasName(error, {"unsupported_parameter", "unsupported_value"}))
        return {RunFatal, "unsupported_parameter", "it does not take one of the settings of the profile", true};
    if (refused && hasName(error, {"content_filter"}))
        return {Permanent, "content_filter", "it refuses the content of the record", true};
    if (status == 503 && says(error, {"loading"}) && !says(error, {"error loading", "failed"}))
        return {Loading, "loading_model", "it is loading the model", true};
    return {};
}

Finding byStatus(int status)
{
    if (status == 429)
        return {RateLimited, "rate_limited", "too many requests"};
    if (isAnyOf(status, {503, 529}))
        return {RateLimited, "overloaded", "it has too much to do"};
    if (isAnyOf(status, {408, 504, 524}))
        return {Transient, "timed_out", "it took too long"};
    if (isAnyOf(status, {409, 425}))
        return {Transient, "conflict", "it could not take the request just then"};
    if (status >= 500)
        return {Transient, "server_error", "something failed on its side"};
    switch (status) {
    case 407:
        return {RunFatal, "forbidden", "the proxy wants a password, or another one"};
    case 401:
        return {RunFatal, "unauthorized", "it does not accept the key"};
    case 402:
        return {RunFatal, "insufficient_quota", "it wants to be paid first"};
    case 403:
        return {RunFatal, "forbidden", "the key may not do this"};
    case 404:
        return {Permanent, "not_found", "there is nothing at this address"};
    case 413:
        return {TooLong, "context_too_long", "the record is too long for the server"};
    default:
        return {Permanent, "bad_request", "it refuses the request"};
    }
}

void obey(std::string_view shouldRetry, Finding &finding)
{
    const bool again = finding.kind == Transient || finding.kind == RateLimited;
    if (finding.fromBody || shouldRetry.empty())
        return;
    if (shouldRetry == "true" && !again)
        finding.kind = Transient;
    else if (shouldRetry == "false" && finding.kind == RateLimited)
        finding.kind = RunFatal; // a limit that waiting does not lift holds for every record
    else if (shouldRetry == "false" && finding.kind == Transient)
        finding.kind = Permanent;
}

Finding ofProblem(HttpProblem problem)
{
    switch (problem) {
    case HttpProblem::TimedOut:
        return {Transient, "timed_out", "The server did not answer in time"};
    case HttpProblem::Certificate:
        return {RunFatal, "certificate", "The server cannot show who it is, so nothing was sent to it"};
    case HttpProblem::BadUrl:
        return {RunFatal, "bad_url", "The address of the server cannot be used"};
    case HttpProblem::TooLarge:
        return {Permanent, "reply_too_large", "The answer of the server is too large to be read"};
    case HttpProblem::Proxy:
        return {RunFatal, "forbidden",
                "The proxy does not let requests through; look at \"proxy\" in the profile and at its password"};
    case HttpProblem::Refused:
        return {RateLimited, "overloaded", "The server did not take the request"};
    case HttpProblem::None:
    case HttpProblem::Unreachable:
        break;
    }
    return {Transient, "unreachable", "The server cannot be reached"};
}

/// Of a refusal that names no time: until what is used up is there again.
std::optional<std::chrono::milliseconds> resetOfUsedUp(const RateHeaders &headers)
{
    std::optional<std::chrono::milliseconds> longest;
    for (const auto *allowance : {&headers.requests, &headers.tokens, &headers.inputTokens, &headers.outputTokens,
                                  &headers.requestsOfADay, &headers.tokensOfADay})
        if (allowance->remaining == 0.0)
            longest = std::max(longest, allowance->untilReset);
    return longest;
}

void setWait(const HttpReply &reply, base::TimeMs wallNow, ReplyVerdict &verdict)
{
    const RateHeaders headers = rateHeaders(reply, wallNow);
    verdict.retryAfter = headers.retryAfter;
    if (!verdict.retryAfter && verdict.kind == RateLimited)
        verdict.retryAfter = resetOfUsedUp(headers);
    if (verdict.retryAfter > longestWait) {
        verdict.retryAfter = longestWait;
        verdict.sentence += " It asks to wait for longer than an hour; it is asked again after one.";
    }
}

} // namespace

ReplyVerdict verdictOn(const HttpReply &reply, base::TimeMs wallNow)
{
    if (reply.problem != HttpProblem::None || reply.status == 0) {
        const Finding finding = ofProblem(reply.problem);
        return {finding.kind, finding.reason,
                finding.meaning + (reply.detail.empty() ? std::string(".") : ": " + reply.detail + ".")};
    }
    if (reply.status >= 300 && reply.status <= 399)
        return {RunFatal, "redirected",
                "The server answered " + std::to_string(reply.status) +
                    ": it is elsewhere. Put its new address into the profile."};
    const bool good = reply.status >= 200 && reply.status <= 299;
    const ServerError error = serverErrorIn(reply);
    if (good && !error.found)
        return {};

    const int status = good ? statusOf(error) : reply.status;
    Finding finding = byBody(status, error);
    if (finding.kind == Ok)
        finding = byStatus(status);
    obey(reply.header("x-should-retry"), finding);

    ReplyVerdict verdict{finding.kind, finding.reason,
                         "The server answered " + std::to_string(reply.status) + ": " + finding.meaning + "."};
    if (!error.message.empty() && verdict.reason != "unauthorized")
        verdict.sentence += " It says: \"" + error.message + "\"";
    if (verdict.kind == Transient || verdict.kind == RateLimited || verdict.kind == Loading)
        setWait(reply, wallNow, verdict);
    return verdict;
}

} // namespace secondlook::servers
