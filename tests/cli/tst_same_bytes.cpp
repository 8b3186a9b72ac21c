#include <QTest>

#include "app/compose/project.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QProcess>

#include <sched.h>

using namespace secondlook;
using test::CliRunner;

/// The program itself, as on machines with other clocks, languages and processors.
class TestSameBytes : public QObject
{
    Q_OBJECT

    struct Machine
    {
        const char *zone;
        const char *language;
        bool oneProcessor;
    };

    static void keepOneProcessor()
    {
        cpu_set_t allowed;
        if (::sched_getaffinity(0, sizeof allowed, &allowed) != 0)
            return;
        for (int processor = 0, kept = 0; processor < CPU_SETSIZE; ++processor)
            if (CPU_ISSET(processor, &allowed) && ++kept > 1)
                CPU_CLR(processor, &allowed);
        ::sched_setaffinity(0, sizeof allowed, &allowed);
    }

    static void run(const QStringList &arguments, const Machine &machine)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("TZ"), QString::fromLatin1(machine.zone));
        environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(machine.language));
        process.setProcessEnvironment(environment);
        if (machine.oneProcessor)
            process.setChildProcessModifier(keepOneProcessor);
        process.start(QStringLiteral(SECONDLOOK_BIN_DIR "/secondlook"), arguments);
        QVERIFY(process.waitForFinished(60'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    }

    /// SHA-256 over the names and bytes of a file or of all files below a folder.
    static QByteArray hashOf(const QString &path)
    {
        QStringList files{path};
        if (QFileInfo(path).isDir()) {
            files.clear();
            QDirIterator all(path, QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext())
                files << all.next();
            files.sort();
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &name : files) {
            QFile file(name);
            hash.addData(QDir(path).relativeFilePath(name).toUtf8());
            if (file.open(QIODevice::ReadOnly))
                hash.addData(&file);
        }
        return hash.result().toHex();
    }

private Q_SLOTS:
    void aVersionHasTheSameBytesOnEveryMachine_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"jsonl", "csv", "huggingface", "label-studio", "great-expectations"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void aVersionHasTheSameBytesOnEveryMachine()
    {
        QFETCH(QString, format);
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", CliRunner::samplePath("support-labels.json")});
        cli.must({"import", project, CliRunner::samplePath("support-messages.jsonl")});
        cli.must({"train", project});
        cli.must({"run", project});
        cli.must({"dataset", "create", project});
        QList<QByteArray> hashes;
        for (const Machine &machine : {Machine{"UTC", "C", false}, Machine{"Asia/Kathmandu", "de_DE.UTF-8", true},
                                       Machine{"America/St_Johns", "ar_EG.UTF-8", false}}) {
            const QString out = QString::fromStdString(cli.path("out" + std::to_string(hashes.size())));
            run({QStringLiteral("export"), QString::fromStdString(project), out, QStringLiteral("--format"), format,
                 QStringLiteral("--dataset"), QStringLiteral("1")},
                machine);
            QVERIFY(QFileInfo::exists(out));
            hashes << hashOf(out);
        }
        QCOMPARE(hashes[1], hashes[0]);
        QCOMPARE(hashes[2], hashes[0]);
    }
    void theSameSeedMakesTheSameModel()
    {
        CliRunner cli;
        const std::string path = cli.path("p.secondlook");
        cli.must({"init", path, "--labels", CliRunner::samplePath("support-labels.json")});
        cli.must({"import", path, CliRunner::samplePath("support-messages.jsonl")});
        const auto reportOf = [&](const char *seed) {
            nlohmann::ordered_json report = cli.must({"train", path, "--seed", seed, "--json"}).json();
            for (const char *own : {"model_version", "seconds", "seed"})
                report.erase(own);
            return report;
        };
        const auto first = reportOf("7");
        COMPARE_JSON(reportOf("7"), first);
        QVERIFY(reportOf("8") != first);
        const auto project = compose::Project::open(path, cli.clock, "tester");
        QVERIFY(project);
        const auto model = [&](const char *version) { return *(*project)->store().modelContent(version); };
        QVERIFY(!model("linear-1").isEmpty());
        QVERIFY(model("linear-2") == model("linear-1"));
        QVERIFY(model("linear-3") != model("linear-1"));
    }
};

SECONDLOOK_SUITE(TestSameBytes)
#include "tst_same_bytes.moc"
