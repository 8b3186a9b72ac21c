#include "tests/support/mock_wire.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace secondlook::test {
namespace {

// Written by hand and not through a JSON library: with the probabilities of twenty alternatives a token, that would be
// most of what the server does.

const char refusalWords[] = "I cannot help with that.";

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
    const std::string refusal = refuses ? quotedJson(refusalWords) : "null";
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

std::string ollamaLine(const MockQuestion &question, const std::string &content, const std::string &rest)
{
    return R"({"model":)" + quotedJson(question.model) +
           R"(,"created_at":"2026-01-01T00:00:00Z","message":{"role":"assistant","content":)" + quotedJson(content) +
           "}," + rest + "}";
}

/// One object, or two of one line each where it is streamed: the text, and that it is done.
std::string ollamaBody(const MockQuestion &question, const MockAnswer &answer, MockEnding ending)
{
    const std::string content = ending == MockEnding::Refusal ? refusalWords : answer.content;
    const std::string logprobs =
        question.wantsLogprobs ? R"("logprobs":)" + logprobList(answer, question.topLogprobs) + "," : "";
    const std::string end =
        std::string(R"("done":true,"done_reason":")") + (ending == MockEnding::Length ? "length" : "stop") +
        R"(","total_duration":1,"load_duration":1,"prompt_eval_count":)" + std::to_string(question.promptTokens) +
        R"(,"eval_count":)" + std::to_string(answer.tokens.size());
    if (!question.streams)
        return ollamaLine(question, content, logprobs + end);
    return ollamaLine(question, content, logprobs + R"("done":false)") + "\n" + ollamaLine(question, "", end) + "\n";
}

std::string anthropicBody(const MockQuestion &question, const MockAnswer &answer, MockEnding ending)
{
    std::string content;
    std::string reason = question.usesTool ? "tool_use" : "end_turn";
    if (ending == MockEnding::Length)
        reason = "max_tokens";
    if (ending == MockEnding::Refusal || ending == MockEnding::ContentFilter)
        reason = "refusal";
    else if (question.usesTool && !answer.content.empty())
        content = R"({"type":"tool_use","id":"toolu_mock","name":"label","input":)" +
                  (ending == MockEnding::Length ? "{}" : answer.content) + "}";
    else if (!answer.content.empty())
        content = R"({"type":"text","text":)" + quotedJson(answer.content) + "}";
    return R"({"id":"msg_)" + std::to_string(question.number) + R"(","type":"message","role":"assistant","model":)" +
           quotedJson(question.model) + R"(,"stop_reason":")" + reason + R"(","stop_sequence":null,"content":[)" +
           content + R"(],"usage":{"input_tokens":)" + std::to_string(question.promptTokens) + R"(,"output_tokens":)" +
           std::to_string(answer.tokens.size()) + R"(,"cache_creation_input_tokens":0,"cache_read_input_tokens":0}})";
}

} // namespace

std::string quotedJson(const std::string &text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

MockHttpReply answerReply(const MockQuestion &question, const MockAnswer &answer, MockEnding ending)
{
    MockHttpReply reply;
    switch (question.protocol) {
    case MockProtocol::OpenAi:
        reply.body = openAiBody(question, answer, ending);
        break;
    case MockProtocol::Ollama:
        reply.body = ollamaBody(question, answer, ending);
        reply.contentType = question.streams ? "application/x-ndjson" : "application/json";
        break;
    case MockProtocol::Anthropic:
        reply.body = anthropicBody(question, answer, ending);
        break;
    }
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
