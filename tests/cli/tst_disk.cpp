// A full disk and a folder that cannot be written, on small file systems made for the test where the machine allows it.
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace secondlook::test;

namespace {

/// A tmpfs of a given size for as long as the object lives.
class SmallDisk
{
public:
    SmallDisk(const CliRunner &cli, const char *options) : m_folder(QString::fromStdString(cli.path("disk")))
    {
        QDir().mkpath(m_folder);
        m_mounted = QProcess::execute(QStringLiteral("mount"),
                                      {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                       QString::fromLatin1(options), QStringLiteral("tmpfs"), m_folder}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_folder});
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    bool mounted() const { return m_mounted; }
    void makeReadOnly() const
    {
        QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,ro"), m_folder});
    }
    std::string path(const char *name) const
    {
        return (m_folder + QLatin1Char('/') + QLatin1String(name)).toStdString();
    }

private:
    QString m_folder;
    bool m_mounted = false;
};

} // namespace

class TestDisk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskOfTheLogEndsNothing()
    {
        CliRunner cli;
        const SmallDisk disk(cli, "size=64k");
        if (!disk.mounted())
            QSKIP("this user may not mount a small file system");
        QFile filler(QString::fromStdString(disk.path("filler")));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(4096, 'x')) > 0) {
        }
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        const std::string records = cli.write("records.jsonl", "{\"id\":\"1\",\"text\":\"Where is my card\"}");
        const CliResult imported = cli.must({"import", project, records, "--json", "--log-file", disk.path("run.log")});
        QCOMPARE(imported.json().at("imported").get<int>(), 1);
        QVERIFY2(imported.err.find("the log is not whole") != std::string::npos, imported.err.c_str());
    }
    void aFullDiskIsSaidAndNothingIsLost()
    {
        CliRunner cli;
        const SmallDisk disk(cli, "size=3m");
        if (!disk.mounted())
            QSKIP("this user may not mount a small file system");
        const std::string project = disk.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        cli.must({"import", project, cli.write("few.csv", "id,text\n1,one\n2,two\n")});
        std::string many;
        for (int i = 0; i < 40'000; ++i)
            many += "{\"id\":\"m" + std::to_string(i) +
                    "\",\"text\":\"a text of some length that takes room on the disk\"}\n";
        const CliResult full = cli.run({"import", project, cli.write("many.jsonl", many), "--json"});
        QCOMPARE(full.exitCode, 1);
        QVERIFY2(full.err.find("disk is full") != std::string::npos, full.err.c_str());
        COMPARE_JSON(full.json().at("error").at("kind"), "storage");
        // What was stored before is there and sound.
        QVERIFY(cli.must({"status", project, "--json"}).json().at("records").get<int>() >= 2);
        COMPARE_JSON(cli.must({"audit", "verify", project, "--json"}).json().at("intact"), true);
    }
    void anExportOntoAFullDiskLeavesNothingBehind()
    {
        CliRunner cli;
        const SmallDisk disk(cli, "size=64k");
        if (!disk.mounted())
            QSKIP("this user may not mount a small file system");
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        std::string many = "id,text,label\n";
        for (int i = 0; i < 20'000; ++i)
            many += std::to_string(i) + ",some text,yes\n";
        cli.must({"import", project, cli.write("many.csv", many)});
        const CliResult full = cli.run({"export", project, disk.path("out.jsonl"), "--format", "jsonl"});
        QCOMPARE(full.exitCode, 1);
        QVERIFY2(full.err.find("disk is full") != std::string::npos, full.err.c_str());
        QVERIFY(QDir(QString::fromStdString(disk.path(""))).isEmpty());
    }
    void aReadOnlyFolderIsSaid()
    {
        CliRunner cli;
        const SmallDisk disk(cli, "size=3m");
        if (!disk.mounted())
            QSKIP("this user may not mount a small file system");
        const std::string labels = cli.write("labels.txt", "yes\nno\n");
        cli.must({"init", disk.path("p.secondlook"), "--labels", labels});
        disk.makeReadOnly();
        for (const std::vector<std::string> &call :
             {std::vector<std::string>{"init", disk.path("q.secondlook"), "--labels", labels},
              {"import", disk.path("p.secondlook"), cli.write("few.csv", "id,text\n1,one\n")}}) {
            const CliResult result = cli.run(call);
            QCOMPARE(result.exitCode, 1);
            QVERIFY2(result.err.find("permissions") != std::string::npos, result.err.c_str());
            QVERIFY2(result.err.find(".secondlook") != std::string::npos, result.err.c_str());
        }
    }
};

SECONDLOOK_SUITE(TestDisk)
#include "tst_disk.moc"
