#include "pipeline/retry_delay.h"
#include "tests/support/registry.h"

#include <QTest>

#include <string>

using namespace secondlook::pipeline;

class TestRetryDelay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isSpreadEvenlyBelowADoublingTime_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("longest");
        const int longest[] = {500, 1000, 2000, 4000, 8000, 16'000, 32'000, 60'000, 60'000};
        for (int failures = 1; failures <= 9; ++failures)
            QTest::addRow("%d", failures) << failures << longest[failures - 1];
        QTest::addRow("1000") << 1000 << 60'000;
        QTest::addRow("0") << 0 << 500;
    }
    void isSpreadEvenlyBelowADoublingTime()
    {
        QFETCH(int, failures);
        QFETCH(int, longest);
        const int records = 4000;
        double sum = 0.0;
        double inTheLastTenth = 0.0;
        for (int record = 0; record < records; ++record) {
            const auto delay = retryDelay("rec-" + std::to_string(record), failures, 7).count();
            QVERIFY(delay >= 0 && delay <= longest);
            sum += double(delay);
            inTheLastTenth += double(delay) > 0.9 * longest ? 1.0 : 0.0;
        }
        // Five standard deviations.
        QVERIFY(std::abs(sum / records / longest - 0.5) < 0.023);
        QVERIFY(std::abs(inTheLastTenth - 0.1 * records) < 95);
    }
    void isTheSameUnderTheSameSeed()
    {
        QCOMPARE(retryDelay("rec-1", 3, 7), retryDelay("rec-1", 3, 7));
        QVERIFY(retryDelay("rec-1", 3, 7) != retryDelay("rec-1", 3, 8));
        QVERIFY(retryDelay("rec-1", 3, 7) != retryDelay("rec-2", 3, 7));
        QVERIFY(retryDelay("rec-1", 8, 7) != retryDelay("rec-1", 9, 7));
    }
};

SECONDLOOK_SUITE(TestRetryDelay)
#include "tst_retry_delay.moc"
