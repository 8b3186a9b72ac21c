#include "tests/support/mock_fault.h"

#include "base/hash.h"
#include "tests/support/mock_http_parse.h"

#include <algorithm>

namespace secondlook::test {
namespace {

using Manner = MockHttpReply::Manner;

/// A page of the proxy in front of the model, which knows nothing of JSON.
MockHttpReply proxyPage(int status)
{
    MockHttpReply reply;
    reply.status = status;
    reply.contentType = "text/html";
    reply.body = "<html><head><title>" + std::to_string(status) + "</title></head><body>Try again.</body></html>";
    return reply;
}

MockHttpReply inManner(Manner manner, MockHttpReply reply)
{
    reply.manner = manner;
    return reply;
}

std::string wholeSeconds(std::chrono::milliseconds time)
{
    return std::to_string(std::chrono::ceil<std::chrono::seconds>(time).count());
}

MockHttpReply rateFault(MockFault fault, const MockQuestion &question, std::chrono::milliseconds retryAfter)
{
    switch (fault) {
    case MockFault::RateLimitSeconds:
        return rateLimitReply(question, {{"retry-after", wholeSeconds(retryAfter)}});
    case MockFault::RateLimitDate: {
        const auto then = std::chrono::system_clock::now() + retryAfter + std::chrono::milliseconds(999);
        return rateLimitReply(question, {{"retry-after", httpDate(std::chrono::system_clock::to_time_t(then))}});
    }
    case MockFault::RateLimitMilliseconds:
        return rateLimitReply(question, {{"retry-after-ms", std::to_string(retryAfter.count())}});
    default:
        return rateLimitReply(question, {});
    }
}

MockHttpReply statusFault(MockFault fault, const MockQuestion &question)
{
    const auto error = [&](int status, const char *type, const char *message) {
        return errorReply(question.protocol, {status, type, "", "", message});
    };
    switch (fault) {
    case MockFault::RequestTimeout408:
        return error(408, "timeout_error", "The request took too long.");
    case MockFault::Conflict409:
        return error(409, "conflict_error", "Another request holds the resource.");
    case MockFault::BadGateway502:
        return proxyPage(502);
    case MockFault::Unavailable503:
        return error(503, question.protocol == MockProtocol::OpenAi ? "unavailable_error" : "api_error",
                     "server busy, please try again. maximum pending requests exceeded");
    case MockFault::GatewayTimeout504:
        return proxyPage(504);
    case MockFault::Unknown520:
        return proxyPage(520);
    case MockFault::Overloaded529:
        return error(529, "overloaded_error", "Overloaded");
    default:
        return error(500, question.protocol == MockProtocol::OpenAi ? "server_error" : "api_error",
                     "The server had an error while it processed the request.");
    }
}

MockHttpReply refusedForGood(MockFault fault, const MockQuestion &question)
{
    const bool isOpenAi = question.protocol == MockProtocol::OpenAi;
    switch (fault) {
    case MockFault::QuotaGone:
        return errorReply(question.protocol,
                          {429, isOpenAi ? "insufficient_quota" : "billing_error", "insufficient_quota", "",
                           "You exceeded your current quota, please check your plan and billing details."});
    case MockFault::ContextTooLong:
        return errorReply(question.protocol, {400, "invalid_request_error", "context_length_exceeded", "messages",
                                              "This model's maximum context length is 4096 tokens."});
    default:
        return errorReply(question.protocol, {400, "invalid_request_error", "unsupported_parameter", "logprobs",
                                              "Unsupported parameter: 'logprobs' is not supported with this model."});
    }
}

MockHttpReply badAnswer(MockFault fault, const MockQuestion &question, MockAnswer answer)
{
    switch (fault) {
    case MockFault::WrongLabel:
        return answerReply(question, answerWith("no such label", question), MockEnding::Stop);
    case MockFault::EmptyContent:
        return answerReply(question, {}, MockEnding::Stop);
    case MockFault::ContentFilter:
        return answerReply(question, {}, MockEnding::ContentFilter);
    case MockFault::Refusal:
        return answerReply(question, {}, MockEnding::Refusal);
    case MockFault::HtmlBody:
        return proxyPage(200);
    case MockFault::ErrorIn200: {
        MockHttpReply reply = statusFault(MockFault::ServerError500, question);
        reply.status = 200;
        return reply;
    }
    case MockFault::CutByLength:
        answer.tokens.resize(answer.tokens.size() / 2);
        answer.content.clear();
        for (const MockToken &token : answer.tokens)
            answer.content += token.text;
        return answerReply(question, answer, MockEnding::Length);
    default: {
        MockHttpReply reply = answerReply(question, answer, MockEnding::Stop);
        reply.body.resize(reply.body.size() / 2);
        return reply;
    }
    }
}

MockHttpReply onBadWire(MockFault fault, MockHttpReply good)
{
    switch (fault) {
    case MockFault::SlowDrip:
        return inManner(Manner::Drip, std::move(good));
    case MockFault::NeverAnswers:
        return inManner(Manner::Never, std::move(good));
    case MockFault::ClosesAtOnce:
        return inManner(Manner::CloseAtOnce, std::move(good));
    case MockFault::ResetInBody:
        return inManner(Manner::ResetInBody, std::move(good));
    case MockFault::EndlessBody:
        good.body.assign(64 * 1024, ' ');
        return inManner(Manner::Endless, std::move(good));
    default:
        good.headers = {{"retry-after", "1"}, {"retry-after", "2"}, {"request-id", "one"}, {"request-id", "two"}};
        return good;
    }
}

} // namespace

const std::vector<std::pair<std::string, MockFault>> &namedFaults()
{
    using enum MockFault;
    static const std::vector<std::pair<std::string, MockFault>> names = {
        {"RateLimitSeconds", RateLimitSeconds},
        {"RateLimitDate", RateLimitDate},
        {"RateLimitMilliseconds", RateLimitMilliseconds},
        {"RateLimitSilent", RateLimitSilent},
        {"RetryForbidden", RetryForbidden},
        {"RetryAsked", RetryAsked},
        {"RequestTimeout408", RequestTimeout408},
        {"Conflict409", Conflict409},
        {"ServerError500", ServerError500},
        {"BadGateway502", BadGateway502},
        {"Unavailable503", Unavailable503},
        {"GatewayTimeout504", GatewayTimeout504},
        {"Unknown520", Unknown520},
        {"Overloaded529", Overloaded529},
        {"QuotaGone", QuotaGone},
        {"ContextTooLong", ContextTooLong},
        {"UnsupportedParameter", UnsupportedParameter},
        {"SlowDrip", SlowDrip},
        {"NeverAnswers", NeverAnswers},
        {"ClosesAtOnce", ClosesAtOnce},
        {"ResetInBody", ResetInBody},
        {"EndlessBody", EndlessBody},
        {"DuplicateHeaders", DuplicateHeaders},
        {"TruncatedJson", TruncatedJson},
        {"HtmlBody", HtmlBody},
        {"ErrorIn200", ErrorIn200},
        {"WrongLabel", WrongLabel},
        {"EmptyContent", EmptyContent},
        {"CutByLength", CutByLength},
        {"ContentFilter", ContentFilter},
        {"Refusal", Refusal},
    };
    return names;
}

std::optional<MockFault> faultNamed(const std::string &name)
{
    const auto found = std::ranges::find(namedFaults(), name, &std::pair<std::string, MockFault>::first);
    return found == namedFaults().end() ? std::nullopt : std::optional(found->second);
}

std::function<MockFault(const MockQuestion &)> faultMix(std::vector<std::pair<MockFault, double>> shares,
                                                        std::uint64_t seed)
{
    return [shares = std::move(shares), seed](const MockQuestion &question) {
        const std::string key = std::to_string(question.bodyHash) + '/' + std::to_string(question.attempt);
        double drawn = base::stableUniform(key, seed, "mock fault");
        for (const auto &[fault, share] : shares) {
            drawn -= share;
            if (drawn < 0)
                return fault;
        }
        return MockFault::None;
    };
}

MockHttpReply rateLimitReply(const MockQuestion &question, MockHeaders headers)
{
    MockHttpReply reply =
        errorReply(question.protocol, {429, question.protocol == MockProtocol::OpenAi ? "requests" : "rate_limit_error",
                                       "rate_limit_exceeded", "", "Rate limit reached for this model."});
    reply.headers = std::move(headers);
    return reply;
}

MockHttpReply faultyReply(MockFault fault, const MockQuestion &question, const MockAnswer &answer,
                          std::chrono::milliseconds retryAfter)
{
    using enum MockFault;
    if (fault >= RateLimitSeconds && fault <= RateLimitSilent)
        return rateFault(fault, question, retryAfter);
    if (fault >= RequestTimeout408 && fault <= Overloaded529)
        return statusFault(fault, question);
    if (fault >= QuotaGone && fault <= UnsupportedParameter)
        return refusedForGood(fault, question);
    if (fault >= TruncatedJson)
        return badAnswer(fault, question, answer);
    if (fault == RetryForbidden || fault == RetryAsked) {
        const bool asked = fault == RetryAsked;
        MockHttpReply reply = asked ? refusedForGood(ContextTooLong, question) : statusFault(ServerError500, question);
        reply.headers = {{"x-should-retry", asked ? "true" : "false"}};
        return reply;
    }
    return onBadWire(fault, answerReply(question, answer, MockEnding::Stop));
}

} // namespace secondlook::test
