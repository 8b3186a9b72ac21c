#include "calibration/intervals.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace secondlook::calibration;

namespace {

bool near(double actual, double expected, double tolerance = 5e-5)
{
    return std::abs(actual - expected) <= tolerance;
}

double binomial(int n, int k, double p)
{
    return std::exp(std::lgamma(n + 1.0) - std::lgamma(k + 1.0) - std::lgamma(n - k + 1.0) + k * std::log(p) +
                    (n - k) * std::log1p(-p));
}

} // namespace

class TestIntervals : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // Newcombe (1998), Statistics in Medicine 17, table I: methods 3 (Wilson) and 5 (Clopper-Pearson), 95%.
    void matchesNewcombe_data()
    {
        QTest::addColumn<int>("correct");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("wilsonLow");
        QTest::addColumn<double>("wilsonHigh");
        QTest::addColumn<double>("exactLow");
        QTest::addColumn<double>("exactHigh");
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662 << 0.2527 << 0.3676;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605 << 0.0578 << 0.1617;
        QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611 << 0.0 << 0.1684;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718 << 0.0009 << 0.1776;
    }
    void matchesNewcombe()
    {
        QFETCH(int, correct);
        QFETCH(int, n);
        QFETCH(double, wilsonLow);
        QFETCH(double, wilsonHigh);
        QFETCH(double, exactLow);
        QFETCH(double, exactHigh);
        const Interval score = wilson(correct, n);
        const Interval exact = clopperPearson(correct, n, 0.95);
        QVERIFY2(near(score.low, wilsonLow) && near(score.high, wilsonHigh),
                 qPrintable(QStringLiteral("%1 %2").arg(score.low).arg(score.high)));
        QVERIFY2(near(exact.low, exactLow) && near(exact.high, exactHigh),
                 qPrintable(QStringLiteral("%1 %2").arg(exact.low).arg(exact.high)));
        QCOMPARE(exact.value, double(correct) / n);
    }
    void lowerBoundLeavesJustTheStatedTail()
    {
        // By definition: at the bound, seeing at least this many correct ones has probability 1 - confidence.
        const double bound = clopperPearsonLower(93, 100, 0.95);
        double tail = 0.0;
        for (int k = 93; k <= 100; ++k)
            tail += binomial(100, k, bound);
        QVERIFY2(near(tail, 0.05, 1e-9), qPrintable(QString::number(tail)));
        QVERIFY(near(bound, clopperPearson(93, 100, 0.90).low, 1e-12));
    }
    void allCorrectHasAClosedForm()
    {
        // 0.05^(1/59): the "59 without a failure" of acceptance sampling.
        QVERIFY(near(clopperPearsonLower(59, 59, 0.95), std::pow(0.05, 1.0 / 59.0), 1e-12));
        QVERIFY(clopperPearsonLower(59, 59, 0.95) >= 0.95);
        QVERIFY(clopperPearsonLower(58, 58, 0.95) < 0.95);
    }
    void nothingSeenSaysNothing()
    {
        QCOMPARE(clopperPearsonLower(0, 0, 0.95), 0.0);
        QCOMPARE(clopperPearson(0, 0, 0.95).high, 1.0);
        QCOMPARE(wilson(0, 0).low, 0.0);
        QCOMPARE(wilson(0, 0).high, 1.0);
    }
    void edgesStayInside()
    {
        QCOMPARE(clopperPearson(0, 5, 0.95).low, 0.0);
        QCOMPARE(clopperPearson(5, 5, 0.95).high, 1.0);
        QVERIFY(near(clopperPearson(0, 5, 0.95).high, 1.0 - std::pow(0.025, 0.2), 1e-12));
        QVERIFY(wilson(5, 5).high <= 1.0);
    }
};

SECONDLOOK_SUITE(TestIntervals)
#include "tst_intervals.moc"
