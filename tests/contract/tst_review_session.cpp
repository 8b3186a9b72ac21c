#include "storage/audit_log.h"
#include "storage/project_reads.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

using namespace secondlook;
using domain::Action;
using review::Answer;

class TestReviewSession : public QObject
{
    Q_OBJECT

    static Answer label(std::uint16_t position)
    {
        Answer answer;
        answer.label = position;
        return answer;
    }
    static domain::Policy reviewAll(double overlapShare = 0.0)
    {
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.overlapShare = overlapShare;
        return policy;
    }
    static std::vector<std::string> ids(const base::Result<std::vector<domain::ReviewTask>> &tasks)
    {
        std::vector<std::string> list;
        for (const domain::ReviewTask &task : *tasks)
            list.push_back(task.record.externalId);
        return list;
    }

private Q_SLOTS:
    void leastSureComesFirst()
    {
        test::TestProject project;
        project.import({"refund 0.5", "refund 0.2", "refund 0.9", "refund 0.1"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        QCOMPARE(ids(session->lease(3)), (std::vector<std::string>{"r4", "r2", "r1"}));
    }
    void aSkipKeepsItsReasonAndNothingElseHasOne()
    {
        test::TestProject project;
        project.import({"refund 0.5", "refund 0.2"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        const auto tasks = session->lease(2).value();
        Answer answer;
        answer.action = Action::Skip;
        answer.skipReason = domain::SkipReason::Ambiguous;
        QVERIFY(session->answer(tasks[0].id, answer));
        const auto history = session->history(1).value();
        QCOMPARE(history[0].annotation.skipReason, domain::SkipReason::Ambiguous);
        Answer decision = label(1);
        decision.skipReason = domain::SkipReason::Ambiguous;
        const auto refused = session->answer(tasks[1].id, decision);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, base::ErrorCode::Usage);
    }
    void anAnswerSettlesTheRecordAndIsLogged()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        const auto task = session->lease(1)->at(0);
        Answer answer = label(2);
        answer.ownConfidence = 3;
        answer.comment = "clear";
        answer.tookMs = 4200;
        const auto annotation = session->answer(task.id, answer);
        QVERIFY2(annotation, annotation ? "" : annotation.error().text().c_str());
        QVERIFY(session->lease(1)->empty());
        QCOMPARE(project.number("SELECT label FROM outcome WHERE state = 3 AND label_source = 'single'"), 2);
        const auto status = storage::readStatus(*project.connection(), project.clock().now());
        QCOMPARE(status->tasksDone, 1);
        QCOMPARE(status->annotations, 1);
        const auto check = storage::verifyAudit(*project.connection());
        QCOMPARE(check->firstBroken, 0);
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'annotate_label'"), 1);
    }
    void afterACrashTheSameRecordComesBack()
    {
        test::TestProject project;
        project.import({"refund 0.5", "refund 0.2", "refund 0.3"});
        project.run(reviewAll(), {});
        const auto before = ids(project.session("ann")->lease(2));
        QCOMPARE(ids(project.session("ann")->lease(2)), before);
    }
    void tidyingWritesWhatTheLogHoldsIntoTheFileWhileOthersWork()
    {
        test::TestProject project;
        project.import({"refund 0.5", "refund 0.2", "refund 0.3"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        const auto other = project.session("ben");
        QVERIFY(session->answer(session->lease(1)->at(0).id, label(1)));
        QVERIFY(other->lease(1));
        QVERIFY(session->tidy());
        // The file alone, as if the log beside it were lost.
        const QString copy = QString::fromStdString(project.path("copy.secondlook"));
        QVERIFY(QFile::copy(QString::fromStdString(project.path()), copy));
        const auto opened = storage::Connection::open(copy.toStdString());
        QVERIFY2(opened, opened ? "" : opened.error().text().c_str());
        QCOMPARE(*(*opened)->number("SELECT COUNT(*) FROM annotation", -1), 1);
    }
    void nobodyGetsWhatAnotherHolds()
    {
        test::TestProject project;
        project.import({"refund 0.5", "refund 0.2"});
        project.run(reviewAll(), {});
        const auto ann = project.session("ann");
        const auto ben = project.session("ben");
        QCOMPARE(ids(ann->lease(1)), (std::vector<std::string>{"r2"}));
        QCOMPARE(ids(ben->lease(2)), (std::vector<std::string>{"r1"}));
    }
    void aForgottenLeaseGoesToTheNext()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(reviewAll(), {});
        const auto ann = project.session("ann");
        const auto ben = project.session("ben");
        const auto held = ann->lease(1);
        QVERIFY(ben->lease(1)->empty());
        project.clock().advance(storage::leaseMs + 1);
        const auto taken = ben->lease(1);
        QCOMPARE(ids(taken), ids(held));
        QVERIFY(ann->lease(1)->empty());
        QVERIFY(ben->answer(taken->at(0).id, label(0)));
        const auto late = ann->answer(held->at(0).id, label(1));
        QVERIFY(!late);
        QVERIFY(late.error().code == base::ErrorCode::Conflict);
    }
    void twoReviewersAgreeOrConflict_data()
    {
        QTest::addColumn<int>("second");
        QTest::addColumn<int>("state");
        QTest::newRow("agreed") << 1 << static_cast<int>(domain::TaskState::Done);
        QTest::newRow("conflict") << 2 << static_cast<int>(domain::TaskState::Conflict);
    }
    void twoReviewersAgreeOrConflict()
    {
        QFETCH(int, second);
        QFETCH(int, state);
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(reviewAll(1.0), {});
        const auto ann = project.session("ann");
        const auto ben = project.session("ben");
        const auto task = ann->lease(1)->at(0);
        QCOMPARE(task.overlap, 2);
        QVERIFY(ann->answer(task.id, label(1)));
        QCOMPARE(project.number("SELECT state FROM review_task"), 1);
        QVERIFY(ann->lease(1)->empty());
        QVERIFY(ben->answer(ben->lease(1)->at(0).id, label(static_cast<std::uint16_t>(second))));
        QCOMPARE(project.number("SELECT state FROM review_task"), state);
        const bool agreed = state == static_cast<int>(domain::TaskState::Done);
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE state = 3 AND label_source = 'agreed'"),
                 agreed ? 1 : 0);
    }
    void undoStepsBackAndKeepsEverything()
    {
        test::TestProject project;
        project.import({"refund 0.1", "refund 0.2"});
        project.run(reviewAll(), {});
        auto session = project.session("ann");
        const auto first = session->lease(1)->at(0);
        QVERIFY(session->answer(first.id, label(1)));
        const auto second = session->lease(1)->at(0);
        Answer skip;
        skip.action = Action::Skip;
        QVERIFY(session->answer(second.id, skip));

        session = project.session("ann"); // also after a restart
        const auto undoneSkip = session->undo();
        QVERIFY(undoneSkip && *undoneSkip);
        QCOMPARE((*undoneSkip)->task.id, second.id);
        const auto undoneLabel = session->undo();
        QVERIFY(undoneLabel && *undoneLabel);
        QCOMPARE((*undoneLabel)->task.id, first.id);
        QVERIFY((*undoneLabel)->takenBack.label == std::optional<std::uint16_t>(1));
        QVERIFY(!*session->undo());
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation"), 4);
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE state = 2 AND label IS NULL"), 2);
        QVERIFY(session->answer(first.id, label(0)));
        QCOMPARE(project.number("SELECT label FROM outcome WHERE state = 3"), 0);
    }
    void undoOfASampledRecordGoesBackToCommitted()
    {
        test::TestProject project;
        project.import({"refund 0.95"});
        domain::Policy policy;
        policy.randomAutoSlice = 1.0;
        policy.overlapShare = 0.0;
        project.run(policy, 0.9);
        const auto session = project.session("ann");
        const auto task = session->lease(1)->at(0);
        QVERIFY(task.blind);
        const auto annotation = session->answer(task.id, label(0));
        QVERIFY(annotation && annotation->blind);
        QVERIFY(session->undo());
        QCOMPARE(project.number("SELECT state FROM outcome"), 1);
    }
    void anAdjudicatedAnswerStays()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        const auto task = session->lease(1)->at(0);
        QVERIFY(session->answer(task.id, label(1)));
        QVERIFY(project.connection()->executeLines(
            "INSERT INTO adjudication (id, task_id, record_id, label, method, reason, created_at) "
            "VALUES (1, 1, 1, 0, 'person', 'r', 1)"));
        const auto undone = session->undo();
        QVERIFY(!undone);
        QVERIFY(undone.error().code == base::ErrorCode::Conflict);
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation"), 1);
    }
    void aLabelOutsideTheSchemaIsRefusedByTheStore()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        const auto task = session->lease(1)->at(0);
        QVERIFY(!session->answer(task.id, label(3)));
        QVERIFY(!session->answer(task.id, Answer{}));
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation"), 0);
    }
    void historyIsNewestFirstAndMarksWhatWasTakenBack()
    {
        test::TestProject project;
        project.import({"refund 0.1", "refund 0.2"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        const auto tasks = session->lease(2);
        for (const auto &task : *tasks)
            QVERIFY(session->answer(task.id, label(1)));
        QVERIFY(session->undo());
        const auto history = session->history(10);
        QVERIFY(history);
        QCOMPARE(history->size(), 2U);
        QCOMPARE(history->at(0).externalId, std::string("r2"));
        QVERIFY(history->at(0).undone);
        QVERIFY(!history->at(1).undone);
    }
};

SECONDLOOK_SUITE(TestReviewSession)
#include "tst_review_session.moc"
