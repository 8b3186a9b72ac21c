#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

namespace {

constexpr const char *fieldsToCompare = R"j({"name":"lamps","fields":[
  {"name":"kind","second":"also","labels":["broken","wish","praise"]},
  {"name":"aspects","kind":"multi_choice","labels":["safety","cost","tone"]},
  {"name":"urgency","kind":"scale","min":0,"max":10},
  {"name":"place","labels":["inside","outside"],"nullable":true},
  {"name":"reply","kind":"yes_no"},
  {"name":"note","kind":"text","required":false},
  {"name":"mood","kind":"scale","required":false},
  {"name":"places","kind":"spans","labels":["street"],"at_least":0}]})j";

} // namespace

/// `agreement --field`: answers to the fields beside the label.
class TestAgreementFields : public QObject
{
    Q_OBJECT

    static std::string project(CliRunner &cli)
    {
        const std::string path = cli.path("lamps.secondlook");
        cli.must({"init", path, "--labels", cli.write("schema.json", fieldsToCompare)});
        cli.must({"import", path,
                  cli.write("records.jsonl", "{\"id\":\"r1\",\"text\":\"Lamp 😀 in Elm Street\",\"channel\":\"mail\"}\n"
                                             "{\"id\":\"r2\",\"text\":\"Thanks\",\"channel\":\"chat\"}\n"),
                  "--segment", "channel"});
        const std::string head = "item,annotator,label,answer.also,answer.aspects,answer.urgency,answer.place,"
                                 "answer.reply,answer.note,answer.places\n";
        const auto span = [](int end) {
            return "\"[{\"\"begin\"\":10,\"\"end\"\":" + std::to_string(end) + ",\"\"label\"\":\"\"street\"\"}]\"";
        };
        cli.must({"annotate", path,
                  cli.write("answers.csv", head + "r1,ann,broken,wish,safety,7,outside,true,dark," + span(20) +
                                               "\nr1,ben,broken,praise,safety|cost,8,,true,," + span(14) +
                                               "\nr2,ann,praise,,tone,0,inside,false,,\n"
                                               "r2,ben,praise,,tone,0,inside,false,,\n")});
        return path;
    }
    static bool alphaIs(const Json &json, double value, const char *key = "krippendorff_alpha")
    {
        return std::abs(json.at(key).at("value").get<double>() - value) < 1e-12;
    }

private Q_SLOTS:
    void aScaleIsOrdinalUnlessAnotherLevelIsAskedFor()
    {
        CliRunner cli;
        const std::string path = project(cli);
        const Json json = cli.must({"agreement", path, "--field", "urgency", "--json"}).json();
        COMPARE_JSON(json.at("field"), "urgency");
        COMPARE_JSON(json.at("kind"), "scale");
        COMPARE_JSON(json.at("level"), "ordinal");
        COMPARE_JSON(json.at("items"), 2);
        COMPARE_JSON(json.at("labels"), (Json{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}));
        // Midranks of 0 0 7 8: 1, 1, 2.5, 3.5 as distances; D_o = 2 * 1, D_e = 2 (1 + 2 * 1.5^2 + 2 * 2.5^2).
        QVERIFY2(alphaIs(json, 1.0 - 3.0 * 2.0 / 36.0), json.dump().c_str());
        const Json interval =
            cli.must({"agreement", path, "--field", "urgency", "--level", "interval", "--json"}).json();
        QVERIFY2(alphaIs(interval, 1.0 - 3.0 * 2.0 / 454.0), interval.dump().c_str());
        const Json weighted =
            cli.must({"agreement", path, "--field", "urgency", "--weights", "linear", "--json"}).json();
        QVERIFY2(std::abs(weighted.at("percent").at("value").get<double>() - 0.95) < 1e-12, weighted.dump().c_str());
        const std::string words = cli.must({"agreement", path, "--field", "urgency"}).out;
        QVERIFY2(words.starts_with("Field urgency: 4 ratings of 2 items by 2 raters, 11 labels, ordinal; 95%"),
                 words.c_str());
    }
    void choicesGoByTheirLabels()
    {
        CliRunner cli;
        const std::string path = project(cli);
        const Json reply = cli.must({"agreement", path, "--field", "reply", "--json"}).json();
        COMPARE_JSON(reply.at("labels"), (Json{"no", "yes"}));
        QVERIFY2(alphaIs(reply, 1.0), reply.dump().c_str());
        const Json place = cli.must({"agreement", path, "--field", "place", "--json"}).json();
        COMPARE_JSON(place.at("kind"), "choice");
        COMPARE_JSON(place.at("labels"), (Json{"inside", "outside", "(no answer)"}));
        QVERIFY2(alphaIs(place, 1.0 - 3.0 * 2.0 / 10.0), place.dump().c_str()); // n = 2, 1, 1
        const Json also = cli.must({"agreement", path, "--field", "also", "--json"}).json();
        COMPARE_JSON(also.at("labels"), (Json{"broken", "wish", "praise"}));
        COMPARE_JSON(also.at("items"), 1);
        COMPARE_JSON(also.at("percent").at("value"), 0.0);
        Json label = cli.must({"agreement", path, "--field", "kind", "--json"}).json();
        COMPARE_JSON(label.at("field"), "kind");
        label.erase("field");
        label.erase("kind");
        COMPARE_JSON(label, cli.must({"agreement", path, "--json"}).json());
    }
    void severalLabelsAreComparedAsSets()
    {
        CliRunner cli;
        const std::string path = project(cli);
        const Json json = cli.must({"agreement", path, "--field", "aspects", "--json"}).json();
        COMPARE_JSON(json.at("kind"), "multi_choice");
        COMPARE_JSON(json.at("distance"), "masi");
        COMPARE_JSON(json.at("ratings"), 4);
        // d(S, SC) = 2/3 or 1/2, to T 1: A = 2 d, E = 2 (d + 4).
        QVERIFY2(alphaIs(json, 4.0 / 7.0), json.dump().c_str());
        QVERIFY2(alphaIs(json, 2.0 / 3.0, "krippendorff_alpha_jaccard"), json.dump().c_str());
        QVERIFY(json.at("krippendorff_alpha").at("low").is_number());
        COMPARE_JSON(json.at("percent").at("value"), 0.5);
        COMPARE_JSON(json.at("fleiss_kappa"), nullptr);
        QVERIFY2(json.at("notes").dump().find("compare single labels") != std::string::npos, json.dump().c_str());
        QCOMPARE(json.at("by_label").size(), 3U);
        for (const Json &label : json.at("by_label"))
            if (label.at("label") == "cost") {
                COMPARE_JSON(label.at("ratings"), 1);
                QVERIFY(std::abs(label.at("alpha").get<double>() - (1.0 - 3.0 * 2.0 / 6.0)) < 1e-12); // n = 1, 3
            } else {
                COMPARE_JSON(label.at("alpha"), 1.0);
            }
        const std::string words = cli.must({"agreement", path, "--field", "aspects"}).out;
        QVERIFY2(words.starts_with("Field aspects: 4 answers to 2 items by 2 raters, several labels each; 95%") &&
                     words.find("Alpha with MASI         0.571   ") != std::string::npos &&
                     words.find("Alpha with Jaccard      0.667   ") != std::string::npos,
                 words.c_str());
    }
    void spansAreComparedByCharacter()
    {
        CliRunner cli;
        const std::string path = project(cli);
        const Json json = cli.must({"agreement", path, "--field", "places", "--json"}).json();
        COMPARE_JSON(json.at("kind"), "spans");
        COMPARE_JSON(json.at("distance"), "characters");
        // 20 and 6 characters, two answers each; six characters differ: A = 12, n = 14, 38 of 52.
        QVERIFY2(alphaIs(json, 1.0 - 51.0 * 12.0 / (52.0 * 52.0 - 14.0 * 14.0 - 38.0 * 38.0)), json.dump().c_str());
        COMPARE_JSON(json.at("percent"), nullptr);
        const std::string words = cli.must({"agreement", path, "--field", "places"}).out;
        QVERIFY2(words.find("Alpha of characters     0.425") != std::string::npos, words.c_str());
    }
    void aSegmentOfAField()
    {
        CliRunner cli;
        const std::string path = project(cli);
        for (const char *field : {"aspects", "places", "urgency"}) {
            const Json json =
                cli.must({"agreement", path, "--field", field, "--segment", "channel=chat", "--json"}).json();
            COMPARE_JSON(json.at("items"), 1);
            COMPARE_JSON(json.at("krippendorff_alpha"), nullptr); // both always say the same
            QVERIFY2(json.at("notes").dump().find("Krippendorff's alpha is not defined") != std::string::npos,
                     json.dump().c_str());
        }
    }
    void whatCannotBeComparedIsRefused()
    {
        CliRunner cli;
        const std::string path = project(cli);
        const auto mustRefuse = [&](const std::vector<std::string> &more, int exitCode, const char *words) {
            std::vector<std::string> call{"agreement", path};
            call.insert(call.end(), more.begin(), more.end());
            const CliResult refused = cli.run(call);
            QCOMPARE(refused.exitCode, exitCode);
            QVERIFY2(refused.err.find(words) != std::string::npos, refused.err.c_str());
        };
        mustRefuse({"--field", "colour"}, 1,
                   "field colour: there is no such field; the fields are: kind, also, aspects, urgency, place, reply, "
                   "note, mood, places");
        mustRefuse({"--field", "note"}, 1, "field note: this field holds free text, which cannot be compared");
        mustRefuse({"--field", "mood"}, 1, "field mood: nobody has answered this field yet");
        for (const std::vector<std::string> &option : std::vector<std::vector<std::string>>{
                 {"--level", "nominal"}, {"--weights", "linear"}, {"--bootstrap", "100"}})
            for (const char *field : {"aspects", "places"})
                mustRefuse({"--field", field, option.at(0), option.at(1)}, 2,
                           "--level, --weights and --bootstrap are for fields with one label an answer");
        mustRefuse({"--field", "place", "--weights", "quadratic"}, 1, "\"inside\" is none");
        QCOMPARE(cli.run({"agreement", path, "--field", "place", "--weights", "ordinal"}).exitCode, 0);
        const CliResult file =
            cli.run({"agreement", "--ratings", "-", "--field", "x"}, "item,annotator,label\n1,a,x\n");
        QCOMPARE(file.exitCode, 2);
        QVERIFY2(file.err.find("only a project has fields") != std::string::npos, file.err.c_str());
    }
};

SECONDLOOK_SUITE(TestAgreementFields)
#include "tst_agreement_fields.moc"
