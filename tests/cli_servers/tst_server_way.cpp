// Runs over a model server behind a real nginx with TLS and HTTP/2, and behind proxies.
#include "tests/cli_servers/server_project.h"
#include "tests/support/nginx_front.h"
#include "tests/support/registry.h"
#include "tests/support/relay_proxy.h"

#include <QTest>

using namespace secondlook;
using namespace secondlook::test;
using Json = nlohmann::ordered_json;

namespace {

Json wayThrough(const NginxFront &front)
{
    return {{"base_url", front.origin() + "/v1"}, {"tls", {{"ca_file", front.authorityFile()}}}};
}

} // namespace

class TestServerWay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerThatKeepsSayingGoodbyeCostsNothing()
    {
        ServerProject project({}, 2000);
        NginxOptions options;
        options.backend = project.server().port();
        options.requestsPerConnection = 50;
        const NginxFront front(options);
        Json profile = wayThrough(front);
        profile["concurrency"] = 200;
        profile["attempts"] = 1; // one that counted would fail its record
        project.addProvider(profile);
        const Json run = project.mustRun();
        QCOMPARE(run.at("tiers").at("review").get<int>(), 2000);
        QCOMPARE(run.at("failed").at("transient").get<int>(), 0);
        QCOMPARE(run.at("requests").get<int>(), 2000);
        const double tokensIn = run.at("tokens").at("input").get<double>();
        const double tokensOut = run.at("tokens").at("output").get<double>();
        QVERIFY(std::abs(run.at("cost").get<double>() - (tokensIn + 2 * tokensOut) / 1e6) < 1e-6);
        QCOMPARE(project.counts().mostPaidForOne, 1);
        const NginxFront::Log log = front.log(2000);
        QVERIFY(log.connections.size() >= 40);
        QVERIFY2(log.connections.size() <= 70, QByteArray::number(qlonglong(log.connections.size())));
        QCOMPARE(log.protocols, std::set<QByteArray>{"HTTP/2.0"});
    }
    void anAuthorityThatNobodyNamedIsRefused()
    {
        ServerProject project({}, 3);
        NginxOptions options;
        options.backend = project.server().port();
        const NginxFront front(options);
        project.addProvider({{"base_url", front.origin() + "/v1"}});
        for (const char *command : {"provider", "run"}) {
            const CliResult result = std::string_view(command) == "run"
                                         ? project.run()
                                         : project.cli().run({"provider", "test", project.path(), "mock"});
            QCOMPARE(result.exitCode, 5);
            QVERIFY2(result.err.find("no authority that this machine trusts") != std::string::npos &&
                         result.err.find("tls.ca_file") != std::string::npos,
                     result.err.c_str());
        }
        QCOMPARE(project.counts().traffic.requests, 0);
        project.addProvider(wayThrough(front));
        project.mustRun();
    }
    void theLoginOfAProxyComesFromAVariable()
    {
        ServerProject project({}, 5);
        NginxOptions options;
        options.backend = project.server().port();
        const NginxFront front(options);
        const RelayProxy proxy;
        Json profile = wayThrough(front);
        profile["proxy"] = {{"url", "http://" + proxy.address()}, {"environment", "SL_TEST_PROXY"}};
        project.addProvider(profile);
        const CliResult unset = project.run();
        QCOMPARE(unset.exitCode, 2);
        QVERIFY2(unset.err.find("SL_TEST_PROXY") != std::string::npos, unset.err.c_str());
        qputenv("SL_TEST_PROXY", "ada:sesame");
        const CliResult run = project.run();
        qunsetenv("SL_TEST_PROXY");
        QVERIFY2(run.exitCode == 0, run.err.c_str());
        QVERIFY(!proxy.asked().empty());
        for (const std::string &head : proxy.asked())
            QVERIFY(head.find("Proxy-Authorization: Basic YWRhOnNlc2FtZQ==") != std::string::npos);
        QVERIFY(CliRunner::read(project.path()).find("sesame") == std::string::npos);
    }
    void aProxyThatLetsNobodyThroughStopsTheRun()
    {
        ServerProject project({}, 5);
        const RelayProxy proxy("HTTP/1.1 407 Login\r\nContent-Length: 0\r\n\r\n");
        project.addProvider(
            {{"base_url", "https://model.example/v1"}, {"proxy", {{"url", "http://" + proxy.address()}}}});
        const CliResult run = project.run();
        QCOMPARE(run.exitCode, 5);
        QVERIFY2(run.err.find("The proxy does not let requests through") != std::string::npos, run.err.c_str());
    }
};

SECONDLOOK_SUITE(TestServerWay)
#include "tst_server_way.moc"
