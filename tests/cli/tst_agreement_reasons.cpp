#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

/// What `agreement` says where a figure is missing or is not what was asked for, and its weights.
class TestAgreementReasons : public QObject
{
    Q_OBJECT

    static bool isNoted(const Json &json, const char *sentence)
    {
        return std::ranges::find(json.at("notes"), Json(sentence)) != json.at("notes").end();
    }
    static const Json &labelNamed(const Json &json, const char *name)
    {
        return *std::ranges::find_if(json.at("by_label"),
                                     [name](const Json &label) { return label.at("label") == name; });
    }
    /// Two raters, four items, labels 1 to 3: 1 1, 2 3, 3 3, 1 2.
    static std::string threeSteps(CliRunner &cli)
    {
        return cli.write("steps.csv", "item,annotator,label\n1,a,1\n1,b,1\n2,a,2\n2,b,3\n3,a,3\n3,b,3\n4,a,1\n4,b,2\n");
    }

private Q_SLOTS:
    void aLabelWithoutAlphaHasItsReason()
    {
        CliRunner cli;
        const std::string file = cli.write("r.csv", "item,annotator,label\n1,a,x\n1,b,x\n2,a,y\n2,b,x\n3,a,z\n4,b,w\n");
        const Json json = cli.must({"agreement", "--ratings", file, "--json"}).json();
        for (const char *name : {"z", "w"}) {
            COMPARE_JSON(labelNamed(json, name).at("alpha"), nullptr);
            COMPARE_JSON(labelNamed(json, name).at("specific_agreement"), nullptr);
            COMPARE_JSON(labelNamed(json, name).at("reason"), "no item has two ratings to compare");
        }
        COMPARE_JSON(labelNamed(json, "x").at("reason"), nullptr);
        QVERIFY(labelNamed(json, "x").at("alpha").is_number());
        QVERIFY2(isNoted(json,
                         "2 labels, the first of them \"w\", have no alpha and no specific agreement: no item with "
                         "them has two ratings to compare."),
                 json.at("notes").dump().c_str());

        const Json one = cli.must({"agreement", "--ratings", "-", "--json"},
                                  "item,annotator,label\n1,a,x\n1,b,x\n2,a,x\n2,b,x\n3,a,z\n")
                             .json();
        QVERIFY2(isNoted(one, "The label \"z\" has no alpha and no specific agreement: no item with it has two ratings "
                              "to compare."),
                 one.at("notes").dump().c_str());
        QVERIFY2(isNoted(one,
                         "The label \"x\" has no alpha: every rating is the same label, so that agreement cannot be "
                         "told from chance."),
                 one.at("notes").dump().c_str());
        QVERIFY(labelNamed(one, "x").at("specific_agreement").is_number());
    }
    void aPairWithoutKappaHasItsReasonHoweverFewItemsItShares()
    {
        CliRunner cli;
        const std::string file = cli.write("r.csv", "item,annotator,label\n1,a,x\n1,b,x\n2,a,x\n2,c,y\n3,a,y\n3,c,x\n");
        const Json json = cli.must({"agreement", "--ratings", file, "--json"}).json();
        const Json &pair = json.at("pairs").at(0);
        COMPARE_JSON(pair.at("b"), "b");
        COMPARE_JSON(pair.at("cohen_kappa"), nullptr);
        COMPARE_JSON(pair.at("reason"), "every rating is the same label, so that agreement cannot be told from chance");
        COMPARE_JSON(json.at("pairs").at(1).at("reason"), nullptr);
        QVERIFY2(isNoted(json,
                         "1 pair of raters with few shared items always said one and the same label: Cohen's kappa "
                         "is not defined there."),
                 json.at("notes").dump().c_str());
        const Json counted = cli.must({"agreement", "--ratings", file, "--min-items", "1", "--json"}).json();
        QVERIFY2(isNoted(counted, "1 pair of raters always said one and the same label: Cohen's kappa is not defined "
                                  "there and left out of the mean."),
                 counted.at("notes").dump().c_str());
        QVERIFY(counted.at("notes").dump().find("with few shared items") == std::string::npos);
    }
    void aValueThatIsNoNumberLeavesOnlyAlphaUndefined_data()
    {
        QTest::addColumn<QByteArray>("level");
        for (const char *level : {"ordinal", "interval", "ratio"})
            QTest::newRow(level) << QByteArray(level);
    }
    void aValueThatIsNoNumberLeavesOnlyAlphaUndefined()
    {
        QFETCH(QByteArray, level);
        CliRunner cli;
        const std::string file = cli.write(
            "r.csv", "item,annotator,label\n1,a,1\n1,b,1\n2,a,\"1,5\"\n2,b,2\n3,a,2\n3,b,2\n4,a,word\n4,b,word\n");
        const Json plain = cli.must({"agreement", "--ratings", file, "--json"}).json();
        const std::vector<std::string> call{"agreement", "--ratings", file, "--level", level.toStdString()};
        std::vector<std::string> asJson = call;
        asJson.emplace_back("--json");
        const Json json = cli.must(asJson).json();
        COMPARE_JSON(json.at("level"), level.toStdString());
        COMPARE_JSON(json.at("krippendorff_alpha"), nullptr);
        QVERIFY2(isNoted(json,
                         "Krippendorff's alpha is not defined: each label needs a number as its value, and \"1,5\" "
                         "is none."),
                 json.at("notes").dump().c_str());
        for (const char *key : {"percent", "fleiss_kappa", "gwet_ac1", "brennan_prediger", "conger_kappa"})
            COMPARE_JSON(json.at(key), plain.at(key));
        asJson.insert(asJson.end(), {"--bootstrap", "100"});
        COMPARE_JSON(cli.must(asJson).json().at("krippendorff_alpha"), nullptr);
        const std::string words = cli.must(call).out;
        QVERIFY2(words.find("Krippendorff's alpha    not defined: each label needs a number") != std::string::npos,
                 words.c_str());
    }
    void theRatioLevelHasNoValuesBelowZero()
    {
        CliRunner cli;
        // 1 1, 2 3, 3 3, 1 2: D_o and D_e by hand with ((a - b) / (a + b))^2.
        const Json json = cli.must({"agreement", "--ratings", threeSteps(cli), "--level", "ratio", "--json"}).json();
        const double observed = 2.0 / 25.0 + 2.0 / 9.0; // each pair both ways; r_i - 1 = 1
        const double n1 = 3.0;
        const double n2 = 2.0;
        const double n3 = 3.0;
        const double expected = 2.0 * (n1 * n2 / 9.0 + n1 * n3 / 4.0 + n2 * n3 / 25.0);
        const double alpha = 1.0 - 7.0 * observed / expected;
        QVERIFY(std::abs(json.at("krippendorff_alpha").at("value").get<double>() - alpha) < 1e-12);
        const Json below = cli.must({"agreement", "--ratings", "-", "--level", "ratio", "--json"},
                                    "item,annotator,label\n1,a,-1\n1,b,2\n2,a,2\n2,b,2\n")
                               .json();
        COMPARE_JSON(below.at("krippendorff_alpha"), nullptr);
        QVERIFY(isNoted(below, "Krippendorff's alpha is not defined: a ratio scale has no values below zero."));
    }
    void anotherSeedDrawsOtherResamples()
    {
        CliRunner cli;
        const std::string file = threeSteps(cli);
        const auto drawn = [&](const char *seed) {
            return cli.must({"agreement", "--ratings", file, "--bootstrap", "100", "--seed", seed, "--json"}).json();
        };
        COMPARE_JSON(drawn("7"), drawn("7"));
        COMPARE_JSON(drawn("1"), cli.must({"agreement", "--ratings", file, "--bootstrap", "100", "--json"}).json());
        QVERIFY(drawn("7").at("krippendorff_alpha") != drawn("1").at("krippendorff_alpha"));
    }
    void whatIsNotTheBootstrapsIsSaid()
    {
        constexpr const char *sentence =
            "The intervals of Conger's kappa and of the means over pairs, Cohen's kappa and "
            "Scott's pi, are not the bootstrap's: they go by formula.";
        CliRunner cli;
        const std::vector<std::string> call{"agreement", "--ratings", threeSteps(cli), "--min-items", "1"};
        const auto with = [&call](std::vector<std::string> more) {
            more.insert(more.begin(), call.begin(), call.end());
            return more;
        };
        const Json plain = cli.must(with({"--json"})).json();
        QVERIFY(!isNoted(plain, sentence));
        const Json drawn = cli.must(with({"--bootstrap", "100", "--json"})).json();
        QVERIFY2(isNoted(drawn, sentence), drawn.at("notes").dump().c_str());
        for (const char *key : {"conger_kappa", "cohen_kappa", "scott_pi"})
            COMPARE_JSON(drawn.at(key), plain.at(key));
        QVERIFY(drawn.at("fleiss_kappa") != plain.at("fleiss_kappa"));
        const std::string words = cli.must(with({"--bootstrap", "100"})).out;
        QVERIFY2(words.find(std::string("Note: ") + sentence) != std::string::npos, words.c_str());
    }
    void weightsByHand_data()
    {
        QTest::addColumn<QByteArray>("weights");
        QTest::addColumn<double>("percent");
        QTest::addColumn<double>("cohen");
        QTest::addColumn<double>("brennanPrediger");
        // w of neighbours 1/2, 3/4 and 2/3; p_e of Cohen 1/2, 19/32 and 9/16; T_w 5, 6 and 17/3.
        QTest::newRow("linear") << QByteArray("linear") << 0.75 << 0.5 << 0.4375;
        QTest::newRow("quadratic") << QByteArray("quadratic") << 0.875 << 9.0 / 13.0 << 1.0 - 0.125 / (1.0 - 6.0 / 9.0);
        QTest::newRow("ordinal") << QByteArray("ordinal") << 5.0 / 6.0 << 13.0 / 21.0
                                 << 1.0 - (1.0 / 6.0) / (1.0 - 17.0 / 27.0);
    }
    void weightsByHand()
    {
        QFETCH(QByteArray, weights);
        QFETCH(double, percent);
        QFETCH(double, cohen);
        QFETCH(double, brennanPrediger);
        CliRunner cli;
        const std::string file = threeSteps(cli);
        const Json plain = cli.must({"agreement", "--ratings", file, "--min-items", "1", "--json"}).json();
        COMPARE_JSON(plain.at("weights"), "identity");
        QVERIFY(!plain.contains("gwet_ac2"));
        const Json json =
            cli.must({"agreement", "--ratings", file, "--min-items", "1", "--weights", weights.toStdString(), "--json"})
                .json();
        COMPARE_JSON(json.at("weights"), weights.toStdString());
        const auto isNear = [&json](const char *key, double value) {
            return std::abs(json.at(key).at("value").get<double>() - value) < 1e-12;
        };
        QVERIFY2(isNear("percent", percent), json.dump().c_str());
        QVERIFY2(isNear("cohen_kappa", cohen), json.dump().c_str());
        QVERIFY2(isNear("brennan_prediger", brennanPrediger), json.dump().c_str());
        QVERIFY2(std::abs(json.at("pairs").at(0).at("cohen_kappa").get<double>() - cohen) < 1e-12, json.dump().c_str());
        COMPARE_JSON(json.at("gwet_ac1"), nullptr);
        QVERIFY(json.at("gwet_ac2").at("value").get<double>() > plain.at("gwet_ac1").at("value").get<double>());
        QVERIFY(isNoted(json, "Gwet's AC1 goes without weights; with them it is AC2, under gwet_ac2."));
        COMPARE_JSON(json.at("krippendorff_alpha"), plain.at("krippendorff_alpha")); // goes by --level
        for (const char *key : {"fleiss_kappa", "conger_kappa", "scott_pi"})
            QVERIFY2(json.at(key).at("value") > plain.at(key).at("value"), key);
        const std::string words = cli.must({"agreement", "--ratings", file, "--weights", weights.toStdString()}).out;
        QVERIFY2(words.find("3 labels, nominal, " + weights.toStdString() + " weights; 95%") != std::string::npos,
                 words.c_str());
        QVERIFY2(words.find("Gwet's AC2  ") != std::string::npos && words.find("AC1") == std::string::npos,
                 words.c_str());
    }
    void weightsNeedNumbers()
    {
        CliRunner cli;
        const std::string file = cli.write("w.csv", "item,annotator,label\n1,a,1\n1,b,high\n2,a,1\n2,b,1\n");
        for (const char *weights : {"linear", "quadratic", "ordinal"}) {
            const CliResult refused = cli.run({"agreement", "--ratings", file, "--weights", weights});
            QCOMPARE(refused.exitCode, 1);
            QVERIFY2(refused.err.find("these weights need a number for each label, and \"high\" is none") !=
                         std::string::npos,
                     refused.err.c_str());
        }
        QCOMPARE(cli.run({"agreement", "--ratings", file, "--weights", "identity"}).exitCode, 0);
        QCOMPARE(cli.run({"agreement", "--ratings", file, "--weights", "heavy"}).exitCode, 2);
    }
    /// Four items by ann twice, one of them another way; ben answers nothing again.
    void whoAnswersAgainIsComparedWithThemselves()
    {
        CliRunner cli;
        const std::string file =
            cli.write("r.csv", "item,annotator,label\n1,ann,x\n1,ben,x\n2,ann,y\n2,ben,y\n3,ann,x\n3,ben,y\n4,ann,x\n"
                               "1,ann,x\n2,ann,y\n3,ann,y\n4,ann,x\n");
        const Json json = cli.must({"agreement", "--ratings", file, "--last-wins", "--json"}).json();
        QCOMPARE(json.at("consistency").size(), 1U);
        const Json &own = json.at("consistency").at(0);
        COMPARE_JSON(own.at("rater"), "ann");
        COMPARE_JSON(own.at("items"), 4);
        QVERIFY(std::abs(own.at("same").at("value").get<double>() - 0.75) < 1e-12);
        QVERIFY(own.at("same").at("low") < own.at("same").at("value"));
        QVERIFY(std::abs(own.at("kappa").at("value").get<double>() - 7.0 / 15.0) < 1e-12); // p_e = 34/64
        COMPARE_JSON(own.at("reason"), nullptr);
        COMPARE_JSON(json.at("ratings"), 7); // the later answers stand among the others
        const std::string words = cli.must({"agreement", "--ratings", file, "--last-wins"}).out;
        QVERIFY2(words.find("The same answer to an item asked again, lowest share first, of 1 raters\n  ann     "
                            "                0.750   ") != std::string::npos,
                 words.c_str());
        const Json once = cli.must({"agreement", "--ratings", threeSteps(cli), "--json"}).json();
        COMPARE_JSON(once.at("consistency"), Json::array());
    }
};

SECONDLOOK_SUITE(TestAgreementReasons)
#include "tst_agreement_reasons.moc"
