#pragma once

#include "tests/support/mock_question.h"
#include "tests/support/mock_wire.h"

#include <functional>
#include <optional>

namespace secondlook::test {

/// What a model server does instead of answering well.
enum class MockFault {
    None,
    // 429 with retry-after in seconds, as a date, in milliseconds, and not at all.
    RateLimitSeconds,
    RateLimitDate,
    RateLimitMilliseconds,
    RateLimitSilent,
    RetryForbidden, ///< 500 with x-should-retry: false
    RetryAsked,     ///< 400 with x-should-retry: true
    // By their status.
    RequestTimeout408,
    Conflict409,
    ServerError500,
    BadGateway502,
    Unavailable503,
    GatewayTimeout504,
    Unknown520,
    Overloaded529,
    QuotaGone, ///< 429 with insufficient_quota
    ContextTooLong,
    UnsupportedParameter,
    // On the wire.
    SlowDrip,
    NeverAnswers,
    ClosesAtOnce,
    ResetInBody,
    EndlessBody,
    DuplicateHeaders, ///< a good answer with two different retry-after and request-id headers
    // A status of 200 that is no good answer.
    TruncatedJson,
    HtmlBody,
    ErrorIn200,
    WrongLabel,
    EmptyContent,
    CutByLength,
    ContentFilter,
    Refusal,
};

/// Name as in the enumeration, for the mix on the command line; none where there is no such fault.
std::optional<MockFault> faultNamed(const std::string &name);
const std::vector<std::pair<std::string, MockFault>> &namedFaults();

/// The same faults for the same bodies and attempts, whatever the order they come in. Shares are below 1 in sum.
std::function<MockFault(const MockQuestion &)> faultMix(std::vector<std::pair<MockFault, double>> shares,
                                                        std::uint64_t seed);

/// 429 as the protocol words it.
MockHttpReply rateLimitReply(const MockQuestion &question, MockHeaders headers);

/// `answer` is what the model would have said.
MockHttpReply faultyReply(MockFault fault, const MockQuestion &question, const MockAnswer &answer,
                          std::chrono::milliseconds retryAfter);

} // namespace secondlook::test
