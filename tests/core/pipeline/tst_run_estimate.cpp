#include "pipeline/run_estimate.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>

using namespace secondlook::pipeline;

class TestRunEstimate : public QObject
{
    Q_OBJECT

    static constexpr TokenPrices prices{1'000'000'000, 2'000'000'000}; // 1 and 2 a million tokens

private Q_SLOTS:
    void alikeRecordsLeaveNothingOpen()
    {
        const std::vector<Stratum> strata{{1'000, {{1, 100.0, 10.0}, {1, 100.0, 10.0}}}, {500, {{1, 200.0, 10.0}}}};
        const RunEstimate estimate = estimateRun(strata, prices, {.requestsPerMinute = 60.0}, 0.1, 1);
        QCOMPARE(estimate.requests.middle, 1'500.0);
        QCOMPARE(estimate.inputTokens.high, 200'000.0);
        QCOMPARE(estimate.outputTokens.high, 15'000.0);
        QVERIFY(std::abs(estimate.money.middle / 1e9 - 0.23) < 1e-12); // 0.2 + 2 * 0.015
        QCOMPARE(estimate.seconds.middle, 1'500.0);
        QVERIFY(estimate.isBoundByLimits);
    }
    void speedDecidesWhereNoLimitDoes()
    {
        const std::vector<Stratum> strata{{1'000, {{5, 100.0, 10.0}}}};
        const RunEstimate estimate = estimateRun(strata, prices, {.mostInFlight = 10}, 2.0, 1);
        QCOMPARE(estimate.seconds.middle, 1'000.0); // 5,000 requests of 2 s, ten at a time
        QVERIFY(!estimate.isBoundByLimits);
    }
    void everyLimitCounts()
    {
        const std::vector<Stratum> strata{{600, {{1, 100.0, 50.0}}}};
        QCOMPARE(estimateRun(strata, prices, {.tokensPerMinute = 9'000.0}, 0.0, 1).seconds.middle, 600.0);
        QCOMPARE(estimateRun(strata, prices, {.inputTokensPerMinute = 6'000.0}, 0.0, 1).seconds.middle, 600.0);
        QCOMPARE(estimateRun(strata, prices, {.outputTokensPerMinute = 3'000.0}, 0.0, 1).seconds.middle, 600.0);
    }
    void aSampleThatVariesLeavesRoom()
    {
        Stratum stratum{10'000, {}};
        for (int i = 0; i < 40; ++i)
            stratum.sample.push_back({1, i % 4 == 0 ? 400.0 : 100.0, 10.0});
        const RunEstimate estimate = estimateRun({stratum}, prices, {}, 0.1, 1);
        // The mean is 175, its standard error 130 / sqrt(40) = 20.5; the 90th percentile lies 1.28 of these above.
        QVERIFY(std::abs(estimate.inputTokens.middle / 10'000 - 175.0) < 5.0);
        QVERIFY(std::abs(estimate.inputTokens.high / 10'000 - 201.3) < 6.0);
        const RunEstimate again = estimateRun({stratum}, prices, {}, 0.1, 1);
        QCOMPARE(again.inputTokens.high, estimate.inputTokens.high);
    }
    void strataWithoutASampleCountWithTheMean()
    {
        const RunEstimate estimate = estimateRun({{100, {{1, 50.0, 5.0}}}, {100, {}}}, prices, {}, 0.1, 1);
        QCOMPARE(estimate.inputTokens.middle, 10'000.0);
        QCOMPARE(estimateRun({}, prices, {}, 0.1, 1).inputTokens.middle, 0.0);
    }
};

SECONDLOOK_SUITE(TestRunEstimate)
#include "tst_run_estimate.moc"
