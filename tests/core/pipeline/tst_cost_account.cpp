#include "pipeline/cost_account.h"
#include "pipeline/record_budget.h"
#include "tests/support/registry.h"

#include <QTest>

#include <atomic>
#include <limits>
#include <memory>
#include <random>
#include <thread>
#include <vector>

using namespace secondlook::pipeline;

namespace {

constexpr Nanos unit = 1'000'000'000;
constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();

} // namespace

class TestCostAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void costsAreExact_data()
    {
        QTest::addColumn<qint64>("input");
        QTest::addColumn<qint64>("cached");
        QTest::addColumn<qint64>("output");
        QTest::addColumn<qint64>("expected");
        // 2.50, 1.25 in the cache and 10 for a million.
        QTest::newRow("nothing") << 0LL << 0LL << 0LL << 0LL;
        QTest::newRow("a million") << 1'000'000LL << 0LL << 0LL << 2'500'000'000LL;
        QTest::newRow("one") << 1LL << 0LL << 0LL << 2'500LL;
        QTest::newRow("all kinds") << 300LL << 200LL << 7LL << 100 * 2'500LL + 200 * 1'250LL + 7 * 10'000LL;
        QTest::newRow("more cached than there are") << 300LL << 900LL << 0LL << 300 * 1'250LL;
        QTest::newRow("below 0") << -5LL << -5LL << -5LL << 0LL;
        QTest::newRow("largest") << qint64(largest) << 0LL << qint64(largest) << 1'250'000'000'000LL;
        QTest::newRow("smallest") << qint64(-largest - 1) << qint64(largest) << qint64(-largest - 1) << 0LL;
    }
    void costsAreExact()
    {
        QFETCH(qint64, input);
        QFETCH(qint64, cached);
        QFETCH(qint64, output);
        QFETCH(qint64, expected);
        const TokenPrices prices{5 * unit / 2, 10 * unit, 5 * unit / 4};
        QCOMPARE(qint64(costOf(prices, {input, cached, output})), expected);
    }
    void partsOfANanoAreRoundedUpOnce()
    {
        // 0.0375 for a million: 37.5 nanos each.
        const TokenPrices prices{37'500'000, 37'500'000, {}};
        QCOMPARE(costOf(prices, {1, 0, 0}), Nanos(38));
        QCOMPARE(costOf(prices, {1, 0, 1}), Nanos(75));
        QCOMPARE(costOf(prices, {1'000'000, 0, 0}), Nanos(37'500'000));
        QCOMPARE(costOf({1, 0, {}}, {1, 0, 0}), Nanos(1));
    }
    void whatWouldPassTheCapIsRefused()
    {
        CostAccount account({unit, unit, {}}, 1000 * Nanos(1000), 400 * Nanos(1000));
        const auto first = account.reserve({500, 0, 100});
        QCOMPARE(first.value_or(-1), Nanos(600'000));
        QVERIFY(!account.reserve({1, 0, 0}));
        QCOMPARE(account.settle(*first, {500, 0, 10}), Nanos(510'000));
        QCOMPARE(account.spent(), Nanos(910'000));
        QCOMPARE(account.setAside(), Nanos(0));
        QVERIFY(!account.reserve({80, 0, 11}));
        const auto second = account.reserve({80, 0, 10});
        QVERIFY(second);
        account.release(*second);
        const auto third = account.reserve({90, 0, 0});
        QVERIFY(third);
        account.settleWhole(*third);
        QCOMPARE(account.spent(), Nanos(1'000'000));
        QVERIFY(account.reserve({0, 0, 0}));
    }
    void whatIsUnderWayAtAnotherServerMayComeBack()
    {
        const auto pot = std::make_shared<CostPot>(Nanos(1'000'000));
        CostAccount cheap(pot, {unit, unit, {}});
        CostAccount dear(pot, {unit, unit, {}});
        const auto underWay = cheap.reserve({800, 0, 0});
        QVERIFY(underWay);
        QVERIFY(dear.reserve({500, 0, 0}).error() == NoMoney::Now);
        cheap.settle(*underWay, {100, 0, 0});
        const auto now = dear.reserve({500, 0, 0});
        QVERIFY(now);
        dear.settle(*now, {500, 0, 0});
        // What is spent does not come back, whatever is under way elsewhere.
        QVERIFY(cheap.reserve({300, 0, 0}));
        QVERIFY(dear.reserve({401, 0, 0}).error() == NoMoney::Ever);
        QVERIFY(dear.reserve({400, 0, 0}).error() == NoMoney::Now);
        QVERIFY(dear.reserve({100, 0, 0}));
    }
    /// One server sets aside and gives all of it back, again and again: another one may have to wait, but never learns
    /// that the run is out of money.
    void aPotFromWhichNothingIsSpentNeverRunsOut()
    {
        const auto pot = std::make_shared<CostPot>(Nanos(1'000'000));
        std::atomic<bool> isOver = false;
        std::thread other([&] {
            CostAccount account(pot, {unit, unit, {}});
            while (!isOver)
                if (const auto reserved = account.reserve({800, 0, 0}))
                    account.release(*reserved);
        });
        CostAccount account(pot, {unit, unit, {}});
        int hadToWait = 0;
        int ranOut = 0;
        int had = 0;
        while (hadToWait < 2'000 || had < 2'000) {
            if (const auto reserved = account.reserve({500, 0, 0})) {
                ++had;
                account.release(*reserved);
            } else {
                ++(reserved.error() == NoMoney::Ever ? ranOut : hadToWait);
            }
        }
        isOver = true;
        other.join();
        QCOMPARE(ranOut, 0);
        QCOMPARE(pot->spent() + pot->inReserve(), Nanos(0));
    }
    void theDearerOfCachedAndFreshIsSetAside()
    {
        CostAccount account({unit, unit, 2 * unit}, {});
        QCOMPARE(account.reserve({100, 0, 0}).value_or(-1), Nanos(200'000));
    }
    void withoutACapAnythingIsAllowed()
    {
        CostAccount account({largest, largest, {}}, {}, 0);
        for (int i = 0; i < 10'000; ++i) {
            const auto reserved = account.reserve({largest, 0, largest});
            QVERIFY(reserved && *reserved > 0);
            account.settle(*reserved, {largest, 0, largest});
            QVERIFY(account.spent() > 0);
        }
    }
    /// Whatever comes back in which order: honest servers never make a run pass its cap, and no money is lost.
    void theCapIsNeverPassed()
    {
        std::mt19937 random(3);
        const auto below = [&](std::int64_t most) { return std::int64_t(random() % std::uint64_t(most + 1)); };
        for (int history = 0; history < 500; ++history) {
            const TokenPrices prices{below(20 * unit), below(60 * unit), below(20 * unit)};
            const Nanos cap = below(50'000'000);
            CostAccount account(prices, cap);
            struct UnderWay
            {
                Nanos reserved;
                TokenUsage most;
            };
            std::vector<UnderWay> underWay;
            Nanos spent = 0;
            Nanos setAside = 0;
            for (int step = 0; step < 300; ++step) {
                if (below(1) == 0) {
                    const TokenUsage most{below(400), 0, below(50)};
                    if (const auto reserved = account.reserve(most)) {
                        underWay.push_back({*reserved, most});
                        setAside += *reserved;
                    }
                } else if (!underWay.empty()) {
                    const auto which = std::size_t(below(std::int64_t(underWay.size()) - 1));
                    const auto [reserved, most] = underWay[which];
                    underWay.erase(underWay.begin() + std::ptrdiff_t(which));
                    setAside -= reserved;
                    switch (below(4)) {
                    case 0:
                        account.release(reserved);
                        break;
                    case 1:
                        account.settleWhole(reserved);
                        spent += reserved;
                        break;
                    default:
                        spent += account.settle(reserved, {below(most.input), below(most.input), below(most.output)});
                    }
                }
                QCOMPARE(account.spent(), spent);
                QCOMPARE(account.setAside(), setAside);
                QVERIFY(account.spent() + account.setAside() <= cap);
            }
        }
    }
    void aRecordHasABudgetOverAllItsAttempts()
    {
        RecordBudget budget(1000);
        QVERIFY(budget.allows(1000) && !budget.allows(1001));
        budget.spend(600);
        QVERIFY(budget.allows(400) && !budget.allows(401));
        budget.spend(500);
        QVERIFY(!budget.allows(1));
        QCOMPARE(budget.spent(), std::int64_t(1100));
        RecordBudget without(0);
        without.spend(1'000'000);
        QVERIFY(without.allows(largest));
    }
};

SECONDLOOK_SUITE(TestCostAccount)
#include "tst_cost_account.moc"
