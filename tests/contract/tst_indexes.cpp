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
};

SECONDLOOK_SUITE(TestIndexes)
#include "tst_indexes.moc"
