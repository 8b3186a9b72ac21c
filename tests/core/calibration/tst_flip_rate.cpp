#include <QTest>

#include "calibration/flip_rate.h"
#include "tests/support/registry.h"

#include <cmath>

using namespace secondlook;
using calibration::flipRate;

class TestFlipRate : public QObject
{
    Q_OBJECT

    static bool near(double value, double expected) { return std::abs(value - expected) < 5e-5; }

private Q_SLOTS:
    void theIntervalIsTheExactOne()
    {
        // Clopper & Pearson for 6 of 31, as R's binom.test gives it.
        const auto rate = flipRate(6, 31, 412);
        QVERIFY(rate);
        QVERIFY(near(rate->share.value, 0.19355));
        QVERIFY2(near(rate->share.low, 0.07452), qPrintable(QString::number(rate->share.low, 'f', 6)));
        QVERIFY2(near(rate->share.high, 0.37471), qPrintable(QString::number(rate->share.high, 'f', 6)));
        // The 6 are known; the share goes for the other 381.
        QVERIFY(std::abs(rate->expected - (6 + 381 * 6.0 / 31)) < 1e-9);
        QVERIFY(std::abs(rate->fewest - (6 + 381 * rate->share.low)) < 1e-9);
        QVERIFY(std::abs(rate->most - (6 + 381 * rate->share.high)) < 1e-9);
    }
    void whatIsAllAnsweredIsKnown()
    {
        const auto rate = flipRate(3, 12, 12);
        QVERIFY(rate);
        QCOMPARE(rate->expected, 3.0);
        QCOMPARE(rate->fewest, 3.0);
        QCOMPARE(rate->most, 3.0);
    }
    void withoutAnAnswerThereIsNone() { QVERIFY(!flipRate(0, 0, 400)); }
    void nothingChangedStillLeavesRoom()
    {
        const auto rate = flipRate(0, 10, 1'000);
        QVERIFY(rate && rate->share.low == 0.0 && near(rate->share.high, 0.30850)); // 1 - 0.025^(1/10)
    }
};

SECONDLOOK_SUITE(TestFlipRate)
#include "tst_flip_rate.moc"
