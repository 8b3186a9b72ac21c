#include "storage/audit_log.h"
#include "tests/contract/pack_helper.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace secondlook;
using domain::Action;
using test::label;
using test::PackProject;

/// What comes back from review packs: everything, once, whatever the order.
class TestPackMerge : public QObject
{
    Q_OBJECT

    static void adjudicate(const PackProject &project, int task, int label)
    {
        test::tamper(project.path(),
                     "INSERT INTO adjudication (id, task_id, record_id, label, method, reason, created_at) SELECT 1, "
                     "id, record_id, " +
                         std::to_string(label) +
                         ", 'person', '', 1 FROM review_task WHERE id = " + std::to_string(task) +
                         "\nUPDATE review_task SET state = 2 WHERE id = " + std::to_string(task) +
                         "\nUPDATE outcome SET state = 3, label = " + std::to_string(label) +
                         ", label_source = 'adjudicated' WHERE record_id = (SELECT record_id FROM review_task WHERE "
                         "id = " +
                         std::to_string(task) + ")");
    }

private Q_SLOTS:
    void everyKindOfAnswerComesBack()
    {
        PackProject project(4);
        const std::string pack = project.make("ann");
        {
            const auto ann = project.desk(pack, "ann");
            const auto tasks = *ann->lease(10);
            project.clock().advance(5'000);
            review::Answer first = label(2);
            first.ownConfidence = 3;
            first.comment = "clear";
            first.tookMs = 4'200;
            QVERIFY(ann->answer(tasks[0].id, first));
            review::Answer skip;
            skip.action = Action::Skip;
            QVERIFY(ann->answer(tasks[1].id, skip));
            review::Answer flag;
            flag.action = Action::Flag;
            flag.flagReason = domain::FlagReason::PersonalData;
            QVERIFY(ann->answer(tasks[2].id, flag));
            QVERIFY(ann->answer(tasks[3].id, label(0)));
            QVERIFY(*ann->undo());
            project.clock().advance(1'000);
            QVERIFY(ann->answer(tasks[3].id, label(1)));
        }
        const std::string bytes = test::bytesOf(pack);
        const base::TimeMs answered = project.clock().now();
        project.clock().advance(86'400'000);
        const auto merged = project.merge(pack);
        QCOMPARE(merged.annotations, 6);
        QCOMPARE(merged.settled, 2);
        QCOMPARE(merged.conflicts + merged.late + merged.alreadyMerged, 0);
        const std::string at = std::to_string(answered - 1'000);
        QCOMPARE(project.results(), "r1|2|3|2|single\nr2|1|2||\nr3|1|2||\nr4|2|3|1|single\n"
                                    "r1|ann|1|2|0|clear|" +
                                        at + "||\nr2|ann|2||0||" + at + "||\nr3|ann|3||0||" + at +
                                        "||\nr4|ann|1|0|0||" + at + "||\nr4|ann|4||0||" + at + "|0|1\nr4|ann|1|1|0||" +
                                        std::to_string(answered) + "||\n1|ann|2\n2|ann|3\n3|ann|3\n4|ann|2\n");
        QCOMPARE(
            project.rows(project.path(), "SELECT own_confidence, took_ms FROM annotation WHERE comment = 'clear'", 2),
            std::string("3|4200\n"));
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'pack_merged'"), 1);
        QCOMPARE(storage::verifyAudit(*project.connection())->firstBroken, 0);
        QCOMPARE(test::bytesOf(pack), bytes);
    }
    void aSecondAnswerAfterABlindOneIsStillItsSecond()
    {
        PackProject project(1, 2);
        const std::string pack = project.make("ann");
        {
            const auto ann = project.desk(pack, "ann");
            const auto task = ann->lease(1)->at(0);
            QVERIFY(task.blind);
            const auto first = ann->answer(task.id, label(1));
            project.clock().advance(1'000);
            QVERIFY(ann->reconsider(first->id, label(0)));
        }
        // Row numbers of the project are others than those of the pack.
        const auto ben = project.session("ben");
        QVERIFY(ben->answer(ben->lease(1)->at(0).id, label(0)));
        const auto merged = project.merge(pack);
        QCOMPARE(merged.annotations, 2);
        QCOMPARE(merged.settled, 1);
        QCOMPARE(project.rows(project.path(),
                              "SELECT a.label, a.blind, f.label, f.blind FROM annotation a JOIN annotation f ON "
                              "f.id = a.supersedes",
                              4),
                 std::string("0|0|1|1\n"));
    }
    void aSecondMergeBringsNothingTwice()
    {
        PackProject project;
        const std::string pack = project.make("ann");
        project.labelAll(pack, "ann", 1);
        QCOMPARE(project.merge(pack).annotations, 4);
        const std::string results = project.results();
        const auto again = project.merge(pack);
        QCOMPARE(again.annotations + again.settled + again.conflicts + again.late, 0);
        QCOMPARE(again.alreadyMerged, 4);
        QCOMPARE(project.results(), results);
    }
    void aLaterMergeBringsWhatIsNew()
    {
        PackProject project;
        const std::string pack = project.make("ann");
        {
            const auto ann = project.desk(pack, "ann");
            QVERIFY(ann->answer(ann->lease(1)->at(0).id, label(1)));
        }
        QCOMPARE(project.merge(pack).settled, 1);
        {
            const auto ann = project.desk(pack, "ann");
            QVERIFY(*ann->undo());
        }
        const auto undone = project.merge(pack);
        QCOMPARE(undone.annotations, 1);
        QCOMPARE(undone.alreadyMerged, 1);
        QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE state = 1"), 4);
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE state = 3 OR label IS NOT NULL"), 0);
        QVERIFY2(project.session("ben")->lease(10)->empty(), "the task is still out with its reviewer");
        project.labelAll(pack, "ann", 2);
        const auto rest = project.merge(pack);
        QCOMPARE(rest.annotations, 4);
        QCOMPARE(rest.alreadyMerged, 2);
        QCOMPARE(rest.settled, 4);
        QCOMPARE(project.number("SELECT COUNT(*) FROM outcome WHERE state = 3 AND label = 2"), 4);
    }
    void theOrderOfPacksDoesNotMatter_data()
    {
        QTest::addColumn<int>("overlap");
        QTest::addColumn<int>("ann");
        QTest::addColumn<int>("ben");
        QTest::newRow("two agree") << 2 << 1 << 1;
        QTest::newRow("two disagree") << 2 << 1 << 2;
        // One lease had ended before the other pack was made.
        QTest::newRow("one needed, agree") << 1 << 1 << 1;
        QTest::newRow("one needed, disagree") << 1 << 0 << 2;
        QTest::newRow("three needed") << 3 << 1 << 1;
    }
    void theOrderOfPacksDoesNotMatter()
    {
        QFETCH(int, overlap);
        QFETCH(int, ann);
        QFETCH(int, ben);
        std::vector<std::string> results;
        for (const bool annFirst : {true, false}) {
            PackProject project(5, overlap);
            const std::string one = project.make("ann", 100, 1);
            project.clock().advance(2 * 86'400'000LL);
            const std::string two = project.make("ben");
            project.labelAll(one, "ann", static_cast<std::uint16_t>(ann));
            project.labelAll(two, "ben", static_cast<std::uint16_t>(ben));
            project.clock().advance(1'000);
            (void)project.merge(annFirst ? one : two);
            const auto last = project.merge(annFirst ? two : one);
            QCOMPARE(last.annotations, 5);
            QCOMPARE(last.conflicts, ann == ben ? 0 : 5);
            results.push_back(project.results());
        }
        QCOMPARE(results[0], results[1]);
        QVERIFY(results[0].find("|ann|1|") != std::string::npos && results[0].find("|ben|1|") != std::string::npos);
    }
    void theOrderDoesNotMatterWhateverWasDone()
    {
        // Many small histories, drawn from a fixed sequence: labels, skips and answers taken back, merged in parts.
        for (std::uint32_t seed = 1; seed <= 6; ++seed) {
            std::vector<std::string> results;
            for (const bool annFirst : {true, false}) {
                PackProject project(5, 2);
                const std::string packs[] = {project.make("ann"), project.make("ben")};
                std::uint32_t state = seed;
                const auto draw = [&state](std::uint32_t below) {
                    state = state * 1'664'525U + 1'013'904'223U;
                    return (state >> 16U) % below;
                };
                for (const bool isAnn : {true, false}) {
                    const auto desk = project.desk(packs[isAnn ? 0 : 1], isAnn ? "ann" : "ben");
                    for (int step = 0; step < 8; ++step) {
                        project.clock().advance(1'000);
                        const auto tasks = *desk->lease(1);
                        const std::uint32_t what = draw(6);
                        review::Answer answer = label(static_cast<std::uint16_t>(draw(2)));
                        if (what == 0)
                            QVERIFY(desk->undo());
                        else if (!tasks.empty()) {
                            if (what == 1)
                                answer = {};
                            answer.action = what == 1 ? Action::Skip : Action::Label;
                            QVERIFY(desk->answer(tasks[0].id, answer));
                        }
                    }
                }
                (void)project.merge(packs[annFirst ? 0 : 1]);
                (void)project.merge(packs[annFirst ? 1 : 0]);
                results.push_back(project.results());
            }
            QCOMPARE(results[0], results[1]);
        }
    }
    void twoPacksOfOneReviewerCountOnce()
    {
        // The first pack seemed lost, its lease ended, and its reviewer got the same records again.
        std::vector<std::string> states;
        for (const bool oldFirst : {true, false}) {
            PackProject project(2, 2);
            const std::string lost = project.path("lost.pack");
            QVERIFY(QFile::rename(QString::fromStdString(project.make("ann", 100, 1)), QString::fromStdString(lost)));
            project.clock().advance(2 * 86'400'000LL);
            const std::string again = project.make("ann");
            project.labelAll(lost, "ann", 0);
            project.labelAll(again, "ann", 1);
            (void)project.merge(oldFirst ? lost : again);
            (void)project.merge(oldFirst ? again : lost);
            QCOMPARE(project.number("SELECT COUNT(*) FROM annotation WHERE action = 1"), 4);
            QCOMPARE(
                project.number("SELECT COUNT(*) FROM annotation a WHERE a.action = 1 AND a.label = 1 AND NOT EXISTS "
                               "(SELECT 1 FROM annotation n WHERE n.supersedes = a.id)"),
                2);
            QCOMPARE(project.number("SELECT COUNT(*) FROM review_task WHERE state = 1"), 2);
            states.push_back(project.results());
        }
        QCOMPARE(states[0], states[1]);
    }
    void whatWasSettledMeanwhileStaysAndTheAnswerIsKept()
    {
        PackProject project(3);
        const std::string pack = project.make("ann", 2, 1);
        project.clock().advance(2 * 86'400'000LL);
        const auto ben = project.session("ben");
        QVERIFY(ben->answer(ben->lease(1)->at(0).id, label(0)));
        adjudicate(project, 2, 2);
        const std::string outcomes =
            project.rows(project.path(), "SELECT record_id, state, label, label_source FROM outcome ORDER BY 1", 4);
        project.labelAll(pack, "ann", 1);
        const auto merged = project.merge(pack);
        QCOMPARE(merged.annotations, 2);
        QCOMPARE(merged.late, 2);
        QCOMPARE(merged.settled + merged.conflicts, 0);
        QCOMPARE(
            project.rows(project.path(), "SELECT record_id, state, label, label_source FROM outcome ORDER BY 1", 4),
            outcomes);
        QCOMPARE(project.number("SELECT COUNT(*) FROM annotation WHERE label = 1 AND reviewer_id = "
                                "(SELECT id FROM reviewer WHERE name = 'ann')"),
                 2);
    }
    void conflictsAreKeptAsAnswersOfDifferentPeople()
    {
        PackProject project(1, 2);
        const std::string one = project.make("ann");
        const std::string two = project.make("ben");
        project.labelAll(one, "ann", 0);
        project.labelAll(two, "ben", 1);
        QCOMPARE(project.merge(one).settled, 0);
        QCOMPARE(project.merge(two).conflicts, 1);
        QCOMPARE(project.number("SELECT state FROM review_task"), 3);
        QCOMPARE(project.number("SELECT COUNT(DISTINCT reviewer_id) FROM annotation"), 2);
    }
    void aPackWhoseDeskWasKilledIsMergedWithItsLog()
    {
        PackProject project;
        const std::string pack = project.make("ann");
        const std::string sent = project.path("sent.pack");
        {
            const auto ann = project.desk(pack, "ann");
            QVERIFY(ann->answer(ann->lease(1)->at(0).id, label(1)));
            test::writeBytes(sent, test::bytesOf(pack));
            test::writeBytes(sent + "-wal", test::bytesOf(pack + "-wal"));
        }
        const std::string log = test::bytesOf(sent + "-wal");
        QVERIFY(!log.empty());
        QCOMPARE(project.merge(sent).annotations, 1);
        QCOMPARE(test::bytesOf(sent + "-wal"), log);
    }
    void aPackOnADiskThatCannotBeWrittenIsMerged()
    {
        PackProject project;
        const std::string pack = project.make("ann");
        project.labelAll(pack, "ann", 1);
        QVERIFY(QFile::setPermissions(QString::fromStdString(pack), QFile::ReadOwner));
        QCOMPARE(project.merge(pack).annotations, 4);
    }
};

SECONDLOOK_SUITE(TestPackMerge)
#include "tst_pack_merge.moc"
