#include <QTest>

// Conflicts settled by a rule, gold from a file, and what leaves the project then.
#include "app/compose/adjudicating.h"
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QProcess>

#include <algorithm>
#include <cmath>
#include <csignal>

using namespace secondlook;
using namespace secondlook::test;
using Json = nlohmann::ordered_json;

class TestAdjudicateCli : public QObject
{
    Q_OBJECT

    static constexpr int many = 3'000;

    static std::string makeProject(CliRunner &cli, int records)
    {
        const std::string path = cli.path("p.secondlook");
        cli.must({"init", path, "--labels", cli.write("labels.txt", "yes\nno\nmaybe\n")});
        std::string rows = "id,text\n";
        for (int i = 1; i <= records; ++i)
            rows += std::to_string(i) + ",text " + std::to_string(i) + "\n";
        cli.must({"import", path, cli.write("in.csv", rows)});
        return path;
    }
    /// 1: yes, yes, no. 2: yes, no. 3: yes, yes.
    static std::string disputed(CliRunner &cli)
    {
        const std::string path = makeProject(cli, 4);
        cli.must({"annotate", path,
                  cli.write("answers.csv", "item,annotator,label\n1,ann,yes\n1,ben,yes\n1,cid,no\n2,ann,yes\n"
                                           "2,ben,no\n3,ann,yes\n3,ben,yes\n")});
        return path;
    }
    static std::string linesOf(const CliResult &result) { return result.out; }

private Q_SLOTS:
    void aRuleSettlesAndIsTakenBack()
    {
        CliRunner cli;
        const std::string path = disputed(cli);
        QCOMPARE(linesOf(cli.must({"adjudicate", path, "--method", "majority", "--dry-run"})),
                 std::string("Would settle 1 of 2 conflicts by majority, expected error 33.3% by its own account\n"
                             "How often it really errs is not known: no gold record has people's answers\n"
                             "1 left to people\n"));
        COMPARE_JSON(cli.must({"status", path, "--json"}).json().at("queue").at("conflicts"), 2);
        QCOMPARE(linesOf(cli.must({"adjudicate", path, "--method", "majority"})),
                 std::string("About to settle 1 of 2 conflicts by majority, expected error 33.3% by its own account\n"
                             "How often it really errs is not known: no gold record has people's answers\n"
                             "Settled 1\n1 left to people\n"));
        const Json status = cli.must({"status", path, "--json"}).json();
        COMPARE_JSON(status.at("queue").at("conflicts"), 1);
        COMPARE_JSON(status.at("states").at("settled"), 2);
        bool traced = false;
        const Json trace = cli.must({"trace", path, "1", "--json"}).json();
        for (const Json &step : trace.at("steps"))
            traced = traced || (step.at("what") == "adjudicated" && step.at("method") == "majority" &&
                                step.at("probability") == "0.6667" && step.at("label") == "yes");
        QVERIFY2(traced, trace.dump().c_str());
        cli.must({"export", path, cli.path("out.jsonl"), "--format", "jsonl"});
        const Json first = Json::parse(CliRunner::read(cli.path("out.jsonl"))
                                           .substr(0, 4'096)
                                           .substr(0, CliRunner::read(cli.path("out.jsonl")).find('\n')));
        COMPARE_JSON(first.at("label_source"), "adjudicated");
        cli.clock.advance(1'000);
        const CliResult undone = cli.must({"adjudicate", path, "--undo"});
        QCOMPARE(undone.out, std::string("Took back 1 decisions of majority\n"));
        QVERIFY2(undone.err.find("was exported at") != std::string::npos, undone.err.c_str());
        COMPARE_JSON(cli.must({"status", path, "--json"}).json().at("queue").at("conflicts"), 2);
        QCOMPARE(cli.must({"adjudicate", path, "--undo"}).out,
                 std::string("No rule has settled anything that stands\n"));
        cli.must({"audit", "verify", path});
    }
    void whatItPrintsAsJson()
    {
        CliRunner cli;
        const std::string path = disputed(cli);
        const Json sure =
            cli.must({"adjudicate", path, "--method", "majority", "--min-probability", "0.9", "--json"}).json();
        COMPARE_JSON(sure, Json({{"method", "majority"},
                                 {"min_probability", 0.9},
                                 {"dry_run", false},
                                 {"conflicts", 2},
                                 {"settled", 0},
                                 {"left", 2},
                                 {"expected_error", nullptr},
                                 {"gold", nullptr}}));
        cli.must({"adjudicate", path, "--method", "majority"});
        COMPARE_JSON(cli.must({"adjudicate", path, "--undo", "--json"}).json(),
                     Json({{"method", "majority"}, {"reopened", 1}, {"exported_at", nullptr}}));
    }
    /// 1: right and disputed, 2: wrong and disputed, 3: right, 4: a tie, all gold; 5: no gold.
    void theErrorOnGoldStandsBesideTheExpectedOne()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 5);
        cli.must({"annotate", path,
                  cli.write("answers.csv", "item,annotator,label,gold\n"
                                           "1,ann,yes,yes\n1,ben,yes,yes\n1,cid,no,yes\n"
                                           "2,ann,no,yes\n2,ben,no,yes\n2,cid,yes,yes\n"
                                           "3,ann,yes,yes\n3,ben,yes,yes\n"
                                           "4,ann,no,no\n4,ben,yes,no\n"
                                           "5,ann,yes,\n5,ben,yes,\n5,cid,no,\n")});
        const std::vector<std::string> call{"adjudicate", path, "--method", "majority"};
        std::vector<std::string> dry = call;
        dry.insert(dry.end(), {"--dry-run", "--json"});
        const Json json = cli.must(dry).json();
        COMPARE_JSON(json.at("settled"), 3);
        const Json &gold = json.at("gold");
        COMPARE_JSON(gold.at("records"), 4);
        COMPARE_JSON(gold.at("items"), 3);
        COMPARE_JSON(gold.at("wrong"), 1);
        QVERIFY(std::abs(gold.at("error").at("value").get<double>() - 1.0 / 3.0) < 1e-12);
        QVERIFY(std::abs(gold.at("error").at("low").get<double>() - 0.0615) < 5e-5); // Wilson
        QVERIFY(std::abs(gold.at("error").at("high").get<double>() - 0.7923) < 5e-5);
        COMPARE_JSON(gold.at("disputed").at("items"), 2);
        COMPARE_JSON(gold.at("disputed").at("wrong"), 1);
        COMPARE_JSON(gold.at("disputed").at("error").at("value"), 0.5);
        dry.insert(dry.end(), {"--min-probability", "0.7"});
        const Json sure = cli.must(dry).json().at("gold");
        COMPARE_JSON(sure.at("items"), 1);
        COMPARE_JSON(sure.at("wrong"), 0);
        COMPARE_JSON(sure.at("disputed").at("error"), nullptr);
        COMPARE_JSON(cli.must({"status", path, "--json"}).json().at("queue").at("conflicts"), 4);
        QCOMPARE(cli.must(call).out,
                 std::string("About to settle 3 of 4 conflicts by majority, expected error 33.3% by its own account\n"
                             "Wrong on gold records: 1 of 3, 33.3% (6.1% to 79.2%); where people disagree: 1 of 2, "
                             "50.0% (9.5% to 90.5%)\nSettled 3\n1 left to people\n"));
        COMPARE_JSON(cli.must({"status", path, "--json"}).json().at("queue").at("conflicts"), 1);
    }
    void whatARuleIsAboutToDoIsSaidWhereItFailsToo()
    {
        CliRunner cli;
        const std::string path = disputed(cli);
        cli.stop.request_stop();
        QCOMPARE(cli.run({"adjudicate", path, "--method", "majority"}).exitCode, 130);
        COMPARE_JSON(cli.run({"status", path, "--json"}).json().at("queue").at("conflicts"), 2);
    }
    void methodsThatWeighReviewersSettleWhatVotesCannot_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *method : {"dawid-skene", "one-coin", "wawa"})
            QTest::newRow(method) << QByteArray(method);
    }
    /// 1 to 30: ann, ben and cid agree, dan says the opposite. 31 to 34: ann against dan.
    void methodsThatWeighReviewersSettleWhatVotesCannot()
    {
        QFETCH(QByteArray, method);
        CliRunner cli;
        const std::string path = makeProject(cli, 34);
        std::string rows = "item,annotator,label\n";
        for (int i = 1; i <= 34; ++i) {
            const std::string item = std::to_string(i);
            const std::string label = i % 2 == 0 ? "yes" : "no";
            rows += item + ",ann," + label + "\n" + item + ",dan," + (i % 2 == 0 ? "no" : "yes") + "\n";
            if (i <= 30)
                rows += item + ",ben," + label + "\n" + item + ",cid," + label + "\n";
        }
        cli.must({"annotate", path, cli.write("answers.csv", rows)});
        const Json votes = cli.must({"adjudicate", path, "--method", "majority", "--dry-run", "--json"}).json();
        COMPARE_JSON(votes.at("settled"), 30);
        const Json done = cli.must({"adjudicate", path, "--method", method.toStdString(), "--json"}).json();
        COMPARE_JSON(done.at("conflicts"), 34);
        COMPARE_JSON(done.at("settled"), 34);
        QVERIFY(done.at("expected_error").get<double>() >= 0.0 && done.at("expected_error").get<double>() < 0.05);
        for (const auto &[record, label] : {std::pair("31", "no"), std::pair("34", "yes")}) {
            const Json trace = cli.must({"trace", path, record, "--json"}).json();
            const auto step = std::ranges::find_if(trace.at("steps"),
                                                   [](const Json &one) { return one.at("what") == "adjudicated"; });
            QVERIFY2(step != trace.at("steps").end(), trace.dump().c_str());
            COMPARE_JSON(step->at("method"), method.toStdString());
            COMPARE_JSON(step->at("label"), label);
        }
        COMPARE_JSON(cli.must({"adjudicate", path, "--undo", "--json"}).json().at("reopened"), 34);
    }
    void wrongUsageIsSaid()
    {
        CliRunner cli;
        const std::string path = disputed(cli);
        for (const std::vector<std::string> &call : std::vector<std::vector<std::string>>{
                 {"adjudicate", path},
                 {"adjudicate", path, "--method", "coin"},
                 {"adjudicate", path, "--method", "majority", "--undo"},
                 {"adjudicate", path, "--method", "majority", "--min-probability", "1.5"}})
            QCOMPARE(cli.run(call).exitCode, 2);
    }
    void ambiguousRecordsLeaveWithTheirSoftLabel()
    {
        CliRunner cli;
        const std::string path = disputed(cli);
        {
            const auto lead = compose::openAdjudicationSession(path, "lead", cli.clock);
            QVERIFY(lead);
            const auto conflicts = *(*lead)->conflicts({.order = review::ConflictOrder::Oldest});
            QCOMPARE(conflicts.size(), 2U);
            QVERIFY((*lead)->keepAmbiguous(conflicts.at(1), {}));
        }
        COMPARE_JSON(cli.must({"status", path, "--json"}).json().at("states").at("ambiguous"), 1);
        cli.must({"export", path, cli.path("out.jsonl"), "--format", "jsonl"});
        const std::string lines = CliRunner::read(cli.path("out.jsonl"));
        const Json row = Json::parse(lines.substr(0, lines.find('\n')));
        COMPARE_JSON(row.at("id"), "2");
        COMPARE_JSON(row.at("label"), nullptr);
        COMPARE_JSON(row.at("label_source"), "ambiguous");
        COMPARE_JSON(row.at("distribution"), Json({{"no", 0.5}, {"yes", 0.5}}));
        const CliResult csv = cli.must({"export", path, cli.path("out.csv"), "--format", "csv", "--json"});
        COMPARE_JSON(csv.json().at("rows"), 1);
        COMPARE_JSON(csv.json().at("ambiguous_left_out"), 1);
        const Json trace = cli.must({"trace", path, "2", "--json"}).json();
        COMPARE_JSON(trace.at("steps").back().at("what"), "ambiguous");
        QVERIFY(!trace.at("steps").back().contains("label"));
    }
    void ambiguousRecordsTrainWhereThatIsAskedFor()
    {
        CliRunner cli;
        const std::string path = disputed(cli);
        cli.must({"import", path,
                  cli.write("known.csv", "id,text,label\n11,yes of course,yes\n12,no thanks,no\n"
                                         "13,yes please,yes\n14,not at all,no\n"),
                  "--label", "label"});
        {
            const auto lead = compose::openAdjudicationSession(path, "lead", cli.clock);
            const auto conflicts = *(*lead)->conflicts({});
            for (const base::TaskId task : conflicts)
                QVERIFY((*lead)->keepAmbiguous(task, {}));
        }
        const Json plain = cli.must({"train", path, "--json"}).json();
        COMPARE_JSON(plain.at("labels"), 5); // and the record whose answers agree
        COMPARE_JSON(plain.at("ambiguous"), 0);
        const Json with = cli.must({"train", path, "--with-ambiguous", "--json"}).json();
        COMPARE_JSON(with.at("labels"), 6);
        COMPARE_JSON(with.at("ambiguous"), 1);
        COMPARE_JSON(with.at("ambiguous_tied"), 1);
        const std::string said = cli.must({"train", path, "--with-ambiguous"}).out;
        QVERIFY2(said.find("1 of these labels; no figure below rests on them. 1 with a tie stay out") !=
                     std::string::npos,
                 said.c_str());
        QVERIFY(cli.must({"train", path}).out.find("ambiguous") == std::string::npos);
    }
    void goldComesWithAnnotations()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, 4);
        const Json done = cli.must({"annotate", path,
                                    cli.write("gold.csv", "item,annotator,label,gold\n1,ann,yes,yes\n1,ben,yes,no\n"
                                                          "2,ann,no,\n3,ann,no,perhaps\n"),
                                    "--json"})
                              .json();
        COMPARE_JSON(done.at("gold"), 1);
        COMPARE_JSON(done.at("imported"), 2);
        COMPARE_JSON(done.at("rejected"), 2);
        QVERIFY(done.at("rejects").at(0).at("reason").get<std::string>().find("with another label") !=
                std::string::npos);
        bool known = false;
        const Json trace = cli.must({"trace", path, "1", "--json"}).json();
        for (const Json &step : trace.at("steps"))
            known = known || (step.at("what") == "known_label" && step.at("kind") == "gold");
        QVERIFY(known);
        const Json status = cli.must({"status", path, "--json"}).json();
        COMPARE_JSON(status.at("reviewers").at(0).at("gold").at("answered"), 0);
        COMPARE_JSON(status.at("reviewers").at(0).at("gold").at("accuracy"), nullptr);
    }
    void killedAtAnyInstantItSettledAllOrNothing()
    {
        CliRunner cli;
        const std::string path = makeProject(cli, many);
        std::string rows = "item,annotator,label\n";
        for (int i = 1; i <= many; ++i)
            rows +=
                std::to_string(i) + ",ann,yes\n" + std::to_string(i) + ",ben,yes\n" + std::to_string(i) + ",cid,no\n";
        cli.must({"annotate", path, cli.write("many.csv", rows)});
        int killed = 0;
        bool ended = false;
        for (int patience = 10; !ended; patience += patience / 3 + 1) {
            QProcess settle;
            settle.start(QStringLiteral(SECONDLOOK_BIN_DIR "/secondlook"),
                         {QStringLiteral("adjudicate"), QString::fromStdString(path), QStringLiteral("--method"),
                          QStringLiteral("majority")});
            QVERIFY(settle.waitForStarted());
            ended = settle.waitForFinished(patience);
            if (!ended) {
                ::kill(static_cast<pid_t>(settle.processId()), SIGKILL);
                QVERIFY(settle.waitForFinished());
                ++killed;
            }
            const Json status = cli.must({"status", path, "--json"}).json();
            const int open = status.at("queue").at("conflicts").get<int>();
            QVERIFY2(open == 0 || open == many, std::to_string(open).c_str());
            COMPARE_JSON(status.at("states").at("settled"), many - open);
            ended = ended || open == 0;
        }
        QVERIFY(killed > 0);
        cli.must({"audit", "verify", path});
    }
};

SECONDLOOK_SUITE(TestAdjudicateCli)
#include "tst_adjudicate.moc"
