#include <QTest>

#include "base/parallel.h"
#include "tests/support/registry.h"

#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <vector>

using secondlook::base::parallelFor;

class TestParallel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void doesEveryNumberOnce()
    {
        for (const int threads : {1, 2, 7}) {
            std::vector<std::atomic<int>> done(100);
            QVERIFY(parallelFor(100, threads, {}, [&](std::size_t i) { ++done[i]; }));
            QVERIFY(std::ranges::all_of(done, [](const std::atomic<int> &times) { return times == 1; }));
        }
    }
    void stopsOnRequest()
    {
        std::stop_source source;
        std::atomic<int> done = 0;
        QVERIFY(!parallelFor(100, 2, source.get_token(), [&](std::size_t) {
            if (++done == 3)
                source.request_stop();
        }));
        QVERIFY(done >= 3 && done < 10);
    }
    void carriesExceptionsToTheCaller()
    {
        const auto failAtFive = [](std::size_t i) {
            if (i == 5)
                throw std::runtime_error("five");
        };
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, parallelFor(10, 3, {}, failAtFive));
    }
};

SECONDLOOK_SUITE(TestParallel)
#include "tst_parallel.moc"
