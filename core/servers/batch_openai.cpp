#include "servers/batch_json.h"
#include "servers/batch_wire.h"

namespace secondlook::servers {

using nlohmann::json;
using nlohmann::ordered_json;

namespace {

/// Files of one request a line, which are uploaded and then made a batch of.
class OpenAiBatches final : public BatchWire
{
public:
    bool keepsTokens() const override { return true; }
    std::string fileBegin(const std::string &token) const override
    {
        const std::string part = "--" + boundary(token) + "\r\ncontent-disposition: form-data; name=";
        return part + "\"purpose\"\r\n\r\nbatch\r\n" + part + "\"file\"; filename=\"" + token +
               ".jsonl\"\r\ncontent-type: application/jsonl\r\n\r\n";
    }
    void addRequest(std::string &file, std::string_view customId, std::string_view body) const override
    {
        file += R"({"custom_id":")";
        file += customId;
        file += R"(","method":"POST","url":")" + std::string(endpoint) + R"(","body":)";
        file += body;
        file += "}\n";
    }
    // No line begins with the boundary: each is an object, whatever texts it holds.
    std::string fileEnd(const std::string &token) const override { return "\r\n--" + boundary(token) + "--\r\n"; }
    std::string fileType(const std::string &token) const override
    {
        return "multipart/form-data; boundary=" + boundary(token);
    }
    std::string uploadPath() const override { return "/files"; }
    std::string createPath() const override { return "/batches"; }
    std::string createBody(const std::string &fileId, const std::string &token) const override
    {
        return ordered_json{{"input_file_id", fileId},
                            {"endpoint", endpoint},
                            {"completion_window", "24h"},
                            {"metadata", {{tokenName, token}}}}
            .dump();
    }
    std::string statusPath(const std::string &id) const override { return "/batches/" + id; }
    std::string listPath(const std::string &after) const override
    {
        return "/batches?limit=100" + (after.empty() ? std::string() : "&after=" + after);
    }
    std::optional<BatchStatus> readStatus(std::string_view body) const override { return statusIn(batchJson(body)); }
    std::optional<BatchList> readList(std::string_view body) const override { return batchListIn(body, &statusIn); }
    std::optional<BatchLine> readLine(std::string_view text) const override
    {
        const json parsed = batchJson(text);
        BatchLine line;
        line.customId = batchIdOf(member(parsed, "custom_id"));
        if (line.customId.empty())
            return std::nullopt;
        const json &response = member(parsed, "response");
        const json &error = member(parsed, "error");
        const std::string code = textOf(member(error, "code"));
        if (code == "batch_expired") {
            line.kind = BatchLine::Kind::Expired;
        } else if (code == "batch_cancelled") {
            line.kind = BatchLine::Kind::Cancelled;
        } else if (response.is_object()) {
            line.reply.status = static_cast<int>(countOf(member(response, "status_code")));
            line.reply.body = member(response, "body").dump();
        } else {
            line.reply.status = 200; // what the error says decides
            line.reply.body = json{{"error", error.is_object() ? error : json::object()}}.dump();
        }
        return line;
    }

private:
    static constexpr const char *endpoint = "/v1/chat/completions";
    static constexpr const char *tokenName = "secondlook_batch";

    static std::string boundary(const std::string &token) { return "secondlook-" + token; }

    static BatchPhase phaseCalled(const std::string &status)
    {
        if (status == "failed")
            return BatchPhase::Failed;
        if (status == "cancelled")
            return BatchPhase::Cancelled;
        if (status == "expired")
            return BatchPhase::Expired;
        return status == "completed" ? BatchPhase::Ended : BatchPhase::Working;
    }
    static std::string complaintsIn(const json &errors)
    {
        std::string words;
        for (const json &error : member(errors, "data")) {
            const std::string message = textOf(member(error, "message"));
            const std::string code = textOf(member(error, "code"));
            words += (words.empty() ? "" : " ") + (message.empty() ? code : message);
            if (words.size() > 1'000)
                break;
        }
        return batchWords(words);
    }
    static std::optional<BatchStatus> statusIn(const json &batch)
    {
        BatchStatus status;
        status.id = batchIdOf(member(batch, "id"));
        const std::string phase = textOf(member(batch, "status"));
        if (status.id.empty() || phase.empty())
            return std::nullopt;
        status.token = batchIdOf(member(member(batch, "metadata"), tokenName));
        status.phase = phaseCalled(phase);
        const json &counts = member(batch, "request_counts");
        status.requests = countOf(member(counts, "total"));
        status.succeeded = batchCountOf(member(counts, "completed"));
        status.answered = status.succeeded.value_or(0) + countOf(member(counts, "failed"));
        if (const json &created = member(batch, "created_at"); created.is_number_integer())
            status.createdAt = created.get<std::int64_t>() * 1'000;
        for (const char *name : {"output_file_id", "error_file_id"})
            if (const std::string file = batchIdOf(member(batch, name)); !file.empty())
                status.resultPaths.push_back("/files/" + file + "/content");
        status.why = complaintsIn(member(batch, "errors"));
        return status;
    }
};

} // namespace

const BatchWire &openAiBatches()
{
    static const OpenAiBatches wire;
    return wire;
}

} // namespace secondlook::servers
