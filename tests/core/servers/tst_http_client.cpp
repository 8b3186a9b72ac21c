#include <QTest>

#include "servers/http_client.h"
#include "tests/support/mock_model_server.h"
#include "tests/support/registry.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <map>
#include <set>
#include <thread>

using namespace secondlook::servers;
using secondlook::test::MockFault;
using secondlook::test::MockHttpRequest;
using secondlook::test::MockModelServer;
using secondlook::test::MockOptions;
using secondlook::test::MockQuestion;
using std::chrono::steady_clock;
using namespace std::chrono_literals;

namespace {

const std::string chatPath = "/v1/chat/completions";

std::string chatBody(const std::string &text)
{
    return R"({"model":"m","messages":[{"role":"user","content":")" + text +
           R"("}],"structured_outputs":{"choice":["refund","delay"]}})";
}

HttpRequest chat(const MockModelServer &server, std::int64_t tag, const std::string &text = "a refund")
{
    HttpRequest request;
    request.tag = tag;
    request.url = server.origin() + chatPath;
    request.body = chatBody(text);
    request.timeout = 20s;
    return request;
}

HttpReply only(HttpClient &client, HttpRequest request)
{
    client.send(std::move(request));
    std::vector<HttpReply> replies;
    while (replies.empty() && client.inFlight() > 0)
        replies = client.wait(steady_clock::now() + 30s);
    return replies.size() == 1 ? replies.front() : HttpReply{};
}

std::string labelOf(const HttpReply &reply)
{
    const auto body = nlohmann::json::parse(reply.body, nullptr, false);
    return body.is_discarded() ? "no JSON" : body.at("choices").at(0).at("message").at("content").get<std::string>();
}

MockOptions faulty(MockFault fault)
{
    MockOptions options;
    options.fault = [fault](const MockQuestion &) { return fault; };
    return options;
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsStatusHeadersAndBody()
    {
        MockModelServer server;
        HttpClient client(4);
        const HttpReply reply = only(client, chat(server, 7));
        QCOMPARE(reply.detail, std::string());
        QVERIFY(reply.problem == HttpProblem::None);
        QCOMPARE(reply.tag, 7);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("content-type"), std::string_view("application/json"));
        QCOMPARE(labelOf(reply), std::string("refund"));
        QCOMPARE(client.inFlight(), std::size_t{0});
    }
    void errorsOfTheServerAreReplies_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("status");
        QTest::newRow("rate limit") << int(MockFault::RateLimitSeconds) << 429;
        QTest::newRow("quota") << int(MockFault::QuotaGone) << 429;
        QTest::newRow("broken") << int(MockFault::ServerError500) << 500;
        QTest::newRow("overloaded") << int(MockFault::Overloaded529) << 529;
        QTest::newRow("context") << int(MockFault::ContextTooLong) << 400;
        QTest::newRow("page instead of JSON") << int(MockFault::HtmlBody) << 200;
        QTest::newRow("half of the JSON") << int(MockFault::TruncatedJson) << 200;
    }
    void errorsOfTheServerAreReplies()
    {
        QFETCH(int, fault);
        MockModelServer server(faulty(static_cast<MockFault>(fault)));
        HttpClient client(4);
        const HttpReply reply = only(client, chat(server, 1));
        QVERIFY2(reply.problem == HttpProblem::None, reply.detail.c_str());
        QTEST(reply.status, "status");
        QVERIFY(!reply.body.empty());
    }
    void brokenRepliesAreProblems_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("problem");
        QTest::newRow("closed without a word") << int(MockFault::ClosesAtOnce) << int(HttpProblem::Unreachable);
        QTest::newRow("reset in the body") << int(MockFault::ResetInBody) << int(HttpProblem::Unreachable);
        QTest::newRow("never") << int(MockFault::NeverAnswers) << int(HttpProblem::TimedOut);
        QTest::newRow("slower than allowed") << int(MockFault::SlowDrip) << int(HttpProblem::TimedOut);
        QTest::newRow("without an end") << int(MockFault::EndlessBody) << int(HttpProblem::TooLarge);
    }
    void brokenRepliesAreProblems()
    {
        QFETCH(int, fault);
        MockModelServer server(faulty(static_cast<MockFault>(fault)));
        HttpClient client(4);
        HttpRequest request = chat(server, 3);
        if (fault == int(MockFault::NeverAnswers) || fault == int(MockFault::SlowDrip))
            request.timeout = 250ms;
        const HttpReply reply = only(client, request);
        QTEST(int(reply.problem), "problem");
        QCOMPARE(reply.tag, 3);
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.headers.empty());
        QVERIFY(reply.body.empty());
        QVERIFY2(reply.detail.starts_with("127.0.0.1:"), reply.detail.c_str());
        QCOMPARE(server.counts().traffic.requests, 1);
    }
};

SECONDLOOK_SUITE(TestHttpClient)
#include "tst_http_client.moc"
