#include "storage/audit_log.h"
#include "storage/project_reads.h"
#include "tests/contract/pack_helper.h"
#include "tests/support/registry.h"

#include <QFile>

using namespace secondlook;
using domain::Action;
using test::label;
using test::PackProject;

/// What goes into a review pack, what it leaves out, and who is given its tasks meanwhile.
class TestPacks : public QObject
{
    Q_OBJECT

    static std::int64_t count(const std::string &path, const std::string &sql)
    {
        const auto opened = storage::Connection::open(path);
        return opened ? (*opened)->number(sql, -1).value() : -2;
    }
    static std::vector<std::string> ids(const std::vector<domain::ReviewTask> &tasks)
    {
        std::vector<std::string> list;
        for (const domain::ReviewTask &task : tasks)
            list.push_back(task.record.externalId);
        return list;
    }

private Q_SLOTS:
    void aPackHoldsTheLeastSureTasksAndNothingElse()
    {
        PackProject project(6);
        const auto ben = project.session("ben");
        QVERIFY(ben->answer(ben->lease(1)->at(0).id, label(1)));
        QVERIFY(ben->release());
        const std::string pack = project.make("ann", 3);
        QCOMPARE(count(pack, "SELECT COUNT(*) FROM record"), 3);
        QCOMPARE(count(pack, "SELECT COUNT(*) FROM review_task"), 3);
        QCOMPARE(count(pack, "SELECT COUNT(*) FROM prediction"), 3);
        QCOMPARE(count(pack, "SELECT COUNT(*) FROM annotation"), 0);
        QCOMPARE(count(pack, "SELECT COUNT(*) FROM reviewer"), 1);
        QCOMPARE(count(pack, "SELECT COUNT(*) FROM source WHERE path <> ''"), 0);
        QCOMPARE(project.rows(pack, "SELECT value FROM project WHERE name = 'name'", 1),
                 std::string("tickets, pack for ann\n"));
        QCOMPARE(ids(*project.desk(pack, "ann")->lease(10)), (std::vector<std::string>{"r2", "r3", "r4"}));
        QVERIFY2(!QFile::exists(QString::fromStdString(pack + "-wal")), "a pack is one file");
    }
    void aTaskIsInThePackAsItIsInTheProject()
    {
        PackProject project(1, 2);
        const auto there = project.session("ben")->task({1});
        const auto here = project.desk(project.make("ann"), "ann")->lease(1)->at(0);
        QCOMPARE(here.record.text, there->record.text);
        QCOMPARE(here.overlap, 2);
        QCOMPARE(here.blind, there->blind);
        QCOMPARE(here.reasons, there->reasons);
        QCOMPARE(here.priority, there->priority);
        QCOMPARE(here.modelVersion, there->modelVersion);
        QVERIFY(here.prediction && here.prediction->scores.size() == there->prediction->scores.size());
    }
    void theRandomSampleComesAlongAtItsShare()
    {
        PackProject project(10);
        test::tamper(project.path(), "UPDATE review_task SET draw = id WHERE id IN (8, 9, 10)");
        const auto opened = project.connection();
        const std::string path = project.path("mixed.pack");
        QVERIFY(storage::makePack(*opened, {path, "ann", 4, 0.5, 1'000}, project.clock(), "lead"));
        QCOMPARE(project.rows(path, "SELECT id FROM review_task ORDER BY id", 1), std::string("1\n2\n8\n9\n"));
    }
    void nobodyElseIsGivenItsTasksUntilTheLeaseEnds()
    {
        PackProject project(4);
        (void)project.make("ann", 3);
        QCOMPARE(ids(*project.session("ben")->lease(10)), (std::vector<std::string>{"r4"}));
        project.clock().advance(13 * 86'400'000LL);
        QCOMPARE(project.session("cleo")->lease(10)->size(), std::size_t(1));
        project.clock().advance(2 * 86'400'000LL);
        QCOMPARE(project.session("cleo")->lease(10)->size(), std::size_t(4));
    }
    void theProjectsQueueLeavesThePackOfItsReviewerAlone()
    {
        PackProject project(4);
        (void)project.make("ann", 3);
        const auto ann = project.session("ann");
        QCOMPARE(ids(*ann->lease(10)), (std::vector<std::string>{"r4"}));
        QVERIFY(ann->release());
        // Neither giving up nor renewing what the desk holds has touched the leases of the pack.
        project.clock().advance(13 * 86'400'000LL);
        QCOMPARE(ids(*project.session("ben")->lease(10)), (std::vector<std::string>{"r4"}));
        QCOMPARE(project.session("ben")->counts()->claimed, 4);
    }
    void twoPacksShareNothingUnlessATaskNeedsTwo()
    {
        PackProject alone(4);
        (void)alone.make("ann", 3);
        const std::string rest = alone.make("ben", 3);
        QCOMPARE(alone.rows(rest, "SELECT external_id FROM record", 1), std::string("r4\n"));
        PackProject both(4, 2);
        const std::string first = both.make("ann", 3);
        const std::string second = both.make("ben", 3);
        QCOMPARE(both.rows(first, "SELECT external_id FROM record", 1),
                 both.rows(second, "SELECT external_id FROM record", 1));
    }
    void whatTheReviewerHasSeenIsNotGivenAgain()
    {
        PackProject project(3);
        const auto ann = project.session("ann");
        QVERIFY(ann->answer(ann->lease(1)->at(0).id, label(1)));
        QVERIFY(*ann->undo());
        project.clock().advance(86'400'000LL);
        QCOMPARE(project.rows(project.make("ann"), "SELECT external_id FROM record", 1), std::string("r2\nr3\n"));
    }
    void moreThanThereAreGivesWhatThereIs()
    {
        PackProject project(4);
        QCOMPARE(project.tryMake("ann", 500)->tasks, 4);
        const auto none = project.tryMake("ben", 1);
        QVERIFY(!none && none.error().code == base::ErrorCode::NotFound);
        QVERIFY2(!QFile::exists(QString::fromStdString(project.path("ben.pack"))), "an empty pack was left");
        QCOMPARE(project.number("SELECT COUNT(*) FROM reviewer WHERE name = 'ben'"), 0);
    }
    void whatIsRefusedLeavesNothing_data()
    {
        QTest::addColumn<int>("tasks");
        QTest::addColumn<QString>("reviewer");
        QTest::newRow("none") << 0 << QStringLiteral("ann");
        QTest::newRow("negative") << -5 << QStringLiteral("ann");
        QTest::newRow("no name") << 5 << QString();
    }
    void whatIsRefusedLeavesNothing()
    {
        QFETCH(int, tasks);
        QFETCH(QString, reviewer);
        PackProject project;
        const std::string before = project.everything();
        const auto refused = project.tryMake(reviewer.toStdString(), tasks);
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Usage);
        QVERIFY(!QFile::exists(QString::fromStdString(project.path((reviewer.toStdString() + ".pack").c_str()))));
        QCOMPARE(project.everything(), before);
    }
    void nothingIsWrittenOver()
    {
        PackProject project;
        test::writeBytes(project.path("ann.pack"), "somebody's");
        const std::string before = project.everything();
        const auto refused = project.tryMake("ann");
        QVERIFY(!refused && refused.error().code == base::ErrorCode::Conflict);
        QCOMPARE(test::bytesOf(project.path("ann.pack")), std::string("somebody's"));
        QCOMPARE(project.everything(), before);
        const auto opened = project.connection();
        QVERIFY(!storage::makePack(*opened, {project.path(), "ann", 1, 0.0, 1'000}, project.clock(), "lead"));
    }
    void aFolderThatIsNotThereIsSaid()
    {
        PackProject project;
        const std::string before = project.everything();
        const auto opened = project.connection();
        const auto refused = storage::makePack(*opened, {project.path("no/such/ann.pack"), "ann", 1, 0.0, 1'000},
                                               project.clock(), "lead");
        QVERIFY(!refused && refused.error().code == base::ErrorCode::NotFound);
        QCOMPARE(project.everything(), before);
    }
    void aPackGivesOutNoPacks()
    {
        PackProject project;
        const auto pack = storage::Connection::open(project.make("ann"));
        const auto refused =
            storage::makePack(**pack, {project.path("of.pack"), "ben", 1, 0.0, 1'000}, project.clock(), "ann");
        QVERIFY(!refused);
        QVERIFY2(refused.error().text().find("review pack") != std::string::npos, refused.error().text().c_str());
    }
    void aProjectGetsItsIdentityOnceAndBothLogsTellOfThePack()
    {
        PackProject project;
        QCOMPARE(project.number("SELECT COUNT(*) FROM project WHERE name = 'id'"), 0);
        const std::string pack = project.make("ann", 1);
        const std::string id = project.rows(project.path(), "SELECT value FROM project WHERE name = 'id'", 1);
        QCOMPARE(id.size(), std::size_t(37));
        (void)project.make("ben", 1);
        QCOMPARE(project.rows(project.path(), "SELECT value FROM project WHERE name = 'id'", 1), id);
        QCOMPARE(project.rows(pack, "SELECT value FROM project WHERE name = 'pack_origin'", 1), id);
        QCOMPARE(project.number("SELECT COUNT(*) FROM audit_event WHERE action = 'pack_created'"), 2);
        QCOMPARE(count(pack, "SELECT COUNT(*) FROM audit_event WHERE action = 'pack_created'"), 1);
        const auto opened = storage::Connection::open(pack);
        QCOMPARE(storage::verifyAudit(**opened)->firstBroken, 0);
    }
};

SECONDLOOK_SUITE(TestPacks)
#include "tst_packs.moc"
