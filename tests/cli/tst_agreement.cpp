#include "tests/cli/cli_runner.h"
#include "tests/support/reference_data.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

/// `agreement` and `consensus`, on rating files and on projects, as people and scripts see them.
class TestAgreementCommand : public QObject
{
    Q_OBJECT

    static std::string table(const std::vector<std::array<const char *, 3>> &rows)
    {
        std::string text = "item,annotator,label\n";
        for (const auto &[item, rater, label] : rows)
            text += std::string(item) + "," + rater + "," + label + "\n";
        return text;
    }
    /// Ten items, ann and ben: they share seven labels (Krippendorff 2011, example A has another order).
    static std::string twoRaters()
    {
        std::string text = "item,annotator,label,gold\n";
        const std::string ann = "0100000010";
        const std::string ben = "1110010000";
        for (std::size_t i = 0; i < ann.size(); ++i)
            for (const auto &[rater, labels] : {std::pair("ann", ann), std::pair("ben", ben)})
                text += std::to_string(i + 1) + "," + rater + "," + labels[i] + "," + ann[i] + "\n";
        return text;
    }
    static void mustRefuse(CliRunner &cli, const std::vector<std::string> &call, int exitCode, const char *words)
    {
        const CliResult refused = cli.run(call);
        QCOMPARE(refused.exitCode, exitCode);
        QVERIFY2(refused.err.find(words) != std::string::npos, refused.err.c_str());
    }
    /// JSON has no NaN: it is written as null. So no number may be null where there has to be one.
    /// Sorted by key: among ten thousand keys in the order of the text, each is looked for from the first on.
    static nlohmann::json sorted(const CliResult &result) { return nlohmann::json::parse(result.out); }
    static bool hasItsNumbers(const nlohmann::json &json)
    {
        if (json.is_object()) {
            if (json.contains("value") && !json.at("value").is_number())
                return false;
            if (json.contains("probability") && json.at("probability").is_null() != json.at("label").is_null())
                return false;
            if (const auto shares = json.find("distribution"); shares != json.end() && shares->is_object())
                for (const auto &share : *shares)
                    if (!share.is_number())
                        return false;
        }
        return !json.is_structured() || std::ranges::all_of(json, hasItsNumbers);
    }

private Q_SLOTS:
    void thePublishedExample()
    {
        CliRunner cli;
        const Json json = cli.must({"agreement", "--ratings", cli.write("r.csv", twoRaters()), "--json"}).json();
        COMPARE_JSON(json.at("items"), 10);
        COMPARE_JSON(json.at("raters"), 2);
        COMPARE_JSON(json.at("ratings"), 20);
        COMPARE_JSON(json.at("labels"), (Json{"0", "1"}));
        COMPARE_JSON(json.at("level"), "nominal");
        QVERIFY(std::abs(json.at("krippendorff_alpha").at("value").get<double>() - 2.0 / 21.0) < 1e-12);
        QCOMPARE(json.at("percent").at("value").get<double>(), 0.6);
        QVERIFY(json.at("percent").at("low") < json.at("percent").at("value"));
        QVERIFY(json.at("percent").at("high") > json.at("percent").at("value"));
        for (const char *key : {"fleiss_kappa", "cohen_kappa", "scott_pi", "gwet_ac1", "brennan_prediger"})
            QVERIFY2(json.at(key).at("value").is_number(), key);
        COMPARE_JSON(json.at("pairs").at(0).at("a"), "ann");
        COMPARE_JSON(json.at("pairs").at(0).at("items"), 10);
        QCOMPARE(json.at("by_label").size(), 2U);
        QVERIFY(json.at("notes").is_array());
    }
    void aShareIsNeverBelowNothing()
    {
        CliRunner cli;
        std::string rows = "item,annotator,label\n"; // 3 of 25 agree: 0.12, and the error by t is 0.13
        for (int item = 0; item < 25; ++item)
            rows += std::to_string(item) + ",a,x\n" + std::to_string(item) + (item < 3 ? ",b,x\n" : ",b,y\n");
        const std::string file = cli.write("r.csv", rows);
        COMPARE_JSON(cli.must({"agreement", "--ratings", file, "--json"}).json().at("percent").at("low"), 0.0);
    }
    void standardInputAndWords()
    {
        CliRunner cli;
        const CliResult shown = cli.run({"agreement", "--ratings", "-"}, twoRaters());
        QCOMPARE(shown.exitCode, 0);
        QVERIFY2(shown.out.starts_with("20 ratings of 10 items by 2 raters, 2 labels, nominal; 95% intervals\n"),
                 shown.out.c_str());
        QVERIFY2(shown.out.find("Krippendorff's alpha    0.095   ") != std::string::npos, shown.out.c_str());
    }
    void levels()
    {
        CliRunner cli;
        const std::string file = cli.write("r.csv", table({{"1", "a", "1"},
                                                           {"1", "b", "2"},
                                                           {"2", "a", "10"},
                                                           {"2", "b", "10"},
                                                           {"3", "a", "2"},
                                                           {"3", "b", "2.0"},
                                                           {"4", "a", "1"},
                                                           {"4", "b", "1"}}));
        double before = -2.0;
        for (const char *level : {"nominal", "ordinal", "interval"}) {
            const Json json = cli.must({"agreement", "--ratings", file, "--level", level, "--json"}).json();
            COMPARE_JSON(json.at("labels"), (Json{"1", "2", "2.0", "10"})); // by number, not by letters
            const double alpha = json.at("krippendorff_alpha").at("value");
            QVERIFY(alpha > before);
            before = alpha;
        }
    }
    void theBootstrapRepeats()
    {
        CliRunner cli;
        const std::vector<std::string> call{"agreement",   "--ratings", cli.write("r.csv", twoRaters()),
                                            "--bootstrap", "200",       "--json"};
        const Json first = cli.must(call).json();
        COMPARE_JSON(cli.must(call).json(), first);
        QVERIFY(first.at("percent") !=
                cli.must({"agreement", "--ratings", cli.path("r.csv"), "--json"}).json().at("percent"));
    }
    void badFilesGiveAReasonNeverANumberThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const std::string &text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        row("one rater", table({{"1", "a", "x"}, {"2", "a", "y"}}));
        row("one item", table({{"1", "a", "x"}, {"1", "b", "y"}}));
        row("one label", table({{"1", "a", "x"}, {"1", "b", "x"}, {"2", "a", "x"}, {"2", "b", "x"}}));
        row("a label of one rater", table({{"1", "a", "x"}, {"1", "b", "y"}, {"2", "a", "x"}, {"2", "b", "z"}}));
        row("no overlap", table({{"1", "a", "x"}, {"2", "b", "y"}, {"3", "c", "x"}}));
        row("no ratings", table({}));
        row("quotes and newlines",
            table({{"1", "a", "\"x\"\"\ny\""}, {"1", "b", "\"=1+1\""}, {"2", "a", "z"}, {"2", "b", "z"}}));
        std::string many = "item,annotator,label\n";
        for (int i = 0; i < 3000; ++i)
            for (const char *rater : {"a", "b"})
                many += std::to_string(i) + "," + rater + ",label-" + std::to_string(i * 2 + (*rater == 'b' ? 1 : 0)) +
                        "\n";
        row("six thousand labels", many);
    }
    void badFilesGiveAReasonNeverANumberThatIsNone()
    {
        QFETCH(QByteArray, text);
        CliRunner cli;
        const std::string file = cli.write("r.csv", text.toStdString());
        const nlohmann::json json = sorted(cli.must({"agreement", "--ratings", file, "--json"}));
        QVERIFY(hasItsNumbers(json));
        bool undefined = false;
        for (const char *key : {"percent", "krippendorff_alpha", "fleiss_kappa", "cohen_kappa", "gwet_ac1"})
            undefined = undefined || json.at(key).is_null() || json.at(key).at("low").is_null();
        QVERIFY(!undefined || !json.at("notes").empty());
        const CliResult words = cli.must({"agreement", "--ratings", file});
        const QString said = QString::fromStdString(words.out);
        QVERIFY2(!said.contains(QRegularExpression(QStringLiteral(R"(\b(nan|inf)\b)"))), words.out.c_str());
        for (const char *method : {"majority", "wawa", "zero-based-skill", "dawid-skene", "dawid-skene-smoothed",
                                   "fast-dawid-skene", "one-coin", "mace", "glad"}) {
            const CliResult estimated = cli.run({"consensus", "--ratings", file, "--method", method, "--json"});
            QVERIFY2(estimated.exitCode == 0 || estimated.exitCode == 1, method);
            if (estimated.exitCode == 0)
                QVERIFY2(hasItsNumbers(sorted(estimated)), method);
            else
                QVERIFY2(estimated.err.find("secondlook") != std::string::npos &&
                             estimated.out.find("\"error\"") != std::string::npos,
                         estimated.err.c_str());
        }
    }
    void refusals()
    {
        CliRunner cli;
        const std::string file = cli.write("r.csv", table({{"1", "a", "x"}, {"2", "a", "x"}, {"1", "a", "y"}}));
        mustRefuse(cli, {"agreement", "--ratings", file}, 1, "lines 2 and 4 both hold the answer of \"a\" to \"1\"");
        QCOMPARE(cli.run({"agreement", "--ratings", file, "--last-wins"}).exitCode, 0);
        mustRefuse(cli, {"consensus", "--ratings", file}, 1, "lines 2 and 4");
        mustRefuse(cli, {"agreement"}, 2, "name a project, or a file with --ratings");
        mustRefuse(cli, {"agreement", "--ratings", cli.path("none.csv")}, 1, "none.csv");
        mustRefuse(cli, {"agreement", "--ratings", cli.write("c.csv", "item,who,label\n1,a,x\n")}, 1,
                   "there is no column \"annotator\"");
        mustRefuse(cli, {"consensus", "--ratings", file, "--last-wins", "--method", "crowdlab"}, 1, "predict");
        mustRefuse(cli, {"agreement", "--ratings", file, "--segment", "x"}, 2, "only a project has segments");
    }
    void stoppedItSaysSoAndWritesNothing()
    {
        CliRunner cli;
        const std::string file = cli.write("r.csv", twoRaters());
        const std::string out = cli.path("consensus.csv");
        cli.stop.request_stop();
        for (const std::vector<std::string> &call :
             {std::vector<std::string>{"agreement", "--ratings", file},
              std::vector<std::string>{"consensus", "--ratings", file, "--out", out}}) {
            mustRefuse(cli, call, 130, "r.csv: reading the ratings was stopped");
            std::vector<std::string> asJson = call;
            asJson.emplace_back("--json");
            COMPARE_JSON(cli.run(asJson).json().at("error").at("kind"), "cancelled");
        }
        QVERIFY(!QFile::exists(QString::fromStdString(out)));
    }
    void consensusTellsItemsAndReviewers()
    {
        CliRunner cli;
        const std::string file = cli.write("r.csv", table({{"1", "a", "x"},
                                                           {"1", "b", "x"},
                                                           {"1", "c", "y"},
                                                           {"2", "a", "y"},
                                                           {"2", "b", "y"},
                                                           {"2", "c", "x"},
                                                           {"=3", "a", "x"},
                                                           {"=3", "b", "y"}}));
        const Json json = cli.must({"consensus", "--ratings", file, "--method", "majority", "--json"}).json();
        COMPARE_JSON(json.at("method"), "majority");
        COMPARE_JSON(json.at("items").at(0).at("label"), "x");
        COMPARE_JSON(json.at("items").at(1).at("distribution").at("y"), 2.0 / 3.0);
        COMPARE_JSON(json.at("ties"), 1);
        COMPARE_JSON(json.at("reviewers").at(2).at("reviewer"), "c");
        COMPARE_JSON(json.at("reviewers").at(2).at("accuracy"), 0.0);
        COMPARE_JSON(json.at("iterations"), 0);
        QVERIFY(json.at("log_likelihood").is_null());
        // a says x of =3, where x wins the tie: what a answers where the truth is x, with Jeffreys' interval.
        const Json &said = json.at("reviewers").at(0).at("confusion");
        COMPARE_JSON(said.at("x").at("x").at("value"), 1.0);
        QVERIFY(said.at("x").at("x").at("low").get<double>() > 0.2);
        COMPARE_JSON(said.at("y").at("y").at("value"), 1.0);
        QVERIFY(!said.at("x").contains("y"));
        const Json &opposite = json.at("reviewers").at(2).at("confusion");
        COMPARE_JSON(opposite.at("x").at("y").at("value"), 1.0);
        const Json &mixed = json.at("reviewers").at(1).at("confusion").at("x");
        COMPARE_JSON(mixed.at("x").at("value"), 0.5);
        COMPARE_JSON(mixed.at("y").at("value"), 0.5);
        QVERIFY(mixed.at("x").at("low").get<double>() < 0.5 && mixed.at("x").at("high").get<double>() > 0.5);
        const std::string out = cli.path("consensus.csv");
        cli.must({"consensus", "--ratings", file, "--method", "majority", "--out", out});
        QCOMPARE(CliRunner::read(out), std::string("item,label,probability\r\n1,x,0.6666666666666666\r\n"
                                                   "2,y,0.6666666666666666\r\n'=3,x,0.5\r\n"));
    }
    void realRatings()
    {
        SECONDLOOK_NEEDS_DATA();
        CliRunner cli;
        const std::string file = dataFolder().toStdString() + "/snow-rte/annotations.csv";
        const Json agreement = cli.must({"agreement", "--ratings", file, "--json"}).json();
        QVERIFY(std::abs(agreement.at("krippendorff_alpha").at("value").get<double>() - 0.24147876613880936) < 1e-9);
        QVERIFY(std::abs(agreement.at("cohen_kappa").at("value").get<double>() - 0.3158650256890449) < 1e-9);
        const CliResult consensus = cli.must({"consensus", "--ratings", file, "--method", "dawid-skene", "--json"});
        QVERIFY(std::abs(consensus.json().at("log_likelihood").get<double>() + 3679.6290364805204) < 1e-6);
        QCOMPARE(consensus.json().at("gold").at("right").get<int>(), 742);
    }
    void aProject()
    {
        CliRunner cli;
        const std::string project = cli.path("lamps.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "broken\nwish\npraise\n")});
        std::string records;
        for (int i = 0; i < 12; ++i)
            records += "{\"id\":\"r" + std::to_string(i) + "\",\"text\":\"lamp " + std::to_string(i) +
                       "\",\"segment\":\"" + (i % 2 == 0 ? "mail" : "chat") + "\"}\n";
        cli.must({"import", project, cli.write("r.jsonl", records), "--segment", "segment"});
        std::string answers = "item,annotator,label\n";
        for (int i = 0; i < 12; ++i)
            for (const char *rater : {"ann", "ben"})
                answers += "r" + std::to_string(i) + "," + rater + "," +
                           (i % 3 == 0                ? "broken"
                            : i == 5 && *rater == 'b' ? "praise"
                                                      : "wish") +
                           "\n";
        cli.must({"annotate", project, cli.write("a.csv", answers)});
        const Json all = cli.must({"agreement", project, "--json"}).json();
        COMPARE_JSON(all.at("items"), 12);
        COMPARE_JSON(all.at("labels"), (Json{"broken", "wish", "praise"}));
        QVERIFY(std::abs(all.at("percent").at("value").get<double>() - 11.0 / 12.0) < 1e-12);
        const Json mail = cli.must({"agreement", project, "--segment", "segment=mail", "--json"}).json();
        COMPARE_JSON(mail.at("items"), 6);
        COMPARE_JSON(mail.at("percent").at("value"), 1.0);
        mustRefuse(cli, {"agreement", project, "--segment", "fax"}, 1, "the segments are: segment=chat, segment=mail");
        COMPARE_JSON(cli.must({"agreement", project, "--level", "interval", "--json"}).json().at("krippendorff_alpha"),
                     nullptr);
        const Json ordinal = cli.must({"agreement", project, "--level", "ordinal", "--json"}).json();
        QVERIFY(ordinal.at("krippendorff_alpha").at("value") != all.at("krippendorff_alpha").at("value"));
        QVERIFY(cli.must({"agreement", project, "--weights", "ordinal", "--json"})
                    .json()
                    .at("percent")
                    .at("value")
                    .get<double>() > all.at("percent").at("value").get<double>());
        const Json consensus = cli.must({"consensus", project, "--method", "majority", "--json"}).json();
        COMPARE_JSON(consensus.at("items").at(1).at("item"), "r1");
        COMPARE_JSON(consensus.at("items").at(5).at("probability"), 0.5);
    }
    /// People are split over the record; the model, which was right about the others, is sure.
    void theModelCountsAsOneMoreRater()
    {
        CliRunner cli;
        const std::string project = cli.path("m.secondlook");
        cli.must({"init", project, "--labels", cli.write("labels.txt", "broken\nwish\n")});
        std::string records = "id,text,label\n";
        for (int i = 0; i < 40; ++i)
            records += "s" + std::to_string(i) + (i % 2 == 0 ? ",it is broken,broken\n" : ",i wish for light,wish\n");
        cli.must({"import", project, cli.write("s.csv", records), "--label", "label"});
        std::string texts = "id,text\n";
        for (int i = 0; i < 9; ++i)
            texts += "r" + std::to_string(i) + (i % 2 == 0 ? ",it is broken\n" : ",i wish for light\n");
        cli.must({"import", project, cli.write("r.csv", texts)});
        cli.must({"train", project});
        cli.must({"run", project});
        std::string answers = "item,annotator,label\n";
        for (int i = 0; i < 9; ++i) {
            const std::string item = "r" + std::to_string(i);
            const std::string right = i % 2 == 0 ? "broken" : "wish";
            answers += item + ",ann," + right + "\n" + item + ",ben," + (i == 8 ? "wish" : right) + "\n";
        }
        cli.must({"annotate", project, cli.write("a.csv", answers)});
        const auto split = [&](const char *method) {
            const Json json = cli.must({"consensus", project, "--method", method, "--json"}).json();
            return json.at("items").at(8);
        };
        QCOMPARE(split("majority").at("probability").get<double>(), 0.5);
        const Json item = split("crowdlab");
        COMPARE_JSON(item.at("item"), "r8");
        COMPARE_JSON(item.at("label"), "broken");
        QVERIFY2(item.at("probability").get<double>() > 0.5, item.dump().c_str());
    }
    void howFarItCameIsReported()
    {
        CliRunner cli;
        std::string text = "item,annotator,label\n";
        for (int i = 0; i < 40; ++i)
            for (const char *rater : {"a", "b", "c"})
                text +=
                    std::to_string(i) + "," + rater + "," + ((i * 7 + *rater * (i % 5)) % 3 == 0 ? "x" : "y") + "\n";
        const std::string file = cli.write("r.csv", text);
        const auto with = [&](const char *most) {
            return cli
                .must({"consensus", "--ratings", file, "--method", "dawid-skene", "--max-iterations", most, "--json"})
                .json();
        };
        const Json one = with("1");
        COMPARE_JSON(one.at("converged"), false);
        COMPARE_JSON(one.at("iterations"), 1);
        const Json whole = with("1000");
        COMPARE_JSON(whole.at("converged"), true);
        QVERIFY(whole.at("iterations").get<int>() > 1);
        QVERIFY(whole.at("log_likelihood").get<double>() > one.at("log_likelihood").get<double>());
        const std::string words =
            cli.must({"consensus", "--ratings", file, "--method", "dawid-skene", "--max-iterations", "1"}).out;
        QVERIFY2(words.find("it had not converged yet (see --max-iterations)") != std::string::npos, words.c_str());
        QVERIFY(cli.must({"consensus", "--ratings", file}).out.find("converged") == std::string::npos);
    }
};

SECONDLOOK_SUITE(TestAgreementCommand)
#include "tst_agreement.moc"
