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

    void disagreementAsksOneMoreAsLongAsItMay_data()
    {
        QTest::addColumn<QVector<int>>("answers");
        QTest::addColumn<int>("asked"); // extra reviewers so far; two at first
        QTest::addColumn<bool>("others");
        QTest::addColumn<bool>("again");
        QTest::addColumn<QString>("comes");
        QTest::newRow("one is asked") << QVector<int>{1, 2} << 0 << true << false << QStringLiteral("ask");
        QTest::newRow("nobody can") << QVector<int>{1, 2} << 0 << false << false << QStringLiteral("conflict");
        QTest::newRow("is waited for") << QVector<int>{1, 2} << 1 << true << false << QStringLiteral("wait");
        QTest::newRow("does not come") << QVector<int>{1, 2} << 1 << false << false << QStringLiteral("conflict");
        QTest::newRow("majority") << QVector<int>{1, 2, 2} << 1 << true << false << QStringLiteral("2");
        QTest::newRow("no majority") << QVector<int>{1, 2, 3} << 1 << true << false << QStringLiteral("conflict");
        QTest::newRow("half is none") << QVector<int>{1, 2, 2, 3} << 2 << true << false << QStringLiteral("conflict");
        QTest::newRow("come round") << QVector<int>{2, 2} << 1 << true << true << QStringLiteral("2");
        QTest::newRow("asked again") << QVector<int>{1, 2, 2} << 1 << true << true << QStringLiteral("wait");
        QTest::newRow("one is missing") << QVector<int>{1} << 1 << true << false << QStringLiteral("open");
        QTest::newRow("no majority at first")
            << QVector<int>{1, 2, 2} << 0 << false << false << QStringLiteral("conflict");
    }
    void disagreementAsksOneMoreAsLongAsItMay()
    {
        QFETCH(const QVector<int>, answers);
        QFETCH(const int, asked);
        QFETCH(const bool, others);
        QFETCH(const bool, again);
        const Settlement settlement = settle({answers.begin(), answers.end()}, 2 + asked, {1, asked, others, again});
        const QString comes = settlement.askAnother                     ? QStringLiteral("ask")
                              : settlement.contested                    ? QStringLiteral("wait")
                              : settlement.label                        ? QString::number(*settlement.label)
                              : settlement.state == TaskState::Conflict ? QStringLiteral("conflict")
                                                                        : QStringLiteral("open");
        QTEST(comes, "comes");
    }
};

SECONDLOOK_SUITE(TestSettling)
#include "tst_settling.moc"
