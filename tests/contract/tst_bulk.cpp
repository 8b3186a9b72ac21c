// One answer for many tasks: what it decides, what it leaves out, and how it is taken back.
#include "storage/audit_log.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

using namespace secondlook;
using review::Answer;

class TestBulk : public QObject
{
    Q_OBJECT

    static Answer label(std::uint16_t position)
    {
        Answer answer;
        answer.label = position;
        return answer;
    }
    static domain::Policy reviewAll()
    {
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        policy.overlapShare = 0.0;
        policy.queueRandomShare = 0.0; // its tasks are judged blind
        return policy;
    }
    static std::vector<base::TaskId> allTasks(review::ReviewSession &session)
    {
        return session.candidates({}, 1'000).value();
    }
    static std::int64_t settled(test::TestProject &project)
    {
        return project.number("SELECT COUNT(*) FROM outcome WHERE state = 3");
    }

private Q_SLOTS:
    void oneAnswerSettlesAllAndOneUndoOpensAll()
    {
        test::TestProject project;
        project.import({"refund 0.5", "refund 0.2", "refund 0.9", "refund 0.1"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        const auto done = session->answerAll(allTasks(*session), label(2), {}).value();
        QCOMPARE(done.decided, std::int64_t(4));
        QCOMPARE(settled(project), std::int64_t(4));
        QCOMPARE(project.number("SELECT COUNT(DISTINCT bulk_id) FROM annotation WHERE label = 2"), std::int64_t(1));
        QVERIFY(session->lease(10).value().empty());
        const auto undone = session->undo().value();
        QVERIFY(undone.has_value());
        QCOMPARE(undone->others, std::int64_t(3));
        QCOMPARE(settled(project), std::int64_t(0));
        QCOMPARE(session->lease(10).value().size(), std::size_t(4));
        QVERIFY(!session->undo().value());
        QCOMPARE(storage::verifyAudit(*project.connection())->firstBroken, std::int64_t(0));
    }
    void anUndoReachesNoAnswerBeforeOrBesideTheBulk()
    {
        test::TestProject project;
        project.import({"refund 0.5", "refund 0.2", "refund 0.9", "refund 0.1"});
        project.run(reviewAll(), {});
        const auto ann = project.session("ann");
        const auto ben = project.session("ben");
        const auto own = ann->lease(1).value();
        QVERIFY(ann->answer(own[0].id, label(1)));
        const auto others = ben->lease(1).value();
        const auto bulk = ann->answerAll(allTasks(*ann), label(2), {}).value();
        QCOMPARE(bulk.decided, std::int64_t(2)); // without the one that is in ben's hands
        QVERIFY(ben->answer(others[0].id, label(0)));
        QCOMPARE(ann->undo().value()->others, std::int64_t(1));
        QCOMPARE(settled(project), std::int64_t(2));
        QCOMPARE(ann->undo().value()->takenBack.label, std::optional<std::uint16_t>(1));
    }
    void thePreviewCountsWhatTheDecisionThenDoes()
    {
        test::TestProject project;
        project.import({"refund 0.5", "refund 0.2", "other 0.9", "refund 0.1"});
        project.run(reviewAll(), {});
        const auto ann = project.session("ann");
        const auto ben = project.session("ben");
        QCOMPARE(ben->lease(1).value().size(), std::size_t(1));
        const auto tasks = allTasks(*ann);
        const std::uint16_t predicted = ann->task(tasks[0]).value().prediction->label;
        const auto preview = ann->previewAll(tasks, predicted).value();
        QCOMPARE(preview.taken, std::int64_t(1));
        std::int64_t otherwise = preview.unpredicted;
        for (const auto &[label, records] : preview.otherwise) {
            QVERIFY(label != predicted);
            otherwise += records;
        }
        QCOMPARE(preview.decided, preview.asPredicted + otherwise);
        QCOMPARE(ann->answerAll(tasks, label(predicted), {}).value().decided, preview.decided);
        QCOMPARE(ann->previewAll(tasks, predicted).value().taken, std::int64_t(tasks.size()));
    }
    void whatIsToBeJudgedBlindStaysOut()
    {
        test::TestProject project;
        project.import({"refund 0.5", "refund 0.2", "refund 0.9"});
        project.run(reviewAll(), {});
        QVERIFY(project.connection()->execute("UPDATE review_task SET blind = 1 WHERE id = 2"));
        const auto session = project.session("ann");
        const auto preview = session->previewAll(allTasks(*session), 1).value();
        QCOMPARE(preview.blind, std::int64_t(1));
        QCOMPARE(session->answerAll(allTasks(*session), label(1), {}).value().decided, std::int64_t(2));
        QCOMPARE(session->lease(10).value().size(), std::size_t(1));
    }
    void stoppedInTheMiddleItKeepsNothing()
    {
        test::TestProject project;
        std::vector<std::string> texts;
        for (int i = 0; i < 1500; ++i)
            texts.push_back("refund 0." + std::to_string(1000 + i));
        project.import(texts);
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        const auto tasks = session->candidates({}, 10'000).value();
        QVERIFY(tasks.size() > 1000);
        const auto stopped = session->answerAll(tasks, label(1), [](std::int64_t) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, base::ErrorCode::Cancelled);
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation"), std::int64_t(0));
        QCOMPARE(settled(project), std::int64_t(0));
    }
    void anAdjudicatedAnswerKeepsTheWholeBulk()
    {
        test::TestProject project;
        project.import({"refund 0.5", "refund 0.2"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        QVERIFY(session->answerAll(allTasks(*session), label(1), {}));
        QVERIFY(project.connection()->execute(
            "INSERT INTO adjudication (id, task_id, record_id, label, method, reason, created_at) "
            "SELECT 1, id, record_id, 1, 'lead', '', 1 FROM review_task WHERE id = 1"));
        const auto undone = session->undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, base::ErrorCode::Conflict);
        QCOMPARE(settled(project), std::int64_t(2));
    }
    void moreThanTheMostIsRefused()
    {
        test::TestProject project;
        project.import({"refund 0.5"});
        project.run(reviewAll(), {});
        const auto session = project.session("ann");
        const std::vector<base::TaskId> many(std::size_t(review::mostInBulk) + 1, base::TaskId{1});
        QCOMPARE(session->answerAll(many, label(1), {}).error().code, base::ErrorCode::Usage);
        QCOMPARE(session->answerAll({{1}}, label(999), {}).error().code, base::ErrorCode::Usage);
    }
};

SECONDLOOK_SUITE(TestBulk)
#include "tst_bulk.moc"
