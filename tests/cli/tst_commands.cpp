#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QProcess>
#include <QTest>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

namespace {

bool has(const std::string &text, const char *part)
{
    return text.find(part) != std::string::npos;
}

std::vector<Json> lines(const std::string &text)
{
    std::vector<Json> parsed;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        parsed.push_back(Json::parse(line));
    return parsed;
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

    /// A project with the bundled support messages.
    static std::string sampleProject(CliRunner &cli, bool trained = true)
    {
        const std::string project = cli.path("support.secondlook");
        cli.must({"init", project, "--labels", CliRunner::samplePath("support-labels.json"), "--policy",
                  CliRunner::samplePath("support-policy.json")});
        cli.must({"import", project, CliRunner::samplePath("support-messages.jsonl")});
        if (trained)
            cli.must({"train", project});
        return project;
    }

private Q_SLOTS:
    void helpShowsAnExampleOfEveryCommand_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *name : {"init", "guideline", "import", "signals", "train", "run", "status", "annotate", "pack",
                                 "export", "trace", "audit", "classify"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void helpShowsAnExampleOfEveryCommand()
    {
        QFETCH(QString, command);
        CliRunner cli;
        const CliResult help = cli.run({command.toStdString(), "--help"});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(has(help.out, ("Example:\n  secondlook " + command.toStdString()).c_str()));
    }
    void versionNamesTheLibraries()
    {
        CliRunner cli;
        const CliResult version = cli.run({"--version"});
        QCOMPARE(version.exitCode, 0);
        for (const char *library :
             {"secondlook 0.1.0", "Qt 6", "spdlog 1", "CLI11 2", "OpenSSL 3", "SQLite 3", "liblinear 2", "libcurl 7"})
            QVERIFY2(has(version.out, library), library);
    }
    void wrongUsageIsTwo()
    {
        CliRunner cli;
        for (const std::vector<std::string> &wrong :
             {std::vector<std::string>{}, {"unheard"}, {"init"}, {"run", "p", "--limit", "-3"}, {"export", "p", "o"}}) {
            const CliResult result = cli.run(wrong);
            QCOMPARE(result.exitCode, 2);
            QVERIFY(has(result.err, "secondlook: "));
            QVERIFY(result.out.empty());
        }
        const Json error = cli.run({"run", "--json"}).json().at("error");
        COMPARE_JSON(error.at("kind"), "usage");
    }
    void initRefusesToOverwrite()
    {
        CliRunner cli;
        const std::string labels = cli.write("labels.txt", "yes\nno\n");
        cli.must({"init", cli.path("p.secondlook"), "--labels", labels});
        const CliResult again = cli.run({"init", cli.path("p.secondlook"), "--labels", labels, "--json"});
        QCOMPARE(again.exitCode, 1);
        COMPARE_JSON(again.json().at("error").at("kind"), "conflict");
        QVERIFY(has(again.json().at("error").at("where").get<std::string>(), "p.secondlook"));
        QVERIFY(has(again.err, "there is a file already"));
    }
    void twoLabelsWithOneNameAreRefused()
    {
        CliRunner cli;
        const std::string labels = cli.write("labels.json", R"({"labels":["a","b","a"]})");
        const CliResult result = cli.run({"init", cli.path("p.secondlook"), "--labels", labels});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(has(result.err, "'a'") && has(result.err, "labels.json"), result.err.c_str());
        QVERIFY(CliRunner::read(cli.path("p.secondlook")).empty());
    }
    void aMissingProjectIsSaid()
    {
        CliRunner cli;
        const CliResult result = cli.run({"status", cli.path("none.secondlook"), "--json"});
        QCOMPARE(result.exitCode, 1);
        COMPARE_JSON(result.json().at("error").at("kind"), "not_found");
    }
    void importCountsAndNamesEveryLine()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        const std::string file = cli.write("in.jsonl", "{\"id\":\"a\",\"text\":\"one\",\"label\":\"yes\"}\n"
                                                       "{\"id\":\"b\",\"text\":\"\"}\n"
                                                       "not json\n"
                                                       "{\"id\":\"a\",\"text\":\"other\"}\n"
                                                       "{\"id\":\"c\",\"text\":\"two\",\"label\":\"maybe\"}\n");
        const Json first = cli.must({"import", project, file, "--json"}).json();
        COMPARE_JSON(first.at("read"), 5);
        COMPARE_JSON(first.at("imported"), 1);
        COMPARE_JSON(first.at("rejected"), 4);
        std::vector<int> rejectedLines;
        for (const Json &reject : first.at("rejects"))
            rejectedLines.push_back(reject.at("line"));
        std::sort(rejectedLines.begin(), rejectedLines.end());
        QCOMPARE(rejectedLines, (std::vector<int>{2, 3, 4, 5}));
        const Json again = cli.must({"import", project, file, "--json"}).json();
        COMPARE_JSON(again.at("imported"), 0);
        COMPARE_JSON(again.at("duplicates"), 1);
    }
    void moreThanAHundredRejectsGoIntoAFile()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        std::string text = "{\"id\":\"a\",\"text\":\"one\"}\n";
        for (int i = 0; i < 150; ++i)
            text += "broken\n";
        const Json result = cli.must({"import", project, cli.write("in.jsonl", text), "--json"}).json();
        QCOMPARE(result.at("rejects").size(), 100U);
        const auto kept = lines(CliRunner::read(project + ".rejects.jsonl"));
        QCOMPARE(kept.size(), 150U);
        COMPARE_JSON(kept.at(0).at("raw"), "broken");
        COMPARE_JSON(kept.at(149).at("line"), 151);
    }
    void importReadsStandardInput()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        // The real standard input belongs to the test runner; the reader of streams is tested in its own room.
        COMPARE_JSON(cli.must({"import", project, cli.write("in.csv", "id;text\n1;one\n2;two\n"), "--json"})
                         .json()
                         .at("imported"),
                     2);
    }
    void aMissingTextColumnNamesWhatThereIs()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        const CliResult result =
            cli.run({"import", project, cli.write("in.csv", "a,b\n1,2\n"), "--text", "body", "--json"});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(has(result.err, "body") && has(result.err, "a"), result.err.c_str());
    }
    void trainReportsWhatItMeasured()
    {
        CliRunner cli;
        const std::string project = sampleProject(cli, false);
        const Json trained = cli.must({"train", project, "--json"}).json();
        COMPARE_JSON(trained.at("model_version"), "linear-1");
        COMPARE_JSON(trained.at("labels"), 150);
        COMPARE_JSON(trained.at("classes"), 12);
        const double value = trained.at("accuracy").at("value");
        QVERIFY(trained.at("accuracy").at("low") < value && value < trained.at("accuracy").at("high"));
        // Twelve labels, twelve examples each: three times what guessing would give.
        QVERIFY2(value > 0.25, std::to_string(value).c_str());
        COMPARE_JSON(cli.must({"train", project, "--json"}).json().at("model_version"), "linear-2");
    }
    void withoutLabelsEverythingGoesToPeople()
    {
        CliRunner cli;
        const std::string project = sampleProject(cli, false);
        const Json run = cli.must({"run", project, "--json"}).json();
        COMPARE_JSON(run.at("tiers").at("review"), run.at("input"));
        COMPARE_JSON(run.at("calibrated"), false);
        QVERIFY(has(cli.must({"run", project}).out, "not calibrated"));
    }
    void runGivesThreeFilesThatAddUp()
    {
        CliRunner cli;
        const std::string project = sampleProject(cli);
        const Json run = cli.must({"run", project, "--json"}).json();
        mustAddUp(run);
        COMPARE_JSON(run.at("input"), 724 - 150);
        COMPARE_JSON(run.at("pending"), 0);
        const Json &files = run.at("outputs");
        const auto enriched = lines(CliRunner::read(files.at("enriched")));
        QCOMPARE(enriched.size() + lines(CliRunner::read(files.at("failures"))).size(), std::size_t(574));
        for (const char *key : {"id", "source", "segment", "label", "confidence", "raw_confidence", "distribution",
                                "tier", "reasons", "signals", "classifier", "model_version", "prompt_version",
                                "schema_version", "policy_version", "run_id", "processed_at"})
            QVERIFY2(enriched.front().contains(key), key);
        double sum = 0.0;
        for (const auto &[label, probability] : enriched.front().at("distribution").items())
            sum += probability.get<double>();
        QVERIFY(std::abs(sum - 1.0) < 1e-3);
        COMPARE_JSON(Json::parse(CliRunner::read(files.at("summary"))).at("run_id"), run.at("run_id"));
        const Json status = cli.must({"status", project, "--json"}).json();
        COMPARE_JSON(status.at("states").at("new"), 0);
        COMPARE_JSON(status.at("queue").at("open"), run.at("queued"));
        COMPARE_JSON(status.at("last_run").at("run_id"), run.at("run_id"));
    }
    void failuresOverTheToleranceAreThree()
    {
        CliRunner cli;
        const std::string project = sampleProject(cli, false);
        const std::string rules =
            cli.write("rules.json",
                      R"({"rules":[{"label":"refund_status","confidence":0.9,"when":{"text":"refund|money back"}}]})");
        const CliResult strict = cli.run({"run", project, "--rules", rules, "--json"});
        if (strict.exitCode == 1)
            qFatal("%s", strict.err.c_str());
        QCOMPARE(strict.exitCode, 3);
        COMPARE_JSON(strict.json().at("within_tolerance"), false);
        mustAddUp(strict.json());
        const CliResult lenient =
            cli.run({"run", project, "--classifier", "rules", "--records", "failed", "--tolerance", "1", "--json"});
        QCOMPARE(lenient.exitCode, 0);
    }
    void truthReportsEachTier()
    {
        CliRunner cli;
        const std::string project = sampleProject(cli);
        const Json run =
            cli.must({"run", project, "--truth", CliRunner::samplePath("support-truth.csv"), "--json"}).json();
        int known = 0;
        for (const auto &[tier, accuracy] : run.at("truth").items())
            known += accuracy.at("known").get<int>();
        QCOMPARE(known, 574);
    }
    void exportWritesTheSameBytesTwice_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("jsonl") << QStringLiteral("jsonl");
        QTest::newRow("csv") << QStringLiteral("csv");
    }
    void exportWritesTheSameBytesTwice()
    {
        QFETCH(QString, format);
        CliRunner cli;
        const std::string project = sampleProject(cli);
        cli.must({"run", project});
        const std::vector<std::string> call{"export", project, cli.path("one"), "--format", format.toStdString(),
                                            "--json"};
        const Json first = cli.must(call).json();
        std::vector<std::string> second = call;
        second[2] = cli.path("two");
        cli.clock.advance(86'400'000);
        cli.must(second);
        QVERIFY(first.at("rows").get<int>() >= 150);
        QVERIFY(!CliRunner::read(cli.path("one")).empty());
        QCOMPARE(CliRunner::read(cli.path("two")), CliRunner::read(cli.path("one")));
        QCOMPARE(first.at("files").at(0).at("bytes").get<std::size_t>(), CliRunner::read(cli.path("one")).size());
    }
    void projectsAreNeverReadAsDataNorWrittenOver()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        const std::string other = cli.path("other.secondlook");
        const std::string labels = cli.write("labels.txt", "yes\nno\n");
        cli.must({"init", project, "--labels", labels});
        cli.must({"init", other, "--labels", labels});
        const std::string before = CliRunner::read(other);
        for (const std::vector<std::string> &call : {std::vector<std::string>{"import", project, project},
                                                     {"annotate", project, project},
                                                     {"export", project, project, "--format", "jsonl"},
                                                     {"run", project, "--truth", project}}) {
            const CliResult refused = cli.run(call);
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.err.find("open project itself") != std::string::npos,
                     (call.front() + ": " + refused.err).c_str());
        }
        const CliResult refused = cli.run({"export", project, other, "--format", "jsonl"});
        QVERIFY2(refused.err.find("another database") != std::string::npos, refused.err.c_str());
        QVERIFY(CliRunner::read(other) == before);
        cli.must({"status", project});
    }

    void answersFromFilesThatDisagreeGoToAnotherReviewer()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        cli.must({"import", project, cli.write("in.csv", "id,text\n1,one\n2,two\n3,three\n")});
        const std::string header = "item,annotator,label\n";
        const std::string first = cli.write("a.csv", header + "1,ann,yes\n1,ben,no\n");
        COMPARE_JSON(cli.must({"annotate", project, first, "--json"}).json().at("conflicts"),
                     1); // nobody else is there
        const std::string rules = R"({"rules":[{"label":"yes","confidence":0.3,"when":{"text":"one|two|three"}}]})";
        cli.must({"run", project, "--classifier", "rules", "--rules", cli.write("rules.json", rules)});
        cli.must({"pack", "create", project, cli.path("cid.secondlook"), "--tasks", "1", "--reviewer", "cid"});
        const std::string second = cli.write("b.csv", header + "2,ann,yes\n2,ben,no\n3,ann,yes\n3,ben,no\n");
        const Json asked = cli.must({"annotate", project, second, "--json"}).json();
        COMPARE_JSON(asked.at("conflicts"), 0);
        COMPARE_JSON(asked.at("contested"), 2);
        COMPARE_JSON(cli.must({"status", project, "--json"}).json().at("queue").at("conflicts"), 1);
        // The same with answers that an import brings along.
        const std::string rows =
            R"([{"id":7,"data":{"text":"seven","id":"7"},"annotations":[)"
            R"({"completed_by":1,"result":[{"from_name":"label","to_name":"text","type":"choices",)"
            R"("value":{"choices":["yes"]}}]},)"
            R"({"completed_by":2,"result":[{"from_name":"label","to_name":"text","type":"choices",)"
            R"("value":{"choices":["no"]}}]}]}])";
        const Json imported = cli.must({"import", project, cli.write("ls.json", rows), "--json"}).json();
        COMPARE_JSON(imported.at("annotations"), 2);
        COMPARE_JSON(imported.at("contested"), 1);
        COMPARE_JSON(imported.at("conflicts"), 0);
    }

    void annotateKeepsAnnotatorsApart()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        cli.must({"import", project, cli.write("in.csv", "id,text\n1,one\n2,two\n3,three\n")});
        const std::string answers = cli.write("answers.csv", "item,reviewer,label\n1,ann,yes\n1,ben,yes\n2,ann,yes\n"
                                                             "2,ben,no\n9,ann,yes\n3,ann,perhaps\n");
        const Json first = cli.must({"annotate", project, answers, "--json"}).json();
        COMPARE_JSON(first.at("imported"), 4);
        COMPARE_JSON(first.at("rejected"), 2);
        COMPARE_JSON(first.at("settled"), 1);
        COMPARE_JSON(first.at("conflicts"), 1);
        const Json status = cli.must({"status", project, "--json"}).json();
        COMPARE_JSON(status.at("annotations"), 4);
        QCOMPARE(status.at("reviewers").size(), 2U);
        COMPARE_JSON(status.at("queue").at("conflicts"), 1);
        COMPARE_JSON(cli.must({"annotate", project, answers, "--json"}).json().at("duplicates"), 4);
        // Ben comes round: his first answer is kept, superseded.
        const Json changed =
            cli.must({"annotate", project, cli.write("b.csv", "item,annotator,label\n2,ben,yes\n"), "--json"}).json();
        COMPARE_JSON(changed.at("superseded"), 1);
        COMPARE_JSON(changed.at("settled"), 1);
        const Json trace = cli.must({"trace", project, "2", "--json"}).json();
        int annotated = 0;
        for (const Json &step : trace.at("steps"))
            annotated += step.at("what") == "annotated" ? 1 : 0;
        QCOMPARE(annotated, 3);
    }
    void aRepeatedPairNamesBothLines()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        cli.must({"import", project, cli.write("in.csv", "id,text\n1,one\n")});
        const std::string file = cli.write("a.csv", "item,annotator,label\n1,ann,yes\n1,ann,no\n");
        const CliResult result = cli.run({"annotate", project, file});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(has(result.err, "2") && has(result.err, "3"), result.err.c_str());
        COMPARE_JSON(cli.must({"annotate", project, file, "--last-wins", "--json"}).json().at("imported"), 1);
    }
    void traceTellsTheWholeChain()
    {
        CliRunner cli;
        const std::string project = sampleProject(cli);
        cli.must({"run", project});
        const auto enriched = lines(CliRunner::read(cli.path("support.runs/run-1/enriched.jsonl")));
        const std::string id = enriched.front().at("id");
        const Json trace = cli.must({"trace", project, id, "--json"}).json();
        std::vector<std::string> what;
        for (const Json &step : trace.at("steps"))
            what.push_back(step.at("what"));
        QCOMPARE(what.front(), std::string("imported"));
        QVERIFY(std::find(what.begin(), what.end(), "predicted") != what.end());
        const CliResult missing = cli.run({"trace", project, "nobody", "--json"});
        QCOMPARE(missing.exitCode, 1);
        COMPARE_JSON(missing.json().at("error").at("where"), "record nobody");
    }
    void auditVerifiesAndLists()
    {
        CliRunner cli;
        const std::string project = sampleProject(cli);
        const Json check = cli.must({"audit", "verify", project, "--json"}).json();
        COMPARE_JSON(check.at("intact"), true);
        const Json log = cli.must({"audit", "log", project, "--json"}).json();
        QCOMPARE(log.at("events").size(), check.at("events").get<std::size_t>());
        COMPARE_JSON(log.at("events").at(0).at("action"), "init");
        COMPARE_JSON(log.at("events").at(2).at("action"), "train");
    }
    void aLogWithoutItsEndIsSaid()
    {
        CliRunner cli;
        const std::string project = sampleProject(cli);
        const int events = cli.must({"audit", "verify", project, "--json"}).json().at("events").get<int>();
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"),
                                   {QString::fromStdString(project),
                                    QStringLiteral("DELETE FROM audit_event WHERE sequence >= %1").arg(events - 1)}),
                 0);
        const CliResult cut = cli.run({"audit", "verify", project, "--json"});
        QCOMPARE(cut.exitCode, 1);
        COMPARE_JSON(cut.json().at("intact"), false);
        COMPARE_JSON(cut.json().at("events"), events - 2);
        COMPARE_JSON(cut.json().at("first_broken"), events - 1);
        COMPARE_JSON(cut.json().at("error").at("kind"), "input");
        COMPARE_JSON(cut.json().at("error").at("where"), project);
        const std::string gone = "event " + std::to_string(events - 1) + " and all after it are missing";
        QVERIFY2(has(cut.err, gone.c_str()), cut.err.c_str());
        // What is written from now on does not cover the gap.
        cli.must({"train", project});
        const CliResult later = cli.run({"audit", "verify", project});
        QCOMPARE(later.exitCode, 1);
        QVERIFY2(has(later.err, "does not follow from the one before"), later.err.c_str());
        QVERIFY(later.out.empty());
    }
    void classifyAnswersEveryLineInOrder()
    {
        CliRunner cli;
        const std::string project = sampleProject(cli);
        const CliResult result =
            cli.must({"classify", project}, "{\"id\":\"1\",\"text\":\"where is my parcel\",\"x\":[1]}\n"
                                            "nonsense\n"
                                            "{\"id\":\"3\"}\n"
                                            "{\"text\":\"I want my money back\",\"id\":\"4\"}\n");
        const auto answers = lines(result.out);
        QCOMPARE(answers.size(), 4U);
        COMPARE_JSON(answers[0].at("x"), Json::array({1}));
        QVERIFY(answers[0].at("prediction").contains("label"));
        QVERIFY(answers[0].at("prediction").contains("tier"));
        COMPARE_JSON(answers[1].at("prediction").at("failure").at("reason"), "not_a_json_object");
        COMPARE_JSON(answers[2].at("prediction").at("failure").at("reason"), "no_text");
        COMPARE_JSON(answers[3].at("id"), "4");
    }
    void aLabelNamedOtherKeepsItsName()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "refund\nparcel\nother\n")});
        cli.must({"import", project, cli.write("in.csv", "id,text\n1,hello\n")});
        const std::string rules = R"({"rules":[{"label":"refund","confidence":0.9,"when":{"text":"money"}}],)"
                                  R"("default":{"label":"other","confidence":0.25}})";
        cli.run({"run", project, "--rules", cli.write("rules.json", rules)});
        const auto answers =
            lines(cli.must({"classify", project, "--classifier", "rules"}, "{\"text\":\"hello\"}\n").out);
        const Json distribution = answers.at(0).at("prediction").at("distribution");
        COMPARE_JSON(distribution.at("other"), answers.at(0).at("prediction").at("confidence"));
        QVERIFY2(std::abs(distribution.at("other_labels").get<double>() - 0.75) < 1e-6, distribution.dump().c_str());
    }
    void whatIsToldToStopAtOnceStoresNothing()
    {
        CliRunner cli;
        const std::string project = cli.path("p.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "yes\nno\n")});
        const std::string file = cli.write("in.csv", "id,text\n1,one\n");
        cli.stop.request_stop();
        QCOMPARE(cli.run({"import", project, file}).exitCode, 130);
        QCOMPARE(cli.run({"run", project}).exitCode, 0);
        cli.stop = std::stop_source();
        COMPARE_JSON(cli.must({"import", project, file, "--json"}).json().at("imported"), 1);
    }
};

SECONDLOOK_SUITE(TestCommands)
#include "tst_commands.moc"
