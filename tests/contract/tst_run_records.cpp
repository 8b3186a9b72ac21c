// Which records belong to a run while others work on the same project, and that one program at a time works on a run.
#include "storage/project_reads.h"
#include "storage/run_attempts.h"
#include "storage/run_overview.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <optional>

using namespace secondlook;
using pipeline::Selection;

class TestRunRecords : public QObject
{
    Q_OBJECT

    static pipeline::RunSpec spec(Selection selection)
    {
        return {.classifier = "llm",
                .modelVersion = "llm-1",
                .policyVersion = 1,
                .schemaVersion = 1,
                .selection = selection};
    }
    static storage::SqlRunStore store(test::TestProject &project)
    {
        return {project.connection(), project.clock(), "tester"};
    }
    static pipeline::RunResult labelled(std::int64_t record, std::uint16_t label = 0)
    {
        domain::Prediction prediction;
        prediction.label = label;
        prediction.confidence = 0.4F;
        prediction.scores = {{label, 0.4F}};
        return {{record}, pipeline::RoutedPrediction{prediction, {}}};
    }
    /// Puts the record into a state as others would: 2 waits for people, 3 is settled, 5 has failed.
    static void turnInto(test::TestProject &project, std::int64_t record, int state)
    {
        const auto label = state == 3 ? std::optional(0) : std::nullopt;
        QVERIFY(project.connection()->execute(
            "INSERT INTO outcome (record_id, state, label, label_source, changed_at, written_at) VALUES (:record, "
            ":state, :label, 'single', 1, 1) ON CONFLICT (record_id) DO UPDATE SET state = excluded.state, label = "
            "excluded.label",
            record, state, label));
    }
    static std::vector<std::int64_t> left(test::TestProject &project, const pipeline::OpenRun &run, Selection selection,
                                          bool withoutResult = true)
    {
        storage::SqlRecordPages pages(project.connection());
        std::vector<std::int64_t> ids;
        const auto page = pages.page({selection, run.upTo, run.id, withoutResult}, {}, 100);
        for (const domain::Record &record : *page)
            ids.push_back(record.id.value);
        return ids;
    }

private Q_SLOTS:
    void whoeverJoinsOrLeavesMeanwhileARunKeepsItsRecords_data()
    {
        QTest::addColumn<int>("selection");
        QTest::addColumn<int>("state");
        QTest::addRow("pending") << int(Selection::Pending) << 2;
        QTest::addRow("failed") << int(Selection::Failed) << 5;
        QTest::addRow("labelled") << int(Selection::Labelled) << 3;
    }
    void whoeverJoinsOrLeavesMeanwhileARunKeepsItsRecords()
    {
        QFETCH(int, selection);
        QFETCH(int, state);
        const auto chosen = static_cast<Selection>(selection);
        test::TestProject project;
        project.import({"a", "b", "c", "d", "e"});
        for (const std::int64_t record : {1, 3, 4})
            turnInto(project, record, state);
        auto runs = store(project);
        const auto run = runs.open(spec(chosen));
        QVERIFY2(run, run ? "" : run.error().text().c_str());
        QCOMPARE(run->input, 3);
        QCOMPARE(run->upTo.value, 4);
        turnInto(project, 2, state);              // joins
        turnInto(project, 4, state == 2 ? 3 : 2); // leaves
        const std::vector<std::int64_t> own{1, 3, 4};
        QCOMPARE(left(project, *run, chosen), own);
        QCOMPARE(left(project, *run, chosen, false), own);
        QVERIFY(runs.commit(run->id, {{labelled(1)}, {0}}));
        QCOMPARE(left(project, *run, chosen), (std::vector<std::int64_t>{3, 4}));
        QCOMPARE(left(project, *run, chosen, false), own);
        QVERIFY(runs.commit(run->id, {{labelled(3), labelled(4)}, {4}}));
        const auto tally = runs.tally(run->id);
        QCOMPARE(tally->pending, 0);
        QCOMPARE(tally->input, 3);
    }
    void aLimitHoldsForTheListToo()
    {
        test::TestProject project;
        project.import({"a", "b", "c"});
        for (const std::int64_t record : {1, 2, 3})
            turnInto(project, record, 2);
        auto runs = store(project);
        pipeline::RunSpec two = spec(Selection::Pending);
        two.limit = 2;
        const auto run = runs.open(two);
        QCOMPARE(run->input, 2);
        QCOMPARE(left(project, *run, Selection::Pending), (std::vector<std::int64_t>{1, 2}));
    }
    void whatOthersSettledMeanwhileIsNoNewRecordAnyLonger()
    {
        test::TestProject project;
        project.import({"a", "b", "c", "d"});
        auto runs = store(project);
        const auto run = runs.open(spec(Selection::New));
        QCOMPARE(run->input, 4);
        turnInto(project, 2, 3);
        QCOMPARE(left(project, *run, Selection::New), (std::vector<std::int64_t>{1, 3, 4}));
        QVERIFY(runs.commit(run->id, {{labelled(1)}, {1}}));
        // Stopped here, two are still to be done; at the end there is nothing left that nobody accounts for.
        QCOMPARE(runs.tally(run->id)->pending, 2);
        QCOMPARE(runs.tally(run->id)->input, 3);
        QVERIFY(runs.commit(run->id, {{labelled(3), labelled(4)}, {4}}));
        const auto tally = runs.tally(run->id);
        QCOMPARE(tally->pending, 0);
        QVERIFY(runs.finish(run->id, *tally));
        const auto summary = storage::readRun(*project.connection(), project.clock().now(), run->id)->summary;
        QCOMPARE(summary.input, 3);
        QCOMPARE(summary.done, 3);
    }
    void onlyOneAtATimeWorksOnARun()
    {
        test::TestProject project;
        project.import({"a", "b"});
        std::optional<storage::SqlRunStore> first(store(project));
        const auto run = first->open(spec(Selection::New));
        auto second = store(project);
        const auto refused = second.open(spec(Selection::New));
        QVERIFY(!refused);
        QVERIFY(refused.error().code == base::ErrorCode::Conflict);
        QVERIFY(refused.error().message.find("run 1") != std::string::npos);
        QCOMPARE(project.number("SELECT COUNT(*) FROM run_attempt"), 1); // nothing of the refused one stays
        // Another run is another matter, and the first one may be taken up as soon as nobody works on it.
        QVERIFY(second.open(spec(Selection::All))->id != run->id);
        QVERIFY(first->endEarly(pipeline::AttemptEnd::Paused, {}));
        QCOMPARE(second.open(spec(Selection::New))->id, run->id);
        QVERIFY(!first->open(spec(Selection::New)));
        QVERIFY(second.commit(run->id, {{labelled(1), labelled(2)}, {2}}));
        QVERIFY(second.finish(run->id, *second.tally(run->id)));
        first.reset();
        QCOMPARE(store(project).open(spec(Selection::All))->id.value,
                 2); // whoever went away without a word holds nothing
    }
    void whicheverWayLeadsToTheProjectItIsTheSameRun()
    {
        test::TestProject project;
        project.import({"a"});
        auto first = store(project);
        QVERIFY(first.open(spec(Selection::New)));
        const QTemporaryDir elsewhere;
        const std::string link = elsewhere.filePath(QStringLiteral("link.secondlook")).toStdString();
        std::filesystem::create_symlink(project.path(), link);
        QVERIFY(!storage::RunLock::take(link, {1}));
        QVERIFY(storage::RunLock::take(link, {2}));
    }
    void aRunOverASampleKnowsItsSeed()
    {
        test::TestProject project;
        project.import({"a", "b"});
        turnInto(project, 1, 3);
        pipeline::RunSpec sampled = spec(Selection::Labelled);
        sampled.limit = 1;
        sampled.sampleSeed = 18'000'000'000'000'000'000U;
        auto runs = store(project);
        const auto run = runs.open(sampled);
        QCOMPARE(storage::readRun(*project.connection(), 0, run->id)->summary.sampleSeed, sampled.sampleSeed);
        QCOMPARE(*storage::readListed(*project.connection(), run->id), (std::vector<base::RecordId>{{1}}));
    }
    void whatAModelSaidInOneRunIsReadAlone()
    {
        test::TestProject project;
        project.import({"a", "b", "c"});
        auto runs = store(project);
        const auto first = runs.open(spec(Selection::New));
        QVERIFY(runs.commit(first->id, {{labelled(1, 1), labelled(2, 1), labelled(3, 1)}, {3}}));
        QVERIFY(runs.finish(first->id, *runs.tally(first->id)));
        for (const std::int64_t record : {1, 2})
            turnInto(project, record, 3);
        pipeline::RunSpec sampled = spec(Selection::Labelled);
        sampled.limit = 1;
        sampled.sampleSeed = 1;
        const auto second = runs.open(sampled);
        const std::int64_t drawn = left(project, *second, Selection::Labelled).front();
        QVERIFY(runs.commit(second->id, {{labelled(drawn)}, {drawn}}));
        const auto connection = project.connection();
        QCOMPARE(storage::readMeasured(*connection, "llm-1")->size(), std::size_t(2));
        const auto alone = storage::readMeasured(*connection, "llm-1", second->id);
        QCOMPARE(alone->size(), std::size_t(1));
        QCOMPARE(alone->front().record.value, drawn);
        QCOMPARE(alone->front().scores.front().label, std::uint16_t(0));
    }
};

SECONDLOOK_SUITE(TestRunRecords)
#include "tst_run_records.moc"
