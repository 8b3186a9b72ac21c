#include "formats/documents.h"
#include "tests/support/registry.h"

#include <QTest>

#include <nlohmann/json.hpp>
#include <random>

using namespace secondlook;
using formats::parseLabelSchema;
using formats::parsePolicy;

namespace {

bool same(const domain::LabelSchema &a, const domain::LabelSchema &b)
{
    return a.name == b.name && a.fields == b.fields;
}

bool same(const domain::Policy &a, const domain::Policy &b)
{
    return a.reviewThreshold == b.reviewThreshold && a.autoPrecision == b.autoPrecision &&
           a.autoConfidence == b.autoConfidence && a.auditSamplingRate == b.auditSamplingRate &&
           a.randomAutoSlice == b.randomAutoSlice && a.overlapShare == b.overlapShare &&
           a.overlapReviewers == b.overlapReviewers && a.blindShare == b.blindShare &&
           a.queueRandomShare == b.queueRandomShare && a.repeatShare == b.repeatShare &&
           a.repeatAfterHours == b.repeatAfterHours && a.extraReviewers == b.extraReviewers &&
           a.goldShare == b.goldShare && a.ownConflicts == b.ownConflicts && a.seed == b.seed && a.stakes == b.stakes &&
           a.gates == b.gates;
}

/// Text with everything that a JSON writer could get wrong.
std::string someText(std::mt19937 &random)
{
    static const std::vector<std::string> pieces = {"a", "é", "\"", "\\", "\n", "\t", "😀", "/", "<b>", "\x01", ":"};
    std::string text = "x";
    for (auto k = random() % 8; k > 0; --k)
        text += pieces[random() % pieces.size()];
    return text;
}

void addLimits(domain::SchemaField &field, std::size_t position, std::mt19937 &random)
{
    using domain::FieldKind;
    field.title = random() % 2 == 0 ? someText(random) : std::string();
    field.nullable = position > 0 && random() % 2 == 0;
    if (position == 0 && random() % 2 == 0)
        field.second = "second" + someText(random);
    if (field.kind == FieldKind::MultiChoice || field.kind == FieldKind::Spans) {
        field.atLeast = static_cast<int>(random() % 3);
        field.atMost = random() % 2 == 0 ? 0 : 2 + static_cast<int>(random() % 3);
    }
    if (field.kind == FieldKind::Scale) {
        field.lowest = -3 + static_cast<int>(random() % 6);
        field.highest = field.lowest + 1 + static_cast<int>(random() % 10);
        field.lowestWord = random() % 2 == 0 ? someText(random) : std::string();
        field.highestWord = random() % 2 == 0 ? someText(random) : std::string();
    }
    if (field.kind == FieldKind::Text)
        field.mostCharacters = 1 + static_cast<int>(random() % 10'000);
    field.mayOverlap = field.kind == FieldKind::Spans && random() % 2 == 0;
}

domain::LabelSchema someSchema(std::mt19937 &random)
{
    using domain::FieldKind;
    static const std::vector<FieldKind> kinds = {FieldKind::Choice, FieldKind::MultiChoice, FieldKind::Scale,
                                                 FieldKind::YesNo,  FieldKind::Text,        FieldKind::Spans};
    domain::LabelSchema schema;
    schema.name = someText(random);
    for (std::size_t f = 0; f < 1 + random() % 3; ++f) {
        domain::SchemaField field{"f" + std::to_string(f) + someText(random),
                                  f == 0 ? FieldKind::Choice : kinds[random() % kinds.size()],
                                  random() % 2 == 0,
                                  {}};
        addLimits(field, f, random);
        const bool isLabelled =
            field.kind == FieldKind::Choice || field.kind == FieldKind::MultiChoice || field.kind == FieldKind::Spans;
        for (std::size_t l = 0; isLabelled && l < 2 + random() % 5; ++l) {
            domain::Label label;
            label.name = std::to_string(l) + someText(random);
            label.stakes = random() % 2 == 0 ? domain::Stakes::Low : domain::Stakes::High;
            for (std::string *part : {&label.title, &label.topic, &label.definition, &label.notFor})
                *part = random() % 2 == 0 ? someText(random) : std::string();
            for (auto e = random() % 3; e > 0; --e)
                label.examples.push_back(someText(random));
            for (auto e = random() % 3; e > 0; --e)
                label.counterExamples.push_back(someText(random));
            field.labels.push_back(label);
        }
        schema.fields.push_back(field);
    }
    return schema;
}

domain::Policy somePolicy(std::mt19937 &random)
{
    std::uniform_real_distribution<double> share(0.001, 0.999);
    domain::Policy policy;
    for (double *number : {&policy.reviewThreshold, &policy.autoPrecision, &policy.autoConfidence,
                           &policy.auditSamplingRate, &policy.randomAutoSlice, &policy.overlapShare, &policy.blindShare,
                           &policy.queueRandomShare, &policy.repeatShare, &policy.goldShare})
        *number = share(random);
    policy.overlapReviewers = 1 + static_cast<int>(random() % 20);
    policy.extraReviewers = static_cast<int>(random() % 6);
    policy.ownConflicts = random() % 2 == 0;
    policy.repeatAfterHours = 24 + static_cast<int>(random() % 8000);
    policy.seed = (static_cast<std::uint64_t>(random()) << 32U) | random();
    for (auto k = random() % 4; k > 0; --k)
        policy.stakes[someText(random)] = random() % 2 == 0 ? domain::Stakes::Low : domain::Stakes::High;
    for (int bit = 0; bit < domain::signalCount; ++bit) {
        if (random() % 4 == 0)
            policy.signals[domain::signalAt(bit)] = random() % 2 == 0 ? domain::Tier::Audit : domain::Tier::Review;
    }
    domain::QualityGates &gates = policy.gates;
    for (std::optional<double> *number : {&gates.minAgreement, &gates.minGoldAccuracy, &gates.maxAmbiguousShare})
        if (random() % 2 == 0)
            *number = std::uniform_real_distribution<double>(0.0, 1.0)(random);
    if (random() % 2 == 0)
        gates.minLabelRecords = 1 + static_cast<int>(random() % 1'000);
    if (random() % 2 == 0)
        gates.maxSourceShare["auto"] = std::uniform_real_distribution<double>(0.0, 1.0)(random);
    gates.noLeakage = random() % 2 == 0;
    gates.licenseKnown = random() % 2 == 0;
    return policy;
}

void addErrorColumns()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("error");
}

void row(const char *name, const QByteArray &document, const char *error)
{
    QTest::newRow(name) << document << QString::fromUtf8(error);
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheFullSchema()
    {
        const auto schema = parseLabelSchema(
            R"({"name":"intents","fields":[{"name":"intent","kind":"choice","required":false,"labels":[
                {"name":"card_arrival","title":"Card","topic":"cards","definition":"When","not_for":"Lost","examples":["a","b"],"counter_examples":["c"],"stakes":"high"},
                "other"]},{"name":"remark","kind":"text"}]})",
            "s.json");
        QVERIFY2(schema, schema ? "" : schema.error().text().c_str());
        QCOMPARE(schema->name, std::string("intents"));
        QCOMPARE(schema->fields.size(), std::size_t(2));
        QVERIFY(!schema->fields[0].required);
        QVERIFY(schema->fields[1].required);
        QVERIFY(schema->fields[1].kind == domain::FieldKind::Text);
        domain::Label label{"card_arrival", "Card", "cards", "When", "Lost", {"a", "b"}, {"c"}, domain::Stakes::High};
        QVERIFY(schema->labels()[0] == label);
        QCOMPARE(schema->labels()[1].name, std::string("other"));
    }
    void readsTheShortFormAndLines()
    {
        for (const char *document : {R"({"labels":["a b","c"]})", "\xEF\xBB\xBF a b \r\n\r\nc\r\n", "a b\nc"}) {
            const auto schema = parseLabelSchema(document, "labels.txt");
            QVERIFY2(schema, document);
            QCOMPARE(schema->fields.size(), std::size_t(1));
            QCOMPARE(schema->fields[0].name, std::string("label"));
            QCOMPARE(schema->labels().size(), std::size_t(2));
            QCOMPARE(schema->labels()[0].name, std::string("a b"));
            QCOMPARE(schema->labels()[1].name, std::string("c"));
        }
    }
    void refusesSchemasWithTheirPath_data()
    {
        addErrorColumns();
        row("empty", " \n", "s: the file is empty; a label schema needs at least two labels");
        row("not JSON", "{\"labels\":\n [\"a\" \"b\"]}",
            "s: not JSON at line 2, column 9; check for a missing comma, quote or bracket there");
        row("cut short", "{\"labels\":[",
            "s: not JSON at line 1, column 12; check for a missing comma, quote or bracket there");
        row("not UTF-8", "{\"labels\":[\"a\xE9\"]}", "s: not UTF-8 at line 1, column 14; save the file as UTF-8");
        row("lines not UTF-8", "a\n\xE9", "s: the text is not UTF-8; save the file as UTF-8");
        row("list", "[\"a\",\"b\"]", "s: a list alone is not a label schema; write {\"labels\": [...]}");
        row("no fields", "{\"name\":\"x\"}", "s: /fields: a list of fields [{...}] is expected here");
        row("unknown key", R"({"fields":[{"name":"f","labels":[{"name":"a","colour":"red"}]}]})",
            "s: /fields/0/labels/0/colour: this key is not known; known here: name, title, topic, definition, not_for, "
            "examples, counter_examples, stakes");
        row("no label name", R"({"fields":[{"name":"f","labels":["a","b",{"title":"C"}]}]})",
            "s: /fields/0/labels/2/name: a name is expected here");
        row("label name is a number", R"({"labels":["a",7]})",
            "s: /labels/1: an object {...} is expected here, not number");
        row("name is a number", R"({"labels":["a",{"name":7}]})",
            "s: /labels/1/name: a text in quotes is expected here, not number");
        row("kind", R"({"fields":[{"name":"f","kind":"list"}]})",
            "s: /fields/0/kind: one of choice, multi_choice, scale, yes_no, text, spans is expected here");
        row("stakes", R"({"labels":[{"name":"a","stakes":"medium"},"b"]})",
            "s: /labels/0/stakes: \"low\" or \"high\" is expected here");
        row("required", R"({"fields":[{"name":"f","required":1}]})",
            "s: /fields/0/required: true or false is expected here");
        row("example", R"({"labels":[{"name":"a","examples":["x",1]}]})",
            "s: /labels/0/examples/1: a text in quotes is expected here, not number");
        row("counter-example", R"({"labels":[{"name":"a","counter_examples":"x"}]})",
            "s: /labels/0/counter_examples: a list of texts [\"...\"] is expected here");
        row("fields of one name", R"({"fields":[{"name":"f","labels":["a","b"]},{"name":"f","kind":"text"}]})",
            "s: /fields/1/name: two fields are named 'f'; rename one");
        row("labels of one name", R"({"fields":[{"name":"f","labels":["a","b","a"]}]})",
            "s: field f, label 3: two labels are named 'a'; rename or remove one");
        row("one label", "{\"labels\":[\"a\"]}", "s: field label: a choice needs at least two labels");
        row("first is text", R"({"fields":[{"name":"f","kind":"text"}]})",
            "s: field f: the first field must be of kind choice");
        row("repeated key", R"({"labels":["a","b"],"labels":["c","d"]})",
            "s: the key \"labels\" stands twice in one object; remove one");
        row("U+0000", R"({"labels":["a\u0000","b"]})", "s: /labels/0/name: holds the character U+0000; remove it");
        row("too deep", "{\"labels\":" + QByteArray(100, '[') + QByteArray(100, ']') + "}",
            "s: nested deeper than 64 levels");
    }
    void refusesSchemasWithTheirPath()
    {
        QFETCH(QByteArray, document);
        const auto schema = parseLabelSchema(document.toStdString(), "s");
        QVERIFY(!schema);
        QTEST(QString::fromStdString(schema.error().text()), "error");
        QCOMPARE(schema.error().code, base::ErrorCode::Input);
    }
    void schemasRoundTrip()
    {
        std::mt19937 random(3);
        for (int i = 0; i < 300; ++i) {
            const domain::LabelSchema schema = someSchema(random);
            const std::string written = formats::writeLabelSchema(schema);
            const auto read = parseLabelSchema(written, "s");
            QVERIFY2(read, read ? "" : read.error().text().c_str());
            QVERIFY2(same(*read, schema), written.c_str());
            QCOMPARE(formats::writeLabelSchema(*read), written);
        }
    }
    void readsThePolicy()
    {
        const auto policy = parsePolicy(
            R"({"review_threshold":0.4,"auto":{"target_precision":0.99,"confidence":0.9,"random_slice":0.01},
                "audit":{"sampling_rate":0.2},"overlap":{"share":0.3,"reviewers":3,"extra_reviewers":2},"blind":{"share":0.25},
                "queue":{"random_share":0.15},"repeat":{"share":0.05,"after_hours":48},
                "gold":{"share":0.07},"adjudication":{"own_conflicts":true},
                "gates":{"min_agreement":-0.2,"min_gold_accuracy":0.8,"min_label_records":20,
                "max_ambiguous_share":0.1,"max_drift":0.25,"max_source_share":{"auto":0.9,"seed":0},"no_leakage":true,"license_known":true},
                "stakes":{"a":"high","b":"low"},"signals":{"encoding_damage":"review","very_short":"audit"},
                "seed":18446744073709551615})",
            "p.json");
        QVERIFY2(policy, policy ? "" : policy.error().text().c_str());
        domain::Policy expected;
        expected.reviewThreshold = 0.4;
        expected.autoPrecision = 0.99;
        expected.autoConfidence = 0.9;
        expected.auditSamplingRate = 0.2;
        expected.randomAutoSlice = 0.01;
        expected.overlapShare = 0.3;
        expected.overlapReviewers = 3;
        expected.blindShare = 0.25;
        expected.queueRandomShare = 0.15;
        expected.repeatShare = 0.05;
        expected.repeatAfterHours = 48;
        expected.extraReviewers = 2;
        expected.goldShare = 0.07;
        expected.ownConflicts = true;
        expected.seed = 18446744073709551615ULL;
        expected.stakes = {{"a", domain::Stakes::High}, {"b", domain::Stakes::Low}};
        expected.signals = {{domain::EncodingDamage, domain::Tier::Review}, {domain::VeryShort, domain::Tier::Audit}};
        expected.gates = {-0.2, 0.8, 20, 0.1, {{"auto", 0.9}, {"seed", 0.0}}, true, true, 0.25};
        QVERIFY(same(*policy, expected));
    }
    void whatThePolicyLeavesOutIsTheDefault()
    {
        QVERIFY(same(*parsePolicy("{}", "p"), domain::Policy{}));
        QVERIFY(same(*parsePolicy(R"({"auto":{},"audit":{},"overlap":{},"stakes":{}})", "p"), domain::Policy{}));
    }
    void refusesPoliciesWithTheirPath_data()
    {
        addErrorColumns();
        row("empty", "", "p: the document is empty");
        row("list", "[]", "p: an object {...} is expected here, not array");
        row("unknown", R"({"auto":{"precision":0.9}})",
            "p: /auto/precision: this key is not known; known here: target_precision, confidence, random_slice");
        row("too large", R"({"review_threshold":1.5})",
            "p: /review_threshold: a number from 0.0 to 1.0 is expected here, not 1.5");
        row("certain", R"({"auto":{"target_precision":1}})",
            "p: /auto/target_precision: a number above 0.0 and below 1.0 is expected here, not 1");
        row("text", R"({"audit":{"sampling_rate":"0.1"}})",
            "p: /audit/sampling_rate: a number is expected here, not string");
        row("half a reviewer", R"({"overlap":{"reviewers":2.5}})",
            "p: /overlap/reviewers: a whole number is expected here");
        row("flag", R"({"adjudication":{"own_conflicts":"yes"}})",
            "p: /adjudication/own_conflicts: true or false is expected here, not \"yes\"");
        row("gate", R"({"gates":{"min_agreement":2}})",
            "p: /gates/min_agreement: a number from -1.0 to 1.0 is expected here, not 2");
        row("half a record", R"({"gates":{"min_label_records":0.5}})",
            "p: /gates/min_label_records: a number from 1.0 to 1000000000.0 is expected here, not 0.5");
        row("source", R"({"gates":{"max_source_share":{"people":0.5}}})",
            "p: /gates/max_source_share/people: one of gold, adjudicated, agreed, single, seed, audit, auto, ambiguous "
            "is expected here");
        row("section", R"({"overlap":3})", "p: /overlap: an object {...} is expected here, not number");
        row("stakes", R"({"stakes":{"a":"medium"}})", "p: /stakes/a: \"low\" or \"high\" is expected here");
        row("stakes list", R"({"stakes":["a"]})",
            "p: /stakes: an object {\"label\": \"high\"} is expected here, not array");
        row("signal", R"({"signals":{"dirty":"review"}})",
            "p: /signals/dirty: there is no such signal; the signals are two_close_labels, no_known_words, very_short, "
            "long_text, missing_field, truncated, other_language, encoding_damage, near_duplicate, outlier_length, "
            "contradiction and labelers_disagree");
        row("signal to auto", R"({"signals":{"truncated":"auto"}})",
            "p: /signals/truncated: \"audit\" or \"review\" is expected here");
        row("signals list", R"({"signals":["truncated"]})",
            "p: /signals: an object {\"encoding_damage\": \"review\"} is expected here, not array");
        row("seed below 0", R"({"seed":-1})",
            "p: /seed: a whole number from 0 to 18446744073709551615 is expected here");
        row("seed too large", R"({"seed":18446744073709551616})",
            "p: /seed: a whole number from 0 to 18446744073709551615 is expected here");
        row("repeated", R"({"stakes":{"a":"low","a":"high"}})",
            "p: the key \"a\" stands twice in one object; remove one");
        row("overflow", R"({"review_threshold":1e999})", "p: a number in it is too large for JSON readers");
    }
    void refusesPoliciesWithTheirPath()
    {
        QFETCH(QByteArray, document);
        const auto policy = parsePolicy(document.toStdString(), "p");
        QVERIFY(!policy);
        QTEST(QString::fromStdString(policy.error().text()), "error");
    }
    void policiesRoundTrip()
    {
        std::mt19937 random(4);
        for (int i = 0; i < 500; ++i) {
            const domain::Policy policy = somePolicy(random);
            const std::string written = formats::writePolicy(policy);
            const auto read = parsePolicy(written, "p");
            QVERIFY2(read, read ? "" : read.error().text().c_str());
            QVERIFY2(same(*read, policy), written.c_str());
            QCOMPARE(formats::writePolicy(*read), written);
        }
    }
    void randomBytesAreRefusedNotSurvived()
    {
        std::mt19937 random(6);
        const std::string alphabet = "{}[]\",:abn0.-e\\ \n\xC3\xA9t";
        for (int i = 0; i < 20'000; ++i) {
            std::string document(random() % 40, ' ');
            for (char &byte : document)
                byte = alphabet[random() % alphabet.size()];
            (void)parsePolicy(document, "p");
            (void)parseLabelSchema(document, "s");
        }
    }
};

SECONDLOOK_SUITE(TestDocuments)
#include "tst_documents.moc"
