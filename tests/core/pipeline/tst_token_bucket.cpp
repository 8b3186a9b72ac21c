#include "pipeline/token_bucket.h"
#include "tests/core/pipeline/simulated_key.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace secondlook::pipeline;
using secondlook::test::atSecond;
using namespace std::chrono_literals;

class TestTokenBucket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesTheExactMoment()
    {
        TokenBucket bucket(600.0, atSecond(0));
        QCOMPARE(bucket.level(atSecond(0)), 10.0);
        bucket.change(-10.0, atSecond(0));
        QVERIFY(bucket.admissibleAt(1.0, atSecond(0)) == atSecond(0.1));
        QVERIFY(bucket.admissibleAt(3.0, atSecond(0.1)) == atSecond(0.3));
        QVERIFY(bucket.admissibleAt(3.0, atSecond(0.3)) == atSecond(0.3));
    }
    void holdsASecondOfItsRateAndNoMore()
    {
        TokenBucket bucket(600.0, atSecond(0));
        QCOMPARE(bucket.level(atSecond(1000)), 10.0);
        bucket.change(5.0, atSecond(1000));
        QCOMPARE(bucket.level(atSecond(1000)), 10.0);
        // At least one request, however slow it fills.
        TokenBucket slow(3.0, atSecond(0));
        QCOMPARE(slow.level(atSecond(0)), 1.0);
        slow.change(-1.0, atSecond(0));
        QVERIFY(slow.admissibleAt(1.0, atSecond(0)) == atSecond(20));
    }
    void whatIsLargerWaitsUntilItIsFullAndLeavesADebt()
    {
        TokenBucket bucket(60'000.0, atSecond(0));
        bucket.change(-500.0, atSecond(0));
        QVERIFY(bucket.admissibleAt(4000.0, atSecond(0)) == atSecond(0.5));
        bucket.change(-4000.0, atSecond(0.5));
        QCOMPARE(bucket.level(atSecond(0.5)), -3000.0);
        QVERIFY(bucket.admissibleAt(1.0, atSecond(0.5)) == atSecond(3.501));
        bucket.change(3900.0, atSecond(0.5));
        QVERIFY(bucket.admissibleAt(1.0, atSecond(0.5)) == atSecond(0.5));
    }
    void drainingLeavesDebtsAsTheyAre()
    {
        TokenBucket bucket(600.0, atSecond(0));
        bucket.drain(atSecond(0));
        QCOMPARE(bucket.level(atSecond(0)), 0.0);
        bucket.change(-4.0, atSecond(0));
        bucket.drain(atSecond(0));
        QCOMPARE(bucket.level(atSecond(0)), -4.0);
    }
    void anotherRateHoldsFromThenOn()
    {
        TokenBucket bucket(600.0, atSecond(0));
        bucket.change(-10.0, atSecond(0));
        bucket.setRate(60.0, atSecond(0.5));
        QCOMPARE(bucket.level(atSecond(0.5)), 1.0);
        bucket.change(-1.0, atSecond(0.5));
        QVERIFY(bucket.admissibleAt(1.0, atSecond(0.5)) == atSecond(1.5));
    }
    void timeThatGoesBackIsNoTime()
    {
        TokenBucket bucket(600.0, atSecond(10));
        bucket.change(-10.0, atSecond(10));
        bucket.change(0.0, atSecond(5));
        QCOMPARE(bucket.level(atSecond(10)), 0.0);
    }
    void noDebtIsForEver()
    {
        TokenBucket bucket(60.0, atSecond(0));
        bucket.change(-1e300, atSecond(0));
        QVERIFY(bucket.admissibleAt(1.0, atSecond(0)) == atSecond(3601));
    }
    /// Whatever is asked for and when: no stretch of time sees more than what fits in and flows in, each moment that is
    /// named is one at which it may be taken, and the one before is not.
    void neverGivesMoreThanItsRate()
    {
        std::mt19937 random(1);
        const auto share = [&] { return std::generate_canonical<double, 32>(random); };
        for (int history = 0; history < 200; ++history) {
            const double perMinute = std::pow(10.0, 1.0 + 4.0 * share());
            const double holds = std::max(perMinute / 60.0, 1.0);
            TokenBucket bucket(perMinute, atSecond(0));
            Instant now = atSecond(0);
            std::vector<std::pair<double, double>> taken;
            for (int step = 0; step < 60; ++step) {
                const double amount = holds * share();
                const Instant at = bucket.admissibleAt(amount, now);
                QVERIFY(at >= now);
                QVERIFY(bucket.admissibleAt(amount, at) == at);
                if (at - now > 2us)
                    QVERIFY(bucket.admissibleAt(amount, at - 1us) > at - 1us || perMinute < 100.0);
                now = at;
                bucket.change(-amount, now);
                taken.emplace_back(secondlook::test::secondsOf(now), amount);
                if (share() < 0.2)
                    now += std::chrono::milliseconds(int(3000.0 * share()));
            }
            for (std::size_t from = 0; from < taken.size(); ++from) {
                double sum = 0.0;
                for (std::size_t to = from; to < taken.size(); ++to) {
                    sum += taken[to].second;
                    const double most = holds + (taken[to].first - taken[from].first) * perMinute / 60.0;
                    QVERIFY2(sum <= most + 1e-3, std::to_string(sum - most).c_str());
                }
            }
        }
    }
};

SECONDLOOK_SUITE(TestTokenBucket)
#include "tst_token_bucket.moc"
