#include "servers/reply_json.h"
#include "servers/wire.h"

#include <nlohmann/json.hpp>

namespace secondlook::servers {

using nlohmann::ordered_json;

namespace {

/// POST base_url/v1/messages. It knows no probabilities of tokens; the answer comes as the input of a tool.
class AnthropicWire final : public Wire
{
public:
    std::string url(const domain::Provider &provider) const override { return provider.baseUrl + "/v1/messages"; }

    std::vector<std::string> headers(const domain::Provider &provider, const std::string &key) const override
    {
        std::vector<std::string> headers{"anthropic-version: " + provider.apiVersion};
        if (!key.empty())
            headers.push_back("x-api-key: " + key);
        return headers;
    }

    std::string body(const domain::Provider &provider, const Capabilities &capabilities,
                     const Question &question) const override
    {
        ordered_json body = {{"model", provider.model},
                             {"max_tokens", question.answerTokens},
                             {"system", question.system},
                             {"messages", ordered_json::array({{{"role", "user"}, {"content", question.message}}})}};
        if (question.temperature)
            body["temperature"] = *question.temperature;
        if (capabilities.answerSchema) {
            ordered_json tool = {{"name", "label"},
                                 {"description", "Gives the record its label"},
                                 {"strict", true},
                                 {"input_schema", ordered_json::parse(question.answerSchema)}};
            body["tools"] = ordered_json::array({std::move(tool)});
            body["tool_choice"] = {{"type", "tool"}, {"name", "label"}, {"disable_parallel_tool_use", true}};
        }
        return body.dump();
    }

    ModelAnswer read(std::string_view body) const override
    {
        const ReplyValue reply = readReply(body);
        simdjson::dom::array content;
        if (reply["content"].get(content) != simdjson::SUCCESS)
            return unreadable("the reply holds no content");
        ModelAnswer answer;
        const ReplyValue usage = reply["usage"];
        const std::int64_t cached = countOf(usage["cache_read_input_tokens"]);
        answer.usage = {countOf(usage["input_tokens"]) + countOf(usage["cache_creation_input_tokens"]) + cached, cached,
                        countOf(usage["output_tokens"])};
        for (const simdjson::dom::element part : content) {
            if (textOf(part["type"]) == "tool_use")
                answer.text = toolAnswer(part["input"]);
            else if (answer.text.empty())
                answer.text = textOf(part["text"]);
        }
        const std::string stop = textOf(reply["stop_reason"]);
        const bool isCut = stop == "max_tokens" || stop == "model_context_window_exceeded";
        answer.kind = stop == "refusal" ? AnswerKind::Refused : isCut ? AnswerKind::CutShort : AnswerKind::Complete;
        return answer;
    }

private:
    /// Only what was asked for.
    static std::string toolAnswer(const ReplyValue &input)
    {
        ordered_json answer = {{"label", textOf(input["label"])}};
        if (const auto confidence = realOf(input["confidence"]))
            answer["confidence"] = *confidence;
        return answer.dump();
    }
};

} // namespace

const Wire &anthropicWire()
{
    static const AnthropicWire wire;
    return wire;
}

} // namespace secondlook::servers
