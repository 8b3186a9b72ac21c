// The three files of a run, and what is looked at before one begins.
#include "tests/cli/cli_runner.h"
#include "tests/cli/separable_texts.h"
#include "tests/support/registry.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <sstream>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

class TestRunFiles : public QObject
{
    Q_OBJECT

    static std::string project(CliRunner &cli, int records)
    {
        const std::string path = cli.path("p.secondlook");
        cli.must({"init", path, "--labels", cli.write("labels.txt", "money\nparcel\n"), "--policy",
                  cli.write("policy.json", separablePolicy)});
        cli.must({"import", path, cli.write("seeds.csv", separableSeeds())});
        cli.must({"import", path, cli.write("records.csv", separableRecords(records))});
        return path;
    }
    static std::vector<Json> rows(const std::string &file)
    {
        std::vector<Json> parsed;
        std::istringstream in(CliRunner::read(file));
        for (std::string line; std::getline(in, line);)
            parsed.push_back(Json::parse(line));
        return parsed;
    }
    static int events(CliRunner &cli, const std::string &project, const char *action)
    {
        const Json log = cli.must({"audit", "log", project, "--json"}).json().at("events");
        return static_cast<int>(
            std::count_if(log.begin(), log.end(), [&](const Json &event) { return event.at("action") == action; }));
    }
    static Json states(CliRunner &cli, const std::string &project)
    {
        return cli.must({"status", project, "--json"}).json().at("states");
    }

private Q_SLOTS:
    void filesThatCannotBeWrittenAreWrittenByTheNextCall()
    {
        CliRunner cli;
        const std::string path = project(cli, 300);
        cli.must({"train", path});
        // Where the folder of the run's files should stand there is a file.
        QVERIFY(QDir().mkpath(QString::fromStdString(cli.path("p.runs"))));
        const std::string inTheWay = cli.write("p.runs/run-1", "");
        const CliResult failed = cli.run({"run", path, "--json"});
        QCOMPARE(failed.exitCode, 1);
        COMPARE_JSON(failed.json().at("error").at("kind"), "storage");
        QVERIFY2(failed.json().at("error").at("where").get<std::string>().find("p.runs/run-1") != std::string::npos,
                 failed.out.c_str());
        COMPARE_JSON(states(cli, path).at("new"), 0);
        QCOMPARE(events(cli, path, "run_finished"), 0);

        QVERIFY(QFile::remove(QString::fromStdString(inTheWay)));
        const Json again = cli.must({"run", path, "--json"}).json();
        COMPARE_JSON(again.at("run_id"), "run-1");
        COMPARE_JSON(again.at("resumed"), 300);
        mustAddUp(again);
        QCOMPARE(rows(again.at("outputs").at("enriched")).size(), 300U);
        QVERIFY(QFile::exists(QString::fromStdString(again.at("outputs").at("failures"))));
        COMPARE_JSON(Json::parse(CliRunner::read(again.at("outputs").at("summary"))), again);
        QCOMPARE(events(cli, path, "run_finished"), 1);
    }
    void theSummaryIsWhatJsonSays()
    {
        CliRunner cli;
        const std::string path = project(cli, 20);
        const std::string rules =
            cli.write("rules.json", R"({"rules":[{"label":"money","confidence":0.9,"when":{"text":"refund"}}]})");
        const Json run = cli.must({"run", path, "--rules", rules, "--tolerance", "1", "--json"}).json();
        QVERIFY(run.at("failed").at("permanent").get<int>() > 0);
        COMPARE_JSON(run.at("tolerance"), 1.0);
        COMPARE_JSON(run.at("within_tolerance"), true);
        COMPARE_JSON(Json::parse(CliRunner::read(run.at("outputs").at("summary"))), run);
    }
    void aStoppedRunHasNoFilesUntilItIsTakenUp()
    {
        CliRunner cli;
        const std::string path = project(cli, 300);
        cli.stop.request_stop();
        const CliResult stopped = cli.run({"run", path, "--json"});
        QCOMPARE(stopped.exitCode, 130);
        COMPARE_JSON(stopped.json().at("pending"), 300);
        for (const auto &[name, file] : stopped.json().at("outputs").items())
            COMPARE_JSON(file, "");
        QVERIFY(!QDir(QString::fromStdString(cli.path("p.runs/run-1"))).exists());
        cli.stop = std::stop_source();
        const Json whole = cli.must({"run", path, "--json"}).json();
        COMPARE_JSON(whole.at("run_id"), "run-1");
        QCOMPARE(rows(whole.at("outputs").at("enriched")).size(), 300U);
    }
    void whatCannotBeUsedIsSaidBeforeTheRun_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("file");
        QTest::newRow("truth that is not there") << QStringLiteral("--truth") << QStringLiteral("missing.csv");
        QTest::newRow("truth without labels") << QStringLiteral("--truth") << QStringLiteral("records.csv");
        QTest::newRow("metrics into no folder") << QStringLiteral("--metrics-file") << QStringLiteral("none/m.prom");
        QTest::newRow("metrics into a folder") << QStringLiteral("--metrics-file") << QStringLiteral(".");
    }
    void whatCannotBeUsedIsSaidBeforeTheRun()
    {
        QFETCH(QString, option);
        QFETCH(QString, file);
        CliRunner cli;
        const std::string path = project(cli, 20);
        const Json before = states(cli, path);
        const std::string rules =
            cli.write("rules.json", R"({"rules":[{"label":"money","confidence":0.9,"when":{"text":"refund"}}]})");
        const CliResult refused =
            cli.run({"run", path, "--rules", rules, option.toStdString(), cli.path(file.toStdString()), "--json"});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.json().at("error").at("where").get<std::string>().find(file.toStdString()) !=
                     std::string::npos,
                 refused.out.c_str());
        COMPARE_JSON(states(cli, path), before);
        QCOMPARE(events(cli, path, "run_started"), 0);
        QCOMPARE(events(cli, path, "train"), 0);
    }
    void metricsLeaveNothingElseBehind()
    {
        CliRunner cli;
        const std::string path = project(cli, 20);
        QVERIFY(QDir().mkpath(QString::fromStdString(cli.path("metrics"))));
        cli.must({"run", path, "--metrics-file", cli.path("metrics/run.prom")});
        QCOMPARE(QDir(QString::fromStdString(cli.path("metrics"))).entryList(QDir::Files | QDir::Hidden),
                 QStringList{QStringLiteral("run.prom")});
    }
    void sureAnswersAreCommittedFromTheThresholdOn()
    {
        CliRunner cli;
        const std::string path = project(cli, 2'000);
        const Json trained = cli.must({"train", path, "--json"}).json();
        const Json run = cli.must({"run", path, "--json"}).json();
        mustAddUp(run);
        QVERIFY(run.at("auto_threshold").is_number());
        COMPARE_JSON(run.at("auto_threshold"), trained.at("auto_threshold"));
        std::map<std::string, int> tiers;
        for (const Json &row : rows(run.at("outputs").at("enriched"))) {
            ++tiers[row.at("tier")];
            if (row.at("tier") == "auto")
                QVERIFY2(row.at("confidence").get<double>() >= run.at("auto_threshold").get<double>() - 1e-6,
                         row.dump().c_str());
        }
        for (const char *tier : {"auto", "audit", "review"}) {
            QVERIFY2(tiers[tier] > 0, tier);
            COMPARE_JSON(run.at("tiers").at(tier), tiers[tier]);
        }
    }
    void aLimitLeavesTheRestAndPendingTakesWhatWaits()
    {
        CliRunner cli;
        const std::string path = project(cli, 50);
        const Json few = cli.must({"run", path, "--limit", "20", "--json"}).json();
        COMPARE_JSON(few.at("input"), 20);
        COMPARE_JSON(few.at("tiers").at("review"), 20); // without a model that was trained
        COMPARE_JSON(few.at("pending"), 0);
        COMPARE_JSON(states(cli, path).at("new"), 30);
        COMPARE_JSON(states(cli, path).at("queued"), 20);
        const Json pending = cli.must({"run", path, "--records", "pending", "--json"}).json();
        COMPARE_JSON(pending.at("input"), 20);
        mustAddUp(pending);
        COMPARE_JSON(states(cli, path).at("new"), 30);
        COMPARE_JSON(states(cli, path).at("queued"), 20);
        COMPARE_JSON(cli.must({"run", path, "--json"}).json().at("input"), 30);
        COMPARE_JSON(states(cli, path).at("queued"), 50);
    }
};

SECONDLOOK_SUITE(TestRunFiles)
#include "tst_run_files.moc"
