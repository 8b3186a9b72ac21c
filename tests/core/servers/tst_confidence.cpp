// Where the confidence in a model's answer comes from, and what is done where the first source gives nothing.
#include "servers/labeler.h"
#include "tests/support/registry.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>
#include <set>

using namespace secondlook;
using namespace secondlook::servers;
using domain::ConfidenceFrom;
using domain::ConfidenceMethod;
using nlohmann::json;

namespace {

Labeler labelerBy(ConfidenceMethod method, Capabilities capabilities = {},
                  domain::ProviderKind kind = domain::ProviderKind::OpenAi)
{
    domain::LabelSchema schema;
    schema.fields.push_back({"answer"});
    schema.fields.front().labels = {{"refund"}, {"delay"}, {"other"}};
    domain::Provider provider;
    provider.kind = kind;
    provider.baseUrl = "http://localhost:1/v1";
    provider.model = "m";
    provider.votes = 3;
    provider.confidence = method;
    return {provider, schema, capabilities, ""};
}

json requestBody(const Labeler &labeler, const Attempt &attempt)
{
    domain::Record record;
    record.text = "Where is my money?";
    return json::parse(labeler.body(record, attempt));
}

std::string said(const json &body, std::size_t message)
{
    return body["messages"][message]["content"].get<std::string>();
}

std::string replyWith(const std::string &content, const json &logprobs = nullptr)
{
    const json choice = {
        {"message", {{"role", "assistant"}, {"content", content}}}, {"logprobs", logprobs}, {"finish_reason", "stop"}};
    return json{{"choices", json::array({choice})}, {"usage", {{"prompt_tokens", 200}, {"completion_tokens", 5}}}}
        .dump();
}

/// {"label":"..."} where this token could have been others.
std::string tokensWith(const std::string &label, const std::vector<std::pair<std::string, double>> &alternatives)
{
    json top = json::array();
    double own = 0.0;
    for (const auto &[text, probability] : alternatives) {
        top.push_back({{"token", text}, {"logprob", std::log(probability)}});
        own = text == label ? probability : own;
    }
    const json opening = {{"token", "{\"label\":\""}, {"logprob", 0.0}, {"top_logprobs", json::array()}};
    const json token = {{"token", label}, {"logprob", std::log(own)}, {"top_logprobs", top}};
    return replyWith("{\"label\":\"" + label + "\"}", {{"content", {opening, token}}});
}

LabelAnswer readBy(const Labeler &labeler, const std::string &reply, const Attempt &attempt = {})
{
    std::string why;
    const auto answer = labeler.read(reply, why, attempt);
    if (!answer)
        qFatal("%s", why.c_str());
    // What is kept of it says the same.
    return *readAnswer(writeAnswer(*answer));
}

const Attempt checkAttempt{1, false, "delay"};

double sumOf(const Labeler::Distribution &told)
{
    double all = double(told.other);
    for (const float probability : told.probabilities)
        all += double(probability);
    return all;
}

} // namespace

class TestConfidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabelIsCheckedByASecondQuestion()
    {
        const Labeler labeler = labelerBy(ConfidenceMethod::PTrue);
        QCOMPARE(labeler.votes(), 2);
        const json first = requestBody(labeler, {});
        const json second = requestBody(labeler, checkAttempt);
        QVERIFY(first["response_format"]["json_schema"]["schema"]["properties"]["label"]["enum"] ==
                json::array({"refund", "delay", "other"}));
        QVERIFY(second["response_format"]["json_schema"]["schema"]["properties"]["label"]["enum"] ==
                json::array({"yes", "no"}));
        QVERIFY(second["logprobs"] == json(true) && first["logprobs"] == json(true));
        QCOMPARE(second["temperature"].get<double>(), 0.0);
        QVERIFY(said(second, 1).starts_with(said(first, 1)));
        QVERIFY(said(second, 1).find("Proposed label: \"delay\"") != std::string::npos);
        QVERIFY(said(second, 0).find("{\"label\":\"yes\"} or {\"label\":\"no\"}") != std::string::npos);
        QVERIFY(said(second, 0).find("spelled as in the list") == std::string::npos);
        Attempt other = checkAttempt;
        other.proposed = "refund";
        QVERIFY(requestBody(labeler, other) != second);
    }
    void theProbabilityOfYesIsTheConfidence_data()
    {
        QTest::addColumn<std::string>("answer");
        QTest::addColumn<double>("yes");
        QTest::addColumn<double>("confidence");
        QTest::addRow("yes") << std::string("yes") << 0.8 << 0.8;
        QTest::addRow("no, not surely") << std::string("no") << 0.45 << 0.45;
        QTest::addRow("doubted: it stays the label") << std::string("no") << 0.1 << 1.001 / 3.0;
        QTest::addRow("another case") << std::string("Yes") << 0.7 << 0.7;
    }
    void theProbabilityOfYesIsTheConfidence()
    {
        QFETCH(std::string, answer);
        QFETCH(double, yes);
        QFETCH(double, confidence);
        const Labeler labeler = labelerBy(ConfidenceMethod::PTrue);
        const LabelAnswer label = readBy(labeler, tokensWith("delay", {{"delay", 0.99}, {"refund", 0.01}}));
        const std::string yesToken = answer == "Yes" ? "Yes" : "yes";
        const LabelAnswer told =
            readBy(labeler, tokensWith(answer, {{yesToken, yes}, {"no", 1.0 - yes}}), checkAttempt);
        const auto distribution = labeler.distribution({label, told});
        QVERIFY(distribution.from == ConfidenceFrom::PTrue);
        QVERIFY2(std::abs(double(distribution.probabilities[1]) - confidence) < 1e-5,
                 std::to_string(distribution.probabilities[1]).c_str());
        QVERIFY(std::abs(sumOf(distribution) - 1.0) < 1e-5);
        QVERIFY(distribution.probabilities[1] > distribution.probabilities[0]);
        QCOMPARE(distribution.probabilities[0], distribution.probabilities[2]);
    }
    void aCheckWithoutUseFallsBackToTheLabelsOwnProbabilities_data()
    {
        QTest::addColumn<std::string>("reply");
        QTest::addRow("no probabilities") << replyWith("{\"label\":\"yes\"}");
        QTest::addRow("neither yes nor no") << replyWith("{\"label\":\"perhaps\"}");
        QTest::addRow("nothing") << replyWith("");
    }
    void aCheckWithoutUseFallsBackToTheLabelsOwnProbabilities()
    {
        QFETCH(std::string, reply);
        const Labeler labeler = labelerBy(ConfidenceMethod::PTrue);
        const LabelAnswer told = readBy(labeler, reply, checkAttempt);
        QVERIFY(told.kind == LabelAnswer::Kind::Label); // nothing is asked a third time
        QCOMPARE(told.usage, (TokenUsage{200, 0, 5}));
        const LabelAnswer label = readBy(labeler, tokensWith("delay", {{"delay", 0.9}, {"refund", 0.1}}));
        const auto byTokens = labeler.distribution({label, told});
        QVERIFY(byTokens.from == ConfidenceFrom::TokenProbabilities);
        QVERIFY(std::abs(byTokens.probabilities[1] - 0.9F) < 1e-5F);
        const auto alone = labeler.distribution({readBy(labeler, replyWith("{\"label\":\"delay\"}")), told});
        QVERIFY(alone.from == ConfidenceFrom::OneAnswer);
        QCOMPARE(alone.probabilities[1], 2.0F / 4.0F); // (1 + 1) / (1 + 3): never 0, never certain
    }
    void aServerWithoutProbabilitiesGetsVotes()
    {
        for (const auto method : {ConfidenceMethod::TokenProbabilities, ConfidenceMethod::PTrue}) {
            for (const Labeler &labeler :
                 {labelerBy(method, {false, true}), labelerBy(method, {}, domain::ProviderKind::Anthropic)}) {
                QVERIFY(labeler.method() == ConfidenceMethod::Votes);
                QCOMPARE(labeler.votes(), 3);
                QVERIFY(said(requestBody(labeler, checkAttempt),
                             labeler.provider().kind == domain::ProviderKind::OpenAi ? 1 : 0)
                            .find("Proposed label") == std::string::npos);
            }
        }
        QVERIFY(labelerBy(ConfidenceMethod::Verbalized, {false, true}).method() == ConfidenceMethod::Verbalized);
    }
    void aModelStatesItsConfidence()
    {
        const Labeler labeler = labelerBy(ConfidenceMethod::Verbalized);
        QCOMPARE(labeler.votes(), 1);
        const json body = requestBody(labeler, {});
        const json &schema = body["response_format"]["json_schema"]["schema"];
        QVERIFY(schema["properties"]["confidence"]["type"] == json("number"));
        QVERIFY(schema["required"] == json::array({"label", "confidence"}));
        QVERIFY(!body.contains("logprobs"));
        QVERIFY(said(body, 0).find("in percent") != std::string::npos);
        const auto told = labeler.distribution({readBy(labeler, replyWith(R"({"label":"delay","confidence":85})"))});
        QVERIFY(told.from == ConfidenceFrom::Verbalized);
        QVERIFY(std::abs(told.probabilities[1] - 0.85F) < 1e-5F && std::abs(sumOf(told) - 1.0) < 1e-5);
    }
    void whatIsNotStatedIsNotNone_data()
    {
        QTest::addColumn<std::string>("content");
        for (const char *content :
             {R"({"label":"delay"})", R"({"label":"delay","confidence":"high"})",
              R"({"label":"delay","confidence":101})", R"({"label":"delay","confidence":-1})",
              R"({"label":"delay","confidence":0.95})", R"({"label":"delay","confidence":null})", "delay"})
            QTest::addRow("%s", content) << std::string(content);
    }
    void whatIsNotStatedIsNotNone()
    {
        QFETCH(std::string, content);
        const Labeler labeler = labelerBy(ConfidenceMethod::Verbalized);
        const auto told = labeler.distribution({readBy(labeler, replyWith(content))});
        QVERIFY(told.from == ConfidenceFrom::OneAnswer);
        QCOMPARE(told.probabilities[1], 0.5F);
    }
    void aStatedNoughtIsAsUnsureAsCanBe()
    {
        const Labeler labeler = labelerBy(ConfidenceMethod::Verbalized);
        const auto told = labeler.distribution({readBy(labeler, replyWith(R"({"label":"delay","confidence":0})"))});
        QVERIFY(told.from == ConfidenceFrom::Verbalized);
        QVERIFY(told.probabilities[1] > told.probabilities[0] && told.probabilities[1] < 0.34F);
    }
    void aToolStatesItToo()
    {
        const Labeler labeler = labelerBy(ConfidenceMethod::Verbalized, {}, domain::ProviderKind::Anthropic);
        const json input = {{"label", "delay"}, {"confidence", 70}};
        const json reply = {{"stop_reason", "tool_use"},
                            {"content", {{{"type", "tool_use"}, {"name", "label"}, {"input", input}}}}};
        QCOMPARE(readBy(labeler, reply.dump()).stated, std::optional(0.7));
    }
    void anotherMethodIsAnotherPrompt()
    {
        std::set<std::string> versions;
        for (const auto method :
             {ConfidenceMethod::TokenProbabilities, ConfidenceMethod::PTrue, ConfidenceMethod::Verbalized})
            versions.insert(labelerBy(method).prompt().version);
        QCOMPARE(versions.size(), 3U);
        // Votes ask the same question, several times.
        QCOMPARE(labelerBy(ConfidenceMethod::Votes).prompt().version,
                 labelerBy(ConfidenceMethod::TokenProbabilities).prompt().version);
    }
};

SECONDLOOK_SUITE(TestConfidence)
#include "tst_confidence.moc"
