#include "tests/support/registry.h"
#include "tests/ui/review/fake_review_session.h"
#include "ui/models/desk_lane.h"

#include <QTest>

using namespace secondlook;
using test::plainQueue;
using ui::DeskLane;

class TestDeskLane : public QObject
{
    Q_OBJECT

    // Gives back its number from the lane's thread.
    static auto number(int n)
    {
        return [n](review::ReviewSession &) { return base::Result<int>(n); };
    }

private Q_SLOTS:
    void answersInOrderOnTheReceiversThread()
    {
        auto queue = plainQueue(1, 2);
        DeskLane lane(queue->opener());
        QObject receiver;
        QList<int> seen;
        QThread *workedOn = nullptr;
        lane.run(
            DeskLane::Kind::Read, &receiver,
            [&workedOn](review::ReviewSession &) {
                workedOn = QThread::currentThread();
                return base::Result<int>(0);
            },
            [&](base::Result<int> got) {
                QCOMPARE(QThread::currentThread(), receiver.thread());
                seen << *got;
            });
        for (int i = 1; i < 20; ++i)
            lane.run(DeskLane::Kind::Read, &receiver, number(i), [&](base::Result<int> got) { seen << *got; });
        QTRY_COMPARE(seen.size(), 20);
        QVERIFY(std::is_sorted(seen.cbegin(), seen.cend()));
        QVERIFY(workedOn != receiver.thread());
    }
    void dropsResultsOfADeadReceiver()
    {
        auto queue = plainQueue(1, 2);
        DeskLane lane(queue->opener());
        QObject survivor;
        bool deadWasCalled = false;
        bool aliveWasCalled = false;
        {
            QObject dead;
            lane.run(DeskLane::Kind::Read, &dead, number(1), [&](base::Result<int>) { deadWasCalled = true; });
        }
        lane.run(DeskLane::Kind::Read, &survivor, number(2), [&](base::Result<int>) { aliveWasCalled = true; });
        QTRY_VERIFY(aliveWasCalled);
        QVERIFY(!deadWasCalled);
    }
    void finishesEveryQueuedWriteWhenItCloses()
    {
        auto queue = plainQueue(1, 2);
        std::atomic<int> writes = 0;
        QObject receiver;
        {
            DeskLane lane(queue->opener());
            for (int i = 0; i < 500; ++i)
                lane.run(
                    DeskLane::Kind::Write, &receiver,
                    [&](review::ReviewSession &) { return base::Result<int>(++writes); }, [](base::Result<int>) {});
        }
        QCOMPARE(writes.load(), 500);
    }
    void triesToOpenAgainAfterAFailure()
    {
        auto queue = plainQueue(1, 2);
        queue->failOpenings = 1;
        DeskLane lane(queue->opener());
        QObject receiver;
        std::vector<base::Result<int>> seen;
        const auto keep = [&](base::Result<int> got) { seen.push_back(std::move(got)); };
        lane.run(DeskLane::Kind::Read, &receiver, number(1), keep);
        lane.run(DeskLane::Kind::Read, &receiver, number(2), keep);
        QTRY_COMPARE(seen.size(), std::size_t(2));
        QVERIFY(!seen[0] && seen[0].error().code == base::ErrorCode::Storage);
        QCOMPARE(*seen[1], 2);
    }
};

SECONDLOOK_SUITE(TestDeskLane)
#include "tst_desk_lane.moc"
