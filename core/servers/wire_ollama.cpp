#include "servers/reply_json.h"
#include "servers/wire.h"

#include <nlohmann/json.hpp>

namespace secondlook::servers {

using nlohmann::ordered_json;

namespace {

constexpr int ollamaAlternatives = 20;

/// POST base_url/api/chat.
class OllamaWire final : public Wire
{
public:
    std::string url(const domain::Provider &provider) const override { return provider.baseUrl + "/api/chat"; }

    std::vector<std::string> headers(const domain::Provider &, const std::string &key) const override
    {
        return key.empty() ? std::vector<std::string>() : std::vector<std::string>{"authorization: Bearer " + key};
    }

    std::string body(const domain::Provider &provider, const Capabilities &capabilities,
                     const Question &question) const override
    {
        ordered_json options = {{"num_predict", question.answerTokens}};
        if (question.temperature)
            options["temperature"] = *question.temperature;
        if (question.seed)
            options["seed"] = *question.seed;
        // Without these two, a text that is too long is cut and nobody is told.
        ordered_json body = {
            {"model", provider.model},
            {"stream", false},
            {"truncate", false},
            {"shift", false},
            {"messages",
             {{{"role", "system"}, {"content", question.system}}, {{"role", "user"}, {"content", question.message}}}},
            {"options", options}};
        if (capabilities.tokenProbabilities) {
            body["logprobs"] = true;
            body["top_logprobs"] = ollamaAlternatives;
        }
        if (capabilities.answerSchema)
            body["format"] = ordered_json::parse(question.answerSchema);
        return body.dump();
    }

    ModelAnswer read(std::string_view body) const override
    {
        const ReplyValue reply = readReply(body);
        const ReplyValue message = reply["message"];
        if (!message.is_object())
            return unreadable("the reply holds no message");
        ModelAnswer answer;
        answer.text = textOf(message["content"]);
        answer.tokens = readTokens(reply["logprobs"]);
        answer.usage = {countOf(reply["prompt_eval_count"]), 0, countOf(reply["eval_count"])};
        const bool isCut = textOf(reply["done_reason"]) == "length";
        answer.kind = isCut ? AnswerKind::CutShort : AnswerKind::Complete;
        return answer;
    }
};

} // namespace

const Wire &ollamaWire()
{
    static const OllamaWire wire;
    return wire;
}

} // namespace secondlook::servers
