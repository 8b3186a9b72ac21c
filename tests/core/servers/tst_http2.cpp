#include <QTest>

#include "tests/core/servers/asking.h"
#include "tests/support/nginx_front.h"
#include "tests/support/registry.h"

#include <sys/resource.h>

#include <algorithm>

// The client against a real nginx in front of the mock server.
using namespace secondlook::servers;
using namespace secondlook::test;
using namespace std::chrono_literals;

namespace {

/// Both ends of a thousand connections may be on this machine.
void allowManyFiles()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

HttpRequest through(const NginxFront &front, const MockModelServer &server, int number = 1)
{
    HttpRequest one = chat(server, "refund " + std::to_string(number), number);
    one.url = front.origin() + "/v1/chat/completions";
    one.authorityFile = front.authorityFile();
    return one;
}

std::vector<HttpRequest> many(const NginxFront &front, const MockModelServer &server, int count)
{
    std::vector<HttpRequest> requests;
    for (int i = 0; i < count; ++i)
        requests.push_back(through(front, server, i));
    return requests;
}

void compareAllAnswered(const std::vector<HttpReply> &replies, const MockModelServer &server)
{
    for (const HttpReply &reply : replies)
        QVERIFY2(reply.status == 200, reply.detail.c_str());
    QCOMPARE(server.counts().distinctPaid, std::int64_t(replies.size()));
    QCOMPARE(server.counts().mostPaidForOne, 1);
}

MockOptions slow(std::chrono::milliseconds latency)
{
    MockOptions options;
    options.latency = latency;
    return options;
}

NginxOptions before(const MockModelServer &server)
{
    NginxOptions options;
    options.backend = server.port();
    return options;
}

} // namespace

class TestHttp2 : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { allowManyFiles(); }
    void requestsShareAsFewConnectionsAsTheServerAllows_data()
    {
        QTest::addColumn<bool>("http2");
        QTest::addColumn<int>("streams");
        QTest::addColumn<int>("atOnce");
        QTest::addColumn<int>("connections"); // at most a third more: one may be left that has no room just then
        QTest::newRow("a thousand requests at once") << true << 128 << 1000 << 10; // a hundred on each
        QTest::newRow("a server that allows ten") << true << 10 << 60 << 6;
        QTest::newRow("a few") << true << 128 << 8 << 1;
        QTest::newRow("HTTP/1.1") << false << 128 << 40 << 40;
    }
    void requestsShareAsFewConnectionsAsTheServerAllows()
    {
        QFETCH(bool, http2);
        QFETCH(int, streams);
        QFETCH(int, atOnce);
        QFETCH(int, connections);
        const MockModelServer server(slow(100ms));
        NginxOptions options = before(server);
        options.http2 = http2;
        options.streams = streams;
        const NginxFront front(options);
        HttpClient client(atOnce);
        const auto replies = allOf(client, many(front, server, 2 * atOnce));
        QCOMPARE(int(replies.size()), 2 * atOnce);
        compareAllAnswered(replies, server);
        const NginxFront::Log log = front.log(2 * atOnce);
        const int made = int(log.connections.size());
        QVERIFY2(made <= connections * 4 / 3, QByteArray::number(made));
        QCOMPARE(log.protocols, std::set<QByteArray>{http2 ? "HTTP/2.0" : "HTTP/1.1"});
        const auto most = int(server.counts().traffic.mostAtOnce);
        QVERIFY2(most <= atOnce && (http2 ? most > made : most <= made), QByteArray::number(most));
    }
    void whatAServerRefusesWhenItSaysGoodbyeIsAskedAgain()
    {
        const MockModelServer server(slow(10ms));
        NginxOptions options = before(server);
        options.requestsPerConnection = 100;
        const NginxFront front(options);
        HttpClient client(200);
        const auto replies = allOf(client, many(front, server, 3000));
        QCOMPARE(replies.size(), std::size_t{3000});
        compareAllAnswered(replies, server);
        const NginxFront::Log log = front.log(3000);
        QVERIFY2(log.connections.size() >= 30, "it said goodbye to none");
        QVERIFY2(log.connections.size() <= 45, QByteArray::number(qlonglong(log.connections.size())));
    }
    void aRequestThatIsRefusedTimeAndAgainWasNeverWorkedOn()
    {
        const MockModelServer server(slow(10ms));
        NginxOptions options = before(server);
        options.requestsPerConnection = 2;
        const NginxFront front(options);
        HttpClient client(200);
        int answered = 0;
        int refused = 0;
        for (const HttpReply &reply : allOf(client, many(front, server, 500))) {
            QVERIFY2(reply.status == 200 || reply.problem == HttpProblem::Refused, reply.detail.c_str());
            QCOMPARE(reply.wasSent, reply.status == 200);
            ++(reply.status == 200 ? answered : refused);
        }
        QCOMPARE(answered + refused, 500);
        QVERIFY(refused > 0);
        QCOMPARE(server.counts().answered200, answered);
        QCOMPARE(server.counts().mostPaidForOne, 1);
    }
    void whereTheConnectionBreaksNothingIsAskedAgain()
    {
        const MockModelServer server(slow(10s));
        NginxFront front(before(server));
        HttpClient client(50);
        for (HttpRequest &one : many(front, server, 50))
            client.send(std::move(one));
        while (server.counts().traffic.requests < 50)
            QVERIFY(client.wait(std::chrono::steady_clock::now() + 5ms).empty());
        front.kill();
        const auto replies = allOf(client, {});
        QCOMPARE(replies.size(), std::size_t{50});
        for (const HttpReply &reply : replies) {
            QVERIFY(reply.problem == HttpProblem::Unreachable);
            QVERIFY(reply.wasSent);
            // It would have found that nobody listens any more.
            QVERIFY2(reply.detail.find("connect") == std::string::npos, reply.detail.c_str());
        }
    }
    void whatIsWrongWithACertificateIsSaid_data()
    {
        QTest::addColumn<std::string>("host");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<std::string>("says");
        const std::string localhost = "localhost";
        QTest::newRow("expired") << localhost << 0 << true << std::string("its certificate has expired");
        QTest::newRow("another name") << std::string("elsewhere.example") << 2 << true
                                      << std::string("its certificate is for another name");
        QTest::newRow("unknown authority") << localhost << 2 << false << std::string("no authority that this machine");
    }
    void whatIsWrongWithACertificateIsSaid()
    {
        QFETCH(std::string, host);
        QFETCH(int, days);
        QFETCH(bool, isKnown);
        QFETCH(std::string, says);
        const MockModelServer server;
        NginxOptions options = before(server);
        options.host = host;
        options.days = days;
        const NginxFront front(options);
        HttpRequest one = through(front, server);
        if (!isKnown)
            one.authorityFile.clear();
        HttpClient client(1);
        const HttpReply reply = only(client, one);
        QVERIFY(reply.problem == HttpProblem::Certificate);
        QVERIFY(!reply.wasSent);
        QVERIFY2(reply.detail.starts_with("localhost:") && reply.detail.find(says) != std::string::npos,
                 reply.detail.c_str());
        QCOMPARE(server.counts().traffic.connections, 0);
    }
};

SECONDLOOK_SUITE(TestHttp2)
#include "tst_http2.moc"
