#include "servers/batch_json.h"
#include "servers/batch_wire.h"

namespace secondlook::servers {

using nlohmann::json;

namespace {

/// One request that holds all requests.
class AnthropicBatches final : public BatchWire
{
public:
    bool keepsTokens() const override { return false; }
    std::string fileBegin(const std::string &) const override { return R"({"requests":[)"; }
    void addRequest(std::string &file, std::string_view customId, std::string_view body) const override
    {
        if (file.back() != '[')
            file += ',';
        file += R"({"custom_id":")";
        file += customId;
        file += R"(","params":)";
        file += body;
        file += '}';
    }
    std::string fileEnd(const std::string &) const override { return "]}"; }
    std::string fileType(const std::string &) const override { return "application/json"; }
    std::string uploadPath() const override { return {}; }
    std::string createPath() const override { return basePath; }
    std::string createBody(const std::string &, const std::string &) const override { return {}; }
    std::string statusPath(const std::string &id) const override { return basePath + ("/" + id); }
    std::string listPath(const std::string &after) const override
    {
        return basePath + ("?limit=100" + (after.empty() ? std::string() : "&after_id=" + after));
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
        const json &result = member(parsed, "result");
        const std::string type = textOf(member(result, "type"));
        if (type == "expired") {
            line.kind = BatchLine::Kind::Expired;
        } else if (type == "canceled") {
            line.kind = BatchLine::Kind::Cancelled;
        } else {
            line.reply.status = 200; // an error in the body says itself which one it is
            line.reply.body = type == "succeeded" ? member(result, "message").dump() : errorIn(result).dump();
        }
        return line;
    }

private:
    static constexpr const char *basePath = "/v1/messages/batches";

    /// {"type":"error","error":{...}}, or the inner part alone.
    static json errorIn(const json &result)
    {
        const json &error = member(result, "error");
        if (member(error, "error").is_object())
            return error;
        return {{"type", "error"}, {"error", error.is_object() ? error : json::object()}};
    }
    static std::optional<BatchStatus> statusIn(const json &batch)
    {
        BatchStatus status;
        status.id = batchIdOf(member(batch, "id"));
        const std::string phase = textOf(member(batch, "processing_status"));
        if (status.id.empty() || phase.empty())
            return std::nullopt;
        const json &counts = member(batch, "request_counts");
        const std::int64_t waiting = countOf(member(counts, "processing"));
        const std::int64_t cancelled = countOf(member(counts, "canceled"));
        status.succeeded = batchCountOf(member(counts, "succeeded"));
        status.answered = cancelled + status.succeeded.value_or(0) + countOf(member(counts, "errored")) +
                          countOf(member(counts, "expired"));
        status.requests = status.answered + waiting;
        if (phase == "ended")
            status.phase = cancelled > 0 ? BatchPhase::Cancelled : BatchPhase::Ended;
        status.createdAt = base::parseIsoTime(textOf(member(batch, "created_at"))).value_or(0);
        // The address of the results that it names is not opened: it is where all batches have theirs.
        if (phase == "ended")
            status.resultPaths.push_back(basePath + ("/" + status.id + "/results"));
        return status;
    }
};

} // namespace

const BatchWire &anthropicBatches()
{
    static const AnthropicBatches wire;
    return wire;
}

} // namespace secondlook::servers
