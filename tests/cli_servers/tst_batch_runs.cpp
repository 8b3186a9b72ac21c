// Runs through the batch APIs of model servers: what is sent, what is made of results, and what servers do wrong.
#include "tests/cli_servers/batch_project.h"
#include "tests/support/registry.h"

#include <QTest>

#include <atomic>
#include <cmath>

using namespace secondlook;
using namespace secondlook::test;

namespace {

/// What a person gets to see of each record, without what names the run.
std::string labelsIn(const Json &run)
{
    std::istringstream lines(CliRunner::read(run.at("outputs").at("enriched").get<std::string>()));
    std::string labels;
    for (std::string line; std::getline(lines, line);) {
        const Json one = Json::parse(line);
        labels += one.at("id").dump() + one.at("label").dump() + one.at("confidence").dump() +
                  one.at("distribution").dump() + one.at("confidence_method").dump() + "\n";
    }
    return labels;
}

} // namespace

class TestBatchRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void batchesAnswerEveryRecord_data() { twoProtocols(); }
    void batchesAnswerEveryRecord()
    {
        QFETCH(std::string, kind);
        ServerProject project;
        prepare(project, kind);
        const auto paidBefore = project.counts().answered200;
        const Json run = project.mustRun({"--batch"});
        QCOMPARE(run.at("tiers").at("review").get<int>(), 30);
        QCOMPARE(run.at("requests").get<int>(), 30);
        QCOMPARE(run.at("cached").get<int>(), 0);
        COMPARE_JSON(run.at("batches"), (Json{{"submitted", 1},
                                              {"under_way", 0},
                                              {"given_up", 0},
                                              {"duplicate_lines", 0},
                                              {"unknown_lines", 0},
                                              {"missing_lines", 0},
                                              {"missing_lines_charged", 0}}));
        QCOMPARE(project.counts().batches.batches, 1);
        QCOMPARE(project.counts().answered200 - paidBefore, 30);
        const double tokensIn = run.at("tokens").at("input").get<double>();
        const double tokensOut = run.at("tokens").at("output").get<double>();
        QVERIFY(tokensIn > 0 && tokensOut > 0);
        QVERIFY(std::abs(run.at("cost").get<double>() - (tokensIn + 2 * tokensOut) / 2e6) < 1e-9); // half of the price
        std::istringstream lines(CliRunner::read(run.at("outputs").at("enriched").get<std::string>()));
        int number = 0;
        for (std::string line; std::getline(lines, line); ++number)
            QCOMPARE(Json::parse(line).at("label").get<std::string>(), std::string(number % 3 == 0 ? "no" : "yes"));
        QCOMPARE(number, 30);
        QCOMPARE(project.cli().must({"audit", "verify", project.path(), "--json"}).json().at("intact").get<bool>(),
                 true);
    }
    void theAnswersAreThoseOfARunOneByOne_data()
    {
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<std::string>("method");
        QTest::addColumn<int>("batches");
        QTest::addRow("tokens") << std::string("openai") << std::string("token_probabilities") << 1;
        QTest::addRow("votes") << std::string("anthropic") << std::string("votes") << 1;
        QTest::addRow("p_true") << std::string("openai") << std::string("p_true") << 2;
    }
    void theAnswersAreThoseOfARunOneByOne()
    {
        QFETCH(std::string, kind);
        QFETCH(std::string, method);
        QFETCH(int, batches);
        ServerProject asked;
        ServerProject batched;
        for (ServerProject *project : {&asked, &batched})
            prepare(*project, kind, {{"confidence", {{"method", method}, {"votes", 3}}}});
        const Json one = asked.mustRun();
        const Json two = batched.mustRun({"--batch"});
        QCOMPARE(labelsIn(two), labelsIn(one));
        QCOMPARE(two.at("requests").get<int>(), one.at("requests").get<int>());
        QCOMPARE(batched.counts().batches.batches, batches);
        QCOMPARE(batched.counts().mostPaidForOne, asked.counts().mostPaidForOne);
        // The questions are the very same: what was answered one by one is not asked in a batch.
        const Json again = asked.mustRun({"--batch", "--records", "all"});
        QCOMPARE(again.at("cached").get<int>(), one.at("requests").get<int>());
        QCOMPARE(asked.counts().batches.batches, 0);
        QCOMPARE(batched.mustRun({"--records", "all"}).at("requests").get<int>(), 0);
    }
    void equalTextsStandInABatchOnce()
    {
        ServerProject project({}, 0);
        prepare(project, "openai");
        std::string lines;
        for (int i = 0; i < 20; ++i)
            lines += Json{{"id", "same-" + std::to_string(i)}, {"text", "The same says yes"}}.dump() + "\n";
        project.cli().must({"import", project.path(), project.cli().write("same.jsonl", lines)});
        const Json run = project.mustRun({"--batch"});
        QCOMPARE(run.at("requests").get<int>(), 1);
        QCOMPARE(run.at("cached").get<int>(), 19);
        QCOMPARE(run.at("tiers").at("review").get<int>(), 20);
        QCOMPARE(project.counts().batches.requests, 1);
    }
    void linesThatComeTwiceOrBelongToNothingChangeNothing_data()
    {
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<bool>("breaksOff");
        for (const char *kind : {"openai", "anthropic"})
            for (const bool breaksOff : {false, true})
                QTest::addRow("%s %s", kind, breaksOff ? "read twice" : "read once") << std::string(kind) << breaksOff;
    }
    void linesThatComeTwiceOrBelongToNothingChangeNothing()
    {
        QFETCH(std::string, kind);
        QFETCH(bool, breaksOff);
        MockBatchOptions batches;
        batches.line = [](const MockQuestion &) { return MockLine::Twice; };
        const std::string deep =
            breaksOff ? "[]" : std::string(100'000, '['); // half of the results are to hold answers
        batches.moreResults = "no JSON\n{\"custom_id\":\"run1-stranger-record1-0\"}\n{}\n" + deep + "\n\n";
        batches.manner = [breaksOff](MockBatchStep step, int before) {
            const bool isBroken = breaksOff && step == MockBatchStep::Results && before == 0;
            return isBroken ? MockBatchManner::BrokenOff : MockBatchManner::Good;
        };
        ServerProject project(batching(batches));
        prepare(project, kind);
        const Json run = project.mustRun({"--batch"});
        QCOMPARE(run.at("tiers").at("review").get<int>(), 30);
        QCOMPARE(run.at("requests").get<int>(), 30);
        COMPARE_JSON(run.at("batches").at("duplicate_lines"), 30);
        COMPARE_JSON(run.at("batches").at("unknown_lines"), 4);
    }
    void whatABatchLeavesOutIsAskedAgain_data()
    {
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<int>("line");
        QTest::addColumn<std::string>("reason");
        for (const char *kind : {"openai", "anthropic"}) {
            QTest::addRow("%s missing", kind)
                << std::string(kind) << int(MockLine::Missing) << std::string("missing_in_batch");
            QTest::addRow("%s expired", kind)
                << std::string(kind) << int(MockLine::Expired) << std::string("batch_expired");
        }
    }
    void whatABatchLeavesOutIsAskedAgain()
    {
        QFETCH(std::string, kind);
        QFETCH(int, line);
        QFETCH(std::string, reason);
        MockBatchOptions batches;
        batches.line = [line](const MockQuestion &question) {
            const bool isLost =
                isAbout(question, "Record 5") || (isAbout(question, "Record 4") && question.attempt == 0);
            return isLost ? static_cast<MockLine>(line) : MockLine::Once;
        };
        ServerProject project(batching(batches), 8);
        prepare(project, kind, {{"attempts", 3}});
        const Json run = project.mustRun({"--batch"});
        QCOMPARE(run.at("tiers").at("review").get<int>(), 7);
        QCOMPARE(run.at("failed").at("transient").get<int>(), 1);
        QCOMPARE(failuresOf(run, reason.c_str()), 1);
        QCOMPARE(project.counts().batches.batches, 3);
        QCOMPARE(project.counts().batches.requests, 8 + 2 + 1);
        QCOMPARE(run.at("retries").get<int>(), 4);
        const std::string failures = CliRunner::read(run.at("outputs").at("failures").get<std::string>());
        QCOMPARE(Json::parse(failures).at("attempts").get<int>(), 3);
        // What nobody saw may have been worked on: all that it could cost counts.
        const double tokens =
            run.at("tokens").at("input").get<double>() + 2 * run.at("tokens").at("output").get<double>();
        QCOMPARE(run.at("cost").get<double>() > tokens / 2e6 + 1e-9, reason == "missing_in_batch");
    }
    void linesAreLookedAtLikeSingleReplies_data()
    {
        QTest::addColumn<std::string>("kind");
        QTest::addColumn<int>("fault");
        QTest::addColumn<std::string>("reason");
        QTest::addColumn<int>("batches");
        for (const char *kind : {"openai", "anthropic"}) {
            const auto row = [kind](MockFault fault, const char *reason, int batches) {
                QTest::addRow("%s %s", kind, reason)
                    << std::string(kind) << int(fault) << std::string(reason) << batches;
            };
            row(MockFault::WrongLabel, "no_label", 2);
            row(MockFault::Refusal, "refused", 1);
            row(MockFault::ContextTooLong, "context_too_long", 1);
            row(MockFault::ServerError500, "server_error", 2);
        }
    }
    void linesAreLookedAtLikeSingleReplies()
    {
        QFETCH(std::string, kind);
        QFETCH(int, fault);
        QFETCH(std::string, reason);
        QFETCH(int, batches);
        ServerProject project(failing([fault](const MockQuestion &question) {
                                  return isAbout(question, "Record 3") ? static_cast<MockFault>(fault)
                                                                       : MockFault::None;
                              }),
                              8);
        prepare(project, kind, {{"attempts", 2}});
        const Json run = project.mustRun({"--batch"});
        QCOMPARE(run.at("tiers").at("review").get<int>(), 7);
        QCOMPARE(failuresOf(run, reason.c_str()), 1);
        QCOMPARE(project.counts().batches.batches, batches);
        const bool isPassing = reason == "server_error";
        QCOMPARE(run.at("failed").at(isPassing ? "transient" : "permanent").get<int>(), 1);
        const Json states = project.cli().must({"status", project.path(), "--json"}).json().at("states");
        QCOMPARE(states.at("queued").get<int>(), isPassing ? 7 : 8);
    }
    void aBatchThatFailsAsAWholeStopsTheRun()
    {
        const auto broken = std::make_shared<std::atomic_bool>(true);
        MockBatchOptions batches;
        batches.end = [broken](std::int64_t) { return *broken ? MockBatchEnd::Failed : MockBatchEnd::Completed; };
        ServerProject project(batching(batches));
        prepare(project, "openai");
        const CliResult stopped = project.run({"--batch"});
        QCOMPARE(stopped.exitCode, 5);
        QVERIFY2(holdsPart(stopped.err, "Enqueued token limit reached."), stopped.err.c_str());
        QCOMPARE(stopped.json().at("pending").get<int>(), 30);
        *broken = false;
        QCOMPARE(project.mustRun({"--batch"}).at("tiers").at("review").get<int>(), 30);
        QCOMPARE(project.counts().batches.batches, 2);
        QCOMPARE(project.counts().mostPaidForOne, 1);
    }
    void aBatchThatIsCancelledStopsTheRun_data() { twoProtocols(); }
    void aBatchThatIsCancelledStopsTheRun()
    {
        QFETCH(std::string, kind);
        MockBatchOptions batches;
        batches.end = [](std::int64_t batch) { return batch == 1 ? MockBatchEnd::Cancelled : MockBatchEnd::Completed; };
        batches.line = [](const MockQuestion &question) {
            return question.attempt == 0 && isAbout(question, "Record 2") ? MockLine::Cancelled : MockLine::Once;
        };
        ServerProject project(batching(batches));
        prepare(project, kind);
        const CliResult stopped = project.run({"--batch"});
        QCOMPARE(stopped.exitCode, 5);
        QVERIFY2(holdsPart(stopped.err, "was cancelled at the server"), stopped.err.c_str());
        QCOMPARE(stopped.json().at("requests").get<int>(), 29);
        const Json rest = project.mustRun({"--batch"});
        QCOMPARE(rest.at("tiers").at("review").get<int>(), 30);
        QCOMPARE(project.counts().batches.requests, 31);
    }
    void aBatchOfWhichEveryRequestFailsStopsTheRun()
    {
        const auto broken = std::make_shared<std::atomic_bool>(false);
        ServerProject project(
            failing([broken](const MockQuestion &) { return *broken ? MockFault::HtmlBody : MockFault::None; }));
        prepare(project, "openai");
        *broken = true;
        const CliResult stopped = project.run({"--batch"});
        QCOMPARE(stopped.exitCode, 5);
        QVERIFY2(holdsPart(stopped.err, "fails every request of the batch"), stopped.err.c_str());
        QCOMPARE(stopped.json().at("failed").at("transient").get<int>(), 0);
        *broken = false;
        QCOMPARE(project.mustRun({"--batch"}).at("tiers").at("review").get<int>(), 30);
    }
    void aBatchNeverPassesTheCostCap()
    {
        ServerProject project({}, 200);
        prepare(project, "openai");
        const CliResult stopped = project.run({"--batch", "--cost-cap", "0.0025"});
        QCOMPARE(stopped.exitCode, 4);
        const Json first = stopped.json();
        mustAddUp(first);
        QVERIFY2(first.at("cost").get<double>() <= 0.0025, stopped.out.c_str());
        QVERIFY(first.at("pending").get<int>() > 0 && first.at("pending").get<int>() < 200);
        QVERIFY2(holdsPart(stopped.err, "cost cap"), stopped.err.c_str());
        const Json rest = project.mustRun({"--batch", "--cost-cap", "1"});
        QCOMPARE(rest.at("tiers").at("review").get<int>(), 200);
        QCOMPARE(project.counts().mostPaidForOne, 1);
    }
    void whatHasNoBatchesSaysSo()
    {
        ServerProject project({}, 3);
        const CliResult linear = project.cli().run({"run", project.path(), "--batch"});
        QCOMPARE(linear.exitCode, 2);
        QVERIFY2(holdsPart(linear.err, "--classifier llm:NAME"), linear.err.c_str());
        project.addProvider({{"kind", "ollama"}, {"base_url", project.server().origin()}});
        const CliResult ollama = project.run({"--batch"});
        QCOMPARE(ollama.exitCode, 2);
        QVERIFY2(holdsPart(ollama.err, "'ollama' take no batches"), ollama.err.c_str());
        QCOMPARE(project.run({"--no-wait"}).exitCode, 2);
        QCOMPARE(project.counts().traffic.requests, 0);
    }
};

SECONDLOOK_SUITE(TestBatchRuns)
#include "tst_batch_runs.moc"
