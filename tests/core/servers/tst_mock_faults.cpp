#include <QTest>

#include "tests/core/servers/asking.h"
#include "tests/support/mock_http_parse.h"
#include "tests/support/registry.h"

#include <nlohmann/json.hpp>

#include <map>

using namespace secondlook::servers;
using namespace secondlook::test;
using namespace std::chrono_literals;

namespace {

constexpr MockProtocol allProtocols[] = {MockProtocol::OpenAi, MockProtocol::Ollama, MockProtocol::Anthropic};

HttpRequest questionIn(MockProtocol protocol, const std::string &text)
{
    const std::string message = R"("model":"m","messages":[{"role":"user","content":")" + text + R"("}])";
    const std::string schema = R"({"type":"object","properties":{"label":{"enum":["refund","delay"]}}})";
    switch (protocol) {
    case MockProtocol::Ollama:
        return request("/api/chat", "{" + message + R"(,"stream":false,"format":)" + schema + "}");
    case MockProtocol::Anthropic: {
        HttpRequest one =
            request("/v1/messages",
                    "{" + message + R"(,"max_tokens":64,"tools":[{"name":"label","input_schema":)" + schema + "}]}");
        one.headers = {"anthropic-version: 2023-06-01"};
        return one;
    }
    default:
        return request("/v1/chat/completions",
                       "{" + message + R"(,"response_format":{"json_schema":{"schema":)" + schema + "}}}");
    }
}

std::string fieldAt(const HttpReply &reply, const char *pointer)
{
    const auto body = nlohmann::json::parse(reply.body, nullptr, false);
    const nlohmann::json::json_pointer at(pointer);
    if (body.is_discarded() || !body.contains(at))
        return "(none)";
    return body[at].is_string() ? body[at].get<std::string>() : body[at].dump();
}

} // namespace

class TestMockFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyProtocolFailsWithItsStatus_data()
    {
        using enum MockFault;
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("status");
        const std::map<MockFault, int> statuses = {{RateLimitSeconds, 429},
                                                   {RateLimitDate, 429},
                                                   {RateLimitMilliseconds, 429},
                                                   {RateLimitSilent, 429},
                                                   {RetryForbidden, 500},
                                                   {RetryAsked, 400},
                                                   {RequestTimeout408, 408},
                                                   {Conflict409, 409},
                                                   {ServerError500, 500},
                                                   {BadGateway502, 502},
                                                   {Unavailable503, 503},
                                                   {GatewayTimeout504, 504},
                                                   {Unknown520, 520},
                                                   {Overloaded529, 529},
                                                   {QuotaGone, 429},
                                                   {ContextTooLong, 400},
                                                   {UnsupportedParameter, 400},
                                                   {SlowDrip, 200},
                                                   {DuplicateHeaders, 200},
                                                   {TruncatedJson, 200},
                                                   {HtmlBody, 200},
                                                   {ErrorIn200, 200},
                                                   {WrongLabel, 200},
                                                   {EmptyContent, 200},
                                                   {CutByLength, 200},
                                                   {ContentFilter, 200},
                                                   {Refusal, 200},
                                                   // The wire breaks: no reply at all.
                                                   {NeverAnswers, 0},
                                                   {ClosesAtOnce, 0},
                                                   {ResetInBody, 0},
                                                   {EndlessBody, 0}};
        for (const auto &[name, fault] : namedFaults())
            QTest::newRow(name.c_str()) << int(fault) << statuses.at(fault);
        QCOMPARE(namedFaults().size(), statuses.size());
    }
    void everyProtocolFailsWithItsStatus()
    {
        QFETCH(int, fault);
        const MockModelServer server(with(static_cast<MockFault>(fault)));
        for (const MockProtocol protocol : allProtocols) {
            HttpRequest one = questionIn(protocol, "refund");
            if (fault == int(MockFault::NeverAnswers))
                one.timeout = 50ms;
            QTEST(only(server, one).status, "status");
            if (fault == int(MockFault::SlowDrip))
                break; // a second is enough
        }
    }
    void namesAreThoseOfTheFaults()
    {
        QVERIFY(faultNamed("SlowDrip") == MockFault::SlowDrip);
        QVERIFY(!faultNamed("None"));
        QVERIFY(!faultNamed(""));
    }
    void rateLimitsSayWhenInFourWays()
    {
        const auto headersOf = [](MockFault fault) {
            MockOptions options = with(fault);
            options.retryAfter = 1500ms;
            const MockModelServer server(options);
            return only(server, questionIn(MockProtocol::OpenAi, "x"));
        };
        QCOMPARE(headersOf(MockFault::RateLimitSeconds).header("retry-after"), std::string_view("2"));
        QCOMPARE(headersOf(MockFault::RateLimitMilliseconds).header("retry-after-ms"), std::string_view("1500"));
        const HttpReply silent = headersOf(MockFault::RateLimitSilent);
        QVERIFY(silent.header("retry-after").empty() && silent.header("retry-after-ms").empty());
        const auto before = std::time(nullptr);
        const HttpReply dated = headersOf(MockFault::RateLimitDate);
        const std::string date(dated.header("retry-after"));
        QVERIFY2(date == httpDate(before + 2) || date == httpDate(before + 3) || date == httpDate(before + 4),
                 date.c_str());
        QCOMPARE(headersOf(MockFault::RetryForbidden).header("x-should-retry"), std::string_view("false"));
        QCOMPARE(headersOf(MockFault::RetryAsked).header("x-should-retry"), std::string_view("true"));
    }
    void dateIsAsInHttp() { QCOMPARE(httpDate(784111777), std::string("Sun, 06 Nov 1994 08:49:37 GMT")); }
    void errorsAreWordedByTheProtocol()
    {
        const MockModelServer quota(with(MockFault::QuotaGone));
        HttpReply reply = only(quota, questionIn(MockProtocol::OpenAi, "x"));
        QCOMPARE(fieldAt(reply, "/error/code"), std::string("insufficient_quota"));
        QCOMPARE(fieldAt(reply, "/error/param"), std::string("null"));
        reply = only(quota, questionIn(MockProtocol::Anthropic, "x"));
        QCOMPARE(fieldAt(reply, "/type"), std::string("error"));
        QCOMPARE(fieldAt(reply, "/error/type"), std::string("billing_error"));
        reply = only(quota, questionIn(MockProtocol::Ollama, "x"));
        QVERIFY(fieldAt(reply, "/error").starts_with("You exceeded"));
        const MockModelServer context(with(MockFault::ContextTooLong));
        QCOMPARE(fieldAt(only(context, questionIn(MockProtocol::OpenAi, "x")), "/error/code"),
                 std::string("context_length_exceeded"));
        const MockModelServer parameter(with(MockFault::UnsupportedParameter));
        QCOMPARE(fieldAt(only(parameter, questionIn(MockProtocol::OpenAi, "x")), "/error/code"),
                 std::string("unsupported_parameter"));
        const MockModelServer hidden(with(MockFault::ErrorIn200));
        QCOMPARE(fieldAt(only(hidden, questionIn(MockProtocol::OpenAi, "x")), "/error/type"),
                 std::string("server_error"));
    }
    void badAnswersAreBadInTheirWay()
    {
        const auto answer = [](MockFault fault, MockProtocol protocol) {
            const MockModelServer server(with(fault));
            return only(server, questionIn(protocol, "a refund"));
        };
        const auto openAi = [&answer](MockFault fault, const char *at) {
            return fieldAt(answer(fault, MockProtocol::OpenAi), at);
        };
        const auto anthropic = [&answer](MockFault fault, const char *at) {
            return fieldAt(answer(fault, MockProtocol::Anthropic), at);
        };
        const char *content = "/choices/0/message/content";
        const char *finish = "/choices/0/finish_reason";
        QCOMPARE(openAi(MockFault::WrongLabel, content), std::string(R"({"label":"no such label"})"));
        QCOMPARE(openAi(MockFault::EmptyContent, content), std::string());
        QCOMPARE(openAi(MockFault::CutByLength, finish), std::string("length"));
        QCOMPARE(openAi(MockFault::ContentFilter, finish), std::string("content_filter"));
        QCOMPARE(openAi(MockFault::Refusal, content), std::string("null"));
        QVERIFY(openAi(MockFault::Refusal, "/choices/0/message/refusal").size() > 5);
        QCOMPARE(openAi(MockFault::TruncatedJson, content), std::string("(none)"));
        QCOMPARE(anthropic(MockFault::WrongLabel, "/content/0/input/label"), std::string("no such label"));
        QCOMPARE(anthropic(MockFault::EmptyContent, "/content"), std::string("[]"));
        QCOMPARE(anthropic(MockFault::CutByLength, "/stop_reason"), std::string("max_tokens"));
        QCOMPARE(anthropic(MockFault::Refusal, "/stop_reason"), std::string("refusal"));
        QCOMPARE(fieldAt(answer(MockFault::CutByLength, MockProtocol::Ollama), "/done_reason"), std::string("length"));
        QCOMPARE(answer(MockFault::HtmlBody, MockProtocol::Ollama).header("content-type"),
                 std::string_view("text/html"));
    }
    void aMixKeepsItsSharesWhateverTheOrder()
    {
        const auto mix = faultMix({{MockFault::ServerError500, 0.1}, {MockFault::SlowDrip, 0.02}}, 5);
        std::map<MockFault, int> times;
        std::vector<MockFault> forward;
        std::vector<MockFault> backward;
        for (int i = 0; i < 10'000; ++i) {
            MockQuestion question;
            question.bodyHash = static_cast<std::uint64_t>(i);
            question.number = i;
            forward.push_back(mix(question));
            ++times[forward.back()];
            question.bodyHash = static_cast<std::uint64_t>(9'999 - i);
            backward.push_back(mix(question));
        }
        QVERIFY(std::abs(times[MockFault::ServerError500] - 1000) < 150);
        QVERIFY(std::abs(times[MockFault::SlowDrip] - 200) < 70);
        std::ranges::reverse(backward);
        QVERIFY(forward == backward);
        MockQuestion again;
        int different = 0;
        for (again.attempt = 0; again.attempt < 100; ++again.attempt)
            different += mix(again) == MockFault::None ? 0 : 1;
        QVERIFY(different > 0 && different < 40); // another attempt may fare better
    }
    void limitsLetThroughWhatTheySayAndNoMore()
    {
        MockLimits limits;
        limits.requestsPerMinute = 600;
        limits.tokensPerMinute = 6000;
        limits.burst = 1s;
        MockLimiter limiter(limits);
        const auto begin = std::chrono::steady_clock::now();
        int passed = 0;
        for (int i = 0; i < 60'000; ++i)
            passed += limiter.take(1, begin + std::chrono::milliseconds(i)) ? 1 : 0;
        QVERIFY2(passed >= 608 && passed <= 611, std::to_string(passed).c_str()); // ten a second, and ten saved up
        MockLimiter tokens(limits);
        int taken = 0;
        for (int i = 0; i < 60'000; ++i)
            taken += tokens.take(50, begin + std::chrono::milliseconds(i)) ? 1 : 0;
        QVERIFY2(taken >= 121 && taken <= 122, std::to_string(taken).c_str()); // two a second, and two saved up
        MockLimiter large(limits);
        QVERIFY(large.take(500, begin + 1s)); // more than can be saved up passes when all is there, and is owed then
        QVERIFY(!large.take(1, begin + 2s));
        QVERIFY(large.take(1, begin + 7s));
        MockLimiter none(MockLimits{});
        for (int i = 0; i < 1000; ++i)
            QVERIFY(none.take(1'000'000, begin));
    }
    void aRefusalSaysExactlyWhenThereIsRoom()
    {
        MockLimits limits;
        limits.requestsPerMinute = 60;
        limits.burst = 1s;
        MockLimiter limiter(limits);
        const auto begin = std::chrono::steady_clock::now() + 1min;
        QVERIFY(limiter.take(1, begin));
        QVERIFY(!limiter.take(1, begin + 400ms));
        const auto wait = limiter.untilRoomFor(1, begin + 400ms);
        QVERIFY(wait >= 600ms && wait <= 601ms);
        QVERIFY(limiter.take(1, begin + 400ms + wait));
    }
    void limitsAnswer429WithTheHeadersOfTheProtocol()
    {
        MockOptions options;
        options.limits.requestsPerMinute = 60;
        options.limits.tokensPerMinute = 120'000;
        for (const MockProtocol protocol : allProtocols) {
            const MockModelServer server(options);
            const HttpReply good = only(server, questionIn(protocol, "x"));
            const HttpReply refused = only(server, questionIn(protocol, "x"));
            QCOMPARE(good.status, 200);
            QCOMPARE(refused.status, 429);
            QCOMPARE(server.counts().refused429, 1);
            if (protocol == MockProtocol::OpenAi) {
                QCOMPARE(good.header("x-ratelimit-limit-requests"), std::string_view("60"));
                QCOMPARE(good.header("x-ratelimit-remaining-requests"), std::string_view("0"));
                QVERIFY(good.header("x-ratelimit-reset-requests").ends_with("s"));
                QCOMPARE(good.header("x-ratelimit-limit-tokens"), std::string_view("120000"));
                QCOMPARE(refused.header("retry-after"), std::string_view("1"));
                QVERIFY(!refused.header("retry-after-ms").empty());
            } else if (protocol == MockProtocol::Anthropic) {
                QCOMPARE(good.header("anthropic-ratelimit-requests-limit"), std::string_view("60"));
                QCOMPARE(good.header("anthropic-ratelimit-requests-remaining"), std::string_view("0"));
                QCOMPARE(good.header("anthropic-ratelimit-tokens-remaining"), std::string_view("1000"));
                QVERIFY(!good.header("anthropic-ratelimit-input-tokens-limit").empty());
                QVERIFY(good.header("anthropic-ratelimit-tokens-reset").ends_with("Z"));
                QCOMPARE(refused.header("retry-after"), std::string_view("1"));
            } else {
                QVERIFY(refused.header("retry-after").empty());
            }
        }
    }
    void headersMayLie()
    {
        MockOptions options;
        options.limits.requestsPerMinute = 60;
        for (const auto &[claimed, said] : {std::pair{10.0, "600"}, std::pair{-1.0, "-1"}}) {
            options.limits.claimed = claimed;
            const MockModelServer server(options);
            QCOMPARE(only(server, questionIn(MockProtocol::OpenAi, "x")).header("x-ratelimit-limit-requests"),
                     std::string_view(said));
            QCOMPARE(only(server, questionIn(MockProtocol::OpenAi, "x")).status, 429);
        }
    }
};

SECONDLOOK_SUITE(TestMockFaults)
#include "tst_mock_faults.moc"
