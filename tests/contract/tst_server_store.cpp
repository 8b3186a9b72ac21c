// What a run over a model server keeps: results in any order, answers, what it used, and records for people.
#include "domain/tier.h"
#include "storage/provider_store.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

#include <QTest>

using namespace secondlook;
using pipeline::RunCommit;

class TestServerStore : public QObject
{
    Q_OBJECT

    static pipeline::RunSpec spec(pipeline::Selection selection = pipeline::Selection::New)
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
    static pipeline::RunResult labelled(std::int64_t record)
    {
        domain::Prediction prediction;
        prediction.confidence = 0.4F;
        prediction.scores = {{0, 0.4F}};
        routing::Route route;
        route.queued = true;
        return {{record}, pipeline::RoutedPrediction{prediction, route}};
    }
    static std::vector<std::int64_t> left(test::TestProject &project, const pipeline::OpenRun &run,
                                          pipeline::Selection selection = pipeline::Selection::New)
    {
        storage::SqlRecordPages pages(project.connection());
        std::vector<std::int64_t> ids;
        const auto page = pages.page({selection, run.upTo, run.id, true}, run.after, 100);
        for (const domain::Record &record : *page)
            ids.push_back(record.id.value);
        return ids;
    }

private Q_SLOTS:
    void recordsWithAResultAreLeftOutWhateverTheirOrder_data()
    {
        QTest::addColumn<int>("selection");
        QTest::addRow("new") << int(pipeline::Selection::New);
        QTest::addRow("all") << int(pipeline::Selection::All);
    }
    void recordsWithAResultAreLeftOutWhateverTheirOrder()
    {
        QFETCH(int, selection);
        const auto chosen = static_cast<pipeline::Selection>(selection);
        test::TestProject project;
        project.import({"a", "b", "c", "d"});
        auto runs = store(project);
        const auto run = runs.open(spec(chosen));
        QVERIFY(runs.commit(run->id, {{labelled(3)}, {0}}));
        QVERIFY(runs.commit(run->id, {{{{1}, domain::Failure{true, "server_error", "x"}}}, {1}}));
        QVERIFY(runs.endEarly(pipeline::AttemptEnd::Stopped, {}));
        auto again = store(project);
        const auto resumed = again.open(spec(chosen));
        QCOMPARE(resumed->id, run->id);
        QCOMPARE(resumed->alreadyDone, 2);
        QCOMPARE(resumed->after.value, 1);
        QCOMPARE(left(project, *resumed, chosen), (std::vector<std::int64_t>{2, 4}));
    }
    void anAnswerStaysAsItWasGivenFirst()
    {
        test::TestProject project;
        project.import({"a"});
        auto runs = store(project);
        const auto run = runs.open(spec());
        QVERIFY(runs.commit(run->id, {{}, {0}, {{"key", "first"}, {"other", "x"}}}));
        QVERIFY(runs.commit(run->id, {{}, {0}, {{"key", "second"}}}));
        storage::SqlKeptAnswers kept(project.connection());
        QCOMPARE(*kept.find("key"), std::optional<std::string>("first"));
        QCOMPARE(*kept.find("nothing"), std::optional<std::string>());
    }
    void whatWasUsedAddsUp()
    {
        test::TestProject project;
        project.import({"a"});
        auto runs = store(project);
        const auto run = runs.open(spec());
        QVERIFY(*runs.usage(run->id) == pipeline::RunUsage());
        QVERIFY(runs.commit(run->id, {{}, {0}, {}, {1, 2, 3, 4, 5, 6, 7}}));
        QVERIFY(runs.commit(run->id, {{}, {0}, {}, {10, 20, 30, 40, 50, 60, 70}}));
        QVERIFY((*runs.usage(run->id) == pipeline::RunUsage{11, 22, 33, 44, 55, 66, 77}));
    }
    void lanesAddUpOverAttempts()
    {
        test::TestProject project;
        project.import({"a", "b", "c"});
        auto runs = store(project);
        const auto run = runs.open(spec());
        RunCommit first{{labelled(1)}, {1}};
        first.usageOfLane[1] = {2, 1, 3, 40, 5, 60, 7};
        first.millisecondsOfLane = {100, 20};
        QVERIFY(runs.commit(run->id, first));
        QVERIFY(runs.endEarly(pipeline::AttemptEnd::Stopped, {}));
        auto again = store(project);
        QVERIFY(again.open(spec()));
        RunCommit second{{{{2}, domain::Failure{true, "server_error", "x"}, domain::Lane::Slow}}, {2}};
        second.usageOfLane[1] = {1, 0, 1, 2, 1, 40, 3};
        second.millisecondsOfLane = {0, 5};
        QVERIFY(again.commit(run->id, second));
        const auto lanes = again.lanes(run->id);
        QVERIFY((lanes->of(domain::Lane::Fast) == domain::LaneFigures{.input = 1, .done = 1, .milliseconds = 100}));
        QVERIFY((lanes->of(domain::Lane::Slow) == domain::LaneFigures{.input = 1,
                                                                      .done = 1,
                                                                      .failed = 1,
                                                                      .requests = 3,
                                                                      .cached = 1,
                                                                      .retries = 4,
                                                                      .inputTokens = 42,
                                                                      .outputTokens = 6,
                                                                      .cost = 100,
                                                                      .milliseconds = 25}));
        QCOMPARE(project.number("SELECT lane FROM failure"), int(domain::Lane::Slow));
    }
    void whatNoModelLabelsWaitsForPeopleFirst()
    {
        test::TestProject project;
        project.import({"a", "b"});
        auto runs = store(project);
        const auto run = runs.open(spec());
        domain::Failure refused{false, "refused", "the model would not answer"};
        refused.toPeople = true;
        refused.attempts = 2;
        QVERIFY(runs.commit(run->id, {{labelled(1), {{2}, refused}}, {2}}));
        const auto tally = runs.tally(run->id);
        QCOMPARE(tally->failedPermanent, 1);
        QCOMPARE(tally->queued, 2);
        QCOMPARE(project.number("SELECT attempts FROM failure"), 2);
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE state = 2"), 2);
        const auto session = project.session("ann", 0.0);
        const auto tasks = session->lease(1);
        QVERIFY(tasks && tasks->size() == 1);
        const domain::ReviewTask &first = tasks->front();
        QCOMPARE(first.record.externalId, std::string("r2"));
        QVERIFY(!first.prediction);
        QVERIFY(first.reasons & domain::NoModelAnswer);
    }
    void whatPeopleSettledStaysSettled()
    {
        test::TestProject project;
        project.import({"a"});
        {
            auto runs = store(project);
            const auto run = runs.open(spec());
            QVERIFY(runs.commit(run->id, {{labelled(1)}, {1}}));
            QVERIFY(runs.finish(run->id, *runs.tally(run->id)));
        }
        auto connection = project.connection();
        QVERIFY(connection->execute("UPDATE outcome SET state = 3, label = 1 WHERE record_id = :id", std::int64_t{1}));
        auto runs = store(project);
        const auto run = runs.open(spec(pipeline::Selection::Labelled));
        QCOMPARE(run->input, 1);
        domain::Failure refused{false, "refused", ""};
        refused.toPeople = true;
        QVERIFY(runs.commit(run->id, {{{{1}, refused}}, {1}}));
        QCOMPARE(project.number("SELECT state FROM outcome"), 3);
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE run_id = 2"), 0);
    }
    void profilesAndCapabilitiesAreKept()
    {
        test::TestProject project;
        auto connection = project.connection();
        storage::ProviderStore providers(*connection, project.clock(), "ann");
        QVERIFY(providers.all()->empty());
        QVERIFY(providers.set("b", "{}", R"({"model":"m"})"));
        QVERIFY(providers.set("a", "{}", "{}"));
        QVERIFY(providers.set("b", R"({"x":1})", "{}"));
        const auto all = providers.all();
        QCOMPARE(all->size(), 2U);
        QCOMPARE(all->at(1).name, std::string("b"));
        QCOMPARE(all->at(1).document, std::string(R"({"x":1})"));
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'provider_set'"), 3);
        QVERIFY(!*providers.capabilities("u", "m"));
        QVERIFY(providers.setCapabilities("u", "m", {true, false}));
        QVERIFY(providers.setCapabilities("u", "m", {false, true}));
        QVERIFY((**providers.capabilities("u", "m") == servers::Capabilities{false, true}));
        QVERIFY(!*providers.capabilities("u", "other"));
    }
};

SECONDLOOK_SUITE(TestServerStore)
#include "tst_server_store.moc"
