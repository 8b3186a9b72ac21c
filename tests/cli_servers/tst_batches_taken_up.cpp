// Runs by batches that were broken off: nothing is submitted twice, whatever was lost and whenever it was.
#include "storage/sql/connection.h"
#include "tests/cli_servers/batch_project.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QTest>

#include <atomic>
#include <csignal>
#include <memory>

using namespace secondlook;
using namespace secondlook::test;

class TestBatchesTakenUp : public QObject
{
    Q_OBJECT

    /// A server that goes wrong in one way until it is put right.
    struct Trouble
    {
        std::shared_ptr<std::atomic_bool> isOn = std::make_shared<std::atomic_bool>(true);
        std::shared_ptr<std::atomic_int> met = std::make_shared<std::atomic_int>(0);

        MockOptions at(MockBatchStep step, MockBatchManner manner) const
        {
            MockBatchOptions batches;
            batches.manner = [on = isOn, met = met, step, manner](MockBatchStep now, int) {
                if (now != step || !*on)
                    return MockBatchManner::Good;
                ++*met;
                return manner;
            };
            return batching(std::move(batches));
        }
    };

    static void eachPhase()
    {
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("manner");
        const auto row = [](const char *kind, const char *phase, MockBatchStep step, MockBatchManner manner) {
            QTest::addRow("%s %s", kind, phase) << std::string(kind) << int(step) << int(manner);
        };
        row("openai", "before the file is there", MockBatchStep::Upload, MockBatchManner::Ignored);
        row("openai", "before sending", MockBatchStep::Upload, MockBatchManner::DoneAndMute);
        for (const char *kind : {"openai", "anthropic"}) {
            row(kind, "while sending", MockBatchStep::Create, MockBatchManner::Ignored);
            row(kind, "before the id is kept", MockBatchStep::Create, MockBatchManner::DoneAndMute);
            row(kind, "while polling", MockBatchStep::Status, MockBatchManner::DoneAndMute);
            row(kind, "before the results", MockBatchStep::Results, MockBatchManner::Ignored);
        }
    }
    static void start(QProcess &process, const ServerProject &project)
    {
        process.start(QStringLiteral(SECONDLOOK_BIN_DIR "/secondlook"),
                      {QStringLiteral("run"), QString::fromStdString(project.path()), QStringLiteral("--classifier"),
                       QStringLiteral("llm:mock"), QStringLiteral("--batch"), QStringLiteral("--json")});
        QVERIFY(process.waitForStarted());
    }
    static void kill(QProcess &process)
    {
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
        QVERIFY(process.waitForFinished());
    }
    static std::int64_t keptAnswers(const ServerProject &project)
    {
        const auto connection = storage::Connection::open(project.path());
        return *(*connection)->number("SELECT COUNT(*) FROM model_answer", 0);
    }

private Q_SLOTS:
    void aKilledRunSubmitsNothingTwice_data() { eachPhase(); }
    void aKilledRunSubmitsNothingTwice()
    {
        QFETCH(std::string, kind);
        QFETCH(int, step);
        QFETCH(int, manner);
        const Trouble trouble;
        ServerProject project(trouble.at(static_cast<MockBatchStep>(step), static_cast<MockBatchManner>(manner)));
        prepare(project, kind, {{"timeout_seconds", 600}});
        const auto paidBefore = project.counts().answered200;
        QProcess process;
        start(process, project);
        QTRY_VERIFY_WITH_TIMEOUT(*trouble.met > 0, 30'000);
        kill(process);
        *trouble.isOn = false;
        project.cli().clock.skipsWaits = true;
        mustBeWholeAndPaidOnce(project, paidBefore, 30);
    }
    void aRunKilledHalfwayThroughTheResultsGoesOn_data() { twoProtocols(); }
    void aRunKilledHalfwayThroughTheResultsGoesOn()
    {
        QFETCH(std::string, kind);
        const Trouble trouble;
        ServerProject project(trouble.at(MockBatchStep::Results, MockBatchManner::HalfAndMute), 1'200);
        prepare(project, kind, {{"timeout_seconds", 600}});
        const auto paidBefore = project.counts().answered200;
        QProcess process;
        start(process, project);
        QTRY_VERIFY_WITH_TIMEOUT(keptAnswers(project) >= 500, 30'000);
        kill(process);
        *trouble.isOn = false;
        mustBeWholeAndPaidOnce(project, paidBefore, 1'200);
    }
    void aStopLeavesTheBatchAtWork()
    {
        const auto isWorking = std::make_shared<std::atomic_bool>(true);
        const auto looks = std::make_shared<std::atomic_int>(0);
        MockBatchOptions batches;
        batches.hasEnded = [isWorking, looks](std::int64_t, int) {
            ++*looks;
            return !*isWorking;
        };
        ServerProject project(batching(batches));
        prepare(project, "openai");
        const auto paidBefore = project.counts().answered200;
        QProcess process;
        start(process, project);
        QTRY_VERIFY_WITH_TIMEOUT(*looks > 0, 30'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 130);
        const Json stopped = Json::parse(process.readAllStandardOutput().toStdString());
        COMPARE_JSON(stopped.at("pending"), 30);
        COMPARE_JSON(stopped.at("batches").at("under_way"), 1);
        // One by one, the same records would be paid twice.
        const CliResult alone = project.run();
        QCOMPARE(alone.exitCode, 1);
        QVERIFY2(holdsPart(alone.err, "take the run up with --batch"), alone.err.c_str());
        *isWorking = false;
        mustBeWholeAndPaidOnce(project, paidBefore, 30);
    }
    void nobodyHasToWait()
    {
        const auto isWorking = std::make_shared<std::atomic_bool>(true);
        ServerProject project(batchingWhile(isWorking));
        prepare(project, "anthropic");
        const auto paidBefore = project.counts().answered200;
        for (int call = 0; call < 2; ++call) {
            const CliResult sent = project.run({"--batch", "--no-wait"});
            QCOMPARE(sent.exitCode, 130);
            COMPARE_JSON(sent.json().at("batches").at("under_way"), 1);
            COMPARE_JSON(sent.json().at("batches").at("submitted"), call == 0 ? 1 : 0);
        }
        *isWorking = false;
        mustBeWholeAndPaidOnce(project, paidBefore, 30);
    }
    void anotherRunTakesUpWhatIsAskedAlready()
    {
        const auto isWorking = std::make_shared<std::atomic_bool>(true);
        ServerProject project(batchingWhile(isWorking));
        prepare(project, "openai");
        QCOMPARE(project.run({"--batch", "--no-wait"}).exitCode, 130);
        *isWorking = false;
        const Json run = project.mustRun({"--batch", "--records", "all"}); // as after a change of the policy
        COMPARE_JSON(run.at("run_id"), "run-2");
        QCOMPARE(run.at("tiers").at("review").get<int>(), 30);
        QCOMPARE(run.at("requests").get<int>(), 30);
        QCOMPARE(project.counts().batches.batches, 1);
        QCOMPARE(project.counts().mostPaidForOne, 1);
        COMPARE_JSON(project.mustRun({"--batch"}).at("requests"), 0);
    }
    void whoAsksInAnotherWayLeavesTheBatchesOfOthersAlone()
    {
        const auto isWorking = std::make_shared<std::atomic_bool>(true);
        ServerProject project(batchingWhile(isWorking));
        prepare(project, "openai");
        QCOMPARE(project.run({"--batch", "--no-wait"}).exitCode, 130);
        *isWorking = false;
        project.addProvider({{"name", "other"}, {"confidence", {{"method", "p_true"}}}});
        const Json other = project.cli()
                               .must({"run", project.path(), "--json", "--classifier", "llm:other", "--tolerance", "1",
                                      "--batch", "--records", "all"})
                               .json();
        QCOMPARE(other.at("tiers").at("review").get<int>(), 30);
        QVERIFY(project.counts().batches.batches > 1); // it asked for itself
        const Json run = project.mustRun({"--batch"});
        QCOMPARE(run.at("requests").get<int>(), 30);
        QCOMPARE(project.counts().mostPaidForOne, 1);
    }
    void whatIsLostOnTheWayIsNotSentTwice_data()
    {
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("manner");
        for (const char *kind : {"openai", "anthropic"}) {
            const auto row = [kind](const char *what, MockBatchStep step, MockBatchManner manner) {
                QTest::addRow("%s %s", kind, what) << std::string(kind) << int(step) << int(manner);
            };
            row("the reply to the batch", MockBatchStep::Create, MockBatchManner::DoneAndLost);
            row("half of the reply to the batch", MockBatchStep::Create, MockBatchManner::BrokenOff);
            row("the batch", MockBatchStep::Create, MockBatchManner::Broken);
            row("refused at first", MockBatchStep::Create, MockBatchManner::Refused);
            row("a look", MockBatchStep::Status, MockBatchManner::DoneAndLost);
            row("a look that fails", MockBatchStep::Status, MockBatchManner::Broken);
            row("half of the results", MockBatchStep::Results, MockBatchManner::BrokenOff);
        }
        QTest::addRow("openai the file") << std::string("openai") << int(MockBatchStep::Upload)
                                         << int(MockBatchManner::DoneAndLost);
    }
    void whatIsLostOnTheWayIsNotSentTwice()
    {
        QFETCH(std::string, kind);
        QFETCH(int, step);
        QFETCH(int, manner);
        ServerProject project(firstGoesWrong(static_cast<MockBatchStep>(step), static_cast<MockBatchManner>(manner)));
        prepare(project, kind);
        project.cli().clock.skipsWaits = true;
        mustBeWholeAndPaidOnce(project, project.counts().answered200, 30);
    }
    void whoseBatchItIsCanBeSeenWhenItHasEnded()
    {
        const auto isWorking = std::make_shared<std::atomic_bool>(true);
        MockOptions options = firstGoesWrong(MockBatchStep::Create, MockBatchManner::DoneAndLost);
        options.batches.hasEnded = [isWorking](std::int64_t, int) { return !*isWorking; };
        ServerProject project(options);
        prepare(project, "anthropic");
        const auto paidBefore = project.counts().answered200;
        for (int call = 0; call < 2; ++call) {
            const CliResult stopped = project.run({"--batch"});
            QCOMPARE(stopped.exitCode, 5);
            QVERIFY2(holdsPart(stopped.err, "it may be batch batch_1, which is still worked on"), stopped.err.c_str());
            COMPARE_JSON(stopped.json().at("batches").at("under_way"), 1);
        }
        *isWorking = false;
        mustBeWholeAndPaidOnce(project, paidBefore, 30);
    }
    void aBatchThatNobodyKnowsIsAskedAnewOnlyOnRequest()
    {
        MockBatchOptions batches;
        batches.manner = [](MockBatchStep step, int before) {
            return step == MockBatchStep::Status && before < 3 ? MockBatchManner::Unknown : MockBatchManner::Good;
        };
        ServerProject project(batching(batches));
        prepare(project, "openai");
        for (int call = 0; call < 2; ++call) {
            const CliResult stopped = project.run({"--batch"});
            QCOMPARE(stopped.exitCode, 5);
            QVERIFY2(holdsPart(stopped.err, "does not know batch batch_1"), stopped.err.c_str());
        }
        QCOMPARE(project.counts().batches.batches, 1);
        const Json run = project.mustRun({"--batch", "--give-up-batches"});
        QCOMPARE(run.at("tiers").at("review").get<int>(), 30);
        COMPARE_JSON(run.at("batches").at("given_up"), 1);
        QCOMPARE(project.counts().batches.batches, 2);
        const double tokens =
            run.at("tokens").at("input").get<double>() + 2 * run.at("tokens").at("output").get<double>();
        QVERIFY(run.at("cost").get<double>() > tokens / 2e6); // the one that was given up may be paid too
    }
    void aServerThatTakesNoBatchIsNotAskedForEver_data()
    {
        QTest::addColumn<int>("manner");
        QTest::addRow("breaks") << int(MockBatchManner::Broken);
        QTest::addRow("is not there") << int(MockBatchManner::Unknown);
    }
    void aServerThatTakesNoBatchIsNotAskedForEver()
    {
        QFETCH(int, manner);
        const Trouble trouble;
        ServerProject project(trouble.at(MockBatchStep::Upload, static_cast<MockBatchManner>(manner)));
        prepare(project, "openai");
        const CliResult stopped = project.run({"--batch"});
        QCOMPARE(stopped.exitCode, 5);
        QVERIFY2(holdsPart(stopped.err, "the server takes no batch"), stopped.err.c_str());
        QCOMPARE(stopped.json().at("pending").get<int>(), 30);
        *trouble.isOn = false;
        QCOMPARE(project.mustRun().at("tiers").at("review").get<int>(), 30); // nothing is under way, so either way goes
    }
};

SECONDLOOK_SUITE(TestBatchesTakenUp)
#include "tst_batches_taken_up.moc"
