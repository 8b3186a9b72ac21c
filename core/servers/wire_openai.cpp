#include "servers/reply_json.h"
#include "servers/wire.h"

#include <nlohmann/json.hpp>

namespace secondlook::servers {

using nlohmann::ordered_json;

namespace {

constexpr int shownAlternatives = 20; ///< the most that servers of this kind give

/// POST base_url/chat/completions.
class OpenAiWire final : public Wire
{
public:
    std::string url(const domain::Provider &provider) const override { return provider.baseUrl + "/chat/completions"; }

    std::vector<std::string> headers(const domain::Provider &, const std::string &key) const override
    {
        return key.empty() ? std::vector<std::string>() : std::vector<std::string>{"authorization: Bearer " + key};
    }

    std::string body(const domain::Provider &provider, const Capabilities &capabilities,
                     const Question &question) const override
    {
        ordered_json body = {
            {"model", provider.model},
            {"messages",
             {{{"role", "system"}, {"content", question.system}}, {{"role", "user"}, {"content", question.message}}}}};
        body[provider.outputLimitField] = question.answerTokens;
        if (question.temperature)
            body["temperature"] = *question.temperature;
        if (question.seed)
            body["seed"] = *question.seed;
        if (capabilities.tokenProbabilities) {
            body["logprobs"] = true;
            body["top_logprobs"] = shownAlternatives;
        }
        if (capabilities.answerSchema)
            body["response_format"] = {
                {"type", "json_schema"},
                {"json_schema",
                 {{"name", "label"}, {"strict", true}, {"schema", ordered_json::parse(question.answerSchema)}}}};
        return body.dump();
    }

    ModelAnswer read(std::string_view body) const override
    {
        const ReplyValue reply = readReply(body);
        const ReplyValue choice = reply["choices"].at(0);
        if (choice.error() != simdjson::SUCCESS)
            return unreadable("the reply holds no choices");
        const ReplyValue message = choice["message"];
        ModelAnswer answer;
        readUsage(reply["usage"], answer);
        answer.tokens = readTokens(choice["logprobs"]["content"]);
        answer.text = textOf(message["content"]);
        answer.kind = kindOf(textOf(choice["finish_reason"]), message, answer);
        return answer;
    }

private:
    static void readUsage(const ReplyValue &usage, ModelAnswer &answer)
    {
        answer.usage = {countOf(usage["prompt_tokens"]), countOf(usage["prompt_tokens_details"]["cached_tokens"]),
                        countOf(usage["completion_tokens"])};
    }

    static AnswerKind kindOf(const std::string &finish, const ReplyValue &message, ModelAnswer &answer)
    {
        if (const std::string refusal = textOf(message["refusal"]); !refusal.empty()) {
            answer.detail = refusal;
            return AnswerKind::Refused;
        }
        if (finish == "content_filter")
            return AnswerKind::Filtered;
        if (finish == "length")
            return AnswerKind::CutShort;
        return AnswerKind::Complete;
    }
};

} // namespace

const Wire &openAiWire()
{
    static const OpenAiWire wire;
    return wire;
}

} // namespace secondlook::servers
