#include "base/held_file.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace secondlook;

class TestHeldFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeldUntilTheLastHolderIsGone()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("a.secondlook")).toStdString();
        QVERIFY(base::mustNotBeHeld(path));
        {
            const base::HeldFile first(path);
            {
                const base::HeldFile second(path);
            }
            QVERIFY(base::isHeld(path));
            QVERIFY(!base::isHeld(path + "x"));
        }
        QVERIFY(!base::isHeld(path));
    }

    void otherNamesOfTheFileAndItsLogAreHeldToo()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("a.secondlook")).toStdString();
        QVERIFY(QFile(QString::fromStdString(path)).open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(QString::fromStdString(path), folder.filePath(QStringLiteral("link"))));
        const base::HeldFile held(path);
        QVERIFY(base::isHeld(folder.filePath(QStringLiteral("link")).toStdString()));
        QVERIFY(base::isHeld(folder.path().toStdString() + "/./a.secondlook"));
        QVERIFY(base::isHeld(path + "-wal"));
        QVERIFY(base::isHeld(path + "-shm"));
        const auto refused = base::mustNotBeHeld(path);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == base::ErrorCode::Input);
    }
};

SECONDLOOK_SUITE(TestHeldFile)
#include "tst_held_file.moc"
