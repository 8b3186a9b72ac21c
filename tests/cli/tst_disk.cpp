// A full disk and a folder that cannot be written, on small file systems made for the test where the machine allows it.
#include "tests/cli/cli_runner.h"
#include "tests/cli/separable_texts.h"
#include "tests/support/registry.h"
#include "tests/support/small_disk.h"

#include <QTest>

#include <algorithm>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

#define NEED_DISK(disk)                                                                                                \
    if (!(disk).mounted())                                                                                             \
    QSKIP("this user may not mount a small file system")

class TestDisk : public QObject
{
    Q_OBJECT

    static constexpr int recordCount = 300;
    static constexpr qint64 roomStep = 65'536;

    /// Some records with a label, and `recordCount` without.
    static std::string makeProject(CliRunner &cli, const std::string &project)
    {
        cli.must({"init", project, "--labels", cli.write("kinds.txt", "money\nparcel\n")});
        cli.must({"import", project, cli.write("seeds.csv", separableSeeds())});
        cli.must({"import", project, cli.write("records.csv", separableRecords(recordCount))});
        return project;
    }
    static std::string answers(const CliRunner &cli)
    {
        std::string rows = "item,annotator,label\n";
        for (int i = 0; i < recordCount; ++i)
            rows += "x" + std::to_string(i) + ",ann,money\n";
        return cli.write("answers.csv", rows);
    }
    static void mustBeRefused(const CliResult &result, const char *why)
    {
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.find(why) != std::string::npos, result.err.c_str());
        COMPARE_JSON(result.json().at("error").at("kind"), "storage");
    }
    static Json status(CliRunner &cli, const std::string &project)
    {
        return cli.must({"status", project, "--json"}).json();
    }
    static bool isIntact(CliRunner &cli, const std::string &project)
    {
        return cli.must({"audit", "verify", project, "--json"}).json().at("intact");
    }
    static int events(CliRunner &cli, const std::string &project, const char *action)
    {
        const Json log = cli.must({"audit", "log", project, "--json"}).json().at("events");
        return static_cast<int>(
            std::count_if(log.begin(), log.end(), [&](const Json &event) { return event.at("action") == action; }));
    }
    /// Calls with more and more room on the disk until there is enough: what is refused is refused for want of room and
    /// leaves the project as it was. `printed` is what the last call said.
    static void callUntilThereIsRoom(CliRunner &cli, const SmallDisk &disk, const std::string &project,
                                     const std::vector<std::string> &call, Json &printed)
    {
        const Json before = status(cli, project);
        int refused = 0;
        for (qint64 room = 0; printed.is_null() && room < 4'000'000; room += roomStep) {
            QVERIFY(disk.fill(room));
            const CliResult result = cli.run(call);
            disk.makeRoom();
            QVERIFY(isIntact(cli, project));
            if (result.exitCode == 0) {
                printed = result.json();
                continue;
            }
            mustBeRefused(result, "disk is full");
            COMPARE_JSON(status(cli, project), before);
            ++refused;
        }
        QVERIFY(refused > 0 && !printed.is_null());
    }

private Q_SLOTS:
    void aFullDiskOfTheLogEndsNothing()
    {
        CliRunner cli;
        const SmallDisk disk(cli.path("disk"), "size=64k");
        NEED_DISK(disk);
        QVERIFY(disk.fill());
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
        const SmallDisk disk(cli.path("disk"), "size=3m");
        NEED_DISK(disk);
        const std::string project = disk.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        cli.must({"import", project, cli.write("few.csv", "id,text\n1,one\n2,two\n")});
        std::string many;
        for (int i = 0; i < 40'000; ++i)
            many += "{\"id\":\"m" + std::to_string(i) +
                    "\",\"text\":\"a text of some length that takes room on the disk\"}\n";
        mustBeRefused(cli.run({"import", project, cli.write("many.jsonl", many), "--json"}), "disk is full");
        // What was stored before is there and sound.
        QVERIFY(status(cli, project).at("records").get<int>() >= 2);
        QVERIFY(isIntact(cli, project));
    }
    void aModelHasRoomOrIsNotMade()
    {
        CliRunner cli;
        const SmallDisk disk(cli.path("disk"), "size=8m");
        NEED_DISK(disk);
        const std::string project = makeProject(cli, disk.path("p.secondlook"));
        Json trained;
        callUntilThereIsRoom(cli, disk, project, {"train", project, "--json"}, trained);
        COMPARE_JSON(trained.at("model_version"), "linear-1");
        QCOMPARE(events(cli, project, "train"), 1);
    }
    void annotationsHaveRoomOrStayOut()
    {
        CliRunner cli;
        const SmallDisk disk(cli.path("disk"), "size=8m");
        NEED_DISK(disk);
        const std::string project = makeProject(cli, disk.path("p.secondlook"));
        Json annotated;
        callUntilThereIsRoom(cli, disk, project, {"annotate", project, answers(cli), "--json"}, annotated);
        COMPARE_JSON(annotated.at("imported"), recordCount);
        COMPARE_JSON(status(cli, project).at("annotations"), recordCount);
    }
    void aRunOnAFullDiskIsTakenUpWhereItWas()
    {
        CliRunner cli;
        const SmallDisk disk(cli.path("disk"), "size=8m");
        NEED_DISK(disk);
        const std::string project = makeProject(cli, disk.path("p.secondlook"));
        const Json states = status(cli, project).at("states");
        int before = 0;  // refused before any record was stored
        int without = 0; // all are stored, and there is no room for the files
        CliResult result;
        for (qint64 room = 0; result.exitCode != 0 && room < 4'000'000; room += roomStep) {
            QVERIFY(disk.fill(room));
            result = cli.run({"run", project, "--json"});
            disk.makeRoom();
            QVERIFY(isIntact(cli, project));
            if (result.exitCode == 0)
                continue;
            mustBeRefused(result, "disk is full");
            const Json now = status(cli, project).at("states");
            QCOMPARE(now.at("new").get<int>() + now.at("queued").get<int>(),
                     states.at("new").get<int>() + states.at("queued").get<int>());
            before += now == states ? 1 : 0;
            without += now.at("new") == 0 ? 1 : 0;
            QCOMPARE(events(cli, project, "run_finished"), 0);
        }
        QVERIFY2(before > 0 && without > 0, (std::to_string(before) + " " + std::to_string(without)).c_str());
        const Json run = result.json();
        mustAddUp(run);
        COMPARE_JSON(run.at("run_id"), "run-1");
        COMPARE_JSON(run.at("input"), recordCount);
        const std::string enriched = CliRunner::read(run.at("outputs").at("enriched"));
        QCOMPARE(std::count(enriched.begin(), enriched.end(), '\n'), recordCount);
        QCOMPARE(events(cli, project, "run_finished"), 1);
    }
    void theFilesOfARunNeedAPlace_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("stored");
        QTest::newRow("full disk") << true << QStringLiteral("the disk is full") << recordCount;
        QTest::newRow("read-only folder") << false << QStringLiteral("check its permissions") << 0;
    }
    void theFilesOfARunNeedAPlace()
    {
        QFETCH(bool, isFull);
        QFETCH(QString, words);
        QFETCH(int, stored);
        CliRunner cli;
        const std::string project = makeProject(cli, cli.path("p.secondlook"));
        const SmallDisk disk(cli.path("p.runs"), "size=1m");
        NEED_DISK(disk);
        QVERIFY(isFull ? disk.fill() : disk.setWritable(false));
        const CliResult refused = cli.run({"run", project, "--json"});
        mustBeRefused(refused, words.toUtf8().constData());
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(refused.json().at("error").at("where").get<std::string>().find("p.runs") != std::string::npos,
                 refused.out.c_str());
        COMPARE_JSON(status(cli, project).at("states").at("new"), recordCount - stored);
        QCOMPARE(events(cli, project, "run_finished"), 0);
        disk.makeRoom();
        QVERIFY(disk.setWritable(true));
        const Json run = cli.must({"run", project, "--json"}).json();
        COMPARE_JSON(run.at("run_id"), "run-1");
        COMPARE_JSON(run.at("resumed"), stored);
        COMPARE_JSON(run.at("input"), recordCount);
        QCOMPARE(disk.files(), (QStringList{QStringLiteral("lock"), QStringLiteral("run-1")}));
    }
    void anExportOntoAFullDiskLeavesNothingBehind()
    {
        CliRunner cli;
        const SmallDisk disk(cli.path("disk"), "size=1m");
        NEED_DISK(disk);
        const std::string project = makeProject(cli, cli.path("p.secondlook"));
        const std::vector<std::string> call = {
            "export", project, disk.path("out.jsonl"), "--format", "jsonl", "--records", "all", "--json"};
        for (const qint64 room : {0, 8'192}) {
            QVERIFY(disk.fill(room));
            mustBeRefused(cli.run(call), "disk is full");
            QCOMPARE(disk.files(), QStringList());
        }
        disk.makeRoom();
        COMPARE_JSON(cli.must(call).json().at("rows"), recordCount + 400);
        QCOMPARE(disk.files(), QStringList{QStringLiteral("out.jsonl")});
    }
    void aReadOnlyFolderIsSaid()
    {
        CliRunner cli;
        const SmallDisk disk(cli.path("disk"), "size=8m");
        NEED_DISK(disk);
        const std::string there = makeProject(cli, disk.path("p.secondlook"));
        const std::string elsewhere = makeProject(cli, cli.path("q.secondlook"));
        const std::string bytes = CliRunner::read(there);
        QVERIFY(disk.setWritable(false));
        const QStringList files = disk.files();
        for (const std::vector<std::string> &call :
             {std::vector<std::string>{"init", disk.path("new.secondlook"), "--labels", cli.path("kinds.txt")},
              {"import", there, cli.write("few.csv", "id,text\n1,one\n")},
              {"train", there},
              {"run", there},
              {"annotate", there, answers(cli)},
              {"export", elsewhere, disk.path("out.jsonl"), "--format", "jsonl", "--records", "all"}}) {
            std::vector<std::string> withJson = call;
            withJson.emplace_back("--json");
            const CliResult result = cli.run(withJson);
            mustBeRefused(result, call.front() == "export" ? "mounted read-only" : "permissions");
            QVERIFY2(result.json().at("error").at("where").get<std::string>().starts_with(disk.path("")),
                     result.out.c_str());
            QCOMPARE(disk.files(), files);
        }
        QVERIFY(CliRunner::read(there) == bytes);
        QVERIFY(disk.setWritable(true));
        COMPARE_JSON(cli.must({"run", there, "--json"}).json().at("input"), recordCount);
    }
};

SECONDLOOK_SUITE(TestDisk)
#include "tst_disk.moc"
