#include "base/hash.h"
#include "formats/file_errors.h"
#include "formats/output_file.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace secondlook;
using formats::OutputFile;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be opened)");
}

/// While it lives, no file of this process may grow over `bytes`, and trying fails like a full disk.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes) : m_oldHandler(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_old);
        const rlimit small{bytes, m_old.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }

private:
    rlimit m_old{};
    void (*m_oldHandler)(int);
};

} // namespace

class TestOutputFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void appearsWholeOnCommit()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.jsonl"));
        auto file = OutputFile::create(path.toStdString());
        QVERIFY(file);
        const std::string block(700'000, 'x');
        for (int i = 0; i < 5; ++i)
            QVERIFY((*file)->write(block));
        QVERIFY((*file)->write("end"));
        QVERIFY(!QFile::exists(path));
        QVERIFY((*file)->commit());
        const QByteArray content = contentOf(path);
        QCOMPARE(content.size(), 3'500'003);
        QVERIFY(content.endsWith("xend"));
        QCOMPARE((*file)->bytes(), std::int64_t(3'500'003));
        QCOMPARE((*file)->sha256(), base::sha256Hex(content.toStdString()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
    void anEmptyFileIsAFileToo()
    {
        const QTemporaryDir folder;
        auto file = OutputFile::create(folder.filePath(QStringLiteral("empty")).toStdString());
        QVERIFY((*file)->commit());
        QCOMPARE(contentOf(folder.filePath(QStringLiteral("empty"))), QByteArray());
        QCOMPARE((*file)->sha256(), base::sha256Hex(""));
    }
    void withoutCommitTheOldFileStays()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        {
            auto file = OutputFile::create(path.toStdString());
            QVERIFY((*file)->write(std::string(2U << 20U, 'n')));
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
        }
        QCOMPARE(contentOf(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
    void aPartFileLeftBehindIsNotTouched()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out"));
        const QString part = path + QStringLiteral(".%1.part").arg(::getpid());
        QFile left(part);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("left");
        left.close();
        auto file = OutputFile::create(path.toStdString());
        QVERIFY(file);
        QVERIFY((*file)->write("new"));
        QVERIFY((*file)->commit());
        QCOMPARE(contentOf(path), QByteArray("new"));
        QCOMPARE(contentOf(part), QByteArray("left"));
    }
    void obeysTheUmask()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("out")).toStdString();
        const mode_t old = ::umask(027);
        auto file = OutputFile::create(path);
        ::umask(old);
        QVERIFY((*file)->commit());
        struct stat info = {};
        QCOMPARE(::stat(path.c_str(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, mode_t(0640));
    }
    void refusesFoldersAndDevices()
    {
        const QTemporaryDir folder;
        for (const std::string &path : {folder.path().toStdString(), std::string("/dev/null")}) {
            const auto file = OutputFile::create(path);
            QVERIFY(!file);
            QCOMPARE(file.error().context, path);
            QCOMPARE(file.error().code, base::ErrorCode::Input);
        }
        struct stat info = {};
        QCOMPARE(::stat("/dev/null", &info), 0);
        QVERIFY(S_ISCHR(info.st_mode));
    }
    void namesAFolderThatIsNotThere()
    {
        const QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("no/such/out")).toStdString();
        const auto file = OutputFile::create(path);
        QVERIFY(!file);
        QCOMPARE(file.error().text(), path + ": cannot be written: there is no such file or folder; check the path");
    }
    void aFullDiskLeavesNothingBehind()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out"));
        {
            auto file = OutputFile::create(path.toStdString());
            QVERIFY(file);
            const SmallDisk small(100'000);
            base::Status written = (*file)->write(std::string(3U << 20U, 'x'));
            QVERIFY(!written);
            QCOMPARE(written.error().context, path.toStdString());
            QVERIFY(!(*file)->commit());
        }
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 0);
    }
    void aFailedWriteCannotBeCommittedLater()
    {
        const QTemporaryDir folder;
        auto file = OutputFile::create(folder.filePath(QStringLiteral("out")).toStdString());
        {
            const SmallDisk small(100'000);
            QVERIFY(!(*file)->write(std::string(3U << 20U, 'x')));
        }
        QVERIFY(!(*file)->commit());
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("out"))));
    }
    void saysWhatTheSystemMeans_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("words");
        QTest::newRow("full") << ENOSPC << QStringLiteral("disk is full");
        QTest::newRow("rights") << EACCES << QStringLiteral("permissions");
        QTest::newRow("read-only") << EROFS << QStringLiteral("read-only");
        QTest::newRow("quota") << EDQUOT << QStringLiteral("quota");
        QTest::newRow("anything else") << EIO << QStringLiteral("Input/output error");
    }
    void saysWhatTheSystemMeans()
    {
        QFETCH(int, number);
        QFETCH(QString, words);
        const base::Error error = formats::fileError(number, "cannot be written", "/data/out.csv");
        QVERIFY2(error.message.find(words.toStdString()) != std::string::npos, error.message.c_str());
        QCOMPARE(error.context, std::string("/data/out.csv"));
        QCOMPARE(error.code, base::ErrorCode::Storage);
    }
};

SECONDLOOK_SUITE(TestOutputFile)
#include "tst_output_file.moc"
