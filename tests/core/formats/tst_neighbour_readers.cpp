#include "formats/class_label_names.h"
#include "formats/neighbour_reader.h"
#include "formats/yaml_text.h"
#include "tests/core/formats/with_quotes.h"
#include "tests/support/registry.h"

#include <QTest>

#include <sstream>

using namespace secondlook;

namespace {

/// What a reader made of a file, as text: "id|text|label|gold| annotator=label ..." and "! line: reason".
std::string readAs(const std::string &format, const std::string &content, const formats::ImportSettings &given = {})
{
    formats::ImportSettings settings = given;
    settings.format = format;
    if (settings.schema.fields.empty())
        settings.schema = {"tickets", {{.name = "topic", .labels = {{.name = "refund"}, {.name = "billing"}}}}};
    std::istringstream stream(content);
    const auto reader = formats::openImport(stream, "file", settings);
    if (!reader)
        return "error: " + reader.error().text();
    std::string out;
    for (;;) {
        const auto item = (*reader)->next();
        if (!item)
            return out + "error: " + item.error().text();
        if (!*item)
            return out;
        if (const auto *rejected = std::get_if<domain::RejectedLine>(&**item)) {
            out += "! " + std::to_string(rejected->line) + ": " + rejected->reason + "\n";
            continue;
        }
        const auto &record = std::get<domain::IncomingRecord>(**item);
        out += record.record.externalId + "|" + record.record.text + "|" + record.label + "|" + record.gold + "|";
        for (const domain::IncomingAnnotation &answer : record.annotations)
            out += " " + answer.annotator + "=" + answer.label;
        for (const domain::Field &field : record.record.fields) {
            if (!domain::isKeptField(field))
                out += " " + field.name + ":" + field.value;
        }
        out += "\n";
    }
}

std::string task(const std::string &annotations)
{
    return test::withQuotes("[{'id':5,'data':{'text':'hello'},'annotations':[") + test::withQuotes(annotations) + "]}]";
}

std::string choice(const std::string &label, const std::string &from = "topic")
{
    return "{'from_name':'" + from + "','to_name':'text','type':'choices','value':{'choices':['" + label + "']}}";
}

} // namespace

class TestNeighbourReaders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyProblemIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *format, const std::string &content, const char *expected) {
            QTest::newRow(name) << QString::fromLatin1(format) << QString::fromStdString(content)
                                << QString::fromUtf8(expected);
        };
        row("nobody answered", "label-studio", task("{'id':1,'result':[" + choice("refund") + "]}"),
            "5|hello|||\n! 1: task 5: annotation 1: nobody is named who gave it (completed_by); --annotator names "
            "somebody\n");
        row("the same id twice", "label-studio",
            task("{'id':1,'completed_by':7,'result':[" + choice("refund") + "]},{'id':1,'completed_by':8,'result':[" +
                 choice("billing") + "]}"),
            "5|hello||| 7=refund\n! 1: task 5: annotation 1: this id stood before in the file\n");
        row("somebody answered twice", "label-studio",
            task("{'id':1,'completed_by':7,'result':[" + choice("refund") + "]},{'id':2,'completed_by':7,'result':[" +
                 choice("billing") + "]}"),
            "5|hello||| 7=refund\n! 1: task 5: annotation 2: '7' answered twice; the first answer stands\n");
        row("another control only", "label-studio",
            task("{'id':1,'completed_by':7,'result':[{'from_name':'stars','type':'rating','value':{'rating':4}}]}"),
            "5|hello|||\n! 1: task 5: annotation 1: it has no answer to the question \"\"; --label names another "
            "one\n");
        row("cancelled", "label-studio", task("{'completed_by':'anna','was_cancelled':true,'result':[]}"),
            "5|hello||| anna=\n");
        row("two choices", "label-studio",
            task(
                "{'id':1,'completed_by':7,'result':[{'from_name':'topic','type':'choices','value':{'choices':['refund',"
                "'billing']}}]}"),
            "5|hello|||\n! 1: task 5: annotation 1: it has 2 choices where a record has one label\n");
        row("annotation is no object", "label-studio", task("3"),
            "5|hello|||\n! 1: task 5: annotation no. 1 is no object\n");
        row("no text", "label-studio", test::withQuotes("[{'id':5,'data':{'n':3},'annotations':[]}]"),
            "! 1: task 5: no text in \"data\"; --text names its key\n");
        row("data is no object", "label-studio", test::withQuotes("[{'id':5,'data':[],'annotations':[]}]"),
            "! 1: \"data\" of a task is an object\n");
        row("a key twice", "label-studio",
            test::withQuotes("[{'id':5,'data':{'text':'a','text':'b'},'annotations':[]}]"),
            "! 1: the key \"text\" stands twice in one object\n");
        row("cut short", "label-studio", test::withQuotes("[{'id':5,'data':{'te"),
            "! 1: the file ends inside this record; it may have been cut short\n");
        row("ground truth", "label-studio",
            task("{'completed_by':7,'ground_truth':true,'result':[" + choice("refund") + "]}"),
            "5|hello||refund| 7=refund\n");
        row("not JSON", "label-studio", "hello", "error: file: a JSON list or JSON lines are expected here");
        row("prodigy, choice", "prodigy",
            test::withQuotes(
                "{'text':'hi','_input_hash':-3,'accept':['refund'],'answer':'accept','_session_id':'set-anna'}"),
            "-3|hi||| set-anna=refund\n");
        row("prodigy, rejected", "prodigy",
            test::withQuotes("{'text':'hi','label':'refund','answer':'reject','_session_id':'anna'}"),
            "|hi|||\n! 1: task: the answer of 'anna': \"reject\" says what the label is not; export answers of the "
            "choice interface\n");
        row("prodigy, ignored", "prodigy",
            test::withQuotes("{'text':'hi','label':'refund','answer':'ignore','_annotator_id':'anna'}"),
            "|hi||| anna=\n");
        row("prodigy, nobody", "prodigy",
            test::withQuotes("{'text':'hi','label':'refund','answer':'accept','meta':{'id':7,'a':'b'}}"),
            "7|hi|refund|| id:7 a:b\n");
        row("prodigy, reviewed", "prodigy",
            test::withQuotes("{'text':'hi','label':'refund','answer':'accept','_session_id':'boss','versions':[{'label'"
                             ":'billing','answer':'accept','sessions':['anna','ben']}]}"),
            "|hi||| anna=billing ben=billing boss=refund\n");
        row("argilla, flattened", "argilla",
            test::withQuotes("[{'id':'t','status':'completed','text':'hi','topic.responses':['refund','billing',null],'"
                             "topic.responses.users':['a','b','c'],'topic.responses.status':['submitted','draft','"
                             "discarded'],'metadata.source':'mail'}]"),
            "t|hi||| a=refund c= source:mail\n");
        row("argilla, nested", "argilla",
            test::withQuotes(
                "[{'id':'t','fields':{'text':'hi','more':'x'},'metadata':{'n':1},'responses':{'topic':[{'value':'"
                "refund','user_id':'a','status':'submitted'},{'value':['x'],'user_id':'b','status':'submitted'}]}}]"),
            "t|hi||| a=refund more:x n:1\n! 1: record t: the response of 'b' to \"topic\" is not one label\n");
        row("doccano", "doccano", test::withQuotes("{'id':3,'text':'hi','lang':'en','label':['refund'],'Comments':[]}"),
            "3|hi|refund|| lang:en\n");
        row("doccano, two labels", "doccano", test::withQuotes("{'id':3,'text':'hi','label':['refund','billing']}"),
            "! 1: document 3: it has 2 labels where a record has one\n");
        row("doccano, CSV", "doccano", "id,text,label\n1,hi,a#b\n",
            "error: file: doccano's CSV joins labels with #, which cannot be told from a # in a label; export JSONL "
            "there, or read the table with --format records");
        row("long", "csv-long", "item,annotator,label,seconds,text\nt,anna,refund,2.5,hi\nt,ben,,1,hi\n",
            "t|hi||| anna=refund\n! 3: record t: a row needs an annotator and a label\n");
        row("wide", "csv-wide", "id,text,annotator.anna,annotator.ben,more\nt,hi,refund,,x\n",
            "t|hi||| anna=refund more:x\n");
    }
    void everyProblemIsNamedWithItsPlace()
    {
        QFETCH(QString, format);
        QFETCH(QString, content);
        QTEST(QString::fromStdString(readAs(format.toStdString(), content.toStdString())), "expected");
    }
    void hugeNestedJsonIsOneRejectedLine()
    {
        for (const char *format : {"label-studio", "prodigy", "argilla", "doccano", "jsonl"}) {
            const std::string deep = readAs(format, "[" + std::string(20U << 20U, '[') + "]");
            QVERIFY2(deep.starts_with("! 1: "), deep.substr(0, 200).c_str());
            const std::string nested =
                readAs(format, "[{\"a\":" + std::string(1'000, '[') + std::string(1'000, ']') + "}]");
            QCOMPARE(nested, std::string("! 1: nested deeper than 32 levels\n"));
        }
    }
    void otherEncodingsAreRefused()
    {
        const std::string latin = readAs("label-studio", "[{\"data\":{\"text\":\"caf\xE9\"},\"annotations\":[]}]");
        QVERIFY2(latin.starts_with("! 1: not UTF-8 at byte"), latin.c_str());
        const std::string wide = readAs("prodigy", std::string("\xFF\xFE{\0\"\0", 6));
        QVERIFY2(wide.starts_with("error: "), wide.c_str());
        const std::string marked = readAs("doccano", "\xEF\xBB\xBF{\"text\":\"hi\",\"label\":[\"refund\"]}");
        QCOMPARE(marked, std::string("|hi|refund||\n"));
    }
    void formatsAreGuessedWhereTheyAreCertain_data()
    {
        QTest::addColumn<QString>("head");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("format");
        const auto row = [](const std::string &head, const char *name, const char *format) {
            QTest::newRow(format) << QString::fromStdString(head) << QString::fromLatin1(name)
                                  << QString::fromLatin1(format);
        };
        row("[ {\"id\":1, \"data\": {\"text\":\"annotations]\"}, \"annotations\" : [ {\"id", "a.json", "label-studio");
        row(test::withQuotes("{'text':'x','accept':['a'],'answer':'accept'}"), "a.jsonl", "prodigy");
        row(test::withQuotes("[{'id':'1','fields':{'text':'x'},'responses':{"), "a.json", "argilla");
        row(test::withQuotes("{'id':1,'text':'x','label':['a'],'Comments':[]}"), "a.jsonl", "doccano");
        row("item,annotator,label,text\n", "a.csv", "csv-long");
        row("id,text,annotator.anna\n", "a.csv", "csv-wide");
        row(test::withQuotes("{'id':1,'text':'x','label':'a','data':'annotations','nested':{'annotations':[]}}"),
            "a.jsonl", "records");
        row("text,label,answer\n", "a.csv", "records");
    }
    void formatsAreGuessedWhereTheyAreCertain()
    {
        QFETCH(QString, head);
        QFETCH(QString, name);
        const std::string text = head.toStdString();
        QTEST(QString::fromStdString(formats::guessedImportFormat(text, name.toStdString())), "format");
        // Wherever the beginning is cut off, nothing else is guessed.
        for (std::size_t length = 0; length < text.size(); ++length) {
            const std::string guess = formats::guessedImportFormat(text.substr(0, length), name.toStdString());
            QVERIFY2(guess == "records" || guess == std::string(QTest::currentDataTag()), guess.c_str());
        }
    }
    void labelNamesAreReadFromACard_data()
    {
        QTest::addColumn<QString>("features");
        const char *flow = "  - name: label\n    dtype: {class_label: {names: {'0': billing, '1': \"re: \\u00e9\"}}}\n";
        QTest::newRow("flow") << QString::fromUtf8(flow);
        QTest::newRow("block") << QString::fromUtf8(
            "  - name: other\n    dtype:\n      class_label:\n        names:\n          '0': x\n  - name: label\n"
            "    dtype:\n      class_label:\n        names:\n          '0': billing\n          '1': 're: é'\n"
            "  - name: text\n    dtype: string\n");
        QTest::newRow("list") << QString::fromUtf8(
            "  - name: label\n    dtype:\n      class_label:\n        names:\n        - billing\n        - 're: é'\n"
            "  splits:\n  - name: train\n");
        QTest::newRow("braces") << QString::fromUtf8(
            "  - {name: label, dtype: {class_label: {names: [billing, 're: é']}}}\n");
    }
    void labelNamesAreReadFromACard()
    {
        QFETCH(QString, features);
        const std::string card =
            "---\npretty_name: x\ndataset_info:\n  features:\n" + features.toStdString() + "---\n# x\n";
        QCOMPARE(formats::classLabelNames(card, "label"), (std::vector<std::string>{"billing", "re: é"}));
        QVERIFY(formats::classLabelNames(card, "text").empty());
        QVERIFY(formats::classLabelNames("# no head\n" + card, "label").empty());
    }
    void yamlStringsStayStrings()
    {
        const auto yaml = [](std::string_view text) {
            std::string out;
            formats::appendYamlString(out, text);
            return out;
        };
        QCOMPARE(yaml("no: \"#\\\n\t\x7F\xC2\x85\xE2\x80\xA8 é"),
                 std::string("\"no: \\\"#\\\\\\u000A\\u0009\\u007F\\u0085\\u2028 é\""));
    }
};

SECONDLOOK_SUITE(TestNeighbourReaders)
#include "tst_neighbour_readers.moc"
