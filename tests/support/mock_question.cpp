#include "tests/support/mock_question.h"

#include <nlohmann/json.hpp>

#include <stdexcept>

namespace secondlook::test {
namespace {

using nlohmann::json;

/// Text of a message, which is a string or a list of parts.
std::string textOf(const json &content)
{
    if (content.is_string())
        return content.get<std::string>();
    std::string text;
    for (const json &part : content)
        text += part.value("text", "");
    return text;
}

/// The first list of strings of that name, outer before inner.
std::vector<std::string> listNamed(const std::string &name, const json &value)
{
    if (value.is_object())
        if (const auto found = value.find(name); found != value.end() && found->is_array())
            return found->get<std::vector<std::string>>();
    for (const json &inner : value)
        if (inner.is_structured())
            if (auto list = listNamed(name, inner); !list.empty())
                return list;
    return {};
}

const json &at(const json &value, std::initializer_list<const char *> names)
{
    static const json none;
    const json *here = &value;
    for (const char *name : names) {
        const auto found = here->is_object() ? here->find(name) : here->end();
        if (found == here->end())
            return none;
        here = &*found;
    }
    return *here;
}

void setSchema(MockQuestion &question, const json &schema)
{
    if (!schema.is_object())
        return;
    question.schema = schema.dump();
    question.labels = listNamed("enum", schema);
}

void readOpenAi(MockQuestion &question, const json &body)
{
    setSchema(question, at(body, {"response_format", "json_schema", "schema"}));
    if (question.schema.empty())
        setSchema(question, at(body, {"structured_outputs", "json"}));
    if (question.labels.empty())
        question.labels = listNamed("choice", at(body, {"structured_outputs"}));
    question.mostTokens = body.value("max_completion_tokens", body.value("max_tokens", 0));
    question.wantsLogprobs = body.value("logprobs", false);
    question.topLogprobs = body.value("top_logprobs", 0);
    question.streams = body.value("stream", false);
}

void readOllama(MockQuestion &question, const json &body)
{
    setSchema(question, at(body, {"format"}));
    question.mostTokens = at(body, {"options"}).is_object() ? body["options"].value("num_predict", 0) : 0;
    question.wantsLogprobs = body.value("logprobs", false);
    question.topLogprobs = body.value("top_logprobs", 0);
    question.streams = body.value("stream", true);
}

void readAnthropic(MockQuestion &question, const json &body)
{
    if (const json &tools = at(body, {"tools"}); tools.is_array() && !tools.empty()) {
        question.usesTool = true;
        setSchema(question, tools.at(0).at("input_schema"));
    } else {
        setSchema(question, at(body, {"output_config", "format", "schema"}));
    }
    question.mostTokens = body.at("max_tokens").get<int>();
    question.streams = body.value("stream", false);
    question.promptTokens = static_cast<std::int64_t>(textOf(body.value("system", json(""))).size());
}

} // namespace

MockQuestion readQuestion(MockProtocol protocol, const std::string &text)
{
    const json body = json::parse(text);
    MockQuestion question;
    question.protocol = protocol;
    question.model = body.at("model").get<std::string>();
    if (protocol == MockProtocol::OpenAi)
        readOpenAi(question, body);
    else if (protocol == MockProtocol::Ollama)
        readOllama(question, body);
    else
        readAnthropic(question, body);
    for (const json &message : body.at("messages")) {
        std::string said = textOf(message.at("content"));
        question.promptTokens += static_cast<std::int64_t>(said.size());
        if (message.at("role") == "user")
            question.prompt = std::move(said);
    }
    if (question.prompt.empty())
        throw std::runtime_error("there is no message of the user");
    question.promptTokens = (question.promptTokens + 3) / 4;
    if (question.streams && protocol != MockProtocol::Ollama)
        throw std::runtime_error("this server does not stream");
    if (question.topLogprobs < 0 || question.topLogprobs > 20)
        throw std::runtime_error("top_logprobs must be between 0 and 20");
    return question;
}

} // namespace secondlook::test
