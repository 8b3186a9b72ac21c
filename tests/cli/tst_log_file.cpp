// What commands tell in the file of --log-file.
#include "app/compose/log_file.h"
#include "tests/cli/log_events.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QRegularExpression>
#include <QScopeGuard>

#include <filesystem>
#include <thread>

#include <sys/stat.h>

using namespace secondlook;
using namespace secondlook::test;
using Json = nlohmann::ordered_json;
using Names = std::vector<std::string>;

namespace {

unsigned modeOf(const std::string &path)
{
    struct stat about = {};
    return ::stat(path.c_str(), &about) == 0 ? about.st_mode & 0777U : 0;
}

std::string labelledRecords(int count)
{
    std::string lines;
    for (int i = 0; i < count; ++i)
        lines += Json{{"id", "r-" + std::to_string(i)},
                      {"text",
                       (i % 2 == 0 ? "Wombats like the morning " : "Penguins fish all evening ") + std::to_string(i)},
                      {"label", i % 2 == 0 ? "yes" : "no"}}
                     .dump() +
                 "\n";
    return lines;
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEventIsOneLine()
    {
        CliRunner cli;
        const std::string path = cli.path("run.log");
        {
            const auto log = compose::LogFile::open(path);
            QVERIFY(log);
            const base::Events events = base::Events(**log).with("run", std::int64_t{7}).with("provider", "far");
            events.warning(
                "something_happened",
                {{"records", 12}, {"share", 0.5}, {"is_new", true}, {"odd", "a \"quoted\"\nline\x01 %v {} \xff"}});
            events.debug("nothing_more", {});
            QVERIFY((*log)->close());
            QVERIFY((*log)->close()); // once more is no harm
            events.info("too_late", {});
        }
        const auto lines = logLines(path);
        QCOMPARE(eventNames(lines), (Names{"something_happened", "nothing_more"}));
        const QRegularExpression rfc3339(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"));
        QVERIFY(rfc3339.match(QString::fromStdString(lines[0].at("time").get<std::string>())).hasMatch());
        Json first = lines[0];
        first.erase("time");
        COMPARE_JSON(first, (Json{{"level", "warning"},
                                  {"event", "something_happened"},
                                  {"run", 7},
                                  {"provider", "far"},
                                  {"records", 12},
                                  {"share", 0.5},
                                  {"is_new", true},
                                  {"odd", "a \"quoted\"\nline\x01 %v {} \xc3\xbf"}}));
        QCOMPARE(lines[1].at("level").get<std::string>(), std::string("debug"));
    }
    void withoutALogNothingHappens()
    {
        const base::Events none;
        none.with("run", std::int64_t{1}).error("nobody_hears", {{"count", 1}});
    }
    void itIsAddedToAndForNobodyElse()
    {
        CliRunner cli;
        const std::string path = cli.path("run.log");
        for (int i = 0; i < 2; ++i) {
            const auto log = compose::LogFile::open(path);
            QVERIFY(log);
            base::Events(**log).info("begun", {{"time_number", i}});
        }
        QCOMPARE(logLines(path).size(), std::size_t(2));
        QCOMPARE(modeOf(path), 0600U);
    }
    void aFullFileBecomesTheOlderOne()
    {
        CliRunner cli;
        const std::string path = cli.path("run.log");
        constexpr std::size_t most = 20'000;
        const auto log = compose::LogFile::open(path, most);
        QVERIFY(log);
        for (int i = 0; i < 2'000; ++i)
            base::Events(**log).info("counted", {{"number", i}});
        QVERIFY((*log)->close());
        const std::string older = cli.path("run.1.log");
        const auto lines = logLines(path);
        const auto before = logLines(older);
        QVERIFY(!lines.empty() && !before.empty());
        QVERIFY(std::filesystem::file_size(path) <= most && std::filesystem::file_size(older) <= most);
        QVERIFY(!std::filesystem::exists(cli.path("run.2.log")));
        QCOMPARE(lines.back().at("number").get<int>(), 1'999);
        QCOMPARE(before.back().at("number").get<int>() + 1, lines.front().at("number").get<int>());
        QCOMPARE(modeOf(path), 0600U);
        QCOMPARE(modeOf(older), 0600U);
    }
    /// Whoever tells of events waits for no disk. What was too fast for it is counted.
    void manyThreadsMayTell()
    {
        CliRunner cli;
        const std::string path = cli.path("run.log");
        constexpr int threads = 4;
        constexpr int each = 20'000;
        {
            const auto log = compose::LogFile::open(path);
            QVERIFY(log);
            std::vector<std::jthread> tellers;
            for (int thread = 0; thread < threads; ++thread)
                tellers.emplace_back([&log, thread] {
                    const base::Events events = base::Events(**log).with("thread", std::int64_t{thread});
                    for (int i = 0; i < each; ++i)
                        events.info("counted", {{"number", i}});
                });
        }
        const auto lines = logLines(path);
        const auto lost = eventsNamed(lines, "events_lost");
        const auto count = static_cast<std::int64_t>(eventsNamed(lines, "counted").size());
        const std::int64_t left = lost.empty() ? 0 : lost.front().at("count").get<std::int64_t>();
        // The event that tells of the lost ones may itself take the place of one.
        QVERIFY2(count + left == threads * each || (left > 0 && count + left + 1 == threads * each),
                 (std::to_string(count) + " and " + std::to_string(left)).c_str());
    }
    void whatIsNoLogIsNotWrittenTo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("says");
        QTest::addRow("records") << QStringLiteral("records.jsonl") << QStringLiteral("is no log of this program");
        QTest::addRow("a project") << QStringLiteral("p.secondlook") << QStringLiteral("is no log of this program");
        QTest::addRow("a folder") << QStringLiteral("folder") << QStringLiteral("cannot be written");
        QTest::addRow("no such folder") << QStringLiteral("nowhere/run.log") << QStringLiteral("cannot be written");
        QTest::addRow("a pipe") << QStringLiteral("pipe") << QStringLiteral("only be written to a file");
    }
    void whatIsNoLogIsNotWrittenTo()
    {
        QFETCH(QString, name);
        QFETCH(QString, says);
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        const std::string records = cli.write("records.jsonl", labelledRecords(3));
        QDir().mkpath(QString::fromStdString(cli.path("folder")));
        QCOMPARE(::mkfifo(cli.path("pipe").c_str(), 0600), 0);
        const std::string path = cli.path(name.toStdString());
        const bool isFile = std::filesystem::is_regular_file(path);
        const std::string before = isFile ? CliRunner::read(path) : std::string();
        const CliResult refused = cli.run({"import", project, records, "--log-file", path});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.find(says.toStdString()) != std::string::npos, refused.err.c_str());
        QVERIFY(!isFile || CliRunner::read(path) == before);
        // Before any work.
        QCOMPARE(cli.must({"status", project, "--json"}).json().at("records").get<int>(), 0);
    }
    void aRunByTheClassifierIsTold()
    {
        CliRunner cli;
        const std::string log = cli.path("work.log");
        const std::string project = cli.path("p.secondlook");
        cli.must({"--log-file", log, "init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        const std::string records = labelledRecords(200) + "{\"id\":\"broken\"\n";
        cli.must({"import", project, cli.write("records.jsonl", records), "--label", "label", "--log-file", log});
        cli.must({"train", project, "--log-file", log});
        const std::string more = "{\"id\":\"later\",\"text\":\"Wombats like the noon\"}";
        cli.must({"import", project, cli.write("more.jsonl", more), "--log-file", log});
        const Json run = cli.must({"run", project, "--json", "--log-file", log}).json();
        cli.must({"export", project, cli.path("out.jsonl"), "--format", "jsonl", "--log-file", log});
        const auto lines = logLines(log);
        QCOMPARE(eventNames(lines),
                 (Names{"command_started", "command_ended", "command_started", "import_ended", "command_ended",
                        "command_started", "model_trained", "command_ended", "command_started", "import_ended",
                        "command_ended", "command_started", "run_started", "results_committed", "run_ended",
                        "command_ended", "command_started", "export_written", "command_ended"}));
        const Json import = eventsNamed(lines, "import_ended").front();
        QCOMPARE(import.at("imported").get<int>(), 200);
        QCOMPARE(import.at("rejected").get<int>(), 1);
        QCOMPARE(theEvent(lines, "model_trained").at("labels").get<int>(), 200);
        QCOMPARE(theEvent(lines, "run_started").at("records").get<int>(), 1);
        QCOMPARE(theEvent(lines, "results_committed").at("records").get<int>(), 1);
        const Json ended = theEvent(lines, "run_ended");
        QCOMPARE(ended.at("end").get<std::string>(), std::string("finished"));
        for (const char *tier : {"auto", "audit", "review"})
            QCOMPARE(ended.at(tier).get<int>(), run.at("tiers").at(tier).get<int>());
        QCOMPARE(lines.back().at("exit_code").get<int>(), 0);
        const std::string text = CliRunner::read(log);
        for (const char *word : {"Wombats", "Penguins", "morning"})
            QVERIFY2(text.find(word) == std::string::npos, word);
    }
    void aCommandThatFailsSaysSoWithoutQuoting()
    {
        CliRunner cli;
        const std::string log = cli.path("work.log");
        const CliResult failed = cli.run({"init", cli.path("p.secondlook"), "--labels",
                                          cli.write("wrong.json", "{\"wombats\":\"eat roots\"}"), "--log-file", log});
        QVERIFY(failed.exitCode != 0);
        const auto lines = logLines(log);
        QCOMPARE(eventNames(lines), (Names{"command_started", "error", "command_ended"}));
        QCOMPARE(lines[1].at("level").get<std::string>(), std::string("error"));
        QCOMPARE(lines[1].at("kind").get<std::string>(), std::string("input"));
        QCOMPARE(lines[2].at("exit_code").get<int>(), failed.exitCode);
        QVERIFY(CliRunner::read(log).find("wombats") == std::string::npos);
    }
};

SECONDLOOK_SUITE(TestLogFile)
#include "tst_log_file.moc"
