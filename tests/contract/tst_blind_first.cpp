#include "storage/project_reads.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

using namespace secondlook;
using domain::Action;
using domain::Annotation;
using review::Answer;

/// A record that is judged blind: first pick, second answer, and what each of them comes to.
class TestBlindFirst : public QObject
{
    Q_OBJECT

    static Answer label(std::uint16_t position)
    {
        Answer answer;
        answer.label = position;
        return answer;
    }
    static domain::Policy allBlind(int reviewers = 1)
    {
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.blindShare = 1.0;
        policy.queueRandomShare = 0.0;
        policy.overlapShare = reviewers > 1 ? 1.0 : 0.0;
        policy.overlapReviewers = reviewers;
        return policy;
    }
    static domain::ReviewTask first(review::ReviewSession &session) { return session.lease(1)->at(0); }

private Q_SLOTS:
    void theSecondAnswerStandsBesideTheFirst()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(allBlind(), {});
        const auto session = project.session("ann");
        const domain::ReviewTask task = first(*session);
        QVERIFY(task.blind);
        QVERIFY(task.reasons & domain::BlindCheck);
        const auto pick = session->answer(task.id, label(2));
        QVERIFY(pick && pick->blind);
        QCOMPARE(project.number("SELECT label FROM outcome WHERE state = 3"), 2);

        const auto shown = session->task(task.id);
        QVERIFY(shown && !shown->blind && shown->prediction);
        const auto second = session->reconsider(pick->id, label(0));
        QVERIFY(second && !second->blind);
        QVERIFY(second->supersedes == pick->id);
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation"), 2);
        QCOMPARE(project.number("SELECT label FROM annotation WHERE blind = 1"), 2);
        QCOMPARE(project.number("SELECT label FROM outcome WHERE state = 3 AND label_source = 'single'"), 0);
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE state = 2"), 1);
    }
    void aPickIsReconsideredOnce()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(allBlind(), {});
        const auto session = project.session("ann");
        const auto pick = session->answer(first(*session).id, label(2));
        QVERIFY(session->reconsider(pick->id, label(2)));
        const auto again = session->reconsider(pick->id, label(0));
        QVERIFY(!again && again.error().code == base::ErrorCode::Conflict);
        const auto others = project.session("ben")->reconsider(pick->id, label(0));
        QVERIFY(!others && others.error().code == base::ErrorCode::Conflict);
        Answer skip;
        skip.action = Action::Skip;
        QVERIFY(!session->reconsider(pick->id, skip));
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation"), 2);
    }
    void whoHasSeenTheAnswerIsNotBlindAgain()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(allBlind(), {});
        const auto session = project.session("ann");
        const auto pick = session->answer(first(*session).id, label(2));
        QVERIFY(session->undo());
        const domain::ReviewTask again = first(*session);
        QVERIFY(!again.blind);
        const auto answer = session->answer(again.id, label(0));
        QVERIFY(answer && !answer->blind);
        QCOMPARE(project.number("SELECT label FROM outcome WHERE state = 3"), 0);
    }
    void aSkipShowsNothing()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(allBlind(), {});
        const auto session = project.session("ann");
        Answer skip;
        skip.action = Action::Skip;
        QVERIFY(session->answer(first(*session).id, skip));
        QVERIFY(session->undo());
        QVERIFY(first(*session).blind);
    }
    void undoOfTheSecondAnswerOpensTheTaskAgain()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(allBlind(), {});
        const auto session = project.session("ann");
        const auto pick = session->answer(first(*session).id, label(2));
        QVERIFY(session->reconsider(pick->id, label(0)));
        const auto undone = session->undo();
        QVERIFY(undone && *undone);
        QCOMPARE(*(*undone)->takenBack.label, std::uint16_t(0));
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE state = 2"), 1);
        QVERIFY(!first(*session).blind);
    }
    void aSecondAnswerCanMakeOrEndAConflict()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(allBlind(2), {});
        const auto ann = project.session("ann");
        const auto ben = project.session("ben");
        const auto annsPick = ann->answer(first(*ann).id, label(2));
        const domain::ReviewTask bens = first(*ben);
        QVERIFY2(bens.blind, "another's pick must not show the answer");
        const auto bensPick = ben->answer(bens.id, label(1));
        QCOMPARE(project.number("SELECT state FROM review_task"), 3);
        QVERIFY(ben->reconsider(bensPick->id, label(2)));
        QCOMPARE(project.number("SELECT state FROM review_task"), 2);
        QCOMPARE(project.number("SELECT label FROM outcome WHERE state = 3 AND label_source = 'agreed'"), 2);
        QVERIFY(ann->reconsider(annsPick->id, label(0)));
        QCOMPARE(project.number("SELECT state FROM review_task"), 3);
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE state = 2 AND label IS NULL"), 1);
    }
    void anAdjudicatedPickStays()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(allBlind(), {});
        const auto session = project.session("ann");
        const auto pick = session->answer(first(*session).id, label(2));
        QVERIFY(project.connection()->executeLines(
            "INSERT INTO adjudication (id, task_id, record_id, label, method, reason, created_at) "
            "VALUES (1, 1, 1, 0, 'person', 'r', 1)"));
        const auto second = session->reconsider(pick->id, label(0));
        QVERIFY(!second && second.error().code == base::ErrorCode::Conflict);
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation"), 1);
    }
    void anchoringCountsWhereTheModelDiffered()
    {
        test::TestProject project;
        project.import({"refund 0.5", "refund 0.4", "refund 0.3"}); // label 0 each
        project.run(allBlind(), {});
        const auto session = project.session("ann");
        const std::pair<std::uint16_t, std::uint16_t> answers[] = {{2, 0}, {1, 1}, {0, 0}};
        for (const auto &[pick, second] : answers) {
            const auto annotation = session->answer(first(*session).id, label(pick));
            QVERIFY(session->reconsider(annotation->id, label(second)));
        }
        const auto anchoring = session->anchoring();
        QVERIFY(anchoring);
        QCOMPARE(anchoring->shown, 2);
        QCOMPARE(anchoring->moved, 1);
        QCOMPARE(project.session("ben")->anchoring()->shown, 0);
        const auto status = storage::readStatus(*project.connection(), project.clock().now());
        QCOMPARE(status->anchoringShown, 2);
        QCOMPARE(status->anchoringMoved, 1);
        QCOMPARE(status->annotations, 3);
    }
};

SECONDLOOK_SUITE(TestBlindFirst)
#include "tst_blind_first.moc"
