#include "pipeline/circuit_breaker.h"
#include "tests/core/pipeline/simulated_key.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook::pipeline;
using secondlook::test::atSecond;

namespace {

void failOnce(CircuitBreaker &breaker, double second)
{
    breaker.sent(atSecond(second));
    breaker.unreached(atSecond(second), atSecond(second));
}

CircuitBreaker openedAt(double second)
{
    CircuitBreaker breaker;
    for (int i = 0; i < CircuitBreaker::mostFailures; ++i)
        failOnce(breaker, second);
    return breaker;
}

} // namespace

class TestCircuitBreaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opensAfterSomeFailuresInARow()
    {
        CircuitBreaker breaker;
        for (int round = 0; round < 3; ++round) {
            for (int i = 1; i < CircuitBreaker::mostFailures; ++i)
                failOnce(breaker, 1.0);
            QVERIFY(breaker.isClosed());
            QVERIFY(breaker.admissibleAt(atSecond(1)) == atSecond(1));
            breaker.reached();
        }
        const CircuitBreaker opened = openedAt(10);
        QVERIFY(!opened.isClosed());
        QVERIFY(opened.admissibleAt(atSecond(10)) == atSecond(11));
        QVERIFY(opened.admissibleAt(atSecond(20)) == atSecond(20));
    }
    void oneRequestTriesAgain()
    {
        CircuitBreaker breaker = openedAt(10);
        breaker.sent(atSecond(11));
        QVERIFY(!breaker.admissibleAt(atSecond(11)));
        QVERIFY(!breaker.admissibleAt(atSecond(500)));
        breaker.reached();
        QVERIFY(breaker.isClosed());
        QVERIFY(breaker.admissibleAt(atSecond(12)) == atSecond(12));
        // And it takes as many failures as at first to open it again.
        failOnce(breaker, 13.0);
        QVERIFY(breaker.isClosed());
    }
    void pausesDoubleUpToAMinute()
    {
        CircuitBreaker breaker = openedAt(0);
        double now = 0.0;
        for (const double pause : {1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0, 60.0}) {
            QVERIFY2(breaker.admissibleAt(atSecond(now)) == atSecond(now + pause), std::to_string(pause).c_str());
            now += pause;
            failOnce(breaker, now);
        }
        breaker.reached();
        for (int i = 0; i < CircuitBreaker::mostFailures; ++i)
            failOnce(breaker, now);
        QVERIFY(breaker.admissibleAt(atSecond(now)) == atSecond(now + 1.0));
    }
    void thoseThatWereUnderWayChangeNothing()
    {
        CircuitBreaker breaker = openedAt(10);
        for (int i = 0; i < 20; ++i)
            breaker.unreached(atSecond(9), atSecond(10.5));
        QVERIFY(breaker.admissibleAt(atSecond(10.5)) == atSecond(11));
        breaker.sent(atSecond(11));
        breaker.unreached(atSecond(9), atSecond(11.5));
        QVERIFY(!breaker.admissibleAt(atSecond(11.5)));
        breaker.unreached(atSecond(11), atSecond(12));
        QVERIFY(breaker.admissibleAt(atSecond(12)) == atSecond(14));
    }
};

SECONDLOOK_SUITE(TestCircuitBreaker)
#include "tst_circuit_breaker.moc"
