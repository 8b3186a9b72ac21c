#include "tests/support/registry.h"
#include "ui/models/session_progress.h"

#include <QTest>

using namespace secondlook;
using ui::SessionProgress;

class TestSessionProgress : public QObject
{
    Q_OBJECT

    static constexpr base::TimeMs minute = 60'000;

    static domain::Annotation decision(int id, base::TimeMs at, std::int64_t tookMs = 2000)
    {
        domain::Annotation annotation;
        annotation.id = {id};
        annotation.at = at;
        annotation.tookMs = tookMs;
        return annotation;
    }
    static SessionProgress decided(int count)
    {
        SessionProgress progress;
        for (int i = 1; i <= count; ++i)
            progress.add(decision(i, i * minute));
        return progress;
    }

private Q_SLOTS:
    void aRunOfOneLabelEndsWithAnotherAnswer()
    {
        SessionProgress progress;
        QCOMPARE(progress.runOfOneLabel(), 0);
        int id = 0;
        const auto decide = [&](std::optional<std::uint16_t> label) {
            ++id;
            domain::Annotation annotation = decision(id, id * minute);
            annotation.label = label;
            annotation.action = label ? domain::Action::Label : domain::Action::Skip;
            progress.add(annotation);
            return progress.runOfOneLabel();
        };
        QCOMPARE(decide(3), 1);
        QCOMPARE(decide(3), 2);
        QCOMPARE(decide(4), 1);
        QCOMPARE(decide({}), 0);
        QCOMPARE(decide(4), 1);
        QCOMPARE(decide(4), 2);
        progress.takeBack(decision(id, 0));
        QCOMPARE(progress.runOfOneLabel(), 1);
    }
    void theGoalIsTheFirstMultipleThatIsNotReached_data()
    {
        QTest::addColumn<int>("done");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("goal");
        QTest::newRow("nothing done") << 0 << 40 << 40;
        QTest::newRow("on the way") << 39 << 40 << 40;
        QTest::newRow("just reached") << 40 << 40 << 80;
        QTest::newRow("far beyond") << 95 << 40 << 120;
        QTest::newRow("a larger one") << 95 << 500 << 500;
    }
    void theGoalIsTheFirstMultipleThatIsNotReached()
    {
        QFETCH(int, done);
        QFETCH(int, step);
        SessionProgress progress = decided(done);
        progress.setGoalStep(step);
        QTEST(progress.goal(), "goal");
        QVERIFY(!progress.goalReached());
        progress.raiseGoal();
        QFETCH(int, goal);
        QCOMPARE(progress.goal(), goal + step);
    }

    void workWithoutABreakIsCountedFromDecisionToDecision()
    {
        SessionProgress progress;
        QCOMPARE(progress.unbrokenMs(), 0);
        progress.add(decision(1, 100 * minute));
        QCOMPARE(progress.unbrokenMs(), 0);
        progress.add(decision(2, 104 * minute));
        progress.add(decision(3, 108 * minute));
        QCOMPARE(progress.unbrokenMs(), 8 * minute);
    }
    void aBreakBeginsTheCountAnew()
    {
        SessionProgress progress = decided(30);
        QCOMPARE(progress.unbrokenMs(), 29 * minute);
        // The record stood on the screen all the time, so its decision "took" the whole break.
        progress.add(decision(31, 35 * minute, 5 * minute));
        QCOMPARE(progress.unbrokenMs(), 0);
        progress.add(decision(32, 36 * minute));
        QCOMPARE(progress.unbrokenMs(), minute);
    }
    void aDecisionTakenBackCountsNoMore()
    {
        SessionProgress progress = decided(3);
        progress.takeBack(decision(3, 3 * minute));
        QCOMPARE(progress.unbrokenMs(), minute);
        QCOMPARE(progress.done(), 2);
    }
};

SECONDLOOK_SUITE(TestSessionProgress)
#include "tst_session_progress.moc"
