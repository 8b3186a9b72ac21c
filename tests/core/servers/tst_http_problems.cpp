#include <QTest>

#include "tests/core/servers/asking.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace secondlook::servers;
using namespace secondlook::test;
using namespace std::chrono_literals;

namespace {

void compareProblem(const HttpReply &reply, HttpProblem problem)
{
    QVERIFY2(reply.problem == problem, (std::to_string(static_cast<int>(reply.problem)) + reply.detail).c_str());
    QCOMPARE(reply.tag, 1);
    QCOMPARE(reply.status, 0);
    QVERIFY(reply.headers.empty());
    QVERIFY(reply.body.empty());
    QVERIFY(!reply.detail.empty());
}

/// Runs a command of openssl; its words are split at blanks.
void startOpenssl(QProcess &process, const std::string &words)
{
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("openssl"), QString::fromStdString(words).split(QLatin1Char(' ')));
}

/// An HTTPS server with a certificate that nobody vouches for.
class SelfSignedServer
{
public:
    /// 0 where there is no openssl to make it with.
    int start()
    {
        const std::string folder = m_folder.path().toStdString();
        const std::string files = " -key " + folder + "/key -cert " + folder + "/certificate";
        QProcess make;
        startOpenssl(make, "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=127.0.0.1 -addext "
                           "subjectAltName=IP:127.0.0.1 -keyout " +
                               folder + "/key -out " + folder + "/certificate");
        if (!make.waitForFinished() || make.exitCode() != 0)
            return 0;
        startOpenssl(m_server, "s_server -accept 127.0.0.1:0 -www" + files);
        QByteArray said;
        static const QRegularExpression accepts(QStringLiteral("ACCEPT 127\\.0\\.0\\.1:(\\d+)"));
        while (m_server.waitForReadyRead(10'000)) {
            said += m_server.readAll();
            if (const auto match = accepts.match(QString::fromUtf8(said)); match.hasMatch())
                return match.captured(1).toInt();
        }
        return 0;
    }
    ~SelfSignedServer()
    {
        m_server.kill();
        m_server.waitForFinished();
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
};

} // namespace

class TestHttpProblems : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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
        QFETCH(int, problem);
        const MockModelServer server(with(static_cast<MockFault>(fault)));
        HttpClient client(4);
        HttpRequest one = chat(server);
        if (problem == int(HttpProblem::TimedOut))
            one.timeout = 250ms;
        const HttpReply reply = only(client, one);
        compareProblem(reply, static_cast<HttpProblem>(problem));
        QVERIFY2(reply.detail.starts_with("127.0.0.1:"), reply.detail.c_str());
        QCOMPARE(server.counts().traffic.requests, 1);
    }
    void brokenBytesAreProblems_data()
    {
        const std::string head = "HTTP/1.1 200 OK\r\n";
        const std::string much(HttpClient::mostBytes + 1, 'x');
        std::string manyHeaders = head;
        for (int i = 0; i < 4000; ++i)
            manyHeaders += "X-" + std::to_string(i) + ": 0123456789\r\n";
        std::string interims;
        for (int i = 0; i < 10'000; ++i)
            interims += "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n";
        QTest::addColumn<std::string>("bytes");
        QTest::addColumn<int>("problem");
        const auto add = [](const char *name, const std::string &bytes, HttpProblem problem) {
            QTest::newRow(name) << bytes << int(problem);
        };
        add("no HTTP", "hello\r\n\r\n", HttpProblem::Unreachable);
        add("only headers", head + "Content-Length: 5\r\n\r\n", HttpProblem::Unreachable);
        add("half of the headers", head + "Content-Length: 5", HttpProblem::Unreachable);
        add("shorter than its length", head + "Content-Length: 50\r\n\r\n{}", HttpProblem::Unreachable);
        add("chunks without the last", head + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n",
            HttpProblem::Unreachable);
        add("no chunk", head + "Transfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n", HttpProblem::Unreachable);
        add("packed", head + "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", HttpProblem::Unreachable);
        add("10 GB announced", head + "Content-Length: 10000000000\r\n\r\n{}", HttpProblem::TooLarge);
        add("one byte too many", head + "\r\n" + much, HttpProblem::TooLarge);
        add("headers too large", manyHeaders + "\r\n", HttpProblem::TooLarge);
        add("a header too large", head + "X: " + std::string(1'000'000, 'x') + "\r\n\r\n", HttpProblem::TooLarge);
        add("interim replies too many", interims + head + "\r\n", HttpProblem::TooLarge);
    }
    void brokenBytesAreProblems()
    {
        QFETCH(std::string, bytes);
        QFETCH(int, problem);
        const MockModelServer server(saying(bytes));
        HttpClient client(1);
        compareProblem(only(client, chat(server)), static_cast<HttpProblem>(problem));
    }
    void whatIsLargeButAllowedComesWhole()
    {
        const std::string body(HttpClient::mostBytes, 'x');
        const MockModelServer server(
            saying("HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body));
        HttpClient client(1);
        const HttpReply reply = only(client, chat(server));
        QCOMPARE(reply.detail, std::string());
        QVERIFY(reply.body == body);
    }
    void aProblemSpoilsNothingForTheNext()
    {
        MockOptions options;
        options.fault = [](const MockQuestion &question) {
            static const MockFault faults[] = {MockFault::None, MockFault::ClosesAtOnce, MockFault::ResetInBody,
                                               MockFault::EndlessBody};
            return faults[question.number % 4];
        };
        const MockModelServer server(options);
        HttpClient client(1);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(only(client, chat(server)).status, i % 4 == 0 ? 200 : 0);
    }
    void aRequestIsSentOnceEvenWhereAKeptConnectionBreaks()
    {
        MockOptions options;
        options.fault = [](const MockQuestion &question) {
            return question.number == 0 ? MockFault::None : MockFault::ClosesAtOnce;
        };
        const MockModelServer server(options);
        HttpClient client(1);
        QCOMPARE(only(client, chat(server)).status, 200);
        compareProblem(only(client, chat(server)), HttpProblem::Unreachable);
        QCOMPARE(server.counts().traffic.requests, 2);
    }
    void addressesAreRefused_data()
    {
        QTest::addColumn<std::string>("url");
        for (const char *url : {"", "x", "127.0.0.1", "http://", "https:///v1", "https:/v1", "http:v1",
                                "file:///etc/passwd", "ftp://127.0.0.1/", "gopher://127.0.0.1/", "dict://127.0.0.1/",
                                "ws://127.0.0.1/", "http://127.0.0.1:99999/", "http://127.0.0.1/a b",
                                "http://127.0.0.1/\nX: y", "http://name:word@127.0.0.1/", "http://word@127.0.0.1/"})
            QTest::newRow(url) << std::string(url);
        QTest::newRow("zero byte") << std::string("http://127.0.0.1/\0x", 19);
    }
    void addressesAreRefused()
    {
        QFETCH(std::string, url);
        HttpClient client(1);
        const HttpReply reply = only(client, request(url));
        compareProblem(reply, HttpProblem::BadUrl);
        QVERIFY2(reply.detail.find("word@") == std::string::npos, reply.detail.c_str());
    }
    void headersThatWouldBreakTheRequestAreRefused()
    {
        const MockModelServer server;
        HttpClient client(1);
        for (const char *header :
             {"Authorization: Bearer sesame\n", "X: a\r\nY: sesame", "sesame", ": sesame", "X\r\n: sesame"}) {
            HttpRequest one = chat(server);
            one.headers = {header};
            const HttpReply reply = only(client, one);
            compareProblem(reply, HttpProblem::BadUrl);
            QVERIFY2(reply.detail.find("sesame") == std::string::npos, reply.detail.c_str());
        }
        QCOMPARE(server.counts().traffic.connections, 0);
        QCOMPARE(only(client, chat(server)).status, 200);
    }
    void whereNobodyListensIsUnreachable()
    {
        int port = 0;
        {
            const MockModelServer server;
            port = server.port();
        }
        HttpClient client(1);
        compareProblem(only(client, request("http://127.0.0.1:" + std::to_string(port) + "/")),
                       HttpProblem::Unreachable);
        compareProblem(only(client, request("http://no-such-host.invalid/")), HttpProblem::Unreachable);
    }
    void aServerThatCannotShowWhoItIsIsRefused()
    {
        SelfSignedServer server;
        const int port = server.start();
        if (port == 0)
            QSKIP("no openssl command that makes a server");
        HttpClient client(1);
        compareProblem(only(client, request("https://127.0.0.1:" + std::to_string(port) + "/")),
                       HttpProblem::Certificate);
    }
    void aServerWithoutTlsIsNotAskedInPlain()
    {
        const MockModelServer server;
        HttpClient client(1);
        compareProblem(only(client, request("https://127.0.0.1:" + std::to_string(server.port()) + "/")),
                       HttpProblem::Unreachable);
        QCOMPARE(server.counts().answered200, 0);
    }
};

SECONDLOOK_SUITE(TestHttpProblems)
#include "tst_http_problems.moc"
