// The built program as a process of its own, interrupted in the middle of its work.
#include "app/compose/project.h"
#include "tests/cli/cli_runner.h"
#include "tests/cli/program_process.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <functional>

#include <fcntl.h>
#include <unistd.h>

using namespace secondlook;
using namespace secondlook::test;
using Json = nlohmann::ordered_json;

namespace {

/// A terminal that a process writes to.
class Terminal
{
public:
    Terminal() : m_end(::posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    {
        if (::grantpt(m_end) != 0 || ::unlockpt(m_end) != 0)
            qFatal("there is no terminal to be had");
    }
    ~Terminal() { ::close(m_end); }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    QString device() const { return QString::fromLocal8Bit(::ptsname(m_end)); }
    /// All that was written so far.
    const std::string &text()
    {
        char part[4096];
        for (ssize_t got; (got = ::read(m_end, part, sizeof part)) > 0;)
            m_text.append(part, static_cast<std::size_t>(got));
        return m_text;
    }

private:
    int m_end;
    std::string m_text;
};

} // namespace

class TestInterrupted : public QObject
{
    Q_OBJECT

    static constexpr int recordCount = 30'000;
    std::unique_ptr<CliRunner> m_cli;
    std::string m_project; ///< of `recordCount` records

    static void interrupt(const QProcess &process)
    {
        if (process.processId() > 0)
            ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    }
    /// Starts the program and interrupts it as soon as its work is under way. Where a busy machine let the work end
    /// before, it is begun anew.
    static void interruptOnce(QProcess &process, const std::vector<std::string> &call,
                              const std::function<bool()> &isUnderWay)
    {
        for (int attempt = 0; attempt < 10; ++attempt) {
            process.start(program(), arguments(call));
            QVERIFY(process.waitForStarted());
            QVERIFY(QTest::qWaitFor([&] { return isUnderWay() || process.state() == QProcess::NotRunning; }, 60'000));
            interrupt(process);
            process.waitForFinished();
            QCOMPARE(process.state(), QProcess::NotRunning);
            if (process.exitCode() != 0)
                break;
        }
        QCOMPARE(process.exitCode(), 130);
    }
    static void mustSayThatItStopped(QProcess &process, const std::string &sentence)
    {
        const Json error = Json::parse(process.readAllStandardOutput().toStdString()).at("error");
        COMPARE_JSON(error.at("kind"), "cancelled");
        COMPARE_JSON(error.at("message"), sentence);
    }
    static QByteArray rows(int from, int to)
    {
        const QByteArray words(
            "\",\"text\":\"some words of a record, so many that a part of the input is read long before all of it "
            "is there; number ");
        QByteArray text;
        for (int i = from; i < to; ++i)
            text += "{\"id\":\"r" + QByteArray::number(i) + words + QByteArray::number(i) + "\"}\n";
        return text;
    }
    QStringList filesCalled(const char *pattern) const
    {
        return QDir(QString::fromStdString(m_cli->path(".")))
            .entryList({QLatin1String(pattern)}, QDir::Files | QDir::Hidden);
    }
    bool saysInLog(const std::string &project, const char *action)
    {
        const Json log = m_cli->must({"audit", "log", project, "--json"}).json().at("events");
        return std::any_of(log.begin(), log.end(), [&](const Json &event) { return event.at("action") == action; });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cli = std::make_unique<CliRunner>();
        m_project = m_cli->path("p.secondlook");
        m_cli->must({"init", m_project, "--labels", m_cli->write("labels.txt", "yes\nno\n")});
        m_cli->must({"import", m_project, m_cli->write("many.jsonl", rows(0, recordCount).toStdString())});
    }

    void aRunSaysSoAndResumes()
    {
        QProcess run;
        run.start(program(), arguments({"run", m_project, "--json", "--workers", "1"}));
        QVERIFY(run.waitForStarted());
        {
            const auto project = compose::Project::open(m_project, m_cli->clock, "tester");
            QVERIFY(project);
            const auto left = [&] { return (*project)->status()->states.at("new"); };
            QVERIFY(QTest::qWaitFor([&] { return left() < recordCount; }, 60'000));
            // While somebody else writes, the run can store nothing more and does not come to its end.
            const auto writing = storage::Transaction::write((*project)->connection());
            QVERIFY(writing);
            QVERIFY(left() > 0);
            interrupt(run);
        }
        QVERIFY(run.waitForFinished());
        QCOMPARE(run.exitCode(), 130);
        const Json stopped = Json::parse(run.readAllStandardOutput().toStdString());
        QVERIFY(stopped.at("pending").get<int>() > 0);
        const Json resumed = m_cli->must({"run", m_project, "--json"}).json();
        QVERIFY(resumed.at("resumed").get<int>() > 0);
        COMPARE_JSON(resumed.at("pending"), 0);
        COMPARE_JSON(resumed.at("input"), stopped.at("input"));
    }

    void anExportLeavesNothing()
    {
        const std::string out = m_cli->path("out.jsonl");
        const std::vector<std::string> call = {"export", m_project,   out,   "--format",
                                               "jsonl",  "--records", "all", "--json"};
        QProcess writing;
        interruptOnce(writing, call, [&] {
            QFile::remove(QString::fromStdString(out)); // of an attempt that came to its end
            return !filesCalled("out.jsonl.*").isEmpty();
        });
        if (QTest::currentTestFailed())
            return;
        mustSayThatItStopped(writing, "the export was stopped; nothing was written");
        QCOMPARE(writing.readAllStandardError(), QByteArray("secondlook: " + QByteArray::fromStdString(out) +
                                                            ": the export was stopped; nothing was written\n"));
        QCOMPARE(filesCalled("out*"), QStringList());
        QVERIFY(!saysInLog(m_project, "export"));
        COMPARE_JSON(m_cli->must(call).json().at("rows"), recordCount);
    }

    void aTrainingMakesNoModel()
    {
        const std::string project = m_cli->path("t.secondlook");
        std::string examples = "id,text,label\n";
        for (int i = 0; i < 2'000; ++i) {
            examples += "t" + std::to_string(i) + ",";
            for (int word = 0; word < 20; ++word)
                examples += "w" + std::to_string((i * 31 + word * word * 7 + i / 12 * word) % 3'000) + " ";
            examples += ",k" + std::to_string(i % 12) + "\n";
        }
        std::string labels;
        for (int i = 0; i < 12; ++i)
            labels += "k" + std::to_string(i) + "\n";
        m_cli->must({"init", project, "--labels", m_cli->write("kinds.txt", labels)});
        m_cli->must({"import", project, m_cli->write("examples.csv", examples), "--label", "label"});
        const Json before = m_cli->must({"status", project, "--json"}).json();
        Terminal terminal;
        std::size_t seen = 0;
        QProcess training;
        training.setStandardErrorFile(terminal.device());
        interruptOnce(training, {"train", project, "--json"}, [&] {
            const bool begun = terminal.text().find("Training [", seen) != std::string::npos;
            seen = begun ? terminal.text().size() : seen;
            return begun;
        });
        if (QTest::currentTestFailed())
            return;
        mustSayThatItStopped(training, "training was stopped; no model was made");
        QVERIFY2(terminal.text().find("secondlook: training was stopped; no model was made") != std::string::npos,
                 terminal.text().c_str());
        COMPARE_JSON(m_cli->must({"status", project, "--json"}).json(), before);
        QVERIFY(!saysInLog(project, "train"));
        COMPARE_JSON(m_cli->must({"audit", "verify", project, "--json"}).json().at("intact"), true);
    }

    void anImportKeepsWhatIsStored()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        constexpr int all = recordCount;
        constexpr int part = 250;
        QProcess import;
        import.start(program(), arguments({"import", project, "-", "--json"}));
        QVERIFY(import.waitForStarted());
        int sent = all * 3 / 4; // the input does not end
        import.write(rows(0, sent));
        while (import.bytesToWrite() > 0)
            QVERIFY(import.waitForBytesWritten());
        QTRY_VERIFY(cli.must({"status", project, "--json"}).json().at("records").get<int>() > 0);
        interrupt(import);
        for (; sent < all && !import.waitForFinished(100); sent += part)
            import.write(rows(sent, sent + part));
        QCOMPARE(import.state(), QProcess::NotRunning);
        QCOMPARE(import.exitCode(), 130);
        const Json error = Json::parse(import.readAllStandardOutput().toStdString()).at("error");
        COMPARE_JSON(error.at("kind"), "cancelled");
        QVERIFY2(error.at("message").get<std::string>().find("import the same file again") != std::string::npos,
                 error.dump().c_str());
        const int kept = cli.must({"status", project, "--json"}).json().at("records").get<int>();
        QVERIFY2(kept > 0 && kept < all, std::to_string(kept).c_str());
        const Json again = cli.must({"import", project, m_cli->path("many.jsonl"), "--json"}).json();
        COMPARE_JSON(again.at("duplicates"), kept);
        COMPARE_JSON(again.at("imported"), all - kept);
        COMPARE_JSON(cli.must({"audit", "verify", project, "--json"}).json().at("intact"), true);
    }

    void readingRatingsLeavesNothing()
    {
        CliRunner cli;
        const std::string out = cli.path("consensus.csv");
        const QStringList before = QDir(QString::fromStdString(cli.path("."))).entryList(QDir::Files | QDir::Hidden);
        QProcess consensus;
        consensus.start(program(), arguments({"consensus", "--ratings", "-", "--out", out, "--json"}));
        QVERIFY(consensus.waitForStarted());
        consensus.write("item,annotator,label\n"); // the input does not end
        QByteArray rows;
        for (int item = 0; item < 100'000; ++item)
            rows += QByteArray::number(item) + ",ann,yes\n";
        consensus.write(rows);
        while (consensus.bytesToWrite() > 0)
            QVERIFY(consensus.waitForBytesWritten());
        interrupt(consensus);
        for (int more = 0; more < 200 && !consensus.waitForFinished(20); ++more)
            consensus.write(rows);
        QCOMPARE(consensus.state(), QProcess::NotRunning);
        QCOMPARE(consensus.exitCode(), 130);
        COMPARE_JSON(Json::parse(consensus.readAllStandardOutput().toStdString()).at("error").at("kind"), "cancelled");
        QCOMPARE(consensus.readAllStandardError(),
                 QByteArray("secondlook: standard input: reading the ratings was stopped\n"));
        QCOMPARE(QDir(QString::fromStdString(cli.path("."))).entryList(QDir::Files | QDir::Hidden), before);
    }
};

SECONDLOOK_SUITE(TestInterrupted)
#include "tst_interrupted.moc"
