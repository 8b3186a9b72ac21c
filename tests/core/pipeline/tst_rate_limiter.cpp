#include "pipeline/rate_limiter.h"
#include "tests/core/pipeline/simulated_key.h"
#include "tests/support/registry.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace secondlook;
using namespace secondlook::pipeline;
using secondlook::test::atSecond;
using secondlook::test::secondsOf;
using namespace std::chrono_literals;

namespace {

RateLimits onlyWindow(int mostInFlight)
{
    RateLimits limits;
    limits.mostInFlight = mostInFlight;
    return limits;
}

RateLimits tokensAMinute(double perMinute)
{
    RateLimits limits = onlyWindow(1000);
    limits.tokensPerMinute = perMinute;
    return limits;
}

/// Seconds until the request may be sent; -1 where one under way is to be waited for.
double waitFor(RateLimiter &limiter, const RequestCost &cost, Instant now)
{
    const auto at = limiter.admissibleAt(cost, now);
    return at ? secondsOf(*at) - secondsOf(now) : -1.0;
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) < 1e-6;
}

servers::RateHeaders headersWithRequests(double perMinute)
{
    servers::RateHeaders headers;
    headers.requests.limit = perMinute;
    return headers;
}

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutLimitsOnlyTheNumberUnderWayCounts()
    {
        RateLimiter limiter(onlyWindow(2), atSecond(0));
        const RequestCost cost{1e6, 1e6};
        const auto first = limiter.reserve(cost, atSecond(0));
        limiter.reserve(cost, atSecond(0));
        QCOMPARE(waitFor(limiter, cost, atSecond(0)), -1.0);
        limiter.settle(first, TokenUsage{}, atSecond(1));
        QCOMPARE(limiter.inFlight(), 1);
        QCOMPARE(waitFor(limiter, cost, atSecond(1)), 0.0);
    }
    void eachLimitCounts_data()
    {
        QTest::addColumn<double>("requests");
        QTest::addColumn<double>("tokens");
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("output");
        QTest::addColumn<double>("expected");
        // A request of 600 and 400 tokens; of each limit 99 % are used. The bucket holds a second.
        QTest::newRow("requests") << 60.0 << 0.0 << 0.0 << 0.0 << 1.0 / 0.99;
        QTest::newRow("tokens") << 0.0 << 60'000.0 << 0.0 << 0.0 << 1.0 / 0.99;
        QTest::newRow("input") << 0.0 << 0.0 << 36'000.0 << 0.0 << 1.0 / 0.99;
        QTest::newRow("output") << 0.0 << 0.0 << 0.0 << 24'000.0 << 1.0 / 0.99;
        QTest::newRow("the narrowest") << 60.0 << 6'000.0 << 36'000.0 << 24'000.0 << 10.0 / 0.99;
    }
    void eachLimitCounts()
    {
        QFETCH(double, requests);
        QFETCH(double, tokens);
        QFETCH(double, input);
        QFETCH(double, output);
        QFETCH(double, expected);
        RateLimiter limiter({requests, tokens, input, output, 100, false}, atSecond(0));
        const RequestCost cost{600.0, 400.0};
        QCOMPARE(waitFor(limiter, cost, atSecond(0)), 0.0);
        limiter.reserve(cost, atSecond(0));
        const double wait = waitFor(limiter, cost, atSecond(0));
        QVERIFY2(isNear(wait, expected), std::to_string(wait).c_str());
    }
    void reservesWhatAnswersHaveNeeded()
    {
        RateLimiter limiter(tokensAMinute(6e6), atSecond(0));
        const RequestCost cost{100.0, 4000.0};
        QCOMPARE(limiter.reserve(cost, atSecond(0)).outputTokens, 4000.0);
        for (int answer = 0; answer < 100; ++answer)
            limiter.settle(limiter.reserve(cost, atSecond(answer)), TokenUsage{100, 0, answer < 85 ? 5 : 50},
                           atSecond(answer));
        QCOMPARE(limiter.reserve(cost, atSecond(200)).outputTokens, 50.0);
        QCOMPARE(limiter.reserve({100.0, 20.0}, atSecond(200)).outputTokens, 20.0);
        for (int answer = 0; answer < 100; ++answer)
            limiter.settle(limiter.reserve(cost, atSecond(300)), TokenUsage{100, 0, answer < 95 ? 5 : 50},
                           atSecond(300));
        QCOMPARE(limiter.reserve(cost, atSecond(400)).outputTokens, 5.0);
    }
    void anAnswerWithoutTokensTeachesNothing()
    {
        RateLimiter limiter(tokensAMinute(6e6), atSecond(0));
        limiter.settle(limiter.reserve({100.0, 4000.0}, atSecond(0)), TokenUsage{}, atSecond(1));
        QCOMPARE(limiter.reserve({100.0, 4000.0}, atSecond(2)).outputTokens, 4000.0);
    }
    void reservesTheMostWhereTheServerCountsSo()
    {
        RateLimits limits = tokensAMinute(6e6);
        limits.countsMostOutput = true;
        RateLimiter limiter(limits, atSecond(0));
        const RequestCost cost{100.0, 4000.0};
        limiter.settle(limiter.reserve(cost, atSecond(0)), TokenUsage{100, 0, 5}, atSecond(1));
        QCOMPARE(limiter.reserve(cost, atSecond(2)).outputTokens, 4000.0);
    }
    void anAnswerGivesBackOrTakesMore()
    {
        const RequestCost cost{1000.0, 3000.0};
        for (const auto &[usage, wait] : {std::pair<std::optional<TokenUsage>, double>{TokenUsage{900, 0, 100}, 1.0},
                                          {TokenUsage{1000, 0, 9000}, 10.0},
                                          {std::nullopt, 4.0}}) {
            RateLimiter limiter(tokensAMinute(60'000.0 / 0.99), atSecond(0));
            limiter.settle(limiter.reserve(cost, atSecond(0)), usage, atSecond(0));
            // A second of its rate was there at first.
            const double waited = waitFor(limiter, {1000.0, 0.0}, atSecond(0));
            QVERIFY2(isNear(waited, wait), std::to_string(waited).c_str());
        }
    }
    void whatWasNeverSentCostsNothing()
    {
        RateLimits limits = tokensAMinute(60'000.0);
        limits.requestsPerMinute = 1.0;
        RateLimiter limiter(limits, atSecond(0));
        const RequestCost cost{900.0, 0.0};
        limiter.release(limiter.reserve(cost, atSecond(0)), atSecond(0));
        QCOMPARE(waitFor(limiter, cost, atSecond(0)), 0.0);
        QCOMPARE(limiter.inFlight(), 0);
    }
    void noUsageOfAServerStopsAKeyForEver()
    {
        for (const std::int64_t reported :
             {std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()}) {
            RateLimiter limiter(tokensAMinute(60'000.0), atSecond(0));
            const RequestCost cost{1000.0, 10.0};
            limiter.settle(limiter.reserve(cost, atSecond(0)), TokenUsage{reported, 0, reported}, atSecond(1));
            const double wait = waitFor(limiter, cost, atSecond(1));
            QVERIFY2(wait >= 0.0 && wait <= 3602.0, std::to_string(wait).c_str());
        }
    }
    void aUsageBelowZeroIsNoGift()
    {
        RateLimiter limiter(tokensAMinute(60'000.0 / 0.99), atSecond(0));
        const auto first = limiter.reserve({500.0, 0.0}, atSecond(0));
        limiter.reserve({4000.0, 0.0}, atSecond(0));
        limiter.settle(first, TokenUsage{-1'000'000, 0, 0}, atSecond(0));
        QVERIFY(isNear(waitFor(limiter, {1000.0, 0.0}, atSecond(0)), 4.0));
    }
    void theWholeKeyPauses()
    {
        RateLimiter limiter(onlyWindow(8), atSecond(0));
        const auto first = limiter.reserve({}, atSecond(0));
        const auto second = limiter.reserve({}, atSecond(0));
        limiter.rejected(first, 20s, atSecond(1));
        limiter.rejected(second, 5s, atSecond(2));
        QVERIFY(limiter.pausedUntil() == atSecond(21));
        QVERIFY(isNear(waitFor(limiter, {}, atSecond(3)), 18.0));
        QCOMPARE(waitFor(limiter, {}, atSecond(21)), 0.0);
    }
    void theWindowHalvesOnceForAllThatWereUnderWay()
    {
        RateLimiter limiter(onlyWindow(16), atSecond(0));
        std::vector<Reservation> underWay;
        for (int i = 0; i < 16; ++i)
            underWay.push_back(limiter.reserve({}, atSecond(0)));
        for (int i = 0; i < 16; ++i)
            limiter.rejected(underWay[i], std::nullopt, atSecond(i < 15 ? 1.0 : 2.5));
        QCOMPARE(limiter.window(atSecond(1)), 8);
        QCOMPARE(limiter.inFlight(), 0);
        limiter.rejected(limiter.reserve({}, atSecond(3)), std::nullopt, atSecond(3.1));
        QCOMPARE(limiter.window(atSecond(3.1)), 6);
        // Sent after it halved again, but within a second of that.
        limiter.rejected(limiter.reserve({}, atSecond(3.2)), std::nullopt, atSecond(3.9));
        QCOMPARE(limiter.window(atSecond(3.1)), 6);
    }
    void theWindowComesBackSlowlyAndNeverCloses()
    {
        RateLimiter limiter(onlyWindow(16), atSecond(0));
        for (int i = 1; i <= 20; ++i)
            limiter.rejected(limiter.reserve({}, atSecond(2.0 * i - 1.0)), std::nullopt, atSecond(2.0 * i));
        QCOMPARE(limiter.window(atSecond(40)), 1);
        QCOMPARE(waitFor(limiter, {}, atSecond(40)), 0.0);
        int before = 1;
        for (int second = 40; second < 200; ++second) {
            const int window = limiter.window(atSecond(second));
            QVERIFY(window >= before);
            before = window;
        }
        QCOMPARE(before, 16);
    }
    void lowerLimitsOfTheServerHold()
    {
        RateLimits limits = onlyWindow(100);
        limits.requestsPerMinute = 120.0;
        RateLimiter limiter(limits, atSecond(0));
        const auto waitAfterABurst = [&](double at) {
            while (waitFor(limiter, {}, atSecond(at)) == 0.0)
                limiter.settle(limiter.reserve({}, atSecond(at)), TokenUsage{}, atSecond(at));
            return waitFor(limiter, {}, atSecond(at)) * 0.99;
        };
        limiter.onHeaders(headersWithRequests(30.0), atSecond(10));
        QVERIFY(isNear(waitAfterABurst(20), 2.0));
        limiter.onHeaders(headersWithRequests(0.0), atSecond(30));
        QVERIFY(isNear(waitAfterABurst(40), 2.0));
        limiter.onHeaders(headersWithRequests(1e6), atSecond(50));
        QVERIFY(waitAfterABurst(60) < 0.5 + 1e-6);
    }
    void limitsThatNobodyConfiguredAreLearned()
    {
        RateLimiter limiter(onlyWindow(100), atSecond(0));
        limiter.onHeaders(headersWithRequests(60.0), atSecond(0));
        limiter.reserve({}, atSecond(0));
        QVERIFY(isNear(waitFor(limiter, {}, atSecond(0)), 1.0 / 0.99));
    }
};

SECONDLOOK_SUITE(TestRateLimiter)
#include "tst_rate_limiter.moc"
