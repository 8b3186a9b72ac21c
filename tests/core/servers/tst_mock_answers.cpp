#include <QTest>

#include "tests/core/servers/asking.h"
#include "tests/support/registry.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <numeric>

using namespace secondlook::servers;
using namespace secondlook::test;
using nlohmann::json;

namespace {

const std::string anthropicPath = "/v1/messages";
const std::string chatPath = "/v1/chat/completions";
const std::string ollamaPath = "/api/chat";

json labelSchema(const std::vector<std::string> &labels)
{
    return {{"type", "object"},
            {"properties", {{"label", {{"type", "string"}, {"enum", labels}}}}},
            {"required", {"label"}},
            {"additionalProperties", false}};
}

json openAiQuestion(const std::string &text, const std::vector<std::string> &labels)
{
    return {{"model", "m"},
            {"logprobs", true},
            {"top_logprobs", 20},
            {"messages", {{{"role", "system"}, {"content", "Label it."}}, {{"role", "user"}, {"content", text}}}},
            {"response_format",
             {{"type", "json_schema"},
              {"json_schema", {{"name", "label"}, {"strict", true}, {"schema", labelSchema(labels)}}}}}};
}

json ollamaQuestion(const std::string &text, const std::vector<std::string> &labels)
{
    return {{"model", "m"},
            {"stream", false},
            {"logprobs", true},
            {"top_logprobs", 20},
            {"options", {{"num_predict", 16}}},
            {"format", labelSchema(labels)},
            {"messages", {{{"role", "user"}, {"content", text}}}}};
}

json anthropicQuestion(const std::string &text, const std::vector<std::string> &labels)
{
    return {{"model", "m"},
            {"max_tokens", 64},
            {"system", "Label it."},
            {"messages", {{{"role", "user"}, {"content", {{{"type", "text"}, {"text", text}}}}}}},
            {"tools", {{{"name", "label"}, {"strict", true}, {"input_schema", labelSchema(labels)}}}},
            {"tool_choice", {{"type", "tool"}, {"name", "label"}}}};
}

HttpReply postTo(const MockModelServer &server, const std::string &path, const json &body)
{
    HttpRequest one = request(path, body.dump());
    if (path == anthropicPath)
        one.headers = {"anthropic-version: 2023-06-01"};
    return only(server, std::move(one));
}

json bodyOf(const HttpReply &reply)
{
    return json::parse(reply.body, nullptr, false);
}

/// Not `json == "text"`, which would make Qt's types look convertible to JSON.
std::string textAt(const json &value, const char *pointer)
{
    const json::json_pointer at(pointer);
    return value.contains(at) && value[at].is_string() ? value[at].get<std::string>() : "(no text)";
}

std::string keysOf(const json &object)
{
    std::string keys;
    for (const auto &[key, value] : object.items())
        keys += (keys.empty() ? "" : " ") + key;
    return keys;
}

} // namespace

class TestMockAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersAsOpenAi()
    {
        const MockModelServer server;
        const json body = bodyOf(postTo(server, chatPath, openAiQuestion("where is my card", {"lost", "card"})));
        QCOMPARE(keysOf(body), std::string("choices created id model object usage"));
        QCOMPARE(textAt(body, "/object"), std::string("chat.completion"));
        QCOMPARE(keysOf(body["choices"][0]), std::string("finish_reason index logprobs message"));
        QCOMPARE(textAt(body, "/choices/0/finish_reason"), std::string("stop"));
        QCOMPARE(keysOf(body["choices"][0]["message"]), std::string("content refusal role"));
        QCOMPARE(textAt(body, "/choices/0/message/content"), std::string(R"({"label":"card"})"));
        QVERIFY(body["choices"][0]["message"]["refusal"].is_null());
        QCOMPARE(body["usage"]["prompt_tokens"].get<int>(), (9 + 16 + 3) / 4);
        QCOMPARE(body["usage"]["completion_tokens"].get<std::size_t>(),
                 body["choices"][0]["logprobs"]["content"].size());
        QCOMPARE(body["usage"]["total_tokens"].get<int>(),
                 body["usage"]["prompt_tokens"].get<int>() + body["usage"]["completion_tokens"].get<int>());
        const json &token = body["choices"][0]["logprobs"]["content"][0];
        QCOMPARE(keysOf(token), std::string("bytes logprob token top_logprobs"));
        QCOMPARE(keysOf(token["top_logprobs"][0]), std::string("bytes logprob token"));
    }
    void givesLogprobsOnlyWhereTheyAreWanted()
    {
        const MockModelServer server;
        json question = openAiQuestion("x", {"a", "b"});
        question["top_logprobs"] = 1;
        const json one = bodyOf(postTo(server, chatPath, question));
        for (const json &token : one["choices"][0]["logprobs"]["content"])
            QCOMPARE(token["top_logprobs"].size(), std::size_t{1});
        question.erase("logprobs");
        QVERIFY(bodyOf(postTo(server, chatPath, question))["choices"][0]["logprobs"].is_null());
        question["top_logprobs"] = 21;
        QCOMPARE(postTo(server, chatPath, question).status, 400);
    }
    void probabilitiesAlongALabelMultiplyToWhatIsBelieved_data()
    {
        QTest::addColumn<std::vector<std::string>>("labels");
        QTest::newRow("two") << std::vector<std::string>{"a", "b"};
        QTest::newRow("alike at the start")
            << std::vector<std::string>{"card lost", "card lost or stolen", "card late", "other"};
        QTest::newRow("of other scripts")
            << std::vector<std::string>{"наличные", "наличность", "日本語の札", "a \"quoted\" one"};
        std::vector<std::string> many;
        for (int i = 0; i < 77; ++i)
            many.push_back("intent_" + std::to_string(i));
        QTest::newRow("many") << many;
    }
    void probabilitiesAlongALabelMultiplyToWhatIsBelieved()
    {
        QFETCH(std::vector<std::string>, labels);
        const MockModelServer server;
        const std::string prompt = "which of them?";
        const std::string chosen = labelFoundIn(prompt, labels);
        const json body = bodyOf(postTo(server, chatPath, openAiQuestion(prompt, labels)));
        const std::string content = textAt(body, "/choices/0/message/content");
        QCOMPARE(textAt(json::parse(content), "/label"), chosen);
        std::string joined;
        double sum = 0;
        for (const json &token : body["choices"][0]["logprobs"]["content"]) {
            const std::string text = token["token"];
            joined += text;
            sum += token["logprob"].get<double>();
            const auto bytes = token["bytes"].get<std::vector<unsigned char>>();
            QCOMPARE(std::string(bytes.begin(), bytes.end()), text);
            QVERIFY(token["top_logprobs"].size() <= 20);
            QCOMPARE(textAt(token, "/top_logprobs/0/token"), text); // at no temperature the likeliest is taken
            double all = 0;
            double last = 0;
            for (const json &other : token["top_logprobs"]) {
                QVERIFY(other["logprob"].get<double>() <= last);
                last = other["logprob"];
                all += std::exp(last);
            }
            QVERIFY(all < 1 + 1e-9);
        }
        QCOMPARE(joined, content);
        const std::vector<double> believed = believedProbabilities(labels, chosen, prompt);
        QVERIFY(std::abs(std::accumulate(believed.begin(), believed.end(), 0.0) - 1) < 1e-9);
        const auto at = static_cast<std::size_t>(std::ranges::find(labels, chosen) - labels.begin());
        QVERIFY(believed[at] >= 0.55);
        QVERIFY2(std::abs(std::exp(sum) - believed[at]) < 1e-3, std::to_string(std::exp(sum)).c_str());
    }
    void labelsComeFromTheRequestAndAreAlwaysTheSame()
    {
        const std::vector<std::string> labels = {"refund", "delay", "other"};
        QCOMPARE(labelFoundIn("A DELAY and a refund", labels), std::string("refund"));
        QCOMPARE(labelFoundIn("a Delay", labels), std::string("delay"));
        QCOMPARE(labelFoundIn("nothing of it", labels), labelFoundIn("nothing of it", labels));
        std::set<std::string> drawn;
        for (int i = 0; i < 50; ++i)
            drawn.insert(labelFoundIn("text " + std::to_string(i), labels));
        QCOMPARE(drawn.size(), std::size_t{3});
        MockOptions options;
        options.label = [](const std::string &prompt) { return prompt.substr(0, 1); };
        const MockModelServer server(options);
        const json body = bodyOf(postTo(server, chatPath, openAiQuestion("b or a", {"a", "b"})));
        QCOMPARE(textAt(body, "/choices/0/message/content"), std::string(R"({"label":"b"})"));
    }
    void answersAsOllama()
    {
        const MockModelServer server;
        json question = ollamaQuestion("card", {"lost", "card"});
        const json body = bodyOf(postTo(server, ollamaPath, question));
        QCOMPARE(keysOf(body),
                 std::string("created_at done done_reason eval_count load_duration logprobs message model "
                             "prompt_eval_count total_duration"));
        QCOMPARE(textAt(body, "/message/content"), std::string(R"({"label":"card"})"));
        QCOMPARE(textAt(body, "/done_reason"), std::string("stop"));
        QCOMPARE(body["logprobs"].size(), body["eval_count"].get<std::size_t>());
        QCOMPARE(keysOf(body["logprobs"][0]), std::string("bytes logprob token top_logprobs"));
        // It streams where nobody says otherwise.
        question.erase("stream");
        const HttpReply streamed = postTo(server, ollamaPath, question);
        QCOMPARE(streamed.header("content-type"), std::string_view("application/x-ndjson"));
        const auto lineEnd = streamed.body.find('\n');
        QVERIFY(!json::parse(streamed.body.substr(0, lineEnd))["done"].get<bool>());
        QVERIFY(json::parse(streamed.body.substr(lineEnd))["done"].get<bool>());
    }
    void answersAsAnthropic()
    {
        const MockModelServer server;
        json question = anthropicQuestion("card", {"lost", "card"});
        json body = bodyOf(postTo(server, anthropicPath, question));
        QCOMPARE(keysOf(body), std::string("content id model role stop_reason stop_sequence type usage"));
        QCOMPARE(textAt(body, "/type"), std::string("message"));
        QCOMPARE(textAt(body, "/stop_reason"), std::string("tool_use"));
        QCOMPARE(keysOf(body["content"][0]), std::string("id input name type"));
        QCOMPARE(textAt(body, "/content/0/input/label"), std::string("card"));
        QCOMPARE(keysOf(body["usage"]),
                 std::string("cache_creation_input_tokens cache_read_input_tokens input_tokens output_tokens"));
        QCOMPARE(body["usage"]["input_tokens"].get<int>(), (9 + 4 + 3) / 4);
        question.erase("tools");
        question["output_config"] = {{"format", {{"type", "json_schema"}, {"schema", labelSchema({"card"})}}}};
        body = bodyOf(postTo(server, anthropicPath, question));
        QCOMPARE(textAt(body, "/stop_reason"), std::string("end_turn"));
        QCOMPARE(textAt(body, "/content/0/text"), std::string(R"({"label":"card"})"));
        QCOMPARE(only(server, request(anthropicPath, question.dump())).status, 400); // without a version
    }
    void cutsAnswersAtTheMostTokens()
    {
        const MockModelServer server;
        json question = openAiQuestion("card", {"lost", "card"});
        question["max_completion_tokens"] = 3;
        json body = bodyOf(postTo(server, chatPath, question));
        QCOMPARE(textAt(body, "/choices/0/finish_reason"), std::string("length"));
        QCOMPARE(textAt(body, "/choices/0/message/content"), std::string("{\"label\":\""));
        question = ollamaQuestion("card", {"lost", "card"});
        question["options"]["num_predict"] = 3;
        QCOMPARE(textAt(bodyOf(postTo(server, ollamaPath, question)), "/done_reason"), std::string("length"));
        question = anthropicQuestion("card", {"lost", "card"});
        question["max_tokens"] = 3;
        QCOMPARE(textAt(bodyOf(postTo(server, anthropicPath, question)), "/stop_reason"), std::string("max_tokens"));
    }
    void wantsTheKeyAndAKnownModel()
    {
        MockOptions options;
        options.apiKey = "sesame";
        options.models = {"m"};
        const MockModelServer server(options);
        const std::vector<std::string> labels = {"a"};
        for (const auto &[path, question] :
             {std::pair{chatPath, openAiQuestion("a", labels)}, std::pair{ollamaPath, ollamaQuestion("a", labels)},
              std::pair{anthropicPath, anthropicQuestion("a", labels)}}) {
            HttpRequest one = request(path, question.dump());
            QCOMPARE(only(server, one).status, 401);
            one.headers = {path == anthropicPath ? "x-api-key: sesame" : "Authorization: Bearer sesame",
                           "anthropic-version: 2023-06-01"};
            QCOMPARE(only(server, one).status, 200);
            json unknown = question;
            unknown["model"] = "other";
            one.body = unknown.dump();
            const HttpReply reply = only(server, one);
            QCOMPARE(reply.status, 404);
            if (path == ollamaPath)
                QCOMPARE(textAt(bodyOf(reply), "/error"), std::string("model 'other' not found"));
            else if (path == anthropicPath)
                QCOMPARE(textAt(bodyOf(reply), "/error/type"), std::string("not_found_error"));
            else
                QCOMPARE(textAt(bodyOf(reply), "/error/code"), std::string("model_not_found"));
        }
    }
    void whatIsNoQuestionIsRefused()
    {
        const MockModelServer server;
        QCOMPARE(only(server, request(chatPath, "{")).status, 400);
        QCOMPARE(only(server, request(chatPath, "{}")).status, 400);
        QCOMPARE(only(server, request(chatPath, R"({"model":"m","messages":[]})")).status, 400);
        QCOMPARE(only(server, request(chatPath)).status, 405);
        QCOMPARE(only(server, request("/elsewhere", "{}")).status, 404);
        QCOMPARE(server.counts().answered200, 0);
    }
    void answersTakeTheirTime()
    {
        MockOptions options;
        options.latency = std::chrono::milliseconds(50);
        const MockModelServer server(options);
        HttpClient client(1);
        const auto begin = std::chrono::steady_clock::now();
        QCOMPARE(only(client, chat(server)).status, 200);
        QVERIFY(std::chrono::steady_clock::now() - begin >= options.latency);
    }
    void countsWhatIsPaid()
    {
        const MockModelServer server;
        HttpClient client(1);
        for (const char *text : {"one", "two", "one", "one"})
            QCOMPARE(only(client, chat(server, text)).status, 200);
        QCOMPARE(server.counts().answered200, 4);
        QCOMPARE(server.counts().distinctPaid, 2);
        QCOMPARE(server.counts().mostPaidForOne, 3);
        QCOMPARE(server.timesPaid(chat(server, "one").body), 3);
        QCOMPARE(server.timesPaid(chat(server, "three").body), 0);
    }
};

SECONDLOOK_SUITE(TestMockAnswers)
#include "tst_mock_answers.moc"
