#include <QTest>

#include "storage/gold_tasks.h"
#include "storage/project_reads.h"
#include "tests/contract/adjudication_helper.h"
#include "tests/contract/pack_helper.h"
#include "tests/support/registry.h"

#include <algorithm>

using namespace secondlook;
using domain::TaskState;
using storage::GoldResult;
using test::AdjudicationProject;
using test::labelled;

/// Records whose true label is known, mixed into the queue unmarked.
class TestGold : public QObject
{
    Q_OBJECT

    /// Four records in the queue, r1 to r4, and gold records r5 and r6, whose true label is 1.
    static void fill(test::TestProject &project)
    {
        project.import({"praise 0.1 gold", "praise 0.2 gold"});
        const auto connection = project.connection();
        for (const char *id : {"r5", "r6"})
            QCOMPARE(*storage::addGold(*connection, id, 1, 1, 1), GoldResult::Added);
    }
    static std::vector<domain::ReviewTask> goldOf(review::ReviewSession &session)
    {
        const auto tasks = *session.lease(100);
        std::vector<domain::ReviewTask> gold;
        for (const domain::ReviewTask &task : tasks)
            if (task.record.externalId == "r5" || task.record.externalId == "r6")
                gold.push_back(task);
        return gold;
    }

private Q_SLOTS:
    void eachComesOnceToEachReviewerBlindAndUnmarked()
    {
        AdjudicationProject project(4, 1);
        fill(project);
        project.mixGold(1.0);
        for (const char *name : {"ann", "ben"}) {
            const auto session = project.reviewer(name);
            QCOMPARE(session->lease(2)->size(), 2U);
            QVERIFY(session->release());
            const auto gold = goldOf(*session);
            QCOMPARE(gold.size(), 2U);
            for (const domain::ReviewTask &task : gold) {
                QVERIFY(task.blind && !task.askedAgain && task.word.empty());
                const auto given = session->answer(task.id, labelled(1));
                QVERIFY(given && given->gold && given->blind && given->settlesNothing());
            }
            QVERIFY(goldOf(*session).empty());
            QVERIFY(session->release());
        }
    }
    void answersSettleNothingAndMeasure()
    {
        AdjudicationProject project(4, 1);
        fill(project);
        project.mixGold(1.0);
        const auto ann = project.reviewer("ann");
        const auto gold = goldOf(*ann);
        QVERIFY(ann->answer(gold.at(0).id, labelled(1)));
        QVERIFY(ann->answer(gold.at(1).id, labelled(2)));
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE record_id > 4"), 0);
        const auto connection = project.connection();
        const auto status = *storage::readStatus(*connection, project.clock().now());
        QCOMPARE(status.annotations, 0);
        QCOMPARE(status.tasksInConflict + status.tasksDone, 0);
        QCOMPARE(status.tasksOpen, 4);
        QCOMPARE(status.reviewers.at(0).goldAnswered, 2);
        QCOMPARE(status.reviewers.at(0).goldRight, 1);
        QVERIFY(storage::readTrustedLabels(*connection)->empty());
        int rows = 0;
        QVERIFY(storage::readExportRows(*connection, project.schema(), [&](const datasets::ExportRow &) {
            ++rows;
            return base::Status();
        }));
        QCOMPARE(rows, 0);
        const auto trace = *storage::readTrace(*connection, {{1, project.schema()}}, "r5");
        QVERIFY(std::ranges::any_of(trace, [](const domain::TraceStep &step) {
            return step.what == "annotated" && step.details.at(2).value == "gold";
        }));
    }
    void anAnswerCanBeTakenBackAndGivenAgain()
    {
        AdjudicationProject project(4, 1);
        fill(project);
        project.mixGold(1.0);
        const auto ann = project.reviewer("ann");
        const auto gold = goldOf(*ann);
        QVERIFY(ann->answer(gold.at(0).id, labelled(2)));
        const auto undone = ann->undo();
        QVERIFY(undone && *undone && (*undone)->takenBack.gold && (*undone)->task.blind);
        QCOMPARE(goldOf(*ann).size(), 2U);
        QVERIFY(ann->answer(gold.at(0).id, labelled(1)));
        const auto connection = project.connection();
        const auto scores = *storage::readGoldScores(*connection);
        QCOMPARE(scores.size(), 1U);
        QCOMPARE(scores.at(0).answered * 10 + scores.at(0).right, 11);
        // Passed on and taken back: the same.
        review::Answer skip;
        skip.action = domain::Action::Skip;
        QVERIFY(ann->answer(gold.at(1).id, skip));
        QVERIFY(goldOf(*ann).empty());
        QVERIFY(ann->undo());
        QCOMPARE(goldOf(*ann).size(), 1U);
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE state = 4"), 2);
    }
    void aRecordThatWaitsForPeopleIsNotGoldMeanwhile()
    {
        AdjudicationProject project(4, 1);
        project.mixGold(1.0);
        QCOMPARE(*storage::addGold(*project.connection(), "r1", 1, 1, 1), GoldResult::Added);
        QVERIFY(project.answer("ann", 1, 0));
        QCOMPARE(project.outcomeOf(1), std::string("3 0 single"));
        // Settled by ann, it measures ben; what ann said stays.
        const auto ben = project.reviewer("ben");
        const auto tasks = *ben->lease(100);
        const auto found = std::ranges::find(tasks, project.taskOf(1), &domain::ReviewTask::id);
        QVERIFY(found != tasks.end() && found->blind);
        QVERIFY(ben->answer(found->id, labelled(1)));
        QCOMPARE(project.outcomeOf(1), std::string("3 0 single"));
        QVERIFY(ben->undo());
        QCOMPARE(project.outcomeOf(1), std::string("3 0 single"));
        const auto ann = project.reviewer("ann");
        const auto forAnn = *ann->lease(100);
        QVERIFY(std::ranges::find(forAnn, project.taskOf(1), &domain::ReviewTask::id) == forAnn.end());
    }
    void aRunThatQueuesAGoldRecordLetsOthersSettleIt()
    {
        AdjudicationProject project(4, 1);
        fill(project);
        project.mixGold(1.0);
        const auto ann = project.reviewer("ann");
        for (const domain::ReviewTask &task : goldOf(*ann))
            QVERIFY(ann->answer(task.id, labelled(1)));
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.overlapShare = 0.0;
        project.run(policy, {}, 2, pipeline::Selection::All);
        QCOMPARE(project.stateOf(5), TaskState::Open);
        QVERIFY(!project.answer("ann", 5, 0));
        QVERIFY(project.answer("ben", 5, 0));
        QCOMPARE(project.outcomeOf(5), std::string("3 0 single"));
        // A label that people gave a gold record trains nothing either.
        QVERIFY(storage::readTrustedLabels(*project.connection())->empty());
    }
    void packsTellNothingOfGold()
    {
        test::PackProject project(4);
        fill(project);
        const auto connection = project.connection();
        QCOMPARE(*storage::addGold(*connection, "r1", 1, 1, 1), GoldResult::Added);
        const std::string pack = project.make("ann");
        QCOMPARE(project.rows(pack, "SELECT COUNT(*) FROM known_label", 1),
                 project.rows(project.path(), "SELECT 0", 1));
        QCOMPARE(project.rows(pack, "SELECT COUNT(*) FROM record WHERE external_id IN ('r5', 'r6')", 1),
                 project.rows(project.path(), "SELECT 0", 1));
    }
    void whatIsKnownOtherwiseIsNotChanged()
    {
        AdjudicationProject project(2, 1);
        const auto connection = project.connection();
        QCOMPARE(*storage::addGold(*connection, "r1", 1, 1, 1), GoldResult::Added);
        QCOMPARE(*storage::addGold(*connection, "r1", 1, 1, 1), GoldResult::Known);
        QCOMPARE(*storage::addGold(*connection, "r1", 2, 1, 1), GoldResult::Differs);
        QCOMPARE(*storage::addGold(*connection, "nowhere", 2, 1, 1), GoldResult::NoSuchRecord);
        QVERIFY(connection->executeLines(
            "INSERT INTO known_label (record_id, kind, label, schema_version) VALUES (2, 1, 0, 1)"));
        QCOMPARE(*storage::addGold(*connection, "r2", 0, 1, 1), GoldResult::IsSeed);
        QCOMPARE(project.number("SELECT SUM(label) FROM known_label"), 1);
    }
};

SECONDLOOK_SUITE(TestGold)
#include "tst_gold.moc"
