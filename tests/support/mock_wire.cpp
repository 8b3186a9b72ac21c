#include "tests/support/mock_wire.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace secondlook::test {
namespace {

// Written by hand and not through a JSON library: with the probabilities of twenty alternatives a token, that would be
// most of what the server does.

std::string numbered(double value)
{
    char text[32];
    return {text, std::to_chars(text, text + sizeof text, value).ptr};
}

void appendToken(std::string &out, const std::string &text, double logprob)
{
    out += "{\"token\":" + quotedJson(text) + ",\"logprob\":" + numbered(logprob) + ",\"bytes\":[";
    for (const char byte : text)
        out += std::to_string(static_cast<unsigned char>(byte)) + ',';
    out.back() = ']';
}

/// The list that OpenAI has below logprobs.content and Ollama right in the reply.
std::string logprobList(const MockAnswer &answer, int most)
{
    std::string out = "[";
    for (const MockToken &token : answer.tokens) {
        appendToken(out, token.text, token.logprob);
        out += ",\"top_logprobs\":[";
        for (int i = 0; i < most && i < static_cast<int>(token.alternatives.size()); ++i) {
            const auto &[text, logprob] = token.alternatives[static_cast<std::size_t>(i)];
            appendToken(out, text, logprob);
            out += "},";
        }
        if (out.back() == ',')
            out.pop_back();
        out += "]},";
    }
    if (out.back() == ',')
        out.pop_back();
    return out + ']';
}

std::string openAiBody(const MockQuestion &question, const MockAnswer &answer, MockEnding ending)
{
    static const char *const reasons[] = {"stop", "length", "content_filter", "stop"};
    const bool refuses = ending == MockEnding::Refusal;
    const std::string content = refuses ? "null" : quotedJson(answer.content);
    const std::string refusal = refuses ? quotedJson("I cannot help with that.") : "null";
    const auto tokens = answer.tokens.size();
    return R"({"id":"chatcmpl-)" + std::to_string(question.number) +
           R"(","object":"chat.completion","created":1767225600,"model":)" + quotedJson(question.model) +
           R"(,"choices":[{"index":0,"finish_reason":")" + reasons[static_cast<int>(ending)] +
           R"(","message":{"role":"assistant","content":)" + content + R"(,"refusal":)" + refusal + R"(},"logprobs":)" +
           (question.wantsLogprobs
                ? R"({"content":)" + logprobList(answer, question.topLogprobs) + R"(,"refusal":null})"
                : "null") +
           R"(}],"usage":{"prompt_tokens":)" + std::to_string(question.promptTokens) + R"(,"completion_tokens":)" +
           std::to_string(tokens) + R"(,"total_tokens":)" +
           std::to_string(question.promptTokens + static_cast<std::int64_t>(tokens)) +
           R"(,"prompt_tokens_details":{"cached_tokens":0},"completion_tokens_details":{"reasoning_tokens":0}}})";
}

} // namespace

std::string quotedJson(const std::string &text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

MockHttpReply answerReply(const MockQuestion &question, const MockAnswer &answer, MockEnding ending)
{
    MockHttpReply reply;
    reply.body = openAiBody(question, answer, ending);
    return reply;
}

MockHttpReply modelsReply(const std::vector<std::string> &models)
{
    MockHttpReply reply;
    reply.body = R"({"object":"list","data":[)";
    for (const std::string &model : models)
        reply.body += R"({"id":)" + quotedJson(model) + R"(,"object":"model","created":1767225600,"owned_by":"mock"},)";
    if (reply.body.back() == ',')
        reply.body.pop_back();
    reply.body += "]}";
    return reply;
}

MockHttpReply errorReply(MockProtocol protocol, const MockError &error)
{
    const auto orNull = [](const std::string &text) { return text.empty() ? "null" : quotedJson(text); };
    MockHttpReply reply;
    reply.status = error.status;
    switch (protocol) {
    case MockProtocol::Ollama:
        reply.body = R"({"error":)" + quotedJson(error.message) + "}";
        break;
    case MockProtocol::Anthropic:
        reply.body = R"({"type":"error","error":{"type":)" + quotedJson(error.type) + R"(,"message":)" +
                     quotedJson(error.message) + R"(},"request_id":"req_mock"})";
        break;
    case MockProtocol::OpenAi:
        reply.body = R"({"error":{"message":)" + quotedJson(error.message) + R"(,"type":)" + quotedJson(error.type) +
                     R"(,"param":)" + orNull(error.param) + R"(,"code":)" + orNull(error.code) + "}}";
        break;
    }
    return reply;
}

} // namespace secondlook::test
