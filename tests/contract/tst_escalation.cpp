#include <QTest>

#include "storage/outside_annotations.h"
#include "storage/project_reads.h"
#include "tests/contract/adjudication_helper.h"
#include "tests/support/registry.h"

using namespace secondlook;
using domain::TaskState;
using test::AdjudicationProject;
using test::labelled;

/// Who is asked where people disagree, before it is a conflict.
class TestEscalation : public QObject
{
    Q_OBJECT

    static review::Answer skip()
    {
        review::Answer answer;
        answer.action = domain::Action::Skip;
        return answer;
    }

private Q_SLOTS:
    void oneMoreReviewerIsAskedAndSettlesIt()
    {
        AdjudicationProject project(2);
        project.askExtra(1);
        project.lease("cid", 2);
        QVERIFY(project.answer("ann", 1, 0));
        QVERIFY(project.answer("ben", 1, 1));
        QCOMPARE(project.stateOf(1), TaskState::Open);
        const auto connection = project.connection();
        QCOMPARE(storage::readStatus(*connection, project.clock().now())->tasksContested, 1);
        QCOMPARE(storage::readStatus(*connection, project.clock().now())->tasksInConflict, 0);
        QVERIFY(!project.answer("ann", 1, 1)); // nobody is asked for a second answer
        const auto cid = project.reviewer("cid");
        const review::LeaseFrom first{std::vector<base::TaskId>{project.taskOf(1)}, false};
        const auto tasks = *cid->lease(2, first);
        QCOMPARE(tasks.size(), 2U);
        QVERIFY(tasks.at(1).blind && tasks.at(1).word.empty() && !tasks.at(1).askedAgain);
        QVERIFY(cid->answer(project.taskOf(1), labelled(1)));
        QCOMPARE(project.stateOf(1), TaskState::Done);
        QCOMPARE(project.outcomeOf(1), std::string("3 1 agreed"));
        QCOMPARE(storage::readStatus(*connection, project.clock().now())->tasksContested, 0);
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'ask_another' AND actor = 'ben'"), 1);
    }
    void withoutAMajorityItIsAConflict()
    {
        AdjudicationProject project(2);
        project.askExtra(1);
        project.lease("cid", 2);
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 1) && project.answer("cid", 1, 2));
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
        QCOMPARE(project.outcomeOf(1), std::string("2 - -"));
    }
    void nobodyElseMeansConflict()
    {
        AdjudicationProject project(1);
        project.askExtra(1);
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 1));
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
    }
    void whoPassesItOnLeavesAConflict()
    {
        AdjudicationProject project(2);
        project.askExtra(1);
        project.lease("cid", 2);
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 1));
        QVERIFY(project.answer("cid", 1, skip()));
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
        QCOMPARE(project.number("SELECT contested FROM review_task WHERE id = 1"), 0);
    }
    void withoutExtraReviewersItIsAConflictAtOnce()
    {
        AdjudicationProject project(2);
        project.lease("cid", 2);
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 1));
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
    }
    void takingTheLastAnswerBackAsksForItAgain()
    {
        AdjudicationProject project(2);
        project.askExtra(1);
        project.lease("cid", 2);
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 1) && project.answer("cid", 1, 1));
        QVERIFY(project.reviewer("cid")->undo());
        QCOMPARE(project.stateOf(1), TaskState::Open);
        QCOMPARE(project.number("SELECT contested FROM review_task WHERE id = 1"), 1);
        QCOMPARE(project.outcomeOf(1), std::string("2 - -"));
        QVERIFY(project.answer("cid", 1, 2));
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
        // Of those who had disagreed one takes it back: nothing is contested then.
        QVERIFY(project.reviewer("cid")->undo());
        QVERIFY(project.reviewer("ben")->undo());
        QCOMPARE(project.number("SELECT contested FROM review_task WHERE id = 1"), 0);
        QVERIFY(project.answer("ben", 1, 0));
        QCOMPARE(project.outcomeOf(1), std::string("3 0 agreed"));
    }
    void anotherRunKeepsWhatWasAsked()
    {
        AdjudicationProject project(2);
        project.askExtra(1);
        project.lease("cid", 2);
        QVERIFY(project.answer("ann", 1, 0) && project.answer("ben", 1, 1));
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.overlapShare = 1.0;
        project.run(policy, {}, 2, pipeline::Selection::All);
        QCOMPARE(project.number("SELECT overlap * 10 + extra FROM review_task WHERE id = 1"), 31);
        QVERIFY(project.answer("cid", 1, 0));
        QCOMPARE(project.outcomeOf(1), std::string("3 0 agreed"));
    }
    void answersFromAFileAreNotAskedForAgain()
    {
        AdjudicationProject project(2, 1);
        project.askExtra(1);
        project.lease("cid", 2);
        const auto connection = project.connection();
        storage::OutsideAnnotation outside;
        outside.externalId = "r1";
        outside.reviewer = *storage::ProjectStore(*connection, project.clock(), "t").reviewer("dora");
        outside.label = 2;
        outside.schemaVersion = 1;
        auto transaction = storage::Transaction::write(*connection);
        QVERIFY(storage::addOutsideAnnotation(*connection, outside, project.schema(), project.clock().now()));
        QVERIFY(transaction->commit());
        QVERIFY(project.answer("ann", 1, 0));
        QCOMPARE(project.stateOf(1), TaskState::Open);
        QVERIFY(!project.answer("dora", 1, 0));
        QVERIFY(project.answer("cid", 1, 2));
        QCOMPARE(project.outcomeOf(1), std::string("3 2 agreed"));
    }
};

SECONDLOOK_SUITE(TestEscalation)
#include "tst_escalation.moc"
