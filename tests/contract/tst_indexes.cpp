#include <QTest>

#include "storage/adjudication_rows.h"
#include "storage/conflict_lists.h"
#include "tests/support/registry.h"
#include "tests/support/test_project.h"

using namespace secondlook;

/// What a reviewer waits for must not read the whole queue, nor everything they ever answered: the database chooses the
/// index that was made for it. On long queues the difference is seconds a record.
class TestIndexes : public QObject
{
    Q_OBJECT

    static std::string planOf(const test::TestProject &project, const std::string &sql)
    {
        const auto connection = project.connection();
        const auto plan = connection->query("EXPLAIN QUERY PLAN " + sql);
        if (!plan)
            return plan.error().text();
        std::string steps;
        while ((*plan)->next())
            steps += (*plan)->text(3) + "; ";
        (*plan)->finish();
        return steps;
    }

private Q_SLOTS:
    void theSampleIsDrawnInItsOrder()
    {
        const test::TestProject project;
        const std::string plan = planOf(project, "SELECT t.id FROM review_task t WHERE t.state = 1 AND t.draw IS NOT "
                                                 "NULL ORDER BY t.draw, t.id LIMIT 1");
        QVERIFY2(plan.find("review_task_sample") != std::string::npos, plan.c_str());
        QVERIFY2(plan.find("TEMP B-TREE") == std::string::npos, plan.c_str());
    }
    void theQueueIsListedFromItsIndexAlone()
    {
        const test::TestProject project;
        const std::string plan = planOf(project, "SELECT t.id FROM review_task t WHERE t.state = 1 AND t.id NOT IN "
                                                 "(SELECT s.id FROM review_task s WHERE s.draw IS NOT NULL AND s.state "
                                                 "= 1) ORDER BY t.priority, t.id");
        QVERIFY2(plan.find("t USING COVERING INDEX review_task_queue") != std::string::npos, plan.c_str());
        QVERIFY2(plan.find("s USING COVERING INDEX review_task_sample") != std::string::npos, plan.c_str());
        QVERIFY2(plan.find("TEMP B-TREE") == std::string::npos, plan.c_str());
    }
    void anAnswerIsFoundByRecordAndReviewer_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::newRow("any") << QString();
        QTest::newRow("older") << QStringLiteral(" AND a.id < 7");
        QTest::newRow("newest") << QStringLiteral(" ORDER BY a.id DESC LIMIT 1");
    }
    void anAnswerIsFoundByRecordAndReviewer()
    {
        QFETCH(const QString, condition);
        const test::TestProject project;
        const std::string plan =
            planOf(project, "SELECT a.label FROM annotation a WHERE a.record_id = 1 AND a.reviewer_id = 2 AND "
                            "a.action = 1" +
                                condition.toStdString());
        QVERIFY2(plan.find("annotation_record_reviewer (record_id=? AND reviewer_id=?") != std::string::npos,
                 plan.c_str());
    }
    void conflictsAreListedWithoutTheQueue_data()
    {
        QTest::addColumn<int>("list");
        QTest::addColumn<QString>("index");
        QTest::newRow("open") << int(review::ConflictList::Open) << QStringLiteral("t USING INDEX review_task_queue");
        QTest::newRow("waiting") << int(review::ConflictList::Waiting)
                                 << QStringLiteral("t USING INDEX review_task_contested");
        QTest::newRow("ambiguous") << int(review::ConflictList::Ambiguous)
                                   << QStringLiteral("j USING INDEX adjudication_kind");
        QTest::newRow("decided") << int(review::ConflictList::Decided)
                                 << QStringLiteral("j USING INDEX adjudication_kind");
    }
    /// With what the planner knows of a long queue, of which nearly all waits or is done and hardly anything disagrees.
    void conflictsAreListedWithoutTheQueue()
    {
        QFETCH(const int, list);
        QFETCH(const QString, index);
        test::TestProject project;
        project.import(std::vector<std::string>(2'000, "refund 0.5"));
        domain::Policy policy;
        policy.reviewThreshold = 1.0;
        project.run(policy, {});
        const auto connection = project.connection();
        QVERIFY(connection->executeLines("UPDATE review_task SET state = 2 WHERE id > 1000"));
        QVERIFY(connection->executeLines("UPDATE review_task SET state = 3 WHERE id IN (5, 6)"));
        QVERIFY(connection->executeLines(connection->dialect().analyze()));
        for (const bool segment : {false, true}) {
            review::ConflictView view{.list = review::ConflictList(list)};
            if (segment)
                view.segment = "channel=email";
            std::string sql = storage::conflictListSql(view);
            if (const auto place = sql.find(":segment"); place != std::string::npos)
                sql.replace(place, 8, "'x'");
            const std::string plan = planOf(project, sql);
            QVERIFY2(plan.find("SEARCH " + index.toStdString()) != std::string::npos, plan.c_str());
            QVERIFY2(plan.find("a USING INDEX annotation_record_reviewer (record_id=?") != std::string::npos,
                     plan.c_str());
            QVERIFY2(plan.find("SCAN") == std::string::npos, plan.c_str());
        }
    }
    void whatStandsIsFoundWithoutReadingTheTable_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("index");
        const QString standing = QString::fromLatin1(storage::stands);
        QTest::newRow("of a record") << QStringLiteral("SELECT 1 FROM adjudication j WHERE j.record_id = 1 AND j.kind "
                                                       "IN (1, 2) AND ") +
                                            standing
                                     << QStringLiteral("adjudication_record");
        QTest::newRow("today") << QStringLiteral("SELECT COUNT(*) FROM adjudication j WHERE j.kind IN (1, 2) AND "
                                                 "j.created_at >= 5 AND ") +
                                      standing
                               << QStringLiteral("adjudication_kind");
        QTest::newRow("one's last") << QStringLiteral("SELECT 1 FROM adjudication j WHERE j.reviewer_id = 1 AND j.kind "
                                                      "<= 4 AND ") +
                                           standing + QStringLiteral(" ORDER BY j.id DESC LIMIT 1")
                                    << QStringLiteral("adjudication_reviewer");
        QTest::newRow("of a pair") << QStringLiteral("SELECT j.id FROM adjudication j WHERE j.pair_low = 1 AND "
                                                     "j.pair_high = 2 AND j.kind IN (1, 2) AND ") +
                                          standing + QStringLiteral(" ORDER BY j.id DESC LIMIT 5")
                                   << QStringLiteral("adjudication_pair");
        QTest::newRow("of a rule") << QStringLiteral("SELECT j.id FROM adjudication j WHERE j.batch = 1 AND j.kind = 1 "
                                                     "AND ") +
                                          standing + QStringLiteral(" ORDER BY j.id")
                                   << QStringLiteral("adjudication_batch");
        QTest::newRow("contested") << QStringLiteral("SELECT COUNT(*) FROM review_task t WHERE t.contested = 1")
                                   << QStringLiteral("review_task_contested");
        QTest::newRow("gold") << QStringLiteral("SELECT MAX(record_id) FROM known_label WHERE kind = 2")
                              << QStringLiteral("known_label_gold");
    }
    void whatStandsIsFoundWithoutReadingTheTable()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, index);
        const test::TestProject project;
        const std::string plan = planOf(project, sql.toStdString());
        QVERIFY2(plan.find("INDEX " + index.toStdString()) != std::string::npos, plan.c_str());
        QVERIFY2(plan.find("TEMP B-TREE") == std::string::npos, plan.c_str());
    }
};

SECONDLOOK_SUITE(TestIndexes)
#include "tst_indexes.moc"
