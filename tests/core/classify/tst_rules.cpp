#include "classify/rules_classifier.h"
#include "domain/tier.h"
#include "tests/support/registry.h"

#include <QScopeGuard>
#include <QTest>

#include <clocale>
#include <cmath>

using namespace secondlook;
using namespace secondlook::classify;

namespace {

domain::LabelSchema mailSchema()
{
    domain::LabelSchema schema;
    schema.name = "mail";
    schema.fields.resize(1);
    schema.fields[0].name = "topic";
    for (const char *name : {"refund", "login", "other"})
        schema.fields[0].labels.push_back({name, "", "", "", "", {}, {}});
    return schema;
}

/// The documents below are written with single quotes.
std::string json(QByteArray document)
{
    return document.replace('\'', '"').toStdString();
}

domain::PredictionResult resultOf(const char *document, const domain::Record &record)
{
    const auto classifier = RulesClassifier::fromJson(json(document), mailSchema(), "rules-1");
    if (!classifier)
        return domain::Failure{false, "not_loaded", classifier.error().text()};
    std::vector<domain::PredictionResult> results(1);
    classifier->classify({&record, 1}, results);
    return results[0];
}

std::string labelOf(const char *document, const domain::Record &record)
{
    const auto result = resultOf(document, record);
    if (const auto *failure = std::get_if<domain::Failure>(&result))
        return failure->reason + (failure->transient ? " transient" : "");
    return mailSchema().labels()[std::get<domain::Prediction>(result).label].name;
}

domain::Record record(const char *text, const char *segment = "", std::vector<domain::Field> fields = {})
{
    return {{}, "id", text, segment, std::move(fields)};
}

bool finds(const char *expression, const std::string &text, bool ignoreCase = true)
{
    const auto pattern = Pattern::compile(expression, ignoreCase);
    return pattern && pattern->isFoundIn(text);
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstMatchWins()
    {
        const char *rules = "{'rules': [ "
                            "{'label': 'refund', 'confidence': 0.9, 'when': {'text': 'money back|refund'}}, "
                            "{'label': 'login', 'when': {'text': 'pass(word|code)'}}]}";
        QCOMPARE(labelOf(rules, record("I want my MONEY BACK")), std::string("refund"));
        QCOMPARE(labelOf(rules, record("passcode, then refund")), std::string("refund"));
        QCOMPARE(labelOf(rules, record("my password")), std::string("login"));
        QCOMPARE(labelOf(rules, record("hello")), std::string("no_rule_matches"));
    }
    void everyConditionMustHold()
    {
        const char *rules =
            "{'rules': [{'label': 'refund', "
            "'when': {'text': 'back', 'segment': '^channel=email$', 'fields': {'country': '^(DE|AT)$'}}}], "
            "'default': {'label': 'other', 'confidence': 0.25}}";
        QCOMPARE(labelOf(rules, record("back", "channel=email", {{"country", "DE"}})), std::string("refund"));
        QCOMPARE(labelOf(rules, record("front", "channel=email", {{"country", "DE"}})), std::string("other"));
        QCOMPARE(labelOf(rules, record("back", "channel=chat", {{"country", "DE"}})), std::string("other"));
        QCOMPARE(labelOf(rules, record("back", "channel=email", {{"country", "FR"}})), std::string("other"));
        QCOMPARE(labelOf(rules, record("back", "channel=email")), std::string("other"));
    }
    void anAbsentSegmentHoldsNothing()
    {
        const char *rules = "{'rules': [{'label': 'refund', 'when': {'segment': '.*'}}]}";
        QCOMPARE(labelOf(rules, record("x", "a=b")), std::string("refund"));
        QCOMPARE(labelOf(rules, record("x")), std::string("no_rule_matches"));
    }
    void saysWhatTheAuthorSaid()
    {
        const char *rules = "{'rules': [{'label': 'login', 'confidence': 0.8, 'when': {'text': 'code'}}]}";
        const auto prediction = std::get<domain::Prediction>(resultOf(rules, record("code")));
        QCOMPARE(prediction.confidence, 0.8F);
        QCOMPARE(prediction.scores, (std::vector<domain::LabelScore>{{1, 0.8F}}));
        QVERIFY(std::abs(prediction.other - 0.2F) < 1e-6F);
        QVERIFY(prediction.signals & domain::VeryShort);
        const auto classifier = RulesClassifier::fromJson(json(rules), mailSchema(), "rules-7");
        QCOMPARE(classifier->modelVersion(), std::string("rules-7"));
        QCOMPARE(classifier->name(), std::string("rules"));
        QVERIFY(!classifier->isCalibrated());
    }
    void errorsNameThePlace_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *document, const char *error) {
            QTest::newRow(error) << QString::fromUtf8(document) << QString::fromUtf8(error);
        };
        row("{", "the rules are not a JSON document");
        row("[]", "this must be an object");
        row("{'rule': []}", "\"rule\" is not known here; known are: rules, default");
        row("{'rules': []}", "rules: a list of at least one rule");
        row("{'rules': [3]}", "rules[0]: this must be an object");
        row("{'rules': [{'when': {'text': 'a'}}]}", "rules[0].label: a label of the label schema");
        row("{'rules': [{'label': 'spam', 'when': {'text': 'a'}}]}", "rules[0].label: the label \"spam\"");
        row("{'rules': [{'label': 'login', 'confidence': 2, 'when': {'text': 'a'}}]}", "rules[0].confidence: ");
        row("{'rules': [{'label': 'login'}]}", "rules[0].when: at least one condition");
        row("{'rules': [{'label': 'login', 'ignore_case': 1, 'when': {'text': 'a'}}]}", "rules[0].ignore_case: ");
        row("{'rules': [{'label': 'login', 'when': {'text': 'a'}}, {'label': 'login', 'when': {'text': '(a'}}]}",
            "rules[1].when.text: it is not a POSIX extended regular expression");
        row("{'rules': [{'label': 'login', 'when': {'text': 5}}]}", "rules[0].when.text: a regular expression");
        row("{'rules': [{'label': 'login', 'when': {'fields': {'a': '[b'}}}]}", "rules[0].when.fields.a: a [ is");
        row("{'rules': [{'label': 'login', 'when': {'fields': []}}]}", "rules[0].when.fields: ");
        row("{'rules': [{'label': 'login', 'when': {'text': 'a'}}], 'default': {'label': 'x'}}", "default.label: ");
    }
    void errorsNameThePlace()
    {
        QFETCH(QString, document);
        QFETCH(QString, error);
        const auto classifier = RulesClassifier::fromJson(json(document.toUtf8()), mailSchema(), "rules-1");
        QVERIFY(!classifier);
        QCOMPARE(classifier.error().code, base::ErrorCode::Input);
        const QString text = QString::fromStdString(classifier.error().text());
        QVERIFY2(text.startsWith(error), qPrintable(text));
    }
    void patternsReadUtf8InEveryLocale()
    {
        const std::string before = std::setlocale(LC_ALL, nullptr);
        std::setlocale(LC_ALL, "C");
        const auto restore = qScopeGuard([&] { std::setlocale(LC_ALL, before.c_str()); });
        QVERIFY(finds("^caf.$", "café"));
        QVERIFY(finds("CAFÉ", "café"));
        QVERIFY(!finds("CAFÉ", "café", false));
        QVERIFY(finds("[äöü]ber", "über"));
        QVERIFY(finds("مرحبا|😀", "ok 😀"));
        QVERIFY(!finds("[äö]ber", "über"));
    }
    void patternsKnowTheUsualEscapes()
    {
        QVERIFY(finds("\\d{3}-\\d", "call 555-1"));
        QVERIFY(!finds("\\d", "none"));
        QVERIFY(finds("\\bcard\\b", "my card!"));
        QVERIFY(!finds("\\bcard\\b", "cards"));
        QVERIFY(finds("a\\.b", "a.b"));
        QVERIFY(!finds("a\\.b", "axb"));
        QVERIFY(finds("[]x[:digit:]-]", "7"));
        for (const char *expression : {"(a)\\1", "[\\d]", "\\q", "a\\", "a{256}", "", "[a", "[[:digit:", "a{2"})
            QVERIFY2(!Pattern::compile(expression, true), expression);
        QVERIFY(!Pattern::compile(std::string(1001, 'a'), true));
    }
    void hostileTextsTakeLinearTime()
    {
        // Each of these would keep a backtracking matcher busy for longer than anyone waits.
        const std::string many(99'000, 'a');
        QVERIFY(!finds("^(a+)+$", many + "!"));
        QVERIFY(!finds("^(a|aa)+b$", many));
        QVERIFY(!finds("(a*)*(a*)*x", many));
    }
    void readsTheBeginningOnly()
    {
        std::string text(90'000, ' ');
        text.append("needle");
        QVERIFY(finds("needle", text));
        text.insert(0, 10'000, ' ');
        QVERIFY(!finds("needle", text));
        QVERIFY(!finds("a", ""));
        QVERIFY(finds("^$", ""));
    }
};

SECONDLOOK_SUITE(TestRules)
#include "tst_rules.moc"
