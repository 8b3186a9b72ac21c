#include "servers/wire.h"
#include "servers/wire_json.h"

namespace secondlook::servers {

using nlohmann::json;
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
        const json reply = json::parse(body, nullptr, false);
        const json &choices = member(reply, "choices");
        if (!choices.is_array() || choices.empty())
            return unreadable("the reply holds no choices");
        const json &message = member(choices.front(), "message");
        ModelAnswer answer;
        readUsage(member(reply, "usage"), answer);
        answer.tokens = readTokens(member(member(choices.front(), "logprobs"), "content"));
        answer.text = textOf(member(message, "content"));
        answer.kind = kindOf(textOf(member(choices.front(), "finish_reason")), message, answer);
        return answer;
    }

private:
    static void readUsage(const json &usage, ModelAnswer &answer)
    {
        answer.usage = {countOf(member(usage, "prompt_tokens")),
                        countOf(member(member(usage, "prompt_tokens_details"), "cached_tokens")),
                        countOf(member(usage, "completion_tokens"))};
    }

    static AnswerKind kindOf(const std::string &finish, const json &message, ModelAnswer &answer)
    {
        if (const std::string refusal = textOf(member(message, "refusal")); !refusal.empty()) {
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
