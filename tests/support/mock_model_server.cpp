#include "tests/support/mock_model_server.h"

#include "base/hash.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <mutex>
#include <unordered_map>

namespace secondlook::test {
namespace {

std::optional<MockProtocol> protocolOf(const std::string &path)
{
    if (path.ends_with("/chat/completions") || path.ends_with("/models"))
        return MockProtocol::OpenAi;
    if (path.ends_with("/api/chat"))
        return MockProtocol::Ollama;
    if (path.ends_with("/v1/messages"))
        return MockProtocol::Anthropic;
    return {};
}

bool holdsKey(const MockHttpRequest &request, MockProtocol protocol, const std::string &key)
{
    return protocol == MockProtocol::Anthropic ? request.header("x-api-key") == key
                                               : request.header("authorization") == "Bearer " + key;
}

MockError unknownModel(MockProtocol protocol, const std::string &model)
{
    switch (protocol) {
    case MockProtocol::Ollama:
        return {404, "", "", "", "model '" + model + "' not found"};
    case MockProtocol::Anthropic:
        return {404, "not_found_error", "", "", "model: " + model};
    default:
        return {404, "invalid_request_error", "model_not_found", "model",
                "The model `" + model + "` does not exist or you do not have access to it."};
    }
}

} // namespace

class MockModelServer::Model
{
public:
    explicit Model(MockOptions options)
        : m_options(std::move(options)),
          m_limiter(m_options.limits),
          m_batches(m_options.batches, [this](MockProtocol protocol, const std::string &body) {
              const MockQuestion question = questionIn(protocol, body);
              return std::pair(std::optional(question), answerAndCount(question));
          })
    {
    }

    MockHttpReply reply(const MockHttpRequest &request);
    MockCounts counts() const;
    std::int64_t timesPaid(const std::string &body) const;

private:
    struct OneBody
    {
        int asked = 0;
        std::int64_t paid = 0;
    };

    MockHttpReply replyTo(const MockHttpRequest &request, MockProtocol protocol);
    MockHttpReply batchReply(const MockHttpRequest &request, MockProtocol protocol);
    MockQuestion questionIn(MockProtocol protocol, const std::string &body);
    MockHttpReply answerAndCount(const MockQuestion &question);
    MockHttpReply answerTo(const MockQuestion &question);
    MockHttpReply overLimit(const MockQuestion &question, std::int64_t tokens, MockLimiter::Moment now) const;
    void countReply(const MockQuestion &question, const MockHttpReply &reply);

    const MockOptions m_options;
    MockLimiter m_limiter;
    mutable std::mutex m_lock;
    MockCounts m_counts;
    std::int64_t m_requests = 0;
    std::unordered_map<std::uint64_t, OneBody> m_bodies;
    MockBatches m_batches;
};

MockHttpReply MockModelServer::Model::reply(const MockHttpRequest &request)
{
    if (m_options.verbatim) {
        MockHttpReply bytes;
        bytes.body = m_options.verbatim(request);
        bytes.manner = MockHttpReply::Manner::Verbatim;
        if (!bytes.body.empty())
            return bytes;
    }
    if (const auto ofBatches = MockBatches::protocolOf(request.path))
        return batchReply(request, *ofBatches);
    const auto protocol = protocolOf(request.path);
    if (!protocol)
        return errorReply(MockProtocol::OpenAi,
                          {404, "invalid_request_error", "", "", "Unknown path: " + request.path});
    return replyTo(request, *protocol);
}

MockHttpReply MockModelServer::Model::replyTo(const MockHttpRequest &request, MockProtocol protocol)
{
    if (!m_options.apiKey.empty() && !holdsKey(request, protocol, m_options.apiKey))
        return errorReply(protocol, {401, "authentication_error", "invalid_api_key", "", "Invalid API key"});
    if (protocol == MockProtocol::Anthropic && request.header("anthropic-version").empty())
        return errorReply(protocol, {400, "invalid_request_error", "", "", "anthropic-version: header is required"});
    const bool listsModels = request.path.ends_with("/models");
    if (request.method != (listsModels ? "GET" : "POST"))
        return errorReply(protocol, {405, "invalid_request_error", "", "", "Method not allowed"});
    if (listsModels)
        return modelsReply(m_options.models);
    try {
        return answerAndCount(questionIn(protocol, request.body));
    } catch (const std::exception &error) {
        return errorReply(protocol, {400, "invalid_request_error", "", "", error.what()});
    }
}

MockHttpReply MockModelServer::Model::batchReply(const MockHttpRequest &request, MockProtocol protocol)
{
    if (!m_options.apiKey.empty() && !holdsKey(request, protocol, m_options.apiKey))
        return errorReply(protocol, {401, "authentication_error", "invalid_api_key", "", "Invalid API key"});
    try {
        MockHttpReply reply = m_batches.reply(request, protocol);
        const std::scoped_lock lock(m_lock);
        m_counts.batches = m_batches.counts();
        return reply;
    } catch (const std::exception &error) {
        return errorReply(protocol, {400, "invalid_request_error", "", "", error.what()});
    }
}

MockQuestion MockModelServer::Model::questionIn(MockProtocol protocol, const std::string &body)
{
    MockQuestion question = readQuestion(protocol, body);
    question.bodyHash = base::stableHash(body);
    const std::scoped_lock lock(m_lock);
    question.number = m_requests++;
    question.attempt = m_bodies[question.bodyHash].asked++;
    return question;
}

MockHttpReply MockModelServer::Model::answerAndCount(const MockQuestion &question)
{
    if (!m_options.models.empty() && std::ranges::find(m_options.models, question.model) == m_options.models.end())
        return errorReply(question.protocol, unknownModel(question.protocol, question.model));
    MockHttpReply reply = answerTo(question);
    countReply(question, reply);
    return reply;
}

MockHttpReply MockModelServer::Model::answerTo(const MockQuestion &question)
{
    const std::string label =
        m_options.label ? m_options.label(question.prompt) : labelFoundIn(question.prompt, question.labels);
    const MockAnswer answer = answerWith(label, question);
    const auto now = std::chrono::steady_clock::now();
    const std::int64_t tokens = question.promptTokens + static_cast<std::int64_t>(answer.tokens.size());
    if (!m_limiter.take(tokens, now))
        return overLimit(question, tokens, now);
    const MockFault fault = m_options.fault ? m_options.fault(question) : MockFault::None;
    MockHttpReply reply = fault == MockFault::None
                              ? answerReply(question, answer, answer.isCut ? MockEnding::Length : MockEnding::Stop)
                              : faultyReply(fault, question, answer, m_options.retryAfter);
    std::ranges::move(m_limiter.headers(question.protocol, now), std::back_inserter(reply.headers));
    reply.after = m_options.latency;
    return reply;
}

MockHttpReply MockModelServer::Model::overLimit(const MockQuestion &question, std::int64_t tokens,
                                                MockLimiter::Moment now) const
{
    MockHeaders headers = m_limiter.headers(question.protocol, now);
    const auto wait = m_limiter.untilRoomFor(tokens, now);
    if (question.protocol != MockProtocol::Ollama)
        headers.emplace_back("retry-after", std::to_string(std::chrono::ceil<std::chrono::seconds>(wait).count()));
    if (question.protocol == MockProtocol::OpenAi)
        headers.emplace_back("retry-after-ms", std::to_string(wait.count()));
    return rateLimitReply(question, std::move(headers));
}

void MockModelServer::Model::countReply(const MockQuestion &question, const MockHttpReply &reply)
{
    using Manner = MockHttpReply::Manner;
    const std::scoped_lock lock(m_lock);
    if (reply.status == 429)
        ++m_counts.refused429;
    if (reply.status != 200 || reply.manner == Manner::Never || reply.manner == Manner::CloseAtOnce)
        return;
    ++m_counts.answered200;
    std::int64_t &paid = m_bodies[question.bodyHash].paid;
    m_counts.distinctPaid += paid++ == 0 ? 1 : 0;
    m_counts.mostPaidForOne = std::max(m_counts.mostPaidForOne, paid);
}

MockCounts MockModelServer::Model::counts() const
{
    const std::scoped_lock lock(m_lock);
    return m_counts;
}

std::int64_t MockModelServer::Model::timesPaid(const std::string &body) const
{
    const std::scoped_lock lock(m_lock);
    const auto found = m_bodies.find(base::stableHash(body));
    return found == m_bodies.end() ? 0 : found->second.paid;
}

MockModelServer::MockModelServer(MockOptions options)
{
    const int port = options.port;
    m_model = std::make_unique<Model>(std::move(options));
    m_http = std::make_unique<MockHttpServer>(
        port, [model = m_model.get()](const MockHttpRequest &request) { return model->reply(request); });
}

MockModelServer::~MockModelServer() = default;

int MockModelServer::port() const
{
    return m_http->port();
}

std::string MockModelServer::origin() const
{
    return "http://127.0.0.1:" + std::to_string(port());
}

MockCounts MockModelServer::counts() const
{
    MockCounts counts = m_model->counts();
    counts.traffic = m_http->traffic();
    return counts;
}

std::int64_t MockModelServer::timesPaid(const std::string &body) const
{
    return m_model->timesPaid(body);
}

} // namespace secondlook::test
