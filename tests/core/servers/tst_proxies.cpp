#include <QTest>

#include "tests/core/servers/asking.h"
#include "tests/support/nginx_front.h"
#include "tests/support/registry.h"
#include "tests/support/relay_proxy.h"

#include <algorithm>

// The way to a server: through proxies.
using namespace secondlook::servers;
using namespace secondlook::test;
using namespace std::chrono_literals;

namespace {

constexpr const char *basicOfAdaLovelace = "Basic YWRhOmxvdmU6bGFjZQ=="; // ada:love:lace

HttpRequest behind(const NginxFront &front, const MockModelServer &server, const std::string &proxy, int number = 1)
{
    HttpRequest one = chat(server, "refund " + std::to_string(number), number);
    one.url = front.origin() + "/v1/chat/completions";
    one.headers = {"Authorization: Bearer key-of-the-server"};
    one.authorityFile = front.authorityFile();
    one.proxy.url = proxy;
    return one;
}

NginxOptions frontOf(const MockModelServer &server)
{
    NginxOptions options;
    options.backend = server.port();
    return options;
}

bool hasLine(const std::string &head, const std::string &line)
{
    return head.find("\r\n" + line + "\r\n") != std::string::npos;
}

} // namespace

class TestProxies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTunnelHidesAllButTheServersName()
    {
        const MockModelServer server;
        const NginxFront front(frontOf(server));
        const RelayProxy proxy;
        HttpClient client(4);
        HttpRequest one = behind(front, server, "http://" + proxy.address());
        one.proxy.login = "ada:love:lace";
        for (int i = 0; i < 3; ++i) {
            const HttpReply reply = only(client, one);
            QVERIFY2(reply.status == 200, reply.detail.c_str());
            QVERIFY(reply.header("x-of-the-proxy").empty());
        }
        QCOMPARE(proxy.asked().size(), std::size_t{1}); // the tunnel is kept
        const std::string head = proxy.asked().front();
        QVERIFY2(head.starts_with("CONNECT localhost:"), head.c_str());
        QVERIFY(hasLine(head, std::string("Proxy-Authorization: ") + basicOfAdaLovelace));
        QVERIFY(head.find("key-of-the-server") == std::string::npos);
        QCOMPARE(front.log(3).protocols, std::set<QByteArray>{"HTTP/2.0"});
    }
    void socksLooksTheNameUpElsewhere()
    {
        const MockModelServer server;
        const RelayProxy proxy;
        HttpClient client(1);
        HttpRequest one = chat(server);
        one.url = "http://model.example:" + std::to_string(server.port()) + "/v1/chat/completions";
        one.proxy.url = "socks5h://" + proxy.address();
        const HttpReply reply = only(client, one);
        QVERIFY2(reply.status == 200, reply.detail.c_str());
        QCOMPARE(proxy.asked(), std::vector<std::string>{"model.example:" + std::to_string(server.port())});
    }
    void aServerWithoutTlsIsAskedThroughTheProxyInWhole()
    {
        MockHttpRequest seen;
        MockOptions options;
        options.verbatim = [&seen](const MockHttpRequest &request) {
            seen = request;
            return std::string("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
        };
        const MockModelServer proxy(options);
        HttpClient client(1);
        HttpRequest one = request("http://model.example/v1/chat", "{}");
        one.proxy = {proxy.origin(), "ada:love:lace"};
        const HttpReply reply = only(client, one);
        QVERIFY2(reply.status == 200, reply.detail.c_str());
        QCOMPARE(seen.path, std::string("http://model.example/v1/chat"));
        QCOMPARE(seen.header("proxy-authorization"), std::string_view(basicOfAdaLovelace));
        one.proxy = {};
        QCOMPARE(only(client, one).status, 0); // nobody knows that host: no proxy of the request before is used
    }
    void noExceptionFromTheEnvironmentIsMade()
    {
        const MockModelServer server;
        const NginxFront front(frontOf(server));
        const RelayProxy proxy;
        qputenv("no_proxy", "*");
        HttpClient client(1);
        const HttpReply reply = only(client, behind(front, server, "http://" + proxy.address()));
        qunsetenv("no_proxy");
        QCOMPARE(reply.status, 200);
        QCOMPARE(proxy.asked().size(), std::size_t{1});
    }
    void aProxyThatSaysNoIsNoFailureOfTheServer_data()
    {
        QTest::addColumn<std::string>("answer");
        QTest::addColumn<int>("problem");
        QTest::newRow("a password is wanted")
            << std::string("407 Proxy Authentication Required") << int(HttpProblem::Proxy);
        QTest::newRow("not that server") << std::string("403 Forbidden") << int(HttpProblem::Proxy);
        QTest::newRow("the server is away") << std::string("502 Bad Gateway") << int(HttpProblem::Unreachable);
    }
    void aProxyThatSaysNoIsNoFailureOfTheServer()
    {
        QFETCH(std::string, answer);
        const MockModelServer server;
        const NginxFront front(frontOf(server));
        const RelayProxy proxy("HTTP/1.1 " + answer + "\r\nContent-Length: 0\r\n\r\n");
        HttpClient client(1);
        HttpRequest one = behind(front, server, "http://" + proxy.address());
        one.proxy.login = "ada:love:lace";
        const HttpReply reply = only(client, one);
        QTEST(int(reply.problem), "problem");
        QVERIFY(!reply.wasSent);
        QVERIFY2(reply.detail.find("love") == std::string::npos, reply.detail.c_str());
    }
    void whereAConnectionIsCutNothingIsAskedAgain()
    {
        MockOptions options;
        options.latency = 300ms;
        const MockModelServer server(options);
        const NginxFront front(frontOf(server));
        RelayProxy proxy;
        HttpClient client(50);
        // One by itself first: curl asks again by itself only over a connection that was used before.
        QCOMPARE(only(client, behind(front, server, "http://" + proxy.address(), 1000)).status, 200);
        for (int i = 0; i < 50; ++i)
            client.send(behind(front, server, "http://" + proxy.address(), i));
        while (server.counts().traffic.requests < 51)
            QVERIFY(client.wait(std::chrono::steady_clock::now() + 5ms).empty());
        proxy.cut();
        const auto replies = allOf(client, {});
        QCOMPARE(replies.size(), std::size_t{50});
        for (const HttpReply &reply : replies)
            QVERIFY2(reply.problem == HttpProblem::Unreachable && reply.wasSent, reply.detail.c_str());
        QCOMPARE(only(client, behind(front, server, "http://" + proxy.address(), 2000)).status, 200);
        QCOMPARE(server.counts().traffic.requests, 52);
    }
    void aFileOfAuthoritiesThatCannotBeReadIsNamed()
    {
        const MockModelServer server;
        const NginxFront front(frontOf(server));
        HttpClient client(1);
        HttpRequest one = behind(front, server, "");
        one.authorityFile = "/nowhere/authority.pem";
        const HttpReply reply = only(client, one);
        QVERIFY(reply.problem == HttpProblem::Certificate);
        QVERIFY2(reply.detail.find("tls.ca_file") != std::string::npos, reply.detail.c_str());
    }
};

SECONDLOOK_SUITE(TestProxies)
#include "tst_proxies.moc"
