#include "formats/documents.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <nlohmann/json.hpp>

#include <regex>

using namespace secondlook;
using formats::parseLabeler;
using nlohmann::json;

class TestLabelerDocument : public QObject
{
    Q_OBJECT

    static json labelerSchema()
    {
        QFile file(QStringLiteral(SECONDLOOK_SOURCE_DIR "/resources/schema/labeler.schema.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no schema");
        return json::parse(file.readAll().toStdString());
    }

private Q_SLOTS:
    void readsAndWrites()
    {
        const auto labeler = parseLabeler(
            R"({"name":"tickets","kind":"cascade","members":["rules","linear","llm:local"],"sure":{"precision":0.9}})",
            "f");
        QVERIFY2(labeler, labeler ? "" : labeler.error().text().c_str());
        QCOMPARE(labeler->kind, domain::CombinedKind::Cascade);
        QCOMPARE(labeler->members, (std::vector<std::string>{"rules", "linear", "llm:local"}));
        QCOMPARE(labeler->precision, std::optional(0.9));
        QVERIFY(!labeler->confidence);
        QVERIFY(*parseLabeler(formats::writeLabeler(*labeler), "again") == *labeler);
    }
    void anEnsembleAsksServersLast()
    {
        const auto labeler =
            parseLabeler(R"({"name":"all","kind":"ensemble","members":["llm:a","linear","llm:b"]})", "f");
        QCOMPARE(labeler->members, (std::vector<std::string>{"linear", "llm:a", "llm:b"}));
    }
    void namesThePlaceOfAMistake_data()
    {
        QTest::addColumn<std::string>("document");
        QTest::addColumn<std::string>("place");
        const auto row = [](const char *name, const char *document, const char *place) {
            QTest::addRow("%s", name) << std::string(document) << std::string(place);
        };
        row("no name", R"({"kind":"cascade","members":["linear","llm:a"]})", "/name");
        row("a name with a blank", R"({"name":"a b","kind":"cascade","members":["linear","llm:a"]})", "/name");
        row("another kind", R"({"name":"a","kind":"forest","members":["linear","llm:a"]})", "/kind");
        row("one member", R"({"name":"a","kind":"cascade","members":["linear"]})", "/members");
        row("no such labeler", R"({"name":"a","kind":"cascade","members":["linear","bayes"]})", "/members/1");
        row("no provider", R"({"name":"a","kind":"cascade","members":["linear","llm:"]})", "/members/1");
        row("twice", R"({"name":"a","kind":"ensemble","members":["linear","linear"]})", "/members/1");
        row("dear before cheap", R"({"name":"a","kind":"cascade","members":["llm:a","linear"]})", "/members/1");
        row("a promise of 1", R"({"name":"a","kind":"cascade","members":["linear","llm:a"],"sure":{"precision":1}})",
            "/sure/precision");
        row("an ensemble that is sure", R"({"name":"a","kind":"ensemble","members":["linear","llm:a"],"sure":{}})",
            "/sure");
        row("another version", R"({"version":2,"name":"a","kind":"cascade","members":["linear","llm:a"]})", "/version");
        row("a key that is not known", R"({"name":"a","kind":"cascade","member":[]})", "member");
    }
    void namesThePlaceOfAMistake()
    {
        QFETCH(std::string, document);
        QFETCH(std::string, place);
        const auto labeler = parseLabeler(document, "cascade.json");
        QVERIFY(!labeler);
        QVERIFY2(labeler.error().text().find(place) != std::string::npos, labeler.error().text().c_str());
        QVERIFY2(labeler.error().text().find("cascade.json") != std::string::npos, labeler.error().text().c_str());
    }
    void theSchemaSaysTheSame()
    {
        const json schema = labelerSchema();
        const auto labeler = parseLabeler(
            R"({"name":"a","kind":"cascade","members":["linear","llm:a"],"sure":{"precision":0.9,"confidence":0.8}})",
            "f");
        const json written = json::parse(formats::writeLabeler(*labeler));
        for (const auto &[key, value] : written.items())
            QVERIFY2(schema["properties"].contains(key), key.c_str());
        QCOMPARE(schema["properties"].size(), written.size());
        for (const auto &[key, value] : written["sure"].items())
            QVERIFY2(schema["properties"]["sure"]["properties"].contains(key), key.c_str());
        QVERIFY((schema["properties"]["kind"]["enum"] == json{"cascade", "ensemble"}));
        const std::regex member(schema["properties"]["members"]["items"]["pattern"].get<std::string>());
        for (const char *known : {"linear", "rules", "llm:a-1"})
            QVERIFY(std::regex_match(known, member));
        for (const char *unknown : {"bayes", "llm:", "llm:A"}) {
            QVERIFY(!std::regex_match(unknown, member));
            QVERIFY(
                !parseLabeler(json{{"name", "a"}, {"kind", "ensemble"}, {"members", {"linear", unknown}}}.dump(), "f"));
        }
    }
};

SECONDLOOK_SUITE(TestLabelerDocument)
#include "tst_labeler_document.moc"
