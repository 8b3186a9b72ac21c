#include <QTest>

#include "storage/outside_annotations.h"
#include "storage/project_reads.h"
#include "tests/contract/adjudication_helper.h"
#include "tests/support/registry.h"

using namespace secondlook;
using domain::TaskState;
using storage::OutsideSettlement;
using test::AdjudicationProject;

/// Who is asked where answers disagree that came with a file.
class TestOutsideEscalation : public QObject
{
    Q_OBJECT

    using Answers = std::vector<std::pair<const char *, std::uint16_t>>;

    /// Brings in these answers together; the policy allows so many extra reviewers.
    static OutsideSettlement bring(AdjudicationProject &project, const std::string &item, const Answers &answers,
                                   int extraReviewers = 1)
    {
        const auto connection = project.connection();
        auto transaction = storage::Transaction::write(*connection);
        for (const auto &[name, label] : answers) {
            storage::OutsideAnnotation outside;
            outside.externalId = item;
            outside.reviewer = *storage::ProjectStore(*connection, project.clock(), "lead").reviewer(name);
            outside.label = label;
            outside.schemaVersion = 1;
            const auto added =
                storage::addOutsideAnnotation(*connection, outside, project.schema(), project.clock().now());
            if (!added)
                qFatal("%s", added.error().text().c_str());
        }
        const auto settled = storage::settleOutside(*connection, item, project.clock().now(), {extraReviewers, "lead"});
        if (!settled || !transaction->commit())
            qFatal("the answers were not taken");
        return *settled;
    }
    static std::int64_t contested(AdjudicationProject &project)
    {
        return storage::readStatus(*project.connection(), project.clock().now())->tasksContested;
    }

private Q_SLOTS:
    void theDeskIsAskedOnceMoreAndSettlesIt()
    {
        AdjudicationProject project(2, 1);
        project.askExtra(1);
        project.lease("cid", 2);
        QCOMPARE(bring(project, "r1", {{"dora", 0}, {"eve", 1}}), OutsideSettlement::Contested);
        QCOMPARE(project.stateOf(1), TaskState::Open);
        QCOMPARE(project.outcomeOf(1), std::string("2 - -"));
        QCOMPARE(contested(project), 1);
        QCOMPARE(project.number("SELECT overlap * 10 + extra FROM review_task WHERE record_id = 1"), 31);
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'ask_another' AND actor = 'lead'"), 1);
        QVERIFY(!project.answer("dora", 1, 1)); // nobody is asked for a second answer
        QVERIFY(project.answer("cid", 1, 1));
        QCOMPARE(project.outcomeOf(1), std::string("3 1 agreed"));
        QCOMPARE(contested(project), 0);
    }
    void withoutAMajorityItIsAConflict()
    {
        AdjudicationProject project(2, 1);
        project.askExtra(1);
        project.lease("cid", 2);
        QCOMPARE(bring(project, "r1", {{"dora", 0}, {"eve", 1}}), OutsideSettlement::Contested);
        QVERIFY(project.answer("cid", 1, 2));
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
    }
    void aThirdAnswerFromAFileSettlesItToo()
    {
        AdjudicationProject project(2, 1);
        project.lease("cid", 2);
        QCOMPARE(bring(project, "r1", {{"dora", 0}, {"eve", 1}}), OutsideSettlement::Contested);
        QCOMPARE(bring(project, "r1", {{"dora", 0}}), OutsideSettlement::Contested); // nothing new: still waited for
        QCOMPARE(bring(project, "r1", {{"fay", 0}}), OutsideSettlement::Settled);
        QCOMPARE(project.outcomeOf(1), std::string("3 0 agreed"));
    }
    void answersThatCameTogetherAreNoBrokenTie()
    {
        AdjudicationProject project(3, 1);
        project.lease("cid", 2);
        const Answers answers{{"dora", 0}, {"eve", 1}, {"fay", 1}, {"gil", 1}};
        QCOMPARE(bring(project, "r1", answers), OutsideSettlement::Contested);
        QCOMPARE(project.number("SELECT overlap * 10 + extra FROM review_task WHERE record_id = 1"), 51);
        QCOMPARE(bring(project, "r3", answers, 0), OutsideSettlement::Conflict); // the policy asks nobody
        QVERIFY(project.answer("cid", 1, 1));
        QCOMPARE(project.outcomeOf(1), std::string("3 1 agreed"));
    }
    void twoExtraReviewersComeOneAfterTheOther()
    {
        AdjudicationProject project(3, 1);
        project.askExtra(2);
        project.lease("cid", 2);
        project.lease("dan", 3);
        QCOMPARE(bring(project, "r1", {{"dora", 0}, {"eve", 1}}, 2), OutsideSettlement::Contested);
        QVERIFY(project.answer("cid", 1, 2));
        QCOMPARE(project.stateOf(1), TaskState::Open);
        QCOMPARE(contested(project), 1);
        QVERIFY(project.answer("dan", 1, 2)); // two of four are no majority
        QCOMPARE(project.stateOf(1), TaskState::Conflict);
    }
    void namesOfFilesAreNobodyToAsk()
    {
        AdjudicationProject project(4, 1);
        project.askExtra(1);
        QCOMPARE(bring(project, "r4", {{"dora", 0}, {"eve", 1}}), OutsideSettlement::Conflict);
        // Cid alone is asked about the first record; that those of the file answered it makes nobody of them a
        // reviewer.
        project.lease("cid", 3);
        QCOMPARE(bring(project, "r1", {{"dora", 0}, {"eve", 1}}), OutsideSettlement::Contested);
        QVERIFY(project.answer("cid", 2, 0));
        QCOMPARE(bring(project, "r2", {{"dora", 1}}), OutsideSettlement::Conflict);
    }
    void aRecordThatNoRunQueuedComesToTheDesk()
    {
        AdjudicationProject project(1, 1);
        project.askExtra(1);
        project.lease("cid", 1);
        (void)project.import({"a record that came later"});
        QCOMPARE(bring(project, "r2", {{"dora", 0}, {"eve", 1}}), OutsideSettlement::Contested);
        const auto cid = project.reviewer("cid");
        const auto tasks = *cid->lease(10);
        QCOMPARE(tasks.size(), 2U);
        QVERIFY(tasks.back().blind);
        QVERIFY(cid->answer(tasks.back().id, test::labelled(0)));
        QCOMPARE(project.outcomeOf(2), std::string("3 0 agreed"));
    }
    void whatWasSettledIsOpenAgain()
    {
        AdjudicationProject project(2, 1);
        project.lease("cid", 2);
        QCOMPARE(bring(project, "r1", {{"dora", 0}}), OutsideSettlement::Settled);
        QCOMPARE(project.outcomeOf(1), std::string("3 0 single"));
        QCOMPARE(bring(project, "r1", {{"eve", 1}}), OutsideSettlement::Contested);
        QCOMPARE(project.outcomeOf(1), std::string("2 - -"));
        QCOMPARE(bring(project, "r1", {{"eve", 0}}), OutsideSettlement::Settled); // eve comes round
        QCOMPARE(project.outcomeOf(1), std::string("3 0 agreed"));
        QCOMPARE(contested(project), 0);
    }
};

SECONDLOOK_SUITE(TestOutsideEscalation)
#include "tst_outside_escalation.moc"
