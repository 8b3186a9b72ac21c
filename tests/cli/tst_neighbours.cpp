#include "tests/cli/cli_runner.h"
#include "tests/core/formats/with_quotes.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <clocale>
#include <ctime>
#include <filesystem>
#include <sstream>

using namespace secondlook::test;
using Json = nlohmann::ordered_json;

namespace {

const std::string neighbourSchema =
    withQuotes("{'name':'tickets','fields':[\n"
               "  {'name':'topic','labels':['refund','billing','=other thing']},\n"
               "  {'name':'urgency','kind':'scale','min':1,'max':5,'required':false},\n"
               "  {'name':'tags','kind':'multi_choice','labels':['a|b','c'],'required':false},\n"
               "  {'name':'places','kind':'spans','labels':['street'],'required':false,'at_least':0},\n"
               "  {'name':'reply','kind':'yes_no','required':false},\n"
               "  {'name':'note','kind':'text','required':false}]}");

/// Everything that a project can hold of answers from elsewhere, in the project's own format.
const std::string neighbourRows = withQuotes(
    "{'id':'t-1','text':'Charged \\'twice\\',\\nagain é 😀 "
    "here','segment':'channel=email','fields':{'customer':'c,8','note':'=1+1'},'label':'refund','label_source':'agreed'"
    ",'gold':null,'annotations':[{'reviewer':'anna','label':'refund','at':'2026-05-04T09:12:00.000Z','seconds':3.2,'"
    "comment':'clear','answers':{'urgency':3,'tags':['a|b'],'places':[{'begin':18,'end':20,'label':'street'}],'reply':"
    "true,'note':'x\\ny'}},{'reviewer':'ben@example.org','label':'refund','at':'2026-05-04T09:13:00.000Z','seconds':"
    "null,'comment':null}],'decided_at':null}\n"
    "{'id':'t-2','text':'people "
    "differ','segment':'','fields':{},'label':null,'label_source':null,'gold':null,'annotations':[{'reviewer':'7','"
    "label':'billing','at':'2026-05-04T09:12:00.000Z','seconds':1,'comment':null},{'reviewer':'anna','label':'refund','"
    "at':'2026-05-04T09:12:00.000Z','seconds':2,'comment':null}],'decided_at':null}\n"
    "{'id':'303','text':'one passed it "
    "on','segment':'','fields':{'a':'b'},'label':'billing','label_source':'single','gold':null,'annotations':[{'"
    "reviewer':'anna','label':null,'at':'2026-05-04T09:12:00.000Z','seconds':null,'comment':'no "
    "idea'},{'reviewer':'ben@example.org','label':'billing','at':'2026-05-04T09:12:00.000Z','seconds':5,'comment':null}"
    "],'decided_at':null}\n"
    "{'id':'t-4','text':'a seed','segment':'','fields':{},'label':'=other "
    "thing','label_source':'seed','gold':null,'annotations':[],'decided_at':null}\n"
    "{'id':'t-5','text':'a true "
    "label','segment':'','fields':{},'label':'refund','label_source':'single','gold':'refund','annotations':[{'"
    "reviewer':'anna','label':'refund','at':'2026-05-04T09:12:00.000Z','seconds':null,'comment':null}],'decided_at':"
    "null}\n"
    "");

bool holdsText(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

/// A project with the schema above and nothing in it.
std::string emptyProject(CliRunner &cli, const std::string &folder)
{
    // The name of a project stands in some files, so it is the same in all folders.
    std::filesystem::create_directories(cli.path(folder));
    const std::string project = cli.path(folder + "/tickets.secondlook");
    cli.must({"init", project, "--labels", cli.write("schema.json", neighbourSchema)});
    return project;
}

std::string fullProject(CliRunner &cli)
{
    const std::string project = emptyProject(cli, "a");
    cli.must({"import", project, cli.write("rows.jsonl", neighbourRows), "--source", "rows"});
    return project;
}

/// A file, or what the files of a folder hold one after another.
std::string content(const std::string &path)
{
    if (!std::filesystem::is_directory(path))
        return CliRunner::read(path);
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(path)) {
        if (entry.is_regular_file())
            names.push_back(entry.path().string());
    }
    std::ranges::sort(names);
    std::string all;
    for (const std::string &name : names)
        all += name.substr(path.size()) + "\n" + CliRunner::read(name);
    return all;
}

} // namespace

class TestNeighbours : public QObject
{
    Q_OBJECT

    static std::string reasons(const CliResult &imported)
    {
        std::string all;
        const Json json = imported.json();
        for (const Json &reject : json.at("rejects"))
            all += std::to_string(reject.at("line").get<int>()) + ": " + reject.at("reason").get<std::string>() + "\n";
        return all;
    }

private Q_SLOTS:
    void outInAndOutAgainGivesTheSameBytes_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("importFormat");
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *name, const char *format, const char *in, const QStringList &options) {
            QTest::newRow(name) << QString::fromLatin1(format) << QString::fromLatin1(in) << options;
        };
        const QStringList all = {QStringLiteral("--records"), QStringLiteral("all")};
        row("jsonl", "jsonl", "jsonl", all);
        row("label-studio", "label-studio", "label-studio", all);
        row("prodigy", "prodigy", "prodigy", all);
        row("argilla", "argilla", "argilla", all);
        row("doccano", "doccano", "doccano", {});
        row("huggingface", "huggingface", "huggingface", {});
        row("csv long", "csv", "csv-long", all + QStringList{QStringLiteral("--layout"), QStringLiteral("long")});
        row("csv long, data", "csv", "csv-long",
            all + QStringList{QStringLiteral("--layout"), QStringLiteral("long"), QStringLiteral("--formula-guard"),
                              QStringLiteral("off")});
        row("csv wide", "csv", "csv-wide",
            all + QStringList{QStringLiteral("--layout"), QStringLiteral("wide"), QStringLiteral("--formula-guard"),
                              QStringLiteral("off")});
    }
    void outInAndOutAgainGivesTheSameBytes()
    {
        QFETCH(QString, format);
        QFETCH(QString, importFormat);
        QFETCH(QStringList, options);
        CliRunner cli;
        const std::string first = cli.path("first.out");
        const std::string second = cli.path("second.out");
        std::vector<std::string> how = {"--format", format.toStdString()};
        for (const QString &option : options)
            how.push_back(option.toStdString());
        const auto write = [&](const std::string &project, const std::string &to) {
            std::vector<std::string> call = {"export", project, to};
            call.insert(call.end(), how.begin(), how.end());
            cli.must(call);
        };
        const std::string from = fullProject(cli);
        if (format == QStringLiteral("doccano")) {
            // It knows no annotators: what people settled comes back as labels that are known.
            cli.must({"import", from, cli.write("more.jsonl", "{\"id\":\"8\",\"text\":\"x\",\"label\":\"refund\"}\n")});
        }
        write(from, first);
        const std::string to = emptyProject(cli, "b");
        const CliResult imported =
            cli.must({"import", to, first, "--format", importFormat.toStdString(), "--source", "rows", "--json"});
        const bool isLong = importFormat == QStringLiteral("csv-long");
        const std::string why = reasons(imported);
        QVERIFY2(why.empty() || (isLong && holdsText(why, "'=other")), why.c_str());
        write(to, second);
        QCOMPARE(content(second), content(first));
        QVERIFY(content(first).size() > 300);
        // Guessed from the content, too.
        const std::string guessed = emptyProject(cli, "c");
        const std::string third = cli.path("third.out");
        cli.must({"import", guessed, first, "--source", "rows"});
        write(guessed, third);
        QCOMPARE(content(third), content(first));
    }
    void anImportedExportIsReadyForAgreement()
    {
        CliRunner cli;
        const std::string from = fullProject(cli);
        const std::string file = cli.path("tasks.json");
        cli.must({"export", from, file, "--format", "label-studio", "--records", "answered"});
        QVERIFY(holdsText(CliRunner::read(cli.path("tasks.config.xml")), "<Choices name=\"topic\" toName=\"text\""));
        const std::string to = cli.path("b.secondlook");
        cli.must({"init", to, "--labels-from", file});
        const Json imported = cli.must({"import", to, file, "--json"}).json();
        COMPARE_JSON(imported.at("imported"), 5);
        COMPARE_JSON(imported.at("annotations"), 7);
        COMPARE_JSON(imported.at("gold"), 1);
        COMPARE_JSON(imported.at("conflicts"), 1);
        COMPARE_JSON(imported.at("settled"), 3);
        const Json agreement = cli.must({"agreement", to, "--json"}).json();
        COMPARE_JSON(agreement.at("items"), 4);
        COMPARE_JSON(agreement.at("raters"), 3);
        COMPARE_JSON(agreement.at("percent").at("value"), 0.5);
        const Json again = cli.must({"import", to, file, "--json"}).json();
        COMPARE_JSON(again.at("duplicates"), 5);
        COMPARE_JSON(again.at("annotations"), 0);
        COMPARE_JSON(again.at("repeated"), 7);
    }
    void severalExportsMergeAndTheirAnnotatorsStayApart()
    {
        CliRunner cli;
        const auto task = [](const char *user, const char *label) {
            return std::string(
                       withQuotes("[{'id':1,'data':{'text':'Charged twice','ref':'t-17'},'annotations':[{'id':")) +
                   user + withQuotes(",'completed_by':1,'unique_id':'") + user +
                   withQuotes(
                       "','result':[{'from_name':'topic','to_name':'text','type':'choices','value':{'choices':['") +
                   label + withQuotes("']}}]}]}]");
        };
        const std::string project = emptyProject(cli, "a");
        cli.must(
            {"import", project, cli.write("one.json", task("11", "refund")), "--id", "ref", "--annotator-prefix", "A"});
        cli.must({"import", project, cli.write("two.json", task("22", "billing")), "--id", "ref", "--annotator-prefix",
                  "B"});
        const Json status = cli.must({"status", project, "--json"}).json();
        COMPARE_JSON(status.at("records"), 1);
        COMPARE_JSON(status.at("annotations"), 2);
        const std::string out = cli.path("out.json");
        cli.must({"export", project, out, "--format", "label-studio", "--records", "answered"});
        const Json tasks = Json::parse(CliRunner::read(out));
        const Json &annotations = tasks.at(0).at("annotations");
        COMPARE_JSON(annotations.size(), 2);
        COMPARE_JSON(annotations.at(0).at("completed_by"), (Json{{"email", "A1"}}));
        // What each export said about its own answer is there again, though the second one met the record already.
        COMPARE_JSON(annotations.at(0).at("unique_id"), "11");
        COMPARE_JSON(annotations.at(1).at("unique_id"), "22");
    }
    void whatOtherToolsSayIsWrittenBack()
    {
        CliRunner cli;
        const std::string project = emptyProject(cli, "a");
        const std::string file = cli.write(
            "tasks.json",
            withQuotes(
                "[\n"
                " {'id':101,'data':{'message':'Charged "
                "twice','views':3,'nothing':null,'list':[1,{'a':'b'}]},'meta':{'batch':9},'drafts':[],'project':3,\n"
                "  "
                "'created_at':'2026-05-01T08:00:00.000000Z','predictions':[{'id':501,'model_version':'clf-3','score':0."
                "41,'result':[{'id':'p1','from_name':'topic','to_name':'text','type':'choices','value':{'choices':['"
                "billing']}}]}],\n"
                "  "
                "'annotations':[{'id':9001,'completed_by':{'id':7,'email':'anna@example.org'},'was_cancelled':false,'"
                "ground_truth':true,'lead_time':3.25,\n"
                "    'created_at':'2026-05-04T09:12:00.123456Z','parent_prediction':501,\n"
                "    "
                "'result':[{'id':'a1','from_name':'topic','to_name':'text','type':'choices','value':{'choices':['"
                "refund']}},\n"
                "              "
                "{'id':'a2','from_name':'stars','to_name':'text','type':'rating','value':{'rating':4}}]},\n"
                "   {'id':9002,'completed_by':8,'was_cancelled':true,'result':[]}]}]"));
        const Json imported = cli.must({"import", project, file, "--json"}).json();
        QVERIFY2(imported.at("rejects").empty(), imported.dump().c_str());
        COMPARE_JSON(imported.at("annotations"), 2);
        COMPARE_JSON(imported.at("gold"), 1);
        const std::string out = cli.path("out.json");
        cli.must({"export", project, out, "--format", "label-studio"});
        const Json task = Json::parse(CliRunner::read(out)).at(0);
        COMPARE_JSON(task.at("id"), 101);
        COMPARE_JSON(task.at("project"), 3);
        COMPARE_JSON(task.at("meta").at("batch"), 9);
        COMPARE_JSON(
            task.at("data"),
            (Json{{"message", "Charged twice"}, {"views", 3}, {"nothing", nullptr}, {"list", {1, {{"a", "b"}}}}}));
        COMPARE_JSON(task.at("predictions").at(0).at("score"), 0.41);
        const Json &annotations = task.at("annotations");
        COMPARE_JSON(annotations.at(1).at("completed_by"), (Json{{"id", 7}, {"email", "anna@example.org"}}));
        COMPARE_JSON(annotations.at(1).at("ground_truth"), true);
        COMPARE_JSON(annotations.at(1).at("parent_prediction"), 501);
        COMPARE_JSON(annotations.at(1).at("result").at(1).at("value").at("rating"), 4);
        COMPARE_JSON(annotations.at(0).at("was_cancelled"), true);
        COMPARE_JSON(annotations.at(0).at("id"), 9002);
        QVERIFY(holdsText(CliRunner::read(cli.path("out.config.xml")), "value=\"$message\""));
    }
    void aTableSaysWhetherItIsGuarded()
    {
        CliRunner cli;
        const std::string project = fullProject(cli);
        const std::string on = cli.path("on.csv");
        const std::string off = cli.path("off.tsv");
        COMPARE_JSON(cli.must({"export", project, on, "--format", "csv", "--json"}).json().at("formula_guard"), true);
        const CliResult data = cli.must({"export", project, off, "--format", "tsv", "--formula-guard", "off"});
        QVERIFY(holdsText(data.err, "The formula guard is off"));
        QVERIFY(holdsText(CliRunner::read(on), "'=other thing"));
        QVERIFY(!holdsText(CliRunner::read(off), "'=other thing"));
        QVERIFY(holdsText(CliRunner::read(off), "\t=other thing\t"));
    }
    void aTableForASpreadsheetBeginsWithItsMark()
    {
        CliRunner cli;
        const std::string project = fullProject(cli);
        cli.must({"export", project, cli.path("plain.csv"), "--format", "csv"});
        cli.must({"export", project, cli.path("marked.csv"), "--format", "csv", "--byte-order-mark"});
        QCOMPARE(CliRunner::read(cli.path("marked.csv")), "\xEF\xBB\xBF" + CliRunner::read(cli.path("plain.csv")));
    }
    void aFolderThatHoldsSomethingIsRefused()
    {
        CliRunner cli;
        const std::string project = fullProject(cli);
        const std::string folder = cli.path("set");
        cli.must({"export", project, folder, "--format", "huggingface"});
        const std::string before = content(folder);
        const CliResult again = cli.run({"export", project, folder, "--format", "huggingface"});
        QCOMPARE(again.exitCode, 1);
        QVERIFY2(holdsText(again.err, "the folder is not empty"), again.err.c_str());
        QCOMPARE(content(folder), before);
        const CliResult file = cli.run({"export", project, cli.path("rows.jsonl"), "--format", "huggingface"});
        QCOMPARE(file.exitCode, 1);
        QVERIFY2(holdsText(file.err, "there is a file"), file.err.c_str());
        for (const auto &entry : std::filesystem::directory_iterator(cli.path(".")))
            QVERIFY2(!holdsText(entry.path().string(), ".part"), entry.path().c_str());
    }
    void theSameBytesInEveryTimeZone()
    {
        CliRunner cli;
        const std::string project = fullProject(cli);
        const auto written = [&](const char *zone, const std::string &to) {
            qputenv("TZ", zone);
            tzset();
            for (const char *format : {"huggingface", "label-studio", "prodigy", "great-expectations"})
                cli.must({"export", project, to + format, "--format", format});
            std::string all;
            for (const char *format : {"huggingface", "label-studio", "prodigy", "great-expectations"})
                all += content(to + format);
            return all;
        };
        const std::string here = written("UTC", cli.path("a-"));
        const std::string there = written("Asia/Kathmandu", cli.path("b-"));
        qunsetenv("TZ");
        tzset();
        QCOMPARE(there, here);
    }
    void formatsThatTrainModelsHoldTheLabels()
    {
        CliRunner cli;
        const std::string project = fullProject(cli);
        const auto written = [&](const char *format, const char *name) {
            cli.must({"export", project, cli.path(name), "--format", format});
            return CliRunner::read(cli.path(name));
        };
        const std::string fast = written("fasttext", "f.txt");
        QVERIFY2(holdsText(fast, "__label__refund Charged \"twice\", again é 😀 here\n"), fast.c_str());
        QVERIFY2(holdsText(fast, "__label__=other-thing a seed\n"), fast.c_str());
        QVERIFY(holdsText(CliRunner::read(cli.path("f.labels.tsv")), "__label__=other-thing\t\"=other thing\"\n"));
        QVERIFY(holdsText(written("spacy", "s.jsonl"),
                          withQuotes("'text':'a seed','cats':{'refund':0.0,'billing':0.0,'=other thing':1.0}")));
        const std::string chat = written("openai-chat", "o.jsonl");
        QVERIFY2(holdsText(chat, withQuotes("{'role':'assistant','content':'=other thing'}]}")), chat.c_str());
        QVERIFY(!holdsText(chat, "\"id\""));
        QVERIFY(holdsText(CliRunner::read(cli.path("o.provenance.jsonl")), withQuotes("{'id':'t-1','label':'refund'")));
        const Json suite = Json::parse(written("great-expectations", "g.json"));
        COMPARE_JSON(suite.at("expectations").at(1).at("kwargs").at("value"), 4);
        QCOMPARE(written("preference", "p.jsonl"), std::string());
    }
};

SECONDLOOK_SUITE(TestNeighbours)
#include "tst_neighbours.moc"
