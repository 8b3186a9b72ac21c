#include "review/settling.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook;
using domain::TaskState;
using review::settle;
using review::Settlement;

class TestSettling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooFewAnswersLeaveItOpen()
    {
        QVERIFY(settle({}, 1).state == TaskState::Open);
        QVERIFY(settle({4}, 2).state == TaskState::Open);
        QVERIFY(!settle({4}, 2).label);
    }

    void agreementIsItsLabel()
    {
        const Settlement single = settle({4}, 1);
        QVERIFY(single.state == TaskState::Done);
        QCOMPARE(*single.label, std::uint16_t(4));
        QCOMPARE(QByteArray(single.source.data(), qsizetype(single.source.size())), QByteArray("single"));
        const Settlement agreed = settle({7, 7, 7}, 2);
        QVERIFY(agreed.state == TaskState::Done);
        QCOMPARE(*agreed.label, std::uint16_t(7));
        QCOMPARE(QByteArray(agreed.source.data(), qsizetype(agreed.source.size())), QByteArray("agreed"));
    }

    void oneOtherAnswerIsAConflict()
    {
        const Settlement conflict = settle({7, 7, 8}, 2);
        QVERIFY(conflict.state == TaskState::Conflict);
        QVERIFY(!conflict.label);
    }
};

SECONDLOOK_SUITE(TestSettling)
#include "tst_settling.moc"
