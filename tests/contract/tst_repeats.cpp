#include "storage/agreement_source.h"
#include "storage/project_reads.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

using namespace secondlook;
using domain::Action;
using review::Answer;

namespace {

constexpr base::TimeMs oneDay = 24LL * 60 * 60 * 1000;
constexpr int remembered = 50; // latest answers that do not come back

} // namespace

/// Own past records that come back to their reviewer unmarked.
class TestRepeats : public QObject
{
    Q_OBJECT

    static Answer labelled(std::uint16_t position)
    {
        Answer answer;
        answer.label = position;
        return answer;
    }

    /// `settled` records that ann has settled as the label 2 and, a day later, `waiting` more.
    static void fill(test::TestProject &project, int settled, int waiting, double blindShare = 0.0)
    {
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.overlapShare = 0.0;
        policy.queueRandomShare = 0.0;
        policy.blindShare = blindShare;
        project.import(std::vector<std::string>(std::size_t(settled), "refund 0.5"));
        project.run(policy, {});
        settleAll(*project.session("ann", 0.0));
        project.clock().advance(oneDay);
        project.import(std::vector<std::string>(std::size_t(waiting), "refund 0.5"));
        project.run(policy, {});
    }
    static int settleAll(review::ReviewSession &session)
    {
        int answered = 0;
        for (;; ++answered) {
            const auto tasks = session.lease(1);
            if (tasks->empty() || !session.answer(tasks->front().id, labelled(2)))
                return answered;
        }
    }
    static bool isSettled(const test::TestProject &project, const domain::ReviewTask &task)
    {
        return project.number("SELECT COUNT(*) FROM outcome WHERE state = 3 AND label = 2 AND record_id = " +
                              std::to_string(task.record.id.value)) == 1;
    }
    /// The repeat among what is leased.
    static domain::ReviewTask repeatOf(const test::TestProject &project, review::ReviewSession &session)
    {
        const auto tasks = session.lease(4);
        for (const domain::ReviewTask &task : *tasks)
            if (isSettled(project, task))
                return task;
        return {};
    }

private Q_SLOTS:
    void anOldRecordComesBackAndItsAnswerSettlesNothing()
    {
        test::TestProject project;
        fill(project, remembered + 1, 3);
        const auto session = project.session("ann", 0.0, 1.0);
        const domain::ReviewTask task = repeatOf(project, *session);
        QVERIFY(task.id.isValid());
        const auto answer = session->answer(task.id, labelled(0));
        QVERIFY(answer);
        QVERIFY(answer->repeat && answer->action == Action::Label && answer->label == 0);
        QVERIFY(isSettled(project, task));
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE state = 2"), remembered + 1);
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation WHERE action = 1"), remembered + 1);
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'annotate_repeat'"), 1);
        const auto status = storage::readStatus(*project.connection(), project.clock().now());
        QCOMPARE(status->annotations, remembered + 1);
        QCOMPARE(status->repeated, 1);
        QCOMPARE(status->repeatedAlike, 0);
        QCOMPARE(session->consistency()->repeated, 1);
        QCOMPARE(project.session("ben")->consistency()->repeated, 0);
    }
    void theSameLabelIsAlike()
    {
        test::TestProject project;
        fill(project, remembered + 1, 3);
        const auto session = project.session("ann", 0.0, 1.0);
        QVERIFY(session->answer(repeatOf(project, *session).id, labelled(2)));
        QCOMPARE(session->consistency()->repeated, 1);
        QCOMPARE(session->consistency()->alike, 1);
    }
    void agreementIsToldWhatWasSaidBefore()
    {
        test::TestProject project;
        fill(project, remembered + 1, 3);
        const auto session = project.session("ann", 0.0, 1.0);
        const domain::ReviewTask task = repeatOf(project, *session);
        QVERIFY(session->answer(task.id, labelled(0)));
        const auto everyLabel = [](const std::string &, const std::string &) {
            return domain::GuidelineChange{{0, 1, 2}, true};
        };
        storage::SqlAgreementSource source(project.connection(), project.schema(),
                                           storage::GuidelineReviewing{everyLabel, project.clock(), "lead"});
        const auto read = source.judgements({}, {});
        QVERIFY(read);
        QCOMPARE(read->answers.size(), std::size_t(remembered + 1)); // the repeat is none
        QCOMPARE(read->repeats.size(), 1U);
        const review::OwnRepeat &repeat = read->repeats.front();
        QCOMPARE(read->records[repeat.item], task.record.id);
        QCOMPARE(read->reviewers[repeat.reviewer], std::string("ann"));
        QCOMPARE(repeat.first, std::uint16_t(2));
        QCOMPARE(repeat.again, std::uint16_t(0));
        QCOMPARE(repeat.at, project.clock().now());
        QVERIFY(session->undo());
        QVERIFY(source.judgements({}, {})->repeats.empty());
    }
    void eachComesBackOnce()
    {
        test::TestProject project;
        fill(project, remembered + 1, 80);
        const auto session = project.session("ann", 0.0, 1.0);
        QCOMPARE(settleAll(*session), 80 + remembered + 1);
        QCOMPARE(project.number("SELECT COUNT(DISTINCT record_id) FROM annotation WHERE action = 5"), remembered + 1);
    }
    void notBeforeADayHasGone()
    {
        test::TestProject project;
        fill(project, remembered + 3, 20);
        project.clock().advance(-1);
        QCOMPARE(settleAll(*project.session("ann", 0.0, 1.0)), 20);
    }
    void theLatestDoNotComeBack()
    {
        test::TestProject project;
        fill(project, remembered, 1);
        const auto session = project.session("ann", 0.0, 1.0);
        QCOMPARE(session->lease(4)->size(), std::size_t(1));
    }
    void theShareIsKept()
    {
        test::TestProject project;
        fill(project, remembered + 30, 40);
        const auto session = project.session("ann", 0.0, 0.25);
        QCOMPARE(settleAll(*session), 40 + 10);
    }
    void otherPeopleDoNotGetThem()
    {
        test::TestProject project;
        fill(project, remembered + 5, 2);
        QCOMPARE(settleAll(*project.session("ben", 0.0, 1.0)), 2);
    }
    void oneThatWasBlindIsBlindAgain()
    {
        test::TestProject project;
        fill(project, remembered + 1, 3, 1.0);
        const auto session = project.session("ann", 0.0, 1.0);
        const domain::ReviewTask task = repeatOf(project, *session);
        QVERIFY(task.id.isValid() && task.blind);
        QVERIFY(session->task(task.id)->blind);
        const auto answer = session->answer(task.id, labelled(1));
        QVERIFY(answer && answer->blind);
        QVERIFY(!session->task(task.id)->blind);
    }
    void afterARestartItIsThereAgain()
    {
        test::TestProject project;
        fill(project, remembered + 1, 3);
        std::vector<domain::ReviewTask> held = *project.session("ann", 0.0, 1.0)->lease(4);
        const std::vector<domain::ReviewTask> again = *project.session("ann", 0.0, 1.0)->lease(4);
        QCOMPARE(again.size(), held.size());
        for (std::size_t i = 0; i < held.size(); ++i)
            QCOMPARE(again[i].id.value, held[i].id.value);
        QVERIFY(!isSettled(project, held.front())); // what was leased first stays first
    }
    void whatWasBegunIsKept()
    {
        test::TestProject project;
        fill(project, remembered + 1, 1);
        const auto session = project.session("ann", 0.0, 1.0);
        const domain::ReviewTask task = repeatOf(project, *session);
        review::Draft draft;
        draft.comment = "the same again?";
        QVERIFY(session->keepDraft(task.id, draft));
        QVERIFY(session->release());
        QCOMPARE(project.number("SELECT COUNT(*) FROM assignment WHERE state = 5"), 1); // not drawn anew: it stayed
        QCOMPARE(repeatOf(project, *session).id.value, task.id.value);
        QVERIFY(session->keepDraft(task.id, {}));
        QVERIFY(session->release());
        QCOMPARE(project.number("SELECT COUNT(*) FROM assignment WHERE state = 5"), 0);
        QCOMPARE(project.number("SELECT COUNT(*) FROM assignment WHERE state = 2"), remembered + 1);
    }
    void undoBringsItBackAndOpensNothing()
    {
        test::TestProject project;
        fill(project, remembered + 1, 3);
        const auto session = project.session("ann", 0.0, 1.0);
        const domain::ReviewTask task = repeatOf(project, *session);
        QVERIFY(session->answer(task.id, labelled(0)));
        const auto undone = session->undo();
        QVERIFY(undone && *undone);
        QVERIFY((*undone)->takenBack.repeat);
        QVERIFY(isSettled(project, task));
        QCOMPARE(session->consistency()->repeated, 0);
        QVERIFY(session->answer(task.id, labelled(2)));
        QCOMPARE(session->consistency()->alike, 1);
    }
    void aSkippedOneStaysSettled()
    {
        test::TestProject project;
        fill(project, remembered + 1, 3);
        const auto session = project.session("ann", 0.0, 1.0);
        const domain::ReviewTask task = repeatOf(project, *session);
        Answer skip;
        skip.action = Action::Skip;
        QVERIFY(session->answer(task.id, skip));
        QVERIFY(isSettled(project, task));
        QVERIFY(session->undo());
        QVERIFY(isSettled(project, task));
        QCOMPARE(repeatOf(project, *session).id.value, task.id.value);
        QVERIFY(session->answer(task.id, skip));
        settleAll(*session);
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation WHERE action = 5 AND record_id = " +
                                std::to_string(task.record.id.value)),
                 0); // once is once
    }
    void undoOfTheFirstAnswerOpensTheTaskThatIsOutAgain()
    {
        test::TestProject project;
        fill(project, remembered + 1, 3);
        const auto session = project.session("ann", 0.0, 1.0);
        const domain::ReviewTask task = repeatOf(project, *session);
        QVERIFY(task.id.isValid());
        while (isSettled(project, task))
            QVERIFY(session->undo());
        QVERIFY(session->answer(task.id, labelled(2)));
        QVERIFY(isSettled(project, task));
        QCOMPARE(session->consistency()->repeated, 0);
    }
    void aRepeatIsNotReconsidered()
    {
        test::TestProject project;
        fill(project, remembered + 1, 3, 1.0);
        const auto session = project.session("ann", 0.0, 1.0);
        const domain::ReviewTask task = repeatOf(project, *session);
        const auto answer = session->answer(task.id, labelled(1));
        QVERIFY(answer && !session->reconsider(answer->id, labelled(0)));
        QVERIFY(isSettled(project, task));
    }
    void bulkDecisionsDoNotComeBack()
    {
        test::TestProject project;
        fill(project, 0, remembered + 5);
        const auto session = project.session("ann", 0.0, 1.0);
        QVERIFY(session->answerAll(*session->candidates({}, 1000), labelled(2), {}));
        project.clock().advance(oneDay);
        QVERIFY(session->lease(4)->empty());
        project.import({"refund 0.5"});
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.overlapShare = 0.0;
        policy.queueRandomShare = 0.0;
        project.run(policy, {});
        QCOMPARE(settleAll(*session), 1);
    }
};

SECONDLOOK_SUITE(TestRepeats)
#include "tst_repeats.moc"
