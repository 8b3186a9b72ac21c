// What runs over a model server tell in the file of --log-file.
#include "tests/cli/log_events.h"
#include "tests/cli_servers/batch_project.h"
#include "tests/support/registry.h"

#include <QScopeGuard>
#include <QTest>

#include <map>
#include <mutex>

using namespace secondlook::test;
using Names = std::vector<std::string>;

namespace {

constexpr const char *secretKey = "sk-secret-0123456789";

/// The requests that a server got, by the name that each had.
class SeenTraces
{
public:
    void add(const MockHttpRequest &request)
    {
        const std::lock_guard lock(m_mutex);
        ++m_counts[std::string(request.header("x-client-request-id"))];
    }
    std::map<std::string, int> counts() const
    {
        const std::lock_guard lock(m_mutex);
        return m_counts;
    }

private:
    mutable std::mutex m_mutex;
    std::map<std::string, int> m_counts;
};

std::vector<Json> ofTrace(const std::vector<Json> &lines, const std::string &trace)
{
    std::vector<Json> found;
    std::ranges::copy_if(lines, std::back_inserter(found),
                         [&](const Json &line) { return line.value("trace", std::string()) == trace; });
    return found;
}

/// The events of the request that went wrong in this way.
std::vector<Json> ofTheOneWith(const std::vector<Json> &lines, const std::string &event)
{
    return ofTrace(lines, theEvent(lines, event).at("trace").get<std::string>());
}

} // namespace

class TestRunLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRequestIsToldUnderTheNameThatTheServerGot()
    {
        SeenTraces seen;
        MockOptions options = failing([](const MockQuestion &question) {
            if (question.attempt > 0)
                return MockFault::None;
            return isAbout(question, "Record 1")   ? MockFault::RateLimitMilliseconds
                   : isAbout(question, "Record 2") ? MockFault::ServerError500
                                                   : MockFault::None;
        });
        options.apiKey = secretKey;
        options.verbatim = [&seen](const MockHttpRequest &request) {
            seen.add(request);
            return std::string();
        };
        qputenv("SECONDLOOK_LOG_TEST_KEY", secretKey);
        const auto unset = qScopeGuard([] { qunsetenv("SECONDLOOK_LOG_TEST_KEY"); });
        ServerProject project(std::move(options), 5);
        project.addProvider({{"key", {{"environment", "SECONDLOOK_LOG_TEST_KEY"}}}, {"concurrency", 1}});
        const std::string log = project.cli().path("run.log");
        const Json run = project.mustRun({"--log-file", log});
        const auto lines = logLines(log);

        std::map<std::string, int> told;
        for (const Json &sent : eventsNamed(lines, "request_sent"))
            ++told[sent.at("trace").get<std::string>()];
        QCOMPARE(told, seen.counts());

        const auto refused = ofTheOneWith(lines, "request_refused");
        QCOMPARE(eventNames(refused),
                 (Names{"request_sent", "request_refused", "request_retrying", "request_sent", "request_answered"}));
        QCOMPARE(refused[1].at("status").get<int>(), 429);
        QCOMPARE(refused[1].at("reason").get<std::string>(), std::string("rate_limited"));
        QCOMPARE(refused[2].at("wait_ms").get<int>(), 20);
        QCOMPARE(theEvent(lines, "limiter_paused").at("wait_ms").get<int>(), 20);

        const auto failed = ofTheOneWith(lines, "request_failed");
        QCOMPARE(eventNames(failed),
                 (Names{"request_sent", "request_failed", "request_retrying", "request_sent", "request_answered"}));
        QCOMPARE(failed[1].at("status").get<int>(), 500);
        QCOMPARE(failed[1].at("reason").get<std::string>(), std::string("server_error"));
        QCOMPARE(failed[4].at("attempt").get<int>(), 2);
        QCOMPARE(failed[4].at("provider").get<std::string>(), std::string("mock"));
        QCOMPARE(failed[4].at("lane").get<std::string>(), std::string("fast"));
        QCOMPARE(failed[4].at("run").get<int>(), 1);
        QCOMPARE(failed[4].at("record").get<int>(), failed[0].at("record").get<int>());

        std::int64_t tokens = 0;
        double cost = 0;
        for (const Json &answered : eventsNamed(lines, "request_answered"))
            if (answered.contains("run")) { // not what found out how to ask the server
                tokens += answered.at("input_tokens").get<std::int64_t>();
                cost += answered.at("cost").get<double>();
            }
        QCOMPARE(tokens, run.at("tokens").at("input").get<std::int64_t>());
        QVERIFY(std::abs(cost - run.at("cost").get<double>()) < 1e-9);

        const Names names = eventNames(lines);
        QCOMPARE(names.front(), std::string("command_started"));
        QVERIFY(std::ranges::find(names, "run_started") < std::ranges::find(names, "request_refused"));
        QCOMPARE((Names{names.end() - 2, names.end()}), (Names{"run_ended", "command_ended"}));
        QCOMPARE(theEvent(lines, "run_ended").at("retries").get<int>(), 2);

        const std::string text = CliRunner::read(log);
        for (const char *part : {secretKey, "says", "\"yes\"", "\"no\"", "Good morning", "Bearer", "authorization"})
            QVERIFY2(!holdsPart(text, part), part);
    }
    /// A server may repeat what it was sent, in an error's message or anywhere else.
    void whatAServerSaysIsNotTold()
    {
        MockOptions options;
        options.verbatim = [](const MockHttpRequest &request) {
            const bool isProbe = !holdsPart(request.body, "Record ");
            const std::string echo =
                Json{{"error", {{"message", request.body}, {"type", "Record 1 says yes"}, {"code", "Record 1 says"}}}}
                    .dump();
            return isProbe ? std::string()
                           : "HTTP/1.1 400 Record 1 says yes\r\ncontent-type: application/json\r\nx-request-id: Record "
                             "1 says\r\ncontent-length: " +
                                 std::to_string(echo.size()) + "\r\n\r\n" + echo;
        };
        ServerProject project(std::move(options), 30);
        const std::string log = project.cli().path("run.log");
        QCOMPARE(project.run({"--log-file", log}).exitCode, 5);
        const auto lines = logLines(log);
        QVERIFY(!eventsNamed(lines, "request_failed").empty());
        QCOMPARE(theEvent(lines, "asking_halted").at("reason").get<std::string>(), std::string("bad_request"));
        QCOMPARE(theEvent(lines, "run_ended").at("end").get<std::string>(), std::string("unreachable"));
        QCOMPARE(theEvent(lines, "command_ended").at("exit_code").get<int>(), 5);
        QVERIFY(!holdsPart(CliRunner::read(log), "says"));
    }
    void aRunThatIsTakenUpSaysSo()
    {
        ServerProject project({}, 200);
        const std::string log = project.cli().path("run.log");
        QCOMPARE(project.run({"--cost-cap", "0.005", "--log-file", log}).exitCode, 4);
        auto lines = logLines(log);
        const Json reached = theEvent(lines, "cost_cap_reached");
        QVERIFY(reached.at("spent").get<double>() <= 0.005);
        QCOMPARE(theEvent(lines, "run_ended").at("end").get<std::string>(), std::string("cost_cap"));
        (void)project.mustRun({"--cost-cap", "1", "--log-file", log});
        lines = logLines(log);
        QCOMPARE(theEvent(lines, "run_resumed").at("run").get<int>(),
                 theEvent(lines, "run_started").at("run").get<int>());
        QVERIFY(theEvent(lines, "run_resumed").at("done_before").get<int>() > 0);
        std::int64_t committed = 0;
        for (const Json &line : eventsNamed(lines, "results_committed"))
            committed += line.at("records").get<std::int64_t>();
        QCOMPARE(committed, std::int64_t(200));
    }
    void aServerThatIsAwayOpensTheCircuit()
    {
        ServerProject project(failing([](const MockQuestion &question) {
            return holdsPart(question.prompt, "Record ") && question.number < 9 ? MockFault::ClosesAtOnce
                                                                                : MockFault::None;
        }));
        const std::string log = project.cli().path("run.log");
        (void)project.cli().must({"provider", "test", project.path(), "mock"});
        (void)project.mustRun({"--log-file", log});
        const Names names = eventNames(logLines(log));
        const auto opened = std::ranges::find(names, "circuit_opened");
        QVERIFY(opened != names.end());
        QVERIFY(std::find(opened, names.end(), "circuit_closed") != names.end());
    }
    void batchesAreTold()
    {
        ServerProject project(batching({}), 6);
        prepare(project, "openai");
        const std::string log = project.cli().path("run.log");
        (void)project.mustRun({"--batch", "--log-file", log});
        const auto lines = logLines(log);
        const Json made = theEvent(lines, "batch_made");
        QCOMPARE(made.at("requests").get<int>(), 6);
        for (const char *name : {"batch_sending", "batch_submitted", "batch_ended"})
            QCOMPARE(theEvent(lines, name).at("batch").get<int>(), made.at("batch").get<int>());
        QCOMPARE(theEvent(lines, "batch_ended").at("state").get<std::string>(), std::string("done"));
        const Names names = eventNames(lines);
        QCOMPARE((Names{names.begin(), names.begin() + 5}),
                 (Names{"command_started", "run_started", "batch_made", "batch_sending", "batch_submitted"}));
        QVERIFY(!holdsPart(CliRunner::read(log), "says"));
    }
    void aBatchServerThatRefusesIsTold()
    {
        ServerProject project(firstGoesWrong(MockBatchStep::Create, MockBatchManner::Refused), 3);
        prepare(project, "openai");
        const std::string log = project.cli().path("run.log");
        (void)project.mustRun({"--batch", "--log-file", log});
        QCOMPARE(theEvent(logLines(log), "batch_request_failed").at("reason").get<std::string>(),
                 std::string("rate_limited"));
    }
};

SECONDLOOK_SUITE(TestRunLog)
#include "tst_run_log.moc"
