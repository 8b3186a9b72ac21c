// Further fields from a file of answers to the exports.
#include "tests/cli/cli_runner.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

namespace {

constexpr const char *schema = R"({"name":"lamps","fields":[
  {"name":"kind","second":"also","labels":["broken","wish","praise"]},
  {"name":"aspects","kind":"multi_choice","labels":["safety","cost|price","tone"],"at_most":2},
  {"name":"urgency","kind":"scale","min":0,"max":10},
  {"name":"reply","kind":"yes_no"},
  {"name":"note","kind":"text","required":false},
  {"name":"places","kind":"spans","labels":["street"],"at_least":0}]})";

constexpr const char *records = R"({"id":"r1","text":"Lamp 😀 in Elm Street"}
{"id":"r2","text":"Thanks"}
{"id":"r3","text":"A lamp, soon?"}
)";

} // namespace

class TestFurtherFieldsCli : public QObject
{
    Q_OBJECT

    static std::string project(CliRunner &cli)
    {
        const std::string path = cli.path("lamps.secondlook");
        cli.must({"init", path, "--labels", cli.write("schema.json", schema)});
        cli.must({"import", path, cli.write("records.jsonl", records)});
        return path;
    }
    static std::string answers(CliRunner &cli)
    {
        return cli.write("answers.csv",
                         "item,annotator,label,answer.also,answer.aspects,answer.urgency,answer.reply,answer.note,"
                         "answer.places\n"
                         "r1,ann,broken,wish,safety|cost\\|price,7,true,\"dark, again\","
                         "\"[{\"\"begin\"\":10,\"\"end\"\":20,\"\"label\"\":\"\"street\"\"}]\"\n"
                         "r2,ann,praise,,tone,0,false,,\n");
    }

private Q_SLOTS:
    void answersFromAFileAreExportedAsTheyAre()
    {
        CliRunner cli;
        const std::string path = project(cli);
        const Json done = cli.must({"annotate", path, answers(cli), "--json"}).json();
        COMPARE_JSON(done.at("imported"), 2);
        COMPARE_JSON(done.at("rejected"), 0);
        cli.must({"export", path, cli.path("out.jsonl"), "--format", "jsonl"});
        const std::string lines = CliRunner::read(cli.path("out.jsonl"));
        const Json first = Json::parse(lines.substr(0, lines.find('\n')));
        COMPARE_JSON(first.at("label"), "broken");
        COMPARE_JSON(first.at("answers"),
                     Json::parse(R"({"also":"wish","aspects":["safety","cost|price"],"urgency":7,"reply":true,
                                     "note":"dark, again","places":[{"begin":10,"end":20,"label":"street"}]})"));
        COMPARE_JSON(first.at("answers_differ"), Json::array());
        const Json second = Json::parse(lines.substr(lines.find('\n') + 1));
        COMPARE_JSON(second.at("answers"), Json::parse(R"({"also":null,"aspects":["tone"],"urgency":0,"reply":false,
                                                           "note":null,"places":[]})"));
    }
    void theCsvExportIsATranscript()
    {
        CliRunner cli;
        const std::string path = project(cli);
        cli.must({"annotate", path, answers(cli)});
        cli.must({"export", path, cli.path("out.csv"), "--format", "csv"});
        const std::string csv = CliRunner::read(cli.path("out.csv"));
        const auto line = [&csv](int number) {
            std::size_t from = 0;
            for (int i = 0; i < number; ++i)
                from = csv.find("\r\n", from) + 2;
            const std::string whole = csv.substr(from, csv.find("\r\n", from) - from);
            return QString::fromStdString(whole.substr(whole.rfind("decided_at") != std::string::npos
                                                           ? whole.rfind("decided_at") + 11
                                                           : whole.find("Z,") + 2));
        };
        QCOMPARE(line(0), QStringLiteral("gold,split,weight,answer.also,answer.aspects,answer.urgency,answer.reply,"
                                         "answer.note,answer.places,answers_differ"));
        QCOMPARE(line(1), QStringLiteral(",,1,wish,safety|cost\\|price,7,true,\"dark, again\","
                                         "\"[{\"\"begin\"\":10,\"\"end\"\":20,\"\"label\"\":\"\"street\"\"}]\","));
        QCOMPARE(line(2), QStringLiteral(",,1,,tone,0,false,,[],"));
        const CliResult trace = cli.must({"trace", path, "r1"});
        QVERIFY2(trace.out.find(R"("urgency":7)") != std::string::npos, trace.out.c_str());
    }
    void rowsThatDoNotFitAreRejectedWithTheField()
    {
        CliRunner cli;
        const std::string path = project(cli);
        const std::string file = cli.write(
            "answers.csv", "item,annotator,label,answer.aspects,answer.urgency,answer.reply,answer.places\n"
                           "r1,ann,broken,safety,11,yes,\n"
                           "r2,ann,praise,tone,soon,no,\n"
                           "r3,ann,wish,,3,no,\n"
                           "r3,ben,wish,tone,3,no,\"[{\"\"begin\"\":3,\"\"end\"\":99,\"\"label\"\":\"\"street\"\"}]\"\n"
                           "r3,cleo,wish,tone,3,no,nowhere\n"
                           "r3,dan,wish,tone,3,no,\n");
        const Json done = cli.must({"annotate", path, file, "--json"}).json();
        COMPARE_JSON(done.at("imported"), 1);
        std::vector<std::string> reasons;
        for (const Json &reject : done.at("rejects"))
            reasons.push_back(reject.at("reason").get<std::string>());
        QCOMPARE(reasons.size(), std::size_t(5));
        QCOMPARE(reasons[0], std::string("field urgency: 11 is not on the scale from 0 to 10"));
        QCOMPARE(reasons[1], std::string("field urgency: a number is expected, not \"soon\""));
        QCOMPARE(reasons[2], std::string("field aspects: an answer is needed"));
        QCOMPARE(reasons[3], std::string("field places: a span from 3 to 99 is not in the text of 13 characters"));
        QVERIFY(reasons[4].starts_with("field places: spans are a JSON list"));
    }
    void aSchemaThatCannotBeAnsweredIsRefused()
    {
        CliRunner cli;
        const std::string file = cli.write(
            "schema.json", R"({"fields":[{"name":"kind","labels":["a","b"]},{"name":"note","kind":"text","min":1}]})");
        const CliResult result = cli.run({"init", cli.path("p.secondlook"), "--labels", file});
        QCOMPARE(result.exitCode, 1);
        QVERIFY2(result.err.find("/fields/1/min: this key belongs to fields of kind scale") != std::string::npos,
                 result.err.c_str());
    }
};

SECONDLOOK_SUITE(TestFurtherFieldsCli)
#include "tst_further_fields.moc"
