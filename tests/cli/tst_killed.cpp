// The built program as a process of its own: killed at any instant, and two at once.
#include "tests/cli/cli_runner.h"
#include "tests/cli/program_process.h"
#include "tests/cli/separable_texts.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sstream>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

class TestKilled : public QObject
{
    Q_OBJECT

    static constexpr int recordCount = 60'000;

    static std::string makeProject(CliRunner &cli, const std::string &name)
    {
        const std::string project = cli.path(name);
        cli.must({"init", project, "--labels", CliRunner::samplePath("support-labels.json")});
        cli.must({"import", project, CliRunner::samplePath("support-messages.jsonl")});
        cli.must({"train", project});
        return project;
    }

    static std::string manyRecords(CliRunner &cli)
    {
        static const char *const words[] = {"refund",  "parcel", "broken", "late",   "please", "thanks",
                                            "invoice", "where",  "fridge", "cancel", "order",  "smoke"};
        std::string text;
        for (int i = 0; i < recordCount; ++i) {
            text += "{\"id\":\"x" + std::to_string(i) + "\",\"text\":\"";
            for (int w = 0; w < 7; ++w)
                text += std::string(words[(i * (w + 3) + w * w + i / 12) % 12]) + " ";
            text += std::to_string(i) + "\"}\n";
        }
        return cli.write("many.jsonl", text);
    }

    /// A project whose run comes to all three tiers.
    static std::string makeSeparable(CliRunner &cli, const std::string &name)
    {
        const std::string project = cli.path(name);
        cli.must({"init", project, "--labels", cli.write("kinds.txt", "money\nparcel\n"), "--policy",
                  cli.write("policy.json", separablePolicy)});
        cli.must({"import", project, cli.write("seeds.csv", separableSeeds())});
        cli.must({"train", project});
        cli.must({"import", project, cli.write("separable.csv", separableRecords(recordCount))});
        return project;
    }

    /// The enriched lines of the first run, without the time at the end of each.
    static std::string enrichedOf(const CliRunner &cli, const std::string &name)
    {
        std::istringstream lines(CliRunner::read(cli.path(name + ".runs/run-1/enriched.jsonl")));
        std::string text;
        for (std::string line; std::getline(lines, line);)
            text += line.substr(0, line.rfind(",\"processed_at\"")) + "\n";
        return text;
    }

    /// What a project holds that must not depend on being killed.
    static std::string tiersOf(CliRunner &cli, const std::string &project)
    {
        const Json status = cli.must({"status", project, "--json"}).json();
        const Json states = {{"states", status.at("states")}, {"open", status.at("queue").at("open")}};
        return states.dump();
    }

private Q_SLOTS:
    void aRunKilledAtAnyInstantEndsTheSame()
    {
        CliRunner cli;
        const std::string calm = makeSeparable(cli, "calm.secondlook");
        const Json whole = cli.must({"run", calm, "--json"}).json();
        for (const char *tier : {"auto", "audit", "review"})
            QVERIFY2(whole.at("tiers").at(tier).get<int>() > 0, whole.at("tiers").dump().c_str());

        const std::string rough = makeSeparable(cli, "rough.secondlook");
        int killed = 0;
        Json last;
        int patience = 40;
        for (int attempt = 0; attempt < 60; ++attempt, patience += std::max(25, patience / 8)) {
            QProcess run;
            run.start(program(), arguments({"run", rough, "--json"}));
            QVERIFY(run.waitForStarted());
            // A little later each time, so that every phase is hit: opening, first commits, the files at the end.
            if (!run.waitForFinished(patience)) {
                ::kill(static_cast<pid_t>(run.processId()), SIGKILL);
                QVERIFY(run.waitForFinished());
                ++killed;
                continue;
            }
            QCOMPARE(run.exitCode(), 0);
            last = Json::parse(run.readAllStandardOutput().toStdString());
            break;
        }
        QVERIFY2(killed >= 2, std::to_string(killed).c_str());
        QVERIFY(!last.is_null());
        QCOMPARE(tiersOf(cli, rough), tiersOf(cli, calm));
        // Where the last kill came between the end of the run and that of the program, the last call found nothing to
        // do, and made a run of its own: what the first one wrote tells.
        const Json summary = Json::parse(CliRunner::read(cli.path("rough.runs/run-1/summary.json")), nullptr, false);
        QVERIFY2(summary.is_object(), "the first run has no summary");
        for (const char *part : {"input", "tiers", "failed", "pending", "queued"})
            COMPARE_JSON(summary.at(part), whole.at(part));
        QCOMPARE(enrichedOf(cli, "rough"), enrichedOf(cli, "calm"));
        QCOMPARE(CliRunner::read(cli.path("rough.runs/run-1/failures.jsonl")), std::string());
        COMPARE_JSON(cli.must({"audit", "verify", rough, "--json"}).json().at("intact"), true);
    }

    void anImportKilledAtAnyInstantLosesAndDoublesNothing()
    {
        CliRunner cli;
        const std::string records = manyRecords(cli);
        const std::string project = makeProject(cli, "p.secondlook");
        for (int attempt = 0; attempt < 8; ++attempt) {
            QProcess import;
            import.start(program(), arguments({"import", project, records}));
            QVERIFY(import.waitForStarted());
            if (!import.waitForFinished(60 + attempt * 40))
                ::kill(static_cast<pid_t>(import.processId()), SIGKILL);
            QVERIFY(import.waitForFinished());
        }
        cli.must({"import", project, records});
        COMPARE_JSON(cli.must({"status", project, "--json"}).json().at("records"), recordCount + 724);
    }

    void aDatasetVersionKilledAtAnyInstantIsWholeOrNotThere()
    {
        CliRunner cli;
        const std::string project = makeProject(cli, "p.secondlook");
        std::string rows = "id,text,label\n";
        for (int i = 0; i < recordCount; ++i)
            rows += "y" + std::to_string(i) + ",some text of number " + std::to_string(i % 977) + ",fault\n";
        cli.must({"import", project, cli.write("labelled.csv", rows), "--label", "label"});
        int killed = 0;
        int patience = 20;
        int versions = 0;
        for (int attempt = 0; attempt < 60 && versions < 2; ++attempt, patience += std::max(40, patience / 10)) {
            QProcess create;
            create.start(program(), arguments({"dataset", "create", project}));
            QVERIFY(create.waitForStarted());
            if (!create.waitForFinished(patience)) {
                ::kill(static_cast<pid_t>(create.processId()), SIGKILL);
                QVERIFY(create.waitForFinished());
                ++killed;
            }
            const Json list = cli.must({"dataset", "list", project, "--json"}).json().at("versions");
            versions = static_cast<int>(list.size());
            for (int version = 1; version <= versions; ++version)
                COMPARE_JSON(
                    cli.must({"dataset", "verify", project, std::to_string(version), "--json"}).json().at("intact"),
                    true);
        }
        QVERIFY2(killed >= 2, std::to_string(killed).c_str());
        QCOMPARE(versions, 2);
        COMPARE_JSON(cli.must({"audit", "verify", project, "--json"}).json().at("intact"), true);
    }

    void twoImportsAtOnceShareTheFile()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        std::string one;
        std::string two;
        for (int i = 0; i < 20'000; ++i) {
            one += "{\"id\":\"a" + std::to_string(i) + "\",\"text\":\"from one\"}\n";
            two += "{\"id\":\"b" + std::to_string(i) + "\",\"text\":\"from two\"}\n";
        }
        QProcess first;
        QProcess second;
        first.start(program(), arguments({"import", project, cli.write("one.jsonl", one)}));
        second.start(program(), arguments({"import", project, cli.write("two.jsonl", two)}));
        QVERIFY(first.waitForFinished(60'000));
        QVERIFY(second.waitForFinished(60'000));
        QVERIFY2(first.exitCode() == 0, first.readAllStandardError().constData());
        QVERIFY2(second.exitCode() == 0, second.readAllStandardError().constData());
        COMPARE_JSON(cli.must({"status", project, "--json"}).json().at("records"), 40'000);
        COMPARE_JSON(cli.must({"audit", "verify", project, "--json"}).json().at("intact"), true);
    }

    void readsStandardInput()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        QProcess import;
        import.start(program(), arguments({"import", project, "-", "--json"}));
        QVERIFY(import.waitForStarted());
        import.write("{\"id\":\"1\",\"text\":\"one\"}\n{\"id\":\"2\",\"text\":\"two\"}\n");
        import.closeWriteChannel();
        QVERIFY(import.waitForFinished());
        QVERIFY2(import.exitCode() == 0, import.readAllStandardError().constData());
        COMPARE_JSON(Json::parse(import.readAllStandardOutput().toStdString()).at("imported"), 2);
    }
};

SECONDLOOK_SUITE(TestKilled)
#include "tst_killed.moc"
