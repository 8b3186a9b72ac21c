#include "formats/run_lines.h"
#include "tests/core/formats/with_quotes.h"
#include "tests/support/registry.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace secondlook;

namespace {

domain::LabelSchema schemaOf(const std::vector<std::string> &names)
{
    domain::LabelSchema schema;
    schema.fields.push_back({"intent", domain::FieldKind::Choice, true, {}});
    for (const std::string &name : names) {
        domain::Label label;
        label.name = name;
        schema.fields.front().labels.push_back(label);
    }
    return schema;
}

domain::Prediction prediction(std::vector<domain::LabelScore> scores, float other)
{
    domain::Prediction made;
    made.label = scores.front().label;
    made.confidence = scores.front().probability;
    made.rawConfidence = 0.75F;
    made.other = other;
    made.scores = std::move(scores);
    return made;
}

std::string line(const domain::LabelSchema &schema, const domain::Prediction &predicted, std::uint32_t reasons = 0)
{
    const formats::RunLineHeader header{"run-7", "linear", "linear-3", 2, 5};
    std::string out;
    formats::appendEnrichedLine(out, header, schema, "t-\"1\"", "mail\n.jsonl", "channel=email", predicted,
                                domain::Tier::Audit, reasons, 1747213923250);
    return out;
}

} // namespace

class TestRunLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void enrichedLineIsTheContract()
    {
        domain::Prediction predicted = prediction({{1, 0.5F}, {0, 0.25F}}, 0.25F);
        predicted.signals = domain::VeryShort | domain::TwoCloseLabels;
        const std::string expected = test::withQuotes(
            "{'id':'t-\\'1\\'','source':'mail\\n.jsonl','segment':'channel=email','label':'b','confidence':0.5,"
            "'raw_confidence':0.75,'distribution':{'b':0.5,'a':0.25,'other':0.25},'tier':'audit',"
            "'reasons':['between_thresholds','audit_sample'],'signals':['two_close_labels','very_short'],"
            "'classifier':'linear','model_version':'linear-3','prompt_version':null,'schema_version':2,"
            "'policy_version':5,'run_id':'run-7','processed_at':'2025-05-14T09:12:03.250Z'}"
            "\n");
        QCOMPARE(line(schemaOf({"a", "b", "c"}), predicted, domain::AuditSample | domain::BetweenThresholds), expected);
    }
    void otherStandsOnlyWhereLabelsAreLeftOut()
    {
        const auto all = nlohmann::json::parse(line(schemaOf({"a", "b"}), prediction({{0, 0.9F}, {1, 0.1F}}, 0.0F)));
        QVERIFY(!all["distribution"].contains("other"));
        QCOMPARE(all["distribution"].size(), std::size_t(2));
        const auto some = nlohmann::json::parse(line(schemaOf({"a", "b"}), prediction({{0, 1.0F}}, 0.0F)));
        QCOMPARE(some["distribution"].dump(), std::string("{\"a\":1,\"other\":0}"));
        QVERIFY(all["reasons"].is_array() && all["reasons"].empty());
    }
    void aLabelNamedOtherKeepsItsName()
    {
        const std::string text = line(schemaOf({"other", "b", "c"}), prediction({{0, 0.5F}, {1, 0.25F}}, 0.25F));
        const std::string expected = test::withQuotes("'distribution':{'other':0.5,'b':0.25,'other_labels':0.25}");
        QVERIFY(text.find(expected) != std::string::npos);
    }
    void everyReasonAndSignalIsNamedOnce()
    {
        domain::Prediction predicted = prediction({{0, 1.0F}}, 0.0F);
        predicted.signals = (1U << unsigned(domain::signalCount)) - 1U;
        const auto parsed =
            nlohmann::json::parse(line(schemaOf({"a"}), predicted, (1U << unsigned(domain::reasonCount)) - 1U));
        const auto ruled = nlohmann::json::parse(
            line(schemaOf({"a"}), predicted, domain::signalReasons(domain::Truncated) | domain::ConfidentEnough));
        QCOMPARE(ruled["reasons"].dump(), std::string(R"(["at_or_above_auto_threshold","signal:truncated"])"));
        QCOMPARE(parsed["reasons"].size(), std::size_t(domain::reasonCount));
        QCOMPARE(parsed["signals"].size(), std::size_t(domain::signalCount));
        for (int i = 0; i < domain::reasonCount; ++i)
            QCOMPARE(parsed["reasons"][i].get<std::string>(),
                     std::string(domain::reasonName(domain::Reason(1U << unsigned(i)))));
    }
    void failureLineIsTheContract()
    {
        std::string out = "before\n";
        formats::appendFailureLine(out, "t-9", "mail.jsonl", {true, "server_busy", "503 \"try later\""}, 3, 0);
        formats::appendFailureLine(out, "", "m", {false, "text_too_long", ""}, 1, 0);
        const std::string expected =
            test::withQuotes("before\n"
                             "{'id':'t-9','source':'mail.jsonl','kind':'transient','reason':'server_busy',"
                             "'detail':'503 \\'try later\\'','attempts':3,'at':'1970-01-01T00:00:00.000Z'}"
                             "\n"
                             "{'id':'','source':'m','kind':'permanent','reason':'text_too_long','detail':'',"
                             "'attempts':1,'at':'1970-01-01T00:00:00.000Z'}"
                             "\n");
        QCOMPARE(out, expected);
    }
};

SECONDLOOK_SUITE(TestRunLines)
#include "tst_run_lines.moc"
