#include "tests/support/registry.h"
#include "ui/start/latest_task.h"

#include <QStringList>
#include <QTest>

#include <atomic>
#include <semaphore>

using secondlook::ui::LatestTask;

class LatestTaskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLatestResultArrivesAndTheOneBeforeIsAskedToStop()
    {
        QStringList received;
        std::atomic<bool> firstStopped = false;
        LatestTask<QString> task;
        task.run(
            [&firstStopped](const std::stop_token &stop) {
                waitForStop(stop);
                firstStopped = true;
                return QStringLiteral("first");
            },
            [&received](const QString &result) { received << result; });
        QVERIFY(task.isRunning());
        task.run([](const std::stop_token &) { return QStringLiteral("second"); },
                 [&received](const QString &result) { received << result; });
        QTRY_VERIFY(!task.isRunning());
        QTRY_VERIFY(firstStopped.load());
        QCoreApplication::processEvents();
        QCOMPARE(received, QStringList{QStringLiteral("second")});
    }

    void aTaskThatEndsWaitsForItsWorkAndTellsNothing()
    {
        std::atomic<bool> done = false;
        bool told = false;
        {
            LatestTask<int> task;
            task.run(
                [&done](const std::stop_token &stop) {
                    waitForStop(stop);
                    done = true;
                    return 1;
                },
                [&told](int) { told = true; });
        }
        QVERIFY(done.load());
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void afterAResultTheTaskCanEndAtOnce()
    {
        int received = 0;
        {
            LatestTask<int> task;
            task.run([](const std::stop_token &) { return 7; }, [&received](int result) { received = result; });
            QTRY_COMPARE(received, 7);
        }
    }

private:
    static void waitForStop(const std::stop_token &stop)
    {
        std::binary_semaphore asked{0};
        const std::stop_callback wake(stop, [&asked] { asked.release(); });
        asked.acquire();
    }
};

SECONDLOOK_SUITE(LatestTaskTest)
#include "tst_latest_task.moc"
