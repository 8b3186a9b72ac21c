// Holds the published JSON Schema of a provider's profile, its documentation and the parser together.
#include "formats/documents.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QTest>

#include <map>
#include <nlohmann/json.hpp>
#include <set>

using namespace secondlook;
using nlohmann::json;

namespace {

json providerSchema()
{
    QFile file(QStringLiteral(SECONDLOOK_SOURCE_DIR "/resources/schema/provider.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open the schema");
    return json::parse(file.readAll().toStdString());
}

json leastProfile()
{
    return {{"name", "a"}, {"kind", "openai"}, {"base_url", "http://x"}, {"model", "m"}};
}

std::string refusalOf(const json &profile)
{
    const auto provider = formats::parseProvider(profile.dump(), "p");
    return provider ? std::string() : provider.error().text();
}

bool profileTakes(const json::json_pointer &at, const json &value)
{
    json profile = leastProfile();
    profile[at] = value;
    return refusalOf(profile).empty();
}

/// The keys that the parser says it knows where it refuses the key "zzz".
std::set<std::string> knownKeys(const json &profile)
{
    const std::string error = refusalOf(profile);
    const std::string marker = "known here: ";
    const std::size_t found = error.find(marker);
    std::set<std::string> keys;
    if (found != std::string::npos)
        for (const QString &key :
             QString::fromStdString(error.substr(found + marker.size())).split(QStringLiteral(", ")))
            keys.insert(key.toStdString());
    return keys;
}

std::set<std::string> namesOf(const json &properties)
{
    std::set<std::string> names;
    for (const auto &[name, rule] : properties.items())
        names.insert(name);
    return names;
}

/// Every rule of the schema that has no rules below it, by its place in a profile, such as "/mask/emails".
std::map<std::string, json> leavesOf(const json &properties, const std::string &at = {})
{
    std::map<std::string, json> leaves;
    for (const auto &[key, rule] : properties.items()) {
        if (rule.contains("properties"))
            leaves.merge(leavesOf(rule["properties"], at + "/" + key));
        else
            leaves.emplace(at + "/" + key, rule);
    }
    return leaves;
}

} // namespace

class TestProviderSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreTheSame()
    {
        const json schema = providerSchema();
        json unknown = leastProfile();
        unknown["zzz"] = 1;
        QCOMPARE(knownKeys(unknown), namesOf(schema["properties"]));
        int sections = 0;
        for (const auto &[section, rule] : schema["properties"].items()) {
            if (!rule.contains("properties"))
                continue;
            json profile = leastProfile();
            profile[section] = {{"zzz", 1}};
            QCOMPARE(knownKeys(profile), namesOf(rule["properties"]));
            ++sections;
        }
        QCOMPARE(sections, 10);
        for (const json &key : schema["required"]) {
            json profile = leastProfile();
            profile.erase(key.get<std::string>());
            QVERIFY2(!refusalOf(profile).empty(), key.dump().c_str());
        }
    }
    void rangesLengthsAndWordsAreTheSame()
    {
        int numbers = 0;
        int lengths = 0;
        int words = 0;
        const json schema = providerSchema();
        for (const auto &[place, rule] : leavesOf(schema["properties"])) {
            const json::json_pointer at(place);
            const QByteArray name = QByteArray::fromStdString(place);
            const json type = rule.value("type", json());
            if (rule.contains("minimum")) {
                const json low = rule["minimum"];
                const json high = rule["maximum"];
                QVERIFY2(profileTakes(at, low) && profileTakes(at, high), name);
                QVERIFY2(!profileTakes(at, low.get<std::int64_t>() - 1) &&
                             !profileTakes(at, high.get<std::int64_t>() + 1),
                         name);
                QCOMPARE(profileTakes(at, low.get<double>() + 0.5), type != json("integer"));
                QCOMPARE(profileTakes(at, nullptr), type.is_array());
                ++numbers;
            }
            if (rule.contains("maxLength") && !rule.contains("pattern") && at.back() != "template") {
                const auto most = rule["maxLength"].get<std::size_t>();
                QVERIFY2(profileTakes(at, std::string(most, 'x')) && !profileTakes(at, std::string(most + 1, 'x')),
                         name);
                ++lengths;
            }
            for (const json &word : rule.value("enum", json::array())) {
                json profile = leastProfile();
                profile[at] = word;
                if (word == "fixed")
                    profile["examples"]["ids"] = {"r"};
                QVERIFY2(refusalOf(profile).empty(), refusalOf(profile).c_str());
                QVERIFY(!profileTakes(at, word.get<std::string>() + "x"));
                ++words;
            }
            if (type == json("boolean"))
                QVERIFY2(profileTakes(at, true) && profileTakes(at, false) && !profileTakes(at, 1), name);
            if (type == json("array")) {
                const auto most = rule["maxItems"].get<std::size_t>();
                QVERIFY2(profileTakes(at, std::vector<std::string>(most, "x")), name);
                QVERIFY2(!profileTakes(at, std::vector<std::string>(most + 1, "x")), name);
            }
        }
        QCOMPARE(numbers, 21);
        QCOMPARE(lengths, 2);
        QCOMPARE(words, 13);
    }
    void defaultsAreTheSame()
    {
        json profile = leastProfile();
        const json schema = providerSchema();
        for (const auto &[at, rule] : leavesOf(schema["properties"]))
            if (rule.contains("default"))
                profile[json::json_pointer(at)] = rule["default"];
        const auto whole = formats::parseProvider(profile.dump(), "p");
        const auto least = formats::parseProvider(leastProfile().dump(), "p");
        QVERIFY2(whole && least, refusalOf(profile).c_str());
        QVERIFY(*whole == *least);
    }
    void everyKeyIsDocumented()
    {
        QFile file(QStringLiteral(SECONDLOOK_SOURCE_DIR "/docs/model-servers.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::set<std::string> rows; // "examples.count", from the first cells of the profile's table
        bool isProfile = false;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u"## "))
                isProfile = line == u"## The profile";
            const QStringList cells = line.split(QStringLiteral(" | "));
            if (!isProfile || cells.size() != 4 || !cells[0].startsWith(QStringLiteral("| `")))
                continue;
            QString section;
            for (QString key : cells[0].mid(2).split(QStringLiteral(", "))) { // "`mask.emails`, `.phones`"
                key = key.remove(u'`').trimmed();
                section = key.startsWith(u'.') ? section : key.section(u'.', 0, -2);
                rows.insert((key.startsWith(u'.') ? section + key : key).toStdString());
            }
        }
        std::set<std::string> expected;
        const json schema = providerSchema();
        for (const auto &[at, rule] : leavesOf(schema["properties"]))
            expected.insert(QString::fromStdString(at).mid(1).replace(u'/', u'.').toStdString());
        QCOMPARE(rows, expected);
    }
};

SECONDLOOK_SUITE(TestProviderSchema)
#include "tst_provider_schema.moc"
