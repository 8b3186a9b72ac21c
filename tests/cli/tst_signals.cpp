// What the data shows about records, from the import to the policy and the files of a run.
#include <QTest>

#include "app/compose/project.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <sstream>

using namespace secondlook;
using test::CliResult;
using test::CliRunner;
using Json = nlohmann::ordered_json;

class TestSignalCommands : public QObject
{
    Q_OBJECT

    static std::string projectOf(CliRunner &cli, const std::string &policy = "{}")
    {
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "delivery\nrefund\n"), "--policy",
                  cli.write("policy.json", policy)});
        return project;
    }
    static std::string messages(const CliRunner &cli)
    {
        return cli.write("in.jsonl", R"({"id":"m-1","text":"Where is the parcel 12?","channel":"mail"}
{"id":"m-2","text":"where is the parcel 13","channel":""}
{"id":"m-3","text":"The caf\u00c3\u00a9 is closed","channel":"chat","country":"AT","land":"DE"}
{"id":"m-4","text":"I want my money back","channel":"chat","country":"AT","land":"at"}
)");
    }

private Q_SLOTS:
    void importSaysWhatItFound()
    {
        CliRunner cli;
        const std::string project = projectOf(cli);
        const CliResult plain = cli.must(
            {"import", project, messages(cli), "--require", "channel", "--agree", "country=land", "--text", "text"});
        QVERIFY2(plain.out.ends_with("  imported    4\n  duplicates  0\n  rejected    0\nSignals: missing_field 1, "
                                     "encoding_damage 1, near_duplicate 1, contradiction 1\n"),
                 plain.out.c_str());
        CliRunner other;
        const Json json = other.must({"import", projectOf(other), messages(other), "--json"}).json();
        COMPARE_JSON(json.at("signals"), Json({{"encoding_damage", 1}, {"near_duplicate", 1}}));
    }
    void aLoneSurrogateIsRefusedOrSeen()
    {
        CliRunner cli;
        const std::string file = cli.write("in.jsonl", "{\"id\":\"a\",\"text\":\"half \\ud83d pair\"}\n");
        const Json json = cli.must({"import", projectOf(cli), file, "--json"}).json();
        QCOMPARE(json.at("rejected").get<int>() + json.at("signals").value("encoding_damage", 0), 1);
    }
    void aPairNeedsTwoNames()
    {
        CliRunner cli;
        const std::string project = projectOf(cli);
        for (const char *pair : {"country", "=land", "country="}) {
            const CliResult result = cli.run({"import", project, messages(cli), "--agree", pair});
            QCOMPARE(result.exitCode, 2);
            QVERIFY2(result.err.find("such as country=land") != std::string::npos, result.err.c_str());
        }
        COMPARE_JSON(cli.must({"status", project, "--json"}).json().at("records"), 0);
    }
    void oldRecordsAreLookedAtByACommand()
    {
        CliRunner cli;
        const std::string project = projectOf(cli);
        cli.must({"import", project, messages(cli)});
        COMPARE_JSON(cli.must({"signals", project, "--json"}).json().at("sources"), 0);
        {
            const auto opened = compose::Project::open(project, cli.clock, "tester");
            QVERIFY((*opened)->connection().executeLines("UPDATE record SET signals = NULL\n"
                                                         "UPDATE source SET checked = 0"));
        }
        const CliResult looked = cli.must({"signals", project});
        QVERIFY2(looked.out.starts_with("Looked at 4 records in ") &&
                     looked.out.ends_with("\nSignals: encoding_damage 1, near_duplicate 1\n"),
                 looked.out.c_str());
        QCOMPARE(cli.must({"signals", project}).out, std::string("Signals: encoding_damage 1, near_duplicate 1\n"));
        const Json all = cli.must({"signals", project, "--all", "--require", "channel", "--json"}).json();
        COMPARE_JSON(all.at("records"), 4);
        COMPARE_JSON(all.at("signals"), Json({{"missing_field", 1}, {"encoding_damage", 1}, {"near_duplicate", 1}}));
        // What is declared no longer is looked for no longer.
        COMPARE_JSON(cli.must({"signals", project, "--all", "--json"}).json().at("signals"),
                     Json({{"encoding_damage", 1}, {"near_duplicate", 1}}));
    }
    void whatAStoppedImportFoundByItsFieldsStays()
    {
        CliRunner cli;
        const std::string project = projectOf(cli);
        cli.must({"import", project, messages(cli), "--require", "channel", "--agree", "country=land"});
        {
            const auto opened = compose::Project::open(project, cli.clock, "tester");
            QVERIFY((*opened)->connection().executeLines("UPDATE source SET checked = 0"));
        }
        const Json json = cli.must({"signals", project, "--json"}).json();
        COMPARE_JSON(json.at("records"), 4);
        COMPARE_JSON(json.at("signals"),
                     Json({{"missing_field", 1}, {"encoding_damage", 1}, {"near_duplicate", 1}, {"contradiction", 1}}));
    }
    void aProjectWithoutAnySaysSo()
    {
        CliRunner cli;
        QCOMPARE(cli.must({"signals", projectOf(cli)}).out, std::string("No record shows a signal\n"));
    }
    void aRuleActsAndTheFilesSayWhy()
    {
        CliRunner cli;
        const std::string project = projectOf(cli, R"({"signals":{"encoding_damage":"review"}})");
        cli.must({"import", project, messages(cli)});
        const std::string rules =
            cli.write("rules.json", R"({"rules":[{"label":"refund","confidence":0.99,"when":{"text":"."}}]})");
        const Json run = cli.must({"run", project, "--rules", rules, "--json"}).json();
        std::istringstream enriched(CliRunner::read(run.at("outputs").at("enriched")));
        int damaged = 0;
        for (std::string line; std::getline(enriched, line);) {
            const Json row = Json::parse(line);
            const bool isDamaged = row.at("id") == "m-3";
            damaged += isDamaged ? 1 : 0;
            QCOMPARE(row.at("signals").dump().find("encoding_damage") != std::string::npos, isDamaged);
            QCOMPARE(row.at("reasons").dump().find("signal:encoding_damage") != std::string::npos, isDamaged);
            QVERIFY(!isDamaged || row.at("tier") == "review");
        }
        QCOMPARE(damaged, 1);
        const CliResult trace = cli.must({"trace", project, "m-3"});
        QVERIFY2(trace.out.find("signal:encoding_damage") != std::string::npos, trace.out.c_str());
    }
};

SECONDLOOK_SUITE(TestSignalCommands)
#include "tst_signals.moc"
