// Which settled records a model may be shown, and which of them a run draws.
#include "datasets/dataset_part.h"
#include "domain/tier.h"
#include "storage/near_texts.h"
#include "storage/project_reads.h"
#include "storage/settled_examples.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

#include <set>

using namespace secondlook;

namespace {

constexpr int settledRecords = 6;

/// Records r1 to r6, each settled with the label of its number modulo 2; r7 waits.
void settleMostOf(test::TestProject &project)
{
    project.import({"one apple", "two pears", "three plums", "four figs", "five nuts", "six limes", "seven kiwis"});
    auto connection = project.connection();
    for (std::int64_t id = 1; id <= settledRecords; ++id)
        QVERIFY(connection->execute("INSERT INTO outcome (record_id, state, label, label_source, changed_at, "
                                    "written_at) VALUES (:id, 3, :label, 'single', 1, 1)",
                                    id, id % 2));
}

std::vector<std::int64_t> poolIds(const std::vector<pipeline::PoolRecord> &pool)
{
    std::vector<std::int64_t> ids;
    for (const pipeline::PoolRecord &record : pool)
        ids.push_back(record.id.value);
    return ids;
}

std::vector<std::int64_t> poolOf(test::TestProject &project, std::size_t most = 100)
{
    const auto connection = project.connection();
    const auto pool = storage::readExamplePool(*connection, project.schema(), most);
    if (!pool)
        qFatal("%s", pool.error().text().c_str());
    return poolIds(*pool);
}

} // namespace

class TestSettledExamples : public QObject
{
    Q_OBJECT

    static pipeline::RunSpec sampled(std::int64_t limit, std::uint64_t seed)
    {
        pipeline::RunSpec spec;
        spec.classifier = "llm";
        spec.modelVersion = "llm-1";
        spec.policyVersion = 1;
        spec.schemaVersion = 1;
        spec.selection = pipeline::Selection::Labelled;
        spec.limit = limit;
        spec.sampleSeed = seed;
        return spec;
    }
    static std::vector<std::int64_t> pageOf(test::TestProject &project, const pipeline::OpenRun &run)
    {
        storage::SqlRecordPages pages(project.connection());
        std::vector<std::int64_t> ids;
        const auto page = pages.page({pipeline::Selection::Labelled, run.upTo, run.id, true}, {}, 100);
        for (const domain::Record &record : *page)
            ids.push_back(record.id.value);
        return ids;
    }

private Q_SLOTS:
    void allThatIsSettledIsThere()
    {
        test::TestProject project;
        settleMostOf(project);
        const auto connection = project.connection();
        const auto pool = storage::readExamplePool(*connection, project.schema(), 100);
        QVERIFY2(pool, pool ? "" : pool.error().text().c_str());
        QCOMPARE(poolIds(*pool), (std::vector<std::int64_t>{1, 2, 3, 4, 5, 6}));
        QCOMPARE(pool->at(1).text, std::string("two pears"));
        QCOMPARE(pool->at(0).label, project.schema().labels()[1].name);
        QCOMPARE(pool->at(1).label, project.schema().labels()[0].name);
        QCOMPARE(pool->at(1).textKey, storage::textKey("Two pears!"));
    }
    void whatMeasuresSomethingIsLeftOut()
    {
        test::TestProject project;
        settleMostOf(project);
        auto connection = project.connection();
        QVERIFY(connection->execute("INSERT INTO known_label (record_id, kind, label, schema_version) VALUES (1, 2, 1, "
                                    "1), (2, 1, 0, 1)"));
        const auto drawn = [&](std::int64_t record, std::uint32_t reasons) {
            QVERIFY(connection->execute("INSERT INTO review_task (id, record_id, state, priority, reasons, overlap, "
                                        "blind, created_at) VALUES (:id, :record, 3, 0, :reasons, 1, 0, 1)",
                                        record, record, reasons));
        };
        drawn(2, domain::BelowReviewThreshold);
        drawn(3, domain::AuditSample | domain::BetweenThresholds);
        drawn(4, domain::RandomAutoSlice);
        drawn(5, domain::QueueSample);
        QCOMPARE(poolOf(project), (std::vector<std::int64_t>{2, 6}));
        for (const char *heldOut : {"r1", "r3", "r4", "r5", "r7", "nobody"}) {
            const auto named = storage::readExamplesNamed(*connection, project.schema(), {"r2", heldOut});
            QVERIFY(!named);
            QVERIFY(named.error().code == base::ErrorCode::Input);
            QCOMPARE(named.error().context, std::string(heldOut));
        }
        QCOMPARE(poolIds(*storage::readExamplesNamed(*connection, project.schema(), {"r6", "r2"})),
                 (std::vector<std::int64_t>{6, 2}));
    }
    void theHoldoutIsLeftOut()
    {
        test::TestProject project;
        settleMostOf(project);
        std::string splits(static_cast<std::size_t>(datasets::recordsPerPart), '\0');
        splits[1] = 1; // train
        splits[2] = 2; // validation
        splits[3] = 3; // test
        auto connection = project.connection();
        QVERIFY(connection->execute("INSERT INTO record_split (part, splits) VALUES (0, :splits)",
                                    QByteArray::fromStdString(splits)));
        QCOMPARE(poolOf(project), (std::vector<std::int64_t>{1, 4, 5, 6}));
        QVERIFY(storage::readExamplesNamed(*connection, project.schema(), {"r1"}));
        QVERIFY(!storage::readExamplesNamed(*connection, project.schema(), {"r3"}));
    }
    void ofMoreThanFitTheSameOnesStay()
    {
        test::TestProject project;
        settleMostOf(project);
        const auto three = poolOf(project, 3);
        QCOMPARE(three.size(), 3U);
        QVERIFY(std::ranges::is_sorted(three));
        QCOMPARE(poolOf(project, 3), three);
        const auto four = poolOf(project, 4);
        QVERIFY(std::ranges::includes(four, three));
    }
    void aRunOverASampleTakesOnlyThat()
    {
        test::TestProject project;
        settleMostOf(project);
        storage::SqlRunStore runs(project.connection(), project.clock(), "tester");
        const auto run = runs.open(sampled(4, 1));
        QVERIFY2(run, run ? "" : run.error().text().c_str());
        QCOMPARE(run->input, 4);
        const auto drawn = pageOf(project, *run);
        QCOMPARE(drawn.size(), 4U);
        QCOMPARE(std::ranges::count_if(drawn, [](std::int64_t id) { return id % 2 == 1; }), 2); // of each label
        // What is settled meanwhile changes nothing for a run that is taken up again.
        auto connection = project.connection();
        QVERIFY(connection->execute("INSERT INTO outcome (record_id, state, label, label_source, changed_at, "
                                    "written_at) VALUES (7, 3, 0, 'single', 1, 1)"));
        QVERIFY(runs.commit(run->id, {{{{drawn[0]}, domain::Failure{false, "x", ""}}}, {drawn[0]}}));
        const auto resumed = runs.open(sampled(4, 1));
        QCOMPARE(resumed->id, run->id);
        QCOMPARE(pageOf(project, *resumed), (std::vector<std::int64_t>(drawn.begin() + 1, drawn.end())));
        QVERIFY(runs.open(sampled(4, 2))->id != run->id);
        auto whole = sampled(0, 1);
        whole.sampleSeed.reset();
        const auto all = runs.open(whole);
        QCOMPARE(pageOf(project, *all).size(), 7U);
    }
    void whereAConfidenceComesFromIsCounted()
    {
        test::TestProject project;
        project.import({"a", "b", "c"});
        storage::SqlRunStore runs(project.connection(), project.clock(), "tester");
        pipeline::RunSpec spec;
        spec.classifier = "llm";
        const auto run = runs.open(spec);
        const auto by = [](std::int64_t record, domain::ConfidenceFrom from) {
            domain::Prediction prediction;
            prediction.confidenceFrom = from;
            return pipeline::RunResult{{record}, pipeline::RoutedPrediction{prediction, {}}};
        };
        QVERIFY(runs.commit(run->id, {{by(1, domain::ConfidenceFrom::PTrue), by(2, domain::ConfidenceFrom::OneAnswer),
                                       by(3, domain::ConfidenceFrom::PTrue)},
                                      {3}}));
        const auto tally = runs.tally(run->id);
        QCOMPARE(tally->confidenceFrom.size(), 2U);
        QCOMPARE(tally->confidenceFrom.at(domain::ConfidenceFrom::PTrue), 2);
        QCOMPARE(tally->confidenceFrom.at(domain::ConfidenceFrom::OneAnswer), 1);
        QCOMPARE(*pipeline::shareByTokens(tally->confidenceFrom), 2.0 / 3.0);
        std::vector<std::string> methods;
        const auto connection = project.connection();
        QVERIFY(storage::readPredictions(*connection, run->id, [&](const storage::StoredResult &result) {
            const auto from = std::get<domain::Prediction>(result.result).confidenceFrom;
            methods.emplace_back(domain::confidenceFromName(from));
            return base::Status();
        }));
        QCOMPARE(methods, (std::vector<std::string>{"p_true", "one_answer", "p_true"}));
    }
};

SECONDLOOK_SUITE(TestSettledExamples)
#include "tst_settled_examples.moc"
