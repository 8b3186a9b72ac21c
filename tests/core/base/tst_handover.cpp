#include <QTest>

#include "base/handover.h"
#include "tests/support/registry.h"

#include <semaphore>

using namespace secondlook;

class TestHandover : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsTakenInOrder()
    {
        std::vector<int> taken;
        base::Handover<int> handover([&taken](int &value) -> base::Status {
            taken.push_back(value);
            return {};
        });
        for (int value = 0; value < 10'000; ++value)
            QVERIFY(handover.give(value));
        QVERIFY(handover.finish());
        QCOMPARE(taken.size(), 10'000U);
        QVERIFY(std::ranges::is_sorted(taken));
        QCOMPARE(taken.back(), 9'999);
    }

    void anErrorReachesWhoGives()
    {
        std::vector<int> taken;
        base::Handover<int> handover([&taken](int &value) -> base::Status {
            if (value == 1'000)
                return base::fail(base::ErrorCode::Storage, "the disk is full");
            taken.push_back(value);
            return {};
        });
        int given = 0;
        base::Status status;
        while (status && given < 1'000'000)
            status = handover.give(given++);
        QVERIFY(!status);
        QCOMPARE(status.error().message, std::string("the disk is full"));
        QVERIFY(!handover.finish());
        QCOMPARE(taken.size(), 1'000U);
    }

    void anErrorOfTheLastValueIsToldAtTheEnd()
    {
        base::Handover<int> handover(
            [](int &) -> base::Status { return base::fail(base::ErrorCode::Storage, "the disk is full"); });
        QVERIFY(handover.give(1));
        QVERIFY(!handover.finish());
    }

    void whatIsOnItsWayIsDroppedWithIt()
    {
        std::vector<int> taken;
        std::binary_semaphore firstTaken(0);
        std::binary_semaphore goOn(0);
        {
            base::Handover<int> handover([&](int &value) -> base::Status {
                taken.push_back(value);
                if (value == 0) {
                    firstTaken.release();
                    goOn.acquire();
                }
                return {};
            });
            for (int value = 0; value < 1'000; ++value)
                QVERIFY(handover.give(value));
            firstTaken.acquire();
            goOn.release();
        }
        QVERIFY(taken.size() <= 768U); // the last ones were never handed over
    }
};

SECONDLOOK_SUITE(TestHandover)
#include "tst_handover.moc"
