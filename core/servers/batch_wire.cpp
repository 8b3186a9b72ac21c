#include "servers/batch_wire.h"

#include "base/text.h"
#include "servers/batch_json.h"
#include "servers/server_error.h"

#include <algorithm>

namespace secondlook::servers {

using nlohmann::json;

const BatchWire &openAiBatches();
const BatchWire &anthropicBatches();

namespace {

constexpr std::size_t mostIdBytes = 200;

/// What is nested without end would overflow the stack of whoever writes it again.
bool isNestedTooDeep(std::string_view text)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > BatchWire::mostNesting)
                return true;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

} // namespace

const BatchWire *batchWireOf(domain::ProviderKind kind)
{
    switch (kind) {
    case domain::ProviderKind::OpenAi:
        return &openAiBatches();
    case domain::ProviderKind::Anthropic:
        return &anthropicBatches();
    case domain::ProviderKind::Ollama:
        break;
    }
    return nullptr;
}

json batchJson(std::string_view text)
{
    if (isNestedTooDeep(text) || !base::isUtf8(text))
        return nullptr;
    json parsed = json::parse(text, nullptr, false);
    return parsed.is_discarded() ? json(nullptr) : parsed;
}

std::string batchIdOf(const json &value)
{
    std::string id = textOf(value);
    const bool isGood =
        id.size() <= mostIdBytes && std::ranges::all_of(id, [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
        });
    return isGood ? id : std::string();
}

std::optional<std::int64_t> batchCountOf(const json &value)
{
    return value.is_number() ? std::optional(countOf(value)) : std::nullopt;
}

std::optional<BatchList> batchListIn(std::string_view body, std::optional<BatchStatus> (*statusIn)(const json &))
{
    const json reply = batchJson(body);
    const json &data = member(reply, "data");
    if (!data.is_array())
        return std::nullopt;
    BatchList list;
    for (const json &entry : data) {
        auto status = statusIn(entry);
        if (!status)
            return std::nullopt;
        list.batches.push_back(std::move(*status));
    }
    if (member(reply, "has_more") != json(true))
        return list;
    if (data.empty())
        return std::nullopt; // nobody can say what comes after
    list.next = list.batches.back().id;
    return list;
}

std::string batchWords(const std::string &text)
{
    HttpReply reply;
    reply.status = 400;
    reply.body = json{{"error", {{"message", text}}}}.dump(-1, ' ', false, json::error_handler_t::replace);
    return serverErrorIn(reply).message;
}

std::string batchIdIn(std::string_view body)
{
    return batchIdOf(member(batchJson(body), "id"));
}

} // namespace secondlook::servers
