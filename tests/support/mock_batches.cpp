#include "tests/support/mock_batches.h"

#include "tests/support/mock_wire.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ctime>
#include <set>
#include <stdexcept>

namespace secondlook::test {
namespace {

using nlohmann::json;
using Manner = MockHttpReply::Manner;

constexpr std::size_t listedAtOnce = 2;

MockHttpReply asJson(const std::string &body)
{
    MockHttpReply reply;
    reply.body = body;
    return reply;
}

MockHttpReply notFound(MockProtocol protocol)
{
    return errorReply(protocol, {404, protocol == MockProtocol::OpenAi ? "invalid_request_error" : "not_found_error",
                                 "", "", "There is no such object."});
}

std::string accountOf(const MockHttpRequest &request)
{
    return std::string(request.header("authorization")) + std::string(request.header("x-api-key"));
}

MockBatchStep stepOf(const MockHttpRequest &request)
{
    const std::string &path = request.path;
    if (path.ends_with("/content") || path.ends_with("/results"))
        return MockBatchStep::Results;
    if (path.ends_with("/files"))
        return MockBatchStep::Upload;
    if (!path.ends_with("/batches"))
        return MockBatchStep::Status;
    return request.method == "POST" ? MockBatchStep::Create : MockBatchStep::List;
}

void mustBeId(const std::string &customId)
{
    const bool isGood = !customId.empty() && customId.size() <= 64 && std::ranges::all_of(customId, [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_';
    });
    if (!isGood)
        throw std::runtime_error("custom_id must match ^[a-zA-Z0-9_-]{1,64}$");
}

std::string lineOf(MockProtocol protocol, const std::string &customId, const MockHttpReply &reply)
{
    const json body = json::parse(reply.body, nullptr, false);
    const json shown = body.is_discarded() ? json(reply.body) : body;
    if (protocol == MockProtocol::OpenAi)
        return json{{"id", "batch_req_1"},
                    {"custom_id", customId},
                    {"response", {{"status_code", reply.status}, {"request_id", "req_1"}, {"body", shown}}},
                    {"error", nullptr}}
                   .dump() +
               "\n";
    const json result = reply.status == 200 ? json{{"type", "succeeded"}, {"message", shown}}
                                            : json{{"type", "errored"}, {"error", shown}};
    return json{{"custom_id", customId}, {"result", result}}.dump() + "\n";
}

std::string lineWithout(MockProtocol protocol, const std::string &customId, MockLine how)
{
    const bool isExpired = how == MockLine::Expired;
    if (protocol == MockProtocol::Anthropic)
        return json{{"custom_id", customId}, {"result", {{"type", isExpired ? "expired" : "canceled"}}}}.dump() + "\n";
    return json{{"id", "batch_req_1"},
                {"custom_id", customId},
                {"response", nullptr},
                {"error",
                 {{"code", isExpired ? "batch_expired" : "batch_cancelled"}, {"message", "It was not worked on."}}}}
               .dump() +
           "\n";
}

} // namespace

MockBatches::MockBatches(MockBatchOptions options, Answer answer)
    : m_options(std::move(options)), m_answer(std::move(answer))
{
}

std::optional<MockProtocol> MockBatches::protocolOf(const std::string &path)
{
    if (path.find("/v1/messages/batches") != std::string::npos)
        return MockProtocol::Anthropic;
    if (path.find("/files") != std::string::npos || path.find("/batches") != std::string::npos)
        return MockProtocol::OpenAi;
    return {};
}

MockHttpReply MockBatches::reply(const MockHttpRequest &request, MockProtocol protocol)
{
    const MockBatchStep step = stepOf(request);
    if (m_late && m_untilLate-- == 0)
        (void)create(*std::exchange(m_late, std::nullopt), protocol);
    const int before = m_counts.steps[step]++;
    const MockBatchManner manner = m_options.manner ? m_options.manner(step, before) : MockBatchManner::Good;
    MockHttpReply reply;
    switch (manner) {
    case MockBatchManner::Ignored:
        reply.manner = Manner::Never;
        return reply;
    case MockBatchManner::Refused:
        reply = errorReply(protocol, {429, "rate_limit_error", "rate_limit_exceeded", "", "Too many batches."});
        reply.headers = {{"retry-after-ms", "20"}};
        return reply;
    case MockBatchManner::Broken:
        return errorReply(protocol, {500, "api_error", "", "", "Something broke."});
    case MockBatchManner::Unknown:
        return notFound(protocol);
    case MockBatchManner::DoneLate:
        m_late = request;
        m_untilLate = 2;
        reply.manner = Manner::CloseAtOnce;
        return reply;
    default:
        break;
    }
    reply = done(request, protocol, step);
    if (manner == MockBatchManner::DoneAndMute)
        reply.manner = Manner::Never;
    else if (manner == MockBatchManner::DoneAndLost)
        reply.manner = Manner::CloseAtOnce;
    else if (manner == MockBatchManner::BrokenOff)
        reply.manner = Manner::ResetInBody;
    else if (manner == MockBatchManner::HalfAndMute)
        reply.manner = Manner::HalfOnly;
    return reply;
}

MockHttpReply MockBatches::done(const MockHttpRequest &request, MockProtocol protocol, MockBatchStep step)
{
    switch (step) {
    case MockBatchStep::Upload:
        return upload(request);
    case MockBatchStep::Create:
        return create(request, protocol);
    case MockBatchStep::List:
        return list(request, protocol);
    case MockBatchStep::Results:
        return results(request);
    case MockBatchStep::Status:
        break;
    }
    for (Batch &batch : m_batches)
        if (request.path.ends_with("/batch_" + std::to_string(batch.number)) && batch.account == accountOf(request)) {
            ++batch.looks;
            return asJson(statusOf(batch));
        }
    return notFound(protocol);
}

MockHttpReply MockBatches::upload(const MockHttpRequest &request)
{
    const std::string type(request.header("content-type"));
    const std::string boundary = "--" + type.substr(type.find("boundary=") + 9);
    const auto name = request.body.find("filename=");
    const auto begin = request.body.find("\r\n\r\n", name) + 4;
    const auto end = request.body.find("\r\n" + boundary + "--", begin);
    const bool isForBatches = request.body.find("name=\"purpose\"\r\n\r\nbatch\r\n") != std::string::npos;
    if (name == std::string::npos || end == std::string::npos || !isForBatches)
        return errorReply(MockProtocol::OpenAi, {400, "invalid_request_error", "", "", "This is no file."});
    const std::string id = "file-" + std::to_string(++m_counts.files);
    m_files[id] = request.body.substr(begin, end - begin);
    return asJson(json{{"id", id}, {"object", "file"}, {"purpose", "batch"}}.dump());
}

MockHttpReply MockBatches::create(const MockHttpRequest &request, MockProtocol protocol)
{
    Batch batch;
    batch.number = ++m_counts.batches;
    batch.protocol = protocol;
    batch.account = accountOf(request);
    batch.createdAt = std::time(nullptr);
    const bool isFailing = endOf(batch) == MockBatchEnd::Failed;
    if (protocol == MockProtocol::OpenAi) {
        const json body = json::parse(request.body);
        if (body.at("endpoint") != "/v1/chat/completions" || body.at("completion_window") != "24h")
            throw std::runtime_error("no such endpoint or window");
        batch.token = body.at("metadata").at("secondlook_batch");
        if (!isFailing)
            addOpenAi(batch, m_files.at(body.at("input_file_id")));
    } else if (!isFailing) {
        addAnthropic(batch, request.body);
    }
    m_batches.push_back(batch);
    m_batches.back().looks = -1; // what is said of a new batch is that it is worked on
    const std::string said = statusOf(m_batches.back());
    m_batches.back().looks = 0;
    return asJson(said);
}

void MockBatches::addOpenAi(Batch &batch, const std::string &file)
{
    std::set<std::string> ids;
    for (std::size_t at = 0; at < file.size();) {
        const std::size_t end = std::min(file.find('\n', at), file.size());
        const auto line = nlohmann::ordered_json::parse(file.substr(at, end - at));
        at = end + 1;
        const std::string id = line.at("custom_id");
        mustBeId(id);
        if (line.at("method") != "POST" || line.at("url") != "/v1/chat/completions" || !ids.insert(id).second)
            throw std::runtime_error("a line of the file is no request, or comes twice");
        addLine(batch, id, line.at("body").dump());
    }
}

void MockBatches::addAnthropic(Batch &batch, const std::string &file)
{
    std::set<std::string> ids;
    const auto whole = nlohmann::ordered_json::parse(file);
    for (const auto &request : whole.at("requests")) {
        const std::string id = request.at("custom_id");
        mustBeId(id);
        if (!ids.insert(id).second)
            throw std::runtime_error("custom_id comes twice");
        addLine(batch, id, request.at("params").dump());
    }
}

void MockBatches::addLine(Batch &batch, const std::string &customId, const std::string &body)
{
    ++batch.requests;
    ++m_counts.requests;
    const auto [question, reply] = m_answer(batch.protocol, body);
    const MockLine how = m_options.line && question ? m_options.line(*question) : MockLine::Once;
    if (how == MockLine::Expired || how == MockLine::Cancelled) {
        batch.errors.insert(0, lineWithout(batch.protocol, customId, how));
        return;
    }
    std::string &file = reply.status == 200 ? batch.output : batch.errors;
    const int times = how == MockLine::Missing ? 0 : how == MockLine::Twice ? 2 : 1;
    for (int i = 0; i < times; ++i)
        file.insert(0, lineOf(batch.protocol, customId, reply));
}

bool MockBatches::hasEnded(const Batch &batch) const
{
    return batch.looks >= 0 && (!m_options.hasEnded || m_options.hasEnded(batch.number, batch.looks));
}

MockBatchEnd MockBatches::endOf(const Batch &batch) const
{
    return m_options.end ? m_options.end(batch.number) : MockBatchEnd::Completed;
}

std::string MockBatches::statusOf(const Batch &batch) const
{
    const bool isOver = hasEnded(batch);
    const MockBatchEnd end = endOf(batch);
    const std::string id = "batch_" + std::to_string(batch.number);
    const std::int64_t waiting = isOver ? 0 : batch.requests;
    const std::int64_t failed = isOver && !m_options.countsAnswers ? batch.requests : 0;
    if (batch.protocol == MockProtocol::Anthropic) {
        const bool isCancelled = end == MockBatchEnd::Cancelled;
        const json counts = {{"processing", waiting},
                             {"succeeded", isOver ? batch.requests - failed - (isCancelled ? 1 : 0) : 0},
                             {"errored", failed},
                             {"canceled", isOver && isCancelled ? 1 : 0},
                             {"expired", 0}};
        return json{{"id", id},
                    {"type", "message_batch"},
                    {"processing_status", isOver ? "ended" : "in_progress"},
                    {"request_counts", counts},
                    {"created_at", "2100-01-01T00:00:00Z"},
                    {"results_url", isOver ? json("http://127.0.0.1:1/elsewhere") : json(nullptr)}}
            .dump();
    }
    static const char *const names[] = {"completed", "expired", "cancelled", "failed"};
    json status = {{"id", id},
                   {"object", "batch"},
                   {"status", isOver ? names[static_cast<int>(end)] : "in_progress"},
                   {"created_at", batch.createdAt},
                   {"metadata", {{"secondlook_batch", batch.token}}},
                   {"request_counts",
                    {{"total", batch.requests}, {"completed", batch.requests - waiting - failed}, {"failed", failed}}},
                   {"output_file_id", nullptr},
                   {"error_file_id", nullptr},
                   {"errors", nullptr}};
    if (isOver && end == MockBatchEnd::Failed)
        status["errors"] = {
            {"data", {{{"code", "token_limit_exceeded"}, {"message", "Enqueued token limit reached."}}}}};
    if (isOver && !batch.output.empty())
        status["output_file_id"] = "out-" + std::to_string(batch.number);
    if (isOver && !batch.errors.empty())
        status["error_file_id"] = "err-" + std::to_string(batch.number);
    return status.dump();
}

MockHttpReply MockBatches::list(const MockHttpRequest &request, MockProtocol protocol)
{
    const auto equals = request.query.find(protocol == MockProtocol::OpenAi ? "&after=batch_" : "&after_id=batch_");
    std::size_t at = m_batches.size();
    if (equals != std::string::npos)
        at = static_cast<std::size_t>(std::stoll(request.query.substr(request.query.rfind('_') + 1))) - 1;
    json data = json::array();
    for (; at > 0 && data.size() < listedAtOnce; --at)
        if (m_batches[at - 1].account == accountOf(request))
            data.push_back(json::parse(statusOf(m_batches[at - 1])));
    json list = {{"object", "list"}, {"data", data}, {"has_more", at > 0}};
    if (!data.empty())
        list["last_id"] = data.back().at("id");
    return asJson(list.dump());
}

MockHttpReply MockBatches::results(const MockHttpRequest &request)
{
    const std::string &path = request.path;
    for (const Batch &batch : m_batches) {
        if (batch.account != accountOf(request))
            continue;
        const std::string number = std::to_string(batch.number);
        MockHttpReply reply;
        reply.contentType = "application/octet-stream";
        reply.body = m_options.moreResults;
        if (path.ends_with("/files/out-" + number + "/content"))
            reply.body += batch.output;
        else if (path.ends_with("/files/err-" + number + "/content"))
            reply.body += batch.errors;
        else if (path.ends_with("/batch_" + number + "/results"))
            reply.body += batch.output + batch.errors;
        else
            continue;
        return reply;
    }
    return notFound(MockProtocol::OpenAi);
}

} // namespace secondlook::test
