#include <QTest>

#include "tests/core/servers/asking.h"
#include "tests/support/registry.h"

#include <nlohmann/json.hpp>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <set>
#include <thread>

using namespace secondlook::servers;
using namespace secondlook::test;
using std::chrono::steady_clock;
using namespace std::chrono_literals;

namespace {

std::string openAiContent(const HttpReply &reply)
{
    const auto body = nlohmann::json::parse(reply.body, nullptr, false);
    return body.is_discarded() ? "no JSON" : body.at("choices").at(0).at("message").at("content").get<std::string>();
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bringsStatusHeadersAndBody()
    {
        const MockModelServer server;
        HttpClient client(4);
        const HttpReply reply = only(client, chat(server, "a refund", 7));
        QCOMPARE(reply.detail, std::string());
        QVERIFY(reply.problem == HttpProblem::None);
        QCOMPARE(reply.tag, 7);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("content-type"), std::string_view("application/json"));
        QCOMPARE(reply.header("absent"), std::string_view());
        QCOMPARE(openAiContent(reply), std::string("refund"));
        QCOMPARE(client.inFlight(), std::size_t{0});
    }
    void getsWhereThereIsNoBody()
    {
        MockOptions options;
        options.models = {"small", "large"};
        const MockModelServer server(options);
        const HttpReply reply = only(server, request("/v1/models"));
        QCOMPARE(reply.status, 200);
        QCOMPARE(nlohmann::json::parse(reply.body)["data"][1]["id"].get<std::string>(), std::string("large"));
    }
    void sendsTheHeadersOfTheCallerAndFewOthers()
    {
        MockHttpRequest seen;
        MockOptions options;
        options.verbatim = [&seen](const MockHttpRequest &request) {
            seen = request;
            return std::string("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
        };
        const MockModelServer server(options);
        HttpRequest sent = request("/x?y=1", std::string(3'000'000, 'b'));
        sent.headers = {"Authorization: Bearer secret", "X-Empty-Of-None: a:b"};
        QCOMPARE(only(server, sent).status, 200);
        QCOMPARE(seen.method, std::string("POST"));
        QCOMPARE(seen.path, std::string("/x"));
        QVERIFY(seen.body == sent.body);
        std::set<std::string> names;
        for (const auto &[name, value] : seen.headers)
            names.insert(name);
        QCOMPARE(names, (std::set<std::string>{"host", "user-agent", "accept", "accept-encoding", "authorization",
                                               "x-empty-of-none", "content-type", "content-length"}));
        QCOMPARE(seen.header("authorization"), std::string_view("Bearer secret"));
        QCOMPARE(seen.header("x-empty-of-none"), std::string_view("a:b"));
        QCOMPARE(seen.header("content-type"), std::string_view("application/json"));
        QCOMPARE(seen.header("accept-encoding"), std::string_view("identity"));
        sent.headers = {"content-TYPE: text/plain"};
        QCOMPARE(only(server, sent).status, 200);
        QCOMPARE(seen.header("content-type"), std::string_view("text/plain"));
    }
    void keepsConnections()
    {
        const MockModelServer server;
        HttpClient client(4);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(only(client, i % 2 == 0 ? chat(server) : request(server.origin() + "/v1/models")).status, 200);
        QCOMPARE(server.counts().traffic.requests, 30);
        QCOMPARE(server.counts().traffic.connections, 1);
    }
    void asksManyAtOnceAndNotMore()
    {
        MockOptions options;
        options.latency = 20ms;
        const MockModelServer server(options);
        HttpClient client(16);
        std::vector<HttpRequest> requests;
        for (int i = 0; i < 200; ++i)
            requests.push_back(chat(server, (i % 3 == 0 ? "refund " : "delay ") + std::to_string(i), i));
        std::set<std::int64_t> tags;
        for (const HttpReply &reply : allOf(client, std::move(requests))) {
            QVERIFY2(reply.status == 200, reply.detail.c_str());
            QVERIFY(tags.insert(reply.tag).second);
            QCOMPARE(openAiContent(reply), std::string(reply.tag % 3 == 0 ? "refund" : "delay"));
        }
        QCOMPARE(tags.size(), std::size_t{200});
        const MockCounts counts = server.counts();
        QCOMPARE(counts.traffic.mostAtOnce, 16);
        QCOMPARE(counts.traffic.connections, 16);
        QCOMPARE(counts.distinctPaid, 200);
        QCOMPARE(counts.mostPaidForOne, 1);
    }
    void speaksWithSeveralServers()
    {
        const MockModelServer one;
        const MockModelServer two;
        HttpClient client(1); // a kept connection to one must give way to the other
        for (int i = 0; i < 6; ++i)
            QCOMPARE(only(client, chat(i % 2 == 0 ? one : two)).status, 200);
        QCOMPARE(one.counts().traffic.requests, 3);
        QCOMPARE(two.counts().traffic.requests, 3);
    }
    void theTimeOfWhatWaitsDoesNotRun()
    {
        MockOptions options;
        options.latency = 400ms;
        const MockModelServer server(options);
        HttpClient client(1);
        std::vector<HttpRequest> requests = {chat(server, "a", 1), chat(server, "b", 2), chat(server, "c", 3)};
        for (HttpRequest &one : requests)
            one.timeout = 1000ms;
        for (const HttpReply &reply : allOf(client, requests))
            QVERIFY2(reply.status == 200, reply.detail.c_str());
    }
    void errorsOfTheServerAreReplies_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("status");
        QTest::newRow("rate limit") << int(MockFault::RateLimitSeconds) << 429;
        QTest::newRow("quota") << int(MockFault::QuotaGone) << 429;
        QTest::newRow("broken") << int(MockFault::ServerError500) << 500;
        QTest::newRow("overloaded") << int(MockFault::Overloaded529) << 529;
        QTest::newRow("timeout of the server") << int(MockFault::RequestTimeout408) << 408;
        QTest::newRow("context") << int(MockFault::ContextTooLong) << 400;
        QTest::newRow("page instead of JSON") << int(MockFault::HtmlBody) << 200;
        QTest::newRow("half of the JSON") << int(MockFault::TruncatedJson) << 200;
    }
    void errorsOfTheServerAreReplies()
    {
        QFETCH(int, fault);
        const MockModelServer server(with(static_cast<MockFault>(fault)));
        HttpClient client(4);
        const HttpReply reply = only(client, chat(server));
        QVERIFY2(reply.problem == HttpProblem::None, reply.detail.c_str());
        QTEST(reply.status, "status");
        QVERIFY(!reply.body.empty());
    }
    void headersThatComeTwiceAreBothKept()
    {
        const MockModelServer server(with(MockFault::DuplicateHeaders));
        HttpClient client(1);
        const HttpReply reply = only(client, chat(server));
        QCOMPARE(reply.header("retry-after"), std::string_view("1"));
        QCOMPARE(std::ranges::count(reply.headers, "retry-after", &std::pair<std::string, std::string>::first), 2);
    }
    void headersOfInterimRepliesAndTrailersAreDropped()
    {
        const MockModelServer server(saying("HTTP/1.1 103 Early Hints\r\nLink: early\r\n\r\n"
                                            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nX-Good:  yes \r\n\r\n"
                                            "3\r\nabc\r\n0\r\nX-Late: no\r\n\r\n"));
        HttpClient client(1);
        const HttpReply reply = only(client, chat(server));
        QCOMPARE(reply.body, std::string("abc"));
        QCOMPARE(reply.header("x-good"), std::string_view("yes"));
        QCOMPARE(reply.headers.size(), std::size_t{2});
    }
    void followsNoRedirect()
    {
        const MockModelServer elsewhere;
        const MockModelServer server(
            saying("HTTP/1.1 307 Elsewhere\r\nLocation: " + elsewhere.origin() + "/x\r\nContent-Length: 0\r\n\r\n"));
        HttpClient client(2);
        const HttpReply reply = only(client, chat(server));
        QCOMPARE(reply.status, 307);
        QCOMPARE(elsewhere.counts().traffic.connections, 0);
    }
    void usesNoProxyOfTheEnvironment()
    {
        const MockModelServer proxy;
        const MockModelServer server;
        qputenv("http_proxy", proxy.origin().c_str());
        qputenv("all_proxy", proxy.origin().c_str());
        HttpClient client(1);
        const HttpReply reply = only(client, chat(server));
        qunsetenv("http_proxy");
        qunsetenv("all_proxy");
        QCOMPARE(reply.status, 200);
        QCOMPARE(proxy.counts().traffic.connections, 0);
        QCOMPARE(server.counts().traffic.requests, 1);
    }
    void waitEndsWhenItIsTimeOrWhenWoken()
    {
        HttpClient client(1);
        const auto begin = steady_clock::now();
        QVERIFY(client.wait(begin + 30ms).empty());
        QVERIFY(steady_clock::now() >= begin + 30ms);

        client.wake(); // before anybody waits
        QVERIFY(client.wait(begin + 1h).empty());

        std::atomic<bool> woken = false;
        std::jthread other([&] {
            std::this_thread::yield();
            woken = true;
            client.wake();
        });
        QVERIFY(client.wait(begin + 1h).empty());
        QVERIFY(woken);
        // Once is once.
        const auto after = steady_clock::now();
        QVERIFY(client.wait(after + 20ms).empty());
        QVERIFY(steady_clock::now() >= after + 20ms);
    }
    void wakingLosesNoReply()
    {
        MockOptions options;
        options.latency = 10ms;
        const MockModelServer server(options);
        HttpClient client(8);
        std::atomic<bool> done = false;
        std::thread other([&] {
            while (!done)
                client.wake();
        });
        std::vector<HttpRequest> requests;
        for (int i = 0; i < 100; ++i)
            requests.push_back(chat(server, std::to_string(i), i));
        const auto replies = allOf(client, std::move(requests));
        done = true;
        other.join();
        QCOMPARE(replies.size(), std::size_t{100});
        QVERIFY(std::ranges::all_of(replies, [](const HttpReply &reply) { return reply.status == 200; }));
    }
    void givesUpWhatIsUnderWayWhenItGoes()
    {
        const MockModelServer server(with(MockFault::NeverAnswers));
        auto client = std::make_unique<HttpClient>(2);
        for (int i = 0; i < 5; ++i)
            client->send(chat(server));
        while (server.counts().traffic.requests < 2)
            QVERIFY(client->wait(steady_clock::now() + 5ms).empty());
        QCOMPARE(client->inFlight(), std::size_t{5});
        client.reset();
        QTRY_COMPARE(server.counts().traffic.openConnections, 0);
    }
    void whoFindsNoWayToAServerHoldsNobodyUp()
    {
        // Takes connections and never says a word, so that no handshake comes about.
        const int silent = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        QCOMPARE(::bind(silent, reinterpret_cast<sockaddr *>(&address), size), 0);
        QCOMPARE(::listen(silent, 64), 0);
        QCOMPARE(::getsockname(silent, reinterpret_cast<sockaddr *>(&address), &size), 0);
        HttpClient client(8);
        for (int i = 0; i < 6; ++i) {
            HttpRequest one = request("https://127.0.0.1:" + std::to_string(ntohs(address.sin_port)) + "/");
            one.timeout = 300ms;
            client.send(std::move(one));
        }
        std::vector<HttpReply> replies;
        const auto until = steady_clock::now() + 30s;
        while (replies.size() < 2 && steady_clock::now() < until)
            std::ranges::move(client.wait(until), std::back_inserter(replies));
        // One is alone to find out; then all the others try at once.
        int connections = 0;
        for (int next = ::accept(silent, nullptr, nullptr); next >= 0; next = ::accept(silent, nullptr, nullptr)) {
            ++connections;
            ::close(next);
        }
        ::close(silent);
        QCOMPARE(connections, 6);
        QVERIFY(replies.front().problem == HttpProblem::TimedOut && !replies.front().wasSent);
    }
};

SECONDLOOK_SUITE(TestHttpClient)
#include "tst_http_client.moc"
