// What is done about a batch where nobody knows what the server did, or what it charges.
#include "storage/sql/connection.h"
#include "tests/cli_servers/batch_project.h"
#include "tests/support/registry.h"

#include <QTest>

#include <atomic>
#include <memory>

using namespace secondlook;
using namespace secondlook::test;

namespace {

constexpr const char *keyVariable = "SECONDLOOK_TEST_KEY";

double tokenCostOf(const Json &run)
{
    return (run.at("tokens").at("input").get<double>() + 2 * run.at("tokens").at("output").get<double>()) / 2e6;
}

bool isAlike(double one, double two)
{
    return std::abs(one - two) < 1e-9;
}

void change(const ServerProject &project, const std::string &sql)
{
    const auto connection = storage::Connection::open(project.path());
    QVERIFY(connection && (*connection)->executeLines(sql));
}

/// All that a batch could cost.
double reservedFor(const ServerProject &project, int batch)
{
    const auto connection = storage::Connection::open(project.path());
    const auto nanos =
        (*connection)->number("SELECT SUM(reserved) FROM run_batch_question WHERE batch = :batch", 0, batch);
    return static_cast<double>(*nanos) / 1e9;
}

} // namespace

class TestBatchDoubts : public QObject
{
    Q_OBJECT

    /// A server that makes the first batch and loses its reply, and lists no batches until it is put right.
    struct LostReply
    {
        std::shared_ptr<std::atomic_bool> lists = std::make_shared<std::atomic_bool>(false);

        MockOptions options() const
        {
            MockBatchOptions batches;
            batches.manner = [lists = lists](MockBatchStep step, int before) {
                if (step == MockBatchStep::List && !*lists)
                    return MockBatchManner::Broken;
                return step == MockBatchStep::Create && before == 0 ? MockBatchManner::DoneAndLost
                                                                    : MockBatchManner::Good;
            };
            return batching(std::move(batches));
        }
    };
    static void useKey(const char *key) { qputenv(keyVariable, key); }
    static void prepareWithKey(ServerProject &project, const std::string &kind)
    {
        useKey("sk-first-0123456789");
        prepare(project, kind, {{"key", {{"environment", keyVariable}}}});
    }

private Q_SLOTS:
    void cleanup() { qunsetenv(keyVariable); }

    void whatIsAtWorkIsNotGivenUp_data() { twoProtocols(); }
    void whatIsAtWorkIsNotGivenUp()
    {
        QFETCH(std::string, kind);
        const auto isWorking = std::make_shared<std::atomic_bool>(true);
        ServerProject project(batchingWhile(isWorking));
        prepare(project, kind);
        const auto paidBefore = project.counts().answered200;
        QCOMPARE(project.run({"--batch", "--no-wait"}).exitCode, 130);
        for (int call = 0; call < 2; ++call) {
            const CliResult again = project.run({"--batch", "--no-wait", "--give-up-batches"});
            QCOMPARE(again.exitCode, 130);
            QCOMPARE(project.counts().batches.batches, 1);
            COMPARE_JSON(again.json().at("batches").at("given_up"), 0);
            COMPARE_JSON(again.json().at("batches").at("under_way"), 1);
        }
        *isWorking = false;
        mustBeWholeAndPaidOnce(project, paidBefore, 30);
    }
    void whatCannotBeReachedIsNotGivenUp()
    {
        const LostReply lost;
        ServerProject project(lost.options());
        prepare(project, "openai");
        const auto paidBefore = project.counts().answered200;
        for (const char *giveUp : {"--json", "--give-up-batches"}) {
            const CliResult stopped = project.run({"--batch", giveUp});
            QCOMPARE(stopped.exitCode, 5);
            QVERIFY2(holdsPart(stopped.err, "does not say which batches it has"), stopped.err.c_str());
        }
        *lost.lists = true;
        mustBeWholeAndPaidOnce(project, paidBefore, 30);
    }
    void whatStaysUndecidedIsGivenUpOnRequest()
    {
        MockOptions options = firstGoesWrong(MockBatchStep::Create, MockBatchManner::DoneAndLost);
        options.batches.hasEnded = [](std::int64_t batch, int) { return batch > 1; };
        ServerProject project(options);
        prepare(project, "anthropic");
        QCOMPARE(project.run({"--batch"}).exitCode, 5);
        const Json run = project.mustRun({"--batch", "--give-up-batches"});
        COMPARE_JSON(run.at("batches").at("given_up"), 1);
        COMPARE_JSON(run.at("requests"), 30);
        QCOMPARE(project.counts().batches.batches, 2);
        QVERIFY(isAlike(run.at("cost").get<double>(), tokenCostOf(run) + reservedFor(project, 1)));
    }
    void aServerWithoutListsLeavesItOpen()
    {
        MockBatchOptions batches;
        batches.manner = [](MockBatchStep step, int before) {
            if (step == MockBatchStep::List)
                return MockBatchManner::Unknown;
            return step == MockBatchStep::Create && before == 0 ? MockBatchManner::DoneAndLost : MockBatchManner::Good;
        };
        ServerProject project(batching(batches));
        prepare(project, "openai");
        for (int call = 0; call < 2; ++call) {
            const CliResult stopped = project.run({"--batch"});
            QCOMPARE(stopped.exitCode, 5);
            QVERIFY2(holdsPart(stopped.err, "--give-up-batches asks anew"), stopped.err.c_str());
        }
        QCOMPARE(project.counts().batches.batches, 1);
        COMPARE_JSON(project.mustRun({"--batch", "--give-up-batches"}).at("batches").at("given_up"), 1);
    }
    void whatThisAttemptSentIsNotGivenUp()
    {
        MockBatchOptions batches;
        batches.manner = [](MockBatchStep step, int) {
            return step == MockBatchStep::Status ? MockBatchManner::Unknown : MockBatchManner::Good;
        };
        ServerProject project(batching(batches));
        prepare(project, "openai");
        for (int call = 1; call <= 2; ++call) {
            QCOMPARE(project.run({"--batch", "--give-up-batches"}).exitCode, 5);
            QCOMPARE(project.counts().batches.batches, call);
        }
    }
    void anotherKeyDecidesNothing_data() { twoProtocols(); }
    void anotherKeyDecidesNothing()
    {
        QFETCH(std::string, kind);
        const LostReply lost;
        ServerProject project(lost.options());
        prepareWithKey(project, kind);
        const auto paidBefore = project.counts().answered200;
        QCOMPARE(project.run({"--batch"}).exitCode, 5);
        *lost.lists = true;
        useKey("sk-second-0123456789");
        const CliResult stopped = project.run({"--batch"});
        QCOMPARE(stopped.exitCode, 5);
        QVERIFY2(holdsPart(stopped.err, "was sent with another key than the one in use now"), stopped.err.c_str());
        QCOMPARE(project.counts().batches.batches, 1);
        useKey("sk-first-0123456789");
        mustBeWholeAndPaidOnce(project, paidBefore, 30);
        QVERIFY(!holdsPart(CliRunner::read(project.path()), "sk-first-0123456789"));
    }
    void whoHasNoLongerTheKeyMayGiveUp()
    {
        const LostReply lost;
        ServerProject project(lost.options());
        prepareWithKey(project, "openai");
        QCOMPARE(project.run({"--batch"}).exitCode, 5);
        *lost.lists = true;
        useKey("sk-second-0123456789");
        const Json run = project.mustRun({"--batch", "--give-up-batches"});
        QCOMPARE(project.counts().batches.batches, 2);
        COMPARE_JSON(run.at("batches").at("given_up"), 1);
        QVERIFY(isAlike(run.at("cost").get<double>(), tokenCostOf(run) + reservedFor(project, 1)));
    }
    void aBatchOfAnotherKeyIsNamedAsSuch_data() { twoProtocols(); }
    void aBatchOfAnotherKeyIsNamedAsSuch()
    {
        QFETCH(std::string, kind);
        const auto isWorking = std::make_shared<std::atomic_bool>(true);
        ServerProject project(batchingWhile(isWorking));
        prepareWithKey(project, kind);
        const auto paidBefore = project.counts().answered200;
        QCOMPARE(project.run({"--batch", "--no-wait"}).exitCode, 130);
        *isWorking = false;
        useKey("sk-second-0123456789");
        const CliResult stopped = project.run({"--batch"});
        QCOMPARE(stopped.exitCode, 5);
        QVERIFY2(holdsPart(stopped.err, "was sent with another key than the one in use now"), stopped.err.c_str());
        useKey("sk-first-0123456789");
        mustBeWholeAndPaidOnce(project, paidBefore, 30);
    }
    void aBatchThatIsMadeLateIsFound_data() { twoProtocols(); }
    void aBatchThatIsMadeLateIsFound()
    {
        QFETCH(std::string, kind);
        ServerProject project(firstGoesWrong(MockBatchStep::Create, MockBatchManner::DoneLate));
        prepare(project, kind);
        project.cli().clock.skipsWaits = true;
        mustBeWholeAndPaidOnce(project, project.counts().answered200, 30);
    }
    void whatIsNotThereIsLookedForOverAMinute_data() { twoProtocols(); }
    void whatIsNotThereIsLookedForOverAMinute()
    {
        QFETCH(std::string, kind);
        ServerProject project(firstGoesWrong(MockBatchStep::Create, MockBatchManner::Broken));
        prepare(project, kind);
        TestClock &clock = project.cli().clock;
        clock.skipsWaits = true;
        const base::TimeMs before = clock.now();
        mustBeWholeAndPaidOnce(project, project.counts().answered200, 30);
        QVERIFY(clock.now() - before >= 60'000 && clock.now() - before < 70'000);
        QVERIFY(project.counts().batches.steps[MockBatchStep::List] >= 4);
    }
    void whatWasNotCountedIsNotCharged_data()
    {
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<bool>("isCounted");
        for (const char *kind : {"openai", "anthropic"})
            for (const bool isCounted : {false, true})
                QTest::addRow("%s %s", kind, isCounted ? "counted" : "not counted") << std::string(kind) << isCounted;
    }
    void whatWasNotCountedIsNotCharged()
    {
        QFETCH(std::string, kind);
        QFETCH(bool, isCounted);
        MockBatchOptions batches;
        batches.line = [](const MockQuestion &question) {
            return question.attempt == 0 ? MockLine::Missing : MockLine::Once;
        };
        batches.countsAnswers = isCounted;
        ServerProject project(batching(batches));
        prepare(project, kind, {{"attempts", 2}});
        const Json run = project.mustRun({"--batch"});
        QCOMPARE(run.at("tiers").at("review").get<int>(), 30);
        QCOMPARE(run.at("retries").get<int>(), 30);
        COMPARE_JSON(run.at("batches").at("missing_lines"), 30);
        COMPARE_JSON(run.at("batches").at("missing_lines_charged"), isCounted ? 30 : 0);
        QVERIFY(isAlike(run.at("cost").get<double>(), tokenCostOf(run) + (isCounted ? reservedFor(project, 1) : 0.0)));
    }
    void aServerThatGivesNoResultsIsNotAskedForEver()
    {
        MockBatchOptions batches;
        batches.line = [](const MockQuestion &) { return MockLine::Missing; };
        batches.countsAnswers = false;
        ServerProject project(batching(batches));
        prepare(project, "openai", {{"attempts", 3}});
        const Json run = project.mustRun({"--batch"});
        COMPARE_JSON(run.at("failed").at("transient"), 30);
        QCOMPARE(failuresOf(run, "missing_in_batch"), 30);
        QCOMPARE(project.counts().batches.batches, 3);
        COMPARE_JSON(run.at("cost"), 0.0);
    }
    /// What breaks off between two writes is as good as a program that is killed there.
    void whatIsGivenUpIsChargedOnce()
    {
        MockBatchOptions batches;
        batches.manner = [](MockBatchStep step, int before) {
            return step == MockBatchStep::Status && before < 3 ? MockBatchManner::Unknown : MockBatchManner::Good;
        };
        ServerProject project(batching(batches));
        prepare(project, "openai");
        QCOMPARE(project.run({"--batch"}).exitCode, 5);
        change(project, "CREATE TRIGGER broken BEFORE UPDATE OF state ON run_batch WHEN NEW.state = 7 BEGIN SELECT "
                        "RAISE(ABORT, 'broken'); END");
        QCOMPARE(project.run({"--batch", "--give-up-batches"}).exitCode, 1);
        change(project, "DROP TRIGGER broken");
        const Json run = project.mustRun({"--batch", "--give-up-batches"});
        QVERIFY(isAlike(run.at("cost").get<double>(), tokenCostOf(run) + reservedFor(project, 1)));
    }
    void whatIsOfNoUseIsChargedOnce()
    {
        const auto broken = std::make_shared<std::atomic_bool>(false);
        ServerProject project(
            failing([broken](const MockQuestion &) { return *broken ? MockFault::HtmlBody : MockFault::None; }));
        prepare(project, "openai");
        *broken = true;
        change(project, "CREATE TRIGGER broken BEFORE UPDATE OF state ON run_batch WHEN NEW.state = 5 BEGIN SELECT "
                        "RAISE(ABORT, 'broken'); END");
        QCOMPARE(project.run({"--batch"}).exitCode, 1);
        change(project, "DROP TRIGGER broken");
        const CliResult stopped = project.run({"--batch"});
        QCOMPARE(stopped.exitCode, 5);
        QVERIFY(isAlike(stopped.json().at("cost").get<double>(), reservedFor(project, 1)));
        COMPARE_JSON(stopped.json().at("requests"), 30);
    }
    void anAnswerThatNobodyCanReadIsAskedForOnce_data()
    {
        QTest::addColumn<std::string>("how");
        QTest::addRow("by batch") << std::string("--batch");
        QTest::addRow("one by one") << std::string("--json");
    }
    void anAnswerThatNobodyCanReadIsAskedForOnce()
    {
        QFETCH(std::string, how);
        ServerProject project;
        prepare(project, "openai");
        (void)project.mustRun();
        change(project,
               "UPDATE model_answer SET answer = '{' WHERE question = (SELECT MIN(question) FROM model_answer)");
        const Json run = project.mustRun({how, "--records", "all", "--cost-cap", "0.01"});
        COMPARE_JSON(run.at("tiers").at("review"), 30);
        COMPARE_JSON(run.at("requests"), 1);
        COMPARE_JSON(run.at("cached"), 29);
        COMPARE_JSON(project.mustRun({how, "--records", "all"}).at("requests"), 0);
    }
};

SECONDLOOK_SUITE(TestBatchDoubts)
#include "tst_batch_doubts.moc"
