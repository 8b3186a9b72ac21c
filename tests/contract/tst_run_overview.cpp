// What the project says of its runs: who began them, how they stand and ended, what failed; and runs over chosen
// records.
#include "domain/tier.h"
#include "storage/batch_store.h"
#include "storage/run_attempts.h"
#include "storage/run_overview.h"
#include "storage/seed_labels.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace secondlook;
using pipeline::AttemptEnd;
using pipeline::RunState;
using pipeline::Selection;

class TestRunOverview : public QObject
{
    Q_OBJECT

    static pipeline::RunSpec spec(Selection selection = Selection::New)
    {
        return {.classifier = "llm",
                .modelVersion = "llm-1",
                .policyVersion = 2,
                .schemaVersion = 1,
                .selection = selection};
    }
    static storage::SqlRunStore store(test::TestProject &project, std::optional<std::int64_t> cap = {})
    {
        return {project.connection(), project.clock(), "ana", {"llm:local", cap}};
    }
    static pipeline::RunResult labelled(std::int64_t record, domain::Tier tier = domain::Tier::Review)
    {
        domain::Prediction prediction;
        prediction.confidence = 0.4F;
        prediction.scores = {{0, 0.4F}};
        routing::Route route;
        route.tier = tier;
        return {{record}, pipeline::RoutedPrediction{prediction, route}};
    }
    static pipeline::RunResult failed(std::int64_t record, bool transient, const char *reason)
    {
        return {{record}, domain::Failure{transient, reason, "It took too long.", 4}};
    }
    static pipeline::RunSummary newest(test::TestProject &project)
    {
        const auto list = storage::readRuns(*project.connection(), project.clock().now(), {}, 10);
        return list && !list->runs.empty() ? list->runs.front() : pipeline::RunSummary();
    }
    static std::vector<std::int64_t> ids(const std::vector<domain::Record> &records)
    {
        std::vector<std::int64_t> all;
        for (const domain::Record &record : records)
            all.push_back(record.id.value);
        return all;
    }

private Q_SLOTS:
    void aLabelImportedMeanwhileLeavesNobodyToAsk()
    {
        test::TestProject project;
        project.import({"a", "b"});
        auto runs = store(project);
        const auto run = runs.open(spec());
        const auto other = project.connection();
        auto transaction = storage::Transaction::write(*other);
        QCOMPARE(storage::addSeed(*other, {1}, 2, 1, project.clock().now()), storage::SeedResult::Added);
        QVERIFY(transaction && transaction->commit());
        pipeline::RunCommit commit{{labelled(1), labelled(2)}, {2}};
        for (pipeline::RunResult &result : commit.results)
            std::get<pipeline::RoutedPrediction>(result.result).route.queued = true;
        QVERIFY(runs.commit(run->id, commit));
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE record_id = 1"), 0);
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE record_id = 2 AND state = 1"), 1);
        QCOMPARE(project.number("SELECT label FROM outcome WHERE record_id = 1 AND state = 3"), 2);
    }
    void aRunSaysWhoBeganItAndHowFarItIs()
    {
        test::TestProject project;
        project.import({"a", "b", "c", "d"});
        auto runs = store(project, 5'000'000'000);
        const auto run = runs.open(spec());
        QVERIFY(runs.commit(run->id, {{labelled(1), failed(2, true, "timed_out")}, {2}}));
        const pipeline::RunSummary summary = newest(project);
        QCOMPARE(summary.id, run->id);
        QCOMPARE(int(summary.state), int(RunState::Running));
        QCOMPARE(summary.input, 4);
        QCOMPARE(summary.done, 2);
        QCOMPARE(summary.failed, 1);
        QCOMPARE(summary.actor, std::string("ana"));
        QCOMPARE(summary.attempt.asked, std::string("llm:local"));
        QCOMPARE(summary.attempt.costCap.value_or(0), 5'000'000'000);
        QCOMPARE(summary.policyVersion, 2);
        QCOMPARE(int(summary.selection), int(Selection::New));
        QCOMPARE(summary.attempts, 1);
        QVERIFY(runs.endEarly(AttemptEnd::Paused, {}));
        QVERIFY(store(project).open(spec())->isResumed);
        QCOMPARE(newest(project).attempts, 2);
    }
    void howFarItsBatchesAre()
    {
        test::TestProject project;
        project.import({"a", "b", "c", "d"});
        storage::SqlRunStore runs(project.connection(), project.clock(), "ana", {"llm:local", {}, true});
        pipeline::RunSpec byBatch = spec();
        byBatch.takesBatches = true;
        const auto run = runs.open(byBatch);
        storage::SqlBatchStore batches(project.connection(), project.clock());
        const auto make = [&](const char *key, bool isSending, bool isSubmitted) {
            pipeline::BatchIntent intent{"openai http://x/v1", key, "mark", "hash", {}};
            intent.questions = {{key, {1}}, {std::string(key) + "2", {2}}};
            const auto batch = batches.intend(run->id, intent);
            QVERIFY(batch);
            QVERIFY(!isSending || batches.sending(*batch));
            QVERIFY(!isSubmitted || batches.submitted(*batch, std::string("at-server-") + key));
        };
        make("one", false, false);
        make("two", true, false);
        make("three", true, true);
        const base::TimeMs sent = project.clock().now();
        project.clock().advance(1'000);
        make("four", true, true);
        make("five", true, true);
        QVERIFY(batches.end({{run->id, 5}, pipeline::BatchState::Done, {}}));
        QVERIFY(batches.end({{run->id, 1}, pipeline::BatchState::NeverMade, {}}));
        const pipeline::RunSummary summary = newest(project);
        QVERIFY(summary.attempt.isByBatch);
        QVERIFY(summary.batches == (pipeline::RunBatches{0, 1, 2, 1, 1, 4, sent}));
        QVERIFY(storage::readRun(*project.connection(), sent, run->id)->summary.batches == summary.batches);
        QCOMPARE(summary.batches.underWay(), 3);
    }
    void aSilentAttemptCountsAsKilled()
    {
        test::TestProject project;
        project.import({"a", "b"});
        auto runs = store(project);
        const auto run = runs.open(spec());
        QVERIFY(run);
        const auto at = [&](base::TimeMs later) {
            return storage::readRuns(*project.connection(), project.clock().now() + later, {}, 1)->runs.front().state;
        };
        QCOMPARE(int(at(pipeline::mostSilentMs)), int(RunState::Running));
        QCOMPARE(int(at(pipeline::mostSilentMs + 1)), int(RunState::Unfinished));
    }
    void howAnAttemptEndedIsKept_data()
    {
        QTest::addColumn<int>("end");
        QTest::addColumn<int>("state");
        QTest::addRow("paused") << int(AttemptEnd::Paused) << int(RunState::Paused);
        QTest::addRow("stopped") << int(AttemptEnd::Stopped) << int(RunState::Stopped);
        QTest::addRow("cost cap") << int(AttemptEnd::CostCap) << int(RunState::CostCap);
        QTest::addRow("unreachable") << int(AttemptEnd::Unreachable) << int(RunState::Unreachable);
        QTest::addRow("failed") << int(AttemptEnd::Failed) << int(RunState::Failed);
    }
    void howAnAttemptEndedIsKept()
    {
        QFETCH(int, end);
        QFETCH(int, state);
        test::TestProject project;
        project.import({"a", "b"});
        auto runs = store(project);
        const auto run = runs.open(spec());
        QVERIFY(runs.endEarly(AttemptEnd(end), "why it ended"));
        QCOMPARE(int(newest(project).state), state);
        QCOMPARE(newest(project).why, std::string("why it ended"));
        // Taken up again it goes on, and once it is finished nothing of that is left.
        auto again = store(project);
        QCOMPARE(again.open(spec())->id, run->id);
        QCOMPARE(int(newest(project).state), int(RunState::Running));
        QVERIFY(again.commit(run->id, {{labelled(1), labelled(2)}, {2}}));
        QVERIFY(again.finish(run->id, *again.tally(run->id)));
        QCOMPARE(int(newest(project).state), int(RunState::Finished));
        QCOMPARE(newest(project).done, 2);
        QVERIFY(newest(project).why.empty());
    }
    void detailsAddUpAndTheirPaceToo()
    {
        test::TestProject project;
        project.import({"a", "b", "c", "d", "e"});
        auto runs = store(project);
        const auto run = runs.open(spec());
        project.clock().advance(10'000);
        pipeline::RunCommit commit{{labelled(1, domain::Tier::Auto), labelled(2, domain::Tier::Audit), labelled(3),
                                    failed(4, false, "content_filter")},
                                   {4}};
        commit.usage.inputTokens = 70;
        QVERIFY(runs.commit(run->id, commit));
        const auto details = storage::readRun(*project.connection(), project.clock().now(), run->id);
        QVERIFY(details);
        QCOMPARE(details->tally.autoCommitted, 1);
        QCOMPARE(details->tally.audit, 1);
        QCOMPARE(details->tally.review, 1);
        QCOMPARE(details->tally.failedPermanent, 1);
        QCOMPARE(details->tally.pending, 1);
        QCOMPARE(details->summary.done, 4);
        QCOMPARE(details->usage.inputTokens, 70);
        std::int64_t inParts = 0;
        for (const std::int64_t part : details->pace.parts)
            inParts += part;
        QCOMPARE(inParts, 3); // failures have no pace of their own
        QVERIFY(!storage::readRun(*project.connection(), 0, {77}));
    }
    void failuresSayWhetherTheyAreStillOne()
    {
        test::TestProject project;
        project.import({"a", "b", "c"});
        auto runs = store(project);
        const auto run = runs.open(spec());
        QVERIFY(runs.commit(run->id, {{failed(1, true, "timed_out"), failed(2, true, "server_error"),
                                       failed(3, false, "content_filter")},
                                      {3}}));
        QVERIFY(runs.finish(run->id, *runs.tally(run->id)));
        const auto read = [&](bool transient, std::int64_t after, int most) {
            return *storage::readFailed(*project.connection(), run->id, transient, {after}, most);
        };
        QCOMPARE(read(true, 0, 10).records.size(), std::size_t(2));
        QVERIFY(read(true, 0, 1).hasMore);
        QCOMPARE(read(true, 1, 10).records.front().externalId, std::string("r2"));
        QCOMPARE(read(false, 0, 10).records.front().failure.reason, std::string("content_filter"));
        QCOMPARE(read(true, 0, 10).records.front().failure.attempts, 4);
        QVERIFY(!read(true, 0, 10).records.front().isDoneSince);
        auto retry = store(project);
        pipeline::RunSpec chosen = spec(Selection::Chosen);
        chosen.chosen = {{1}};
        const auto second = retry.open(chosen);
        QVERIFY(retry.commit(second->id, {{labelled(1)}, {1}}));
        QVERIFY(read(true, 0, 10).records.front().isDoneSince);
        QVERIFY(!read(true, 1, 10).records.front().isDoneSince);
    }
    void aRunOverChosenRecordsTakesThoseAndIsTakenUpAgain()
    {
        test::TestProject project;
        project.import({"a", "b", "c", "d", "e"});
        pipeline::RunSpec chosen = spec(Selection::Chosen);
        chosen.chosen = {{2}, {3}, {5}};
        auto runs = store(project);
        const auto run = runs.open(chosen);
        QCOMPARE(run->input, 3);
        QCOMPARE(run->upTo.value, 5);
        storage::SqlRecordPages pages(project.connection());
        QCOMPARE(ids(*pages.page({Selection::Chosen, run->upTo, run->id}, {0}, 2)), (std::vector<std::int64_t>{2, 3}));
        QCOMPARE(ids(*pages.page({Selection::Chosen, run->upTo, run->id}, {3}, 2)), (std::vector<std::int64_t>{5}));
        QVERIFY(runs.commit(run->id, {{labelled(3)}, {0}}));
        QCOMPARE(ids(*pages.page({Selection::Chosen, run->upTo, run->id, true}, {0}, 9)),
                 (std::vector<std::int64_t>{2, 5}));
        QCOMPARE(*storage::readListed(*project.connection(), run->id), chosen.chosen);
        QVERIFY(runs.endEarly(pipeline::AttemptEnd::Stopped, {}));
        auto again = store(project);
        QCOMPARE(again.open(chosen)->id, run->id);
        pipeline::RunSpec others = chosen;
        others.chosen = {{2}, {3}};
        QVERIFY(store(project).open(others)->id != run->id);
    }
    void aRunThatCannotBeTakenUpIsNotBegunAnew()
    {
        test::TestProject project;
        project.import({"a", "b"});
        const auto run = store(project).open(spec());
        pipeline::RunSpec resumed = spec();
        resumed.resume = run->id;
        QCOMPARE(store(project).open(resumed)->id, run->id);
        resumed.policyVersion = 3;
        const auto refused = store(project).open(resumed);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(base::ErrorCode::Conflict));
        QCOMPARE(storage::readRuns(*project.connection(), 0, {}, 10)->runs.size(), std::size_t(1));
    }
    void selectionsAreCounted()
    {
        test::TestProject project;
        project.import({"a", "b", "c"});
        auto runs = store(project);
        const auto run = runs.open(spec());
        QVERIFY(runs.commit(run->id, {{labelled(1), failed(2, true, "timed_out")}, {2}}));
        const auto counts = storage::readSelectionCounts(*project.connection());
        QCOMPARE(counts->at(Selection::New), 1);
        QCOMPARE(counts->at(Selection::Failed), 1);
        QCOMPARE(counts->at(Selection::Pending), 1);
        QCOMPARE(counts->at(Selection::All), 3);
    }
    void olderRunsFollow()
    {
        test::TestProject project;
        project.import({"a"});
        for (int i = 0; i < 5; ++i) {
            auto runs = store(project);
            pipeline::RunSpec one = spec();
            one.limit = i + 1;
            QVERIFY(runs.open(one));
        }
        const auto first = storage::readRuns(*project.connection(), 0, {}, 3);
        QCOMPARE(first->runs.size(), std::size_t(3));
        QVERIFY(first->hasMore);
        const auto rest = storage::readRuns(*project.connection(), 0, first->runs.back().id, 3);
        QCOMPARE(rest->runs.size(), std::size_t(2));
        QVERIFY(!rest->hasMore);
        QCOMPARE(rest->runs.back().limit, 1);
    }
};

SECONDLOOK_SUITE(TestRunOverview)
#include "tst_run_overview.moc"
