// Holds the published JSON Schemas and the parsers together: every key, range, length and default, in both directions.
#include "formats/documents.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

using namespace secondlook;
using nlohmann::json;

namespace {

json schemaFile(const char *name)
{
    QFile file(QStringLiteral(SECONDLOOK_SOURCE_DIR "/resources/schema/") + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", name);
    return json::parse(file.readAll().toStdString());
}

/// The keys that the parser says it knows where it refuses the key "zzz".
std::set<std::string> keysKnownToParser(const std::string &error)
{
    const std::string marker = "known here: ";
    std::set<std::string> keys;
    const std::size_t found = error.find(marker);
    if (found == std::string::npos)
        return keys;
    const QStringList names = QString::fromStdString(error.substr(found + marker.size())).split(QStringLiteral(", "));
    for (const QString &name : names)
        keys.insert(name.toStdString());
    return keys;
}

std::set<std::string> keysOf(const json &properties)
{
    std::set<std::string> keys;
    for (const auto &[key, value] : properties.items())
        keys.insert(key);
    return keys;
}

std::string refusal(const base::Result<domain::Policy> &policy)
{
    return policy ? std::string() : policy.error().text();
}

std::string refusal(const base::Result<domain::LabelSchema> &schema)
{
    return schema ? std::string() : schema.error().text();
}

bool takesPolicy(const json::json_pointer &at, const json &value)
{
    json document = json::object();
    document[at] = value;
    return formats::parsePolicy(document.dump(), "p").has_value();
}

json twoLabels()
{
    return json::array({{{"name", "a"}}, {{"name", "b"}}});
}

bool takesLabel(const std::string &key, const json &value)
{
    json document = {{"labels", twoLabels()}};
    document["labels"][0][key] = value;
    return formats::parseLabelSchema(document.dump(), "s").has_value();
}

/// Checks both ends of the range that the file gives for the number at `at`.
void checkRange(const json &rule, const json::json_pointer &at)
{
    const double tiny = rule["type"] == "integer" ? 1.0 : 1e-9;
    const auto number = [&rule](double value) {
        return rule["type"] == "integer" ? json(static_cast<std::int64_t>(value)) : json(value);
    };
    const bool open = rule.contains("exclusiveMinimum");
    const double low = rule[open ? "exclusiveMinimum" : "minimum"].get<double>();
    const double high = rule[open ? "exclusiveMaximum" : "maximum"].get<double>();
    const std::string name = at.to_string();
    QVERIFY2(takesPolicy(at, number(low)) != open, name.c_str());
    QVERIFY2(takesPolicy(at, number(high)) != open, name.c_str());
    QVERIFY2(takesPolicy(at, number(low + tiny)), name.c_str());
    QVERIFY2(takesPolicy(at, number(high - tiny)), name.c_str());
    QVERIFY2(!takesPolicy(at, number(low - tiny)), name.c_str());
    QVERIFY2(!takesPolicy(at, number(high + tiny)), name.c_str());
}

} // namespace

class TestSchemaFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void policyKeysAreTheSame()
    {
        const json file = schemaFile("policy.schema.json");
        QCOMPARE(keysKnownToParser(refusal(formats::parsePolicy(R"({"zzz":1})", "p"))), keysOf(file["properties"]));
        for (const auto &[section, rule] : file["properties"].items()) {
            if (!rule.contains("properties"))
                continue;
            const json document = {{section, {{"zzz", 1}}}};
            QCOMPARE(keysKnownToParser(refusal(formats::parsePolicy(document.dump(), "p"))),
                     keysOf(rule["properties"]));
        }
    }
    void policyRangesAreTheSame()
    {
        const json file = schemaFile("policy.schema.json");
        int checked = 0;
        const auto check = [&checked](const json &properties, const json::json_pointer &at) {
            for (const auto &[key, rule] : properties.items()) {
                const json type = rule["type"];
                if ((type == "number" || type == "integer") && key != "seed") {
                    checkRange(rule, at / key);
                    ++checked;
                }
            }
        };
        check(file["properties"], json::json_pointer());
        for (const auto &[section, rule] : file["properties"].items()) {
            if (rule.contains("properties"))
                check(rule["properties"], json::json_pointer() / section);
        }
        QCOMPARE(checked, 18);
        const json seed = file["properties"]["seed"];
        const json::json_pointer seedAt("/seed");
        QVERIFY(takesPolicy(seedAt, seed["minimum"]) && takesPolicy(seedAt, seed["maximum"]));
        QVERIFY(seed["maximum"].get<std::uint64_t>() == UINT64_MAX && !takesPolicy(seedAt, -1));
        QVERIFY(!takesPolicy(json::json_pointer("/overlap/reviewers"), 1.5));
        const json::json_pointer own("/adjudication/own_conflicts");
        QVERIFY(takesPolicy(own, true) && takesPolicy(own, false) && !takesPolicy(own, 1));
        const json::json_pointer gates("/gates");
        const json shares = file["properties"]["gates"]["properties"]["max_source_share"];
        for (const json &source : shares["propertyNames"]["enum"])
            checkRange(shares["additionalProperties"], gates / "max_source_share" / source.get<std::string>());
        QVERIFY(!takesPolicy(gates / "max_source_share" / "people", 0.5));
        QVERIFY(takesPolicy(gates / "no_leakage", true) && !takesPolicy(gates / "license_known", 1));
        for (const json &word : file["properties"]["stakes"]["additionalProperties"]["enum"])
            QVERIFY(takesPolicy(json::json_pointer("/stakes/a"), word));
        const json signals = file["properties"]["signals"];
        for (const json &tier : signals["additionalProperties"]["enum"]) {
            for (const json &signal : signals["propertyNames"]["enum"])
                QVERIFY(takesPolicy(json::json_pointer("/signals") / signal.get<std::string>(), tier));
        }
        QCOMPARE(signals["propertyNames"]["enum"].size(), std::size_t(domain::signalCount));
    }
    void policyDefaultsAreTheSame()
    {
        json fromFile = json::object();
        const json file = schemaFile("policy.schema.json");
        for (const auto &[key, rule] : file["properties"].items()) {
            if (rule.contains("default"))
                fromFile[key] = rule["default"];
            const json section = rule.value("properties", json::object());
            for (const auto &[inner, innerRule] : section.items())
                if (innerRule.contains("default"))
                    fromFile[key][inner] = innerRule["default"];
        }
        const json written = json::parse(formats::writePolicy({}));
        QVERIFY2(written == fromFile, json::diff(written, fromFile).dump().c_str());
    }
    void policyIsDocumentedAsItIs()
    {
        QFile file(QStringLiteral(SECONDLOOK_SOURCE_DIR "/docs/policy.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::set<std::string> rows; // "key default", from the rows of the table
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            const QStringList cells = line.split(QStringLiteral(" | "));
            if (cells.size() == 4 && cells[0].startsWith(QStringLiteral("| `")))
                rows.insert((cells[0].mid(3).chopped(1) + u' ' + QString(cells[2]).remove(u'`')).toStdString());
        }
        std::set<std::string> expected;
        const json schema = schemaFile("policy.schema.json");
        for (const auto &[key, rule] : schema["properties"].items()) {
            if (rule.contains("default"))
                expected.insert(key + " " + rule["default"].dump());
            const json section = rule.value("properties", json::object());
            for (const auto &[inner, innerRule] : section.items())
                expected.insert(key + "." + inner + " " +
                                (innerRule.contains("default") ? innerRule["default"].dump() : "none"));
        }
        QCOMPARE(rows, expected);
    }
    void labelSchemaKeysAreTheSame()
    {
        const json defs = schemaFile("label-schema.schema.json")["$defs"];
        const auto known = [](const std::string &document) {
            return keysKnownToParser(refusal(formats::parseLabelSchema(document, "s")));
        };
        QCOMPARE(known(R"({"fields":[],"zzz":1})"), keysOf(defs["full"]["properties"]));
        QCOMPARE(known(R"({"labels":[],"zzz":1})"), keysOf(defs["short"]["properties"]));
        QCOMPARE(known(R"({"fields":[{"zzz":1}]})"), keysOf(defs["field"]["properties"]));
        QCOMPARE(known(R"({"labels":[{"zzz":1}]})"), keysOf(defs["label"]["properties"]));
    }
    void labelSchemaLengthsAreTheSame()
    {
        int checked = 0;
        const json file = schemaFile("label-schema.schema.json");
        for (const auto &[key, rule] : file["$defs"]["label"]["properties"].items()) {
            if (!rule.contains("maxLength"))
                continue;
            const std::size_t most = rule["maxLength"].get<std::size_t>();
            QVERIFY2(takesLabel(key, std::string(most, 'x')), key.c_str());
            QVERIFY2(!takesLabel(key, std::string(most + 1, 'x')), key.c_str());
            ++checked;
        }
        QCOMPARE(checked, 5);
        for (const char *key : {"examples", "counter_examples"}) {
            const json examples = file["$defs"]["label"]["properties"][key];
            const std::size_t most = examples["maxItems"].get<std::size_t>();
            const std::size_t longest = examples["items"]["maxLength"].get<std::size_t>();
            QVERIFY(takesLabel(key, std::vector<std::string>(most, "x")));
            QVERIFY(!takesLabel(key, std::vector<std::string>(most + 1, "x")));
            QVERIFY(takesLabel(key, json::array({std::string(longest, 'x')})));
            QVERIFY(!takesLabel(key, json::array({std::string(longest + 1, 'x')})));
        }
    }
    void lengthsAreInCharacters()
    {
        std::string title;
        for (int i = 0; i < 200; ++i)
            title += "é";
        QVERIFY(takesLabel("title", title));
        QVERIFY(!takesLabel("title", title + "é"));
    }
    void labelSchemaCountsAreTheSame()
    {
        const json defs = schemaFile("label-schema.schema.json")["$defs"];
        const auto fields = [](std::size_t count) {
            json document = {{"fields", json::array()}};
            for (std::size_t i = 0; i < count; ++i)
                document["fields"].push_back({{"name", "f" + std::to_string(i)}, {"labels", twoLabels()}});
            return formats::parseLabelSchema(document.dump(), "s").has_value();
        };
        const std::size_t most = defs["full"]["properties"]["fields"]["maxItems"].get<std::size_t>();
        QVERIFY(fields(most));
        QVERIFY(!fields(most + 1));
        const auto labels = [](std::size_t count) {
            json document = {{"labels", json::array()}};
            for (std::size_t i = 0; i < count; ++i)
                document["labels"].push_back("l" + std::to_string(i));
            return formats::parseLabelSchema(document.dump(), "s").has_value();
        };
        QVERIFY(labels(defs["labels"]["maxItems"].get<std::size_t>()));
        QVERIFY(!labels(defs["labels"]["maxItems"].get<std::size_t>() + 1));
    }
    void labelSchemaFieldRangesAreTheSame()
    {
        const json rules = schemaFile("label-schema.schema.json")["$defs"]["field"]["properties"];
        const auto takes = [](json field) {
            field["name"] = "further";
            if (field["kind"] == "spans")
                field["labels"] = json::array({"a"});
            const json first = {{"name", "first"}, {"labels", twoLabels()}};
            return formats::parseLabelSchema(json{{"fields", {first, field}}}.dump(), "s").has_value();
        };
        const auto least = [&rules](const char *key) { return rules[key]["minimum"].get<std::int64_t>(); };
        const auto most = [&rules](const char *key) { return rules[key]["maximum"].get<std::int64_t>(); };
        const auto range = [&](const char *kind, const char *key, const json &beside) {
            const auto with = [&](std::int64_t number) {
                json field = beside;
                field["kind"] = kind;
                field[key] = number;
                return takes(field);
            };
            return with(least(key)) && with(most(key)) && !with(least(key) - 1) && !with(most(key) + 1);
        };
        QVERIFY(range("spans", "at_least", json::object()));
        QVERIFY(range("spans", "at_most", {{"at_least", 0}}));
        QVERIFY(range("text", "max_length", json::object()));
        const auto scale = [&](std::int64_t from, std::int64_t to) {
            return takes({{"kind", "scale"}, {"min", from}, {"max", to}});
        };
        QVERIFY(scale(least("min"), least("min") + 10) && scale(most("max") - 10, most("max")));
        QVERIFY(!scale(least("min") - 1, least("min")) && !scale(most("max"), most("max") + 1));
        QVERIFY(!scale(1, 1) && !scale(1, 12));
        for (const char *key : {"required", "nullable", "at_least", "min", "max", "max_length", "overlap"})
            QVERIFY2(rules[key].contains("default"), key);
        const domain::SchemaField field;
        QCOMPARE(rules["at_least"]["default"].get<int>(), field.atLeast);
        QCOMPARE(rules["min"]["default"].get<int>(), field.lowest);
        QCOMPARE(rules["max"]["default"].get<int>(), field.highest);
        QCOMPARE(rules["max_length"]["default"].get<int>(), field.mostCharacters);
        QVERIFY(rules["required"]["default"] == field.required && rules["nullable"]["default"] == field.nullable);
        QVERIFY(rules["overlap"]["default"] == field.mayOverlap);
    }
    void labelSchemaWordsAreTheSame()
    {
        const json defs = schemaFile("label-schema.schema.json")["$defs"];
        const std::string refused =
            refusal(formats::parseLabelSchema(R"({"fields":[{"name":"f","kind":"zzz"}]})", "s"));
        std::string listed;
        for (const json &kind : defs["field"]["properties"]["kind"]["enum"])
            listed += (listed.empty() ? "one of " : ", ") + kind.get<std::string>();
        QVERIFY2(refused.find(listed + " is expected") != std::string::npos, refused.c_str());
        for (const json &stakes : defs["label"]["properties"]["stakes"]["enum"])
            QVERIFY(takesLabel("stakes", stakes));
        QVERIFY(!takesLabel("stakes", "medium"));
    }
};

SECONDLOOK_SUITE(TestSchemaFiles)
#include "tst_schema_files.moc"
