#include "content/chat_reader.h"

#include "base/text.h"
#include "content/formatted_text.h"

#include <nlohmann/json.hpp>

#include <array>

namespace secondlook::content {

using nlohmann::json;

namespace {

constexpr std::array<const char *, 5> speakerKeys = {"role", "speaker", "author", "from", "name"};
constexpr std::array<const char *, 5> textKeys = {"content", "text", "value", "message", "body"};

template <std::size_t count> const json *first(const json &object, const std::array<const char *, count> &keys)
{
    for (const char *key : keys) {
        const auto found = object.find(key);
        if (found != object.end())
            return &*found;
    }
    return nullptr;
}

/// "text", or [{"type": "text", "text": "..."}, ...].
std::optional<std::string> textOf(const json &value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return std::nullopt;
    std::string all;
    for (const json &part : value) {
        const json *text = part.is_string() ? &part : part.is_object() ? first(part, textKeys) : nullptr;
        if (!text || !text->is_string())
            return std::nullopt;
        all += (all.empty() ? "" : "\n") + text->get<std::string>();
    }
    return all;
}

std::optional<ChatMessage> messageOf(const json &value)
{
    if (!value.is_object())
        return std::nullopt;
    const json *speaker = first(value, speakerKeys);
    const json *content = first(value, textKeys);
    if (!speaker || !speaker->is_string() || !content)
        return std::nullopt;
    auto text = textOf(*content);
    if (!text)
        return std::nullopt;
    return ChatMessage{speaker->get<std::string>(), std::move(*text)};
}

} // namespace

std::optional<std::vector<ChatMessage>> readChat(std::string_view text)
{
    const std::string_view trimmed = base::trimmed(text);
    if (text.size() > mostFormatted || !(trimmed.starts_with('[') || trimmed.starts_with('{')))
        return std::nullopt;
    const json document = json::parse(trimmed, nullptr, false);
    if (document.is_discarded())
        return std::nullopt;
    const json *list =
        document.is_object() ? first(document, std::array<const char *, 2>{"messages", "conversations"}) : &document;
    if (!list || !list->is_array() || list->empty())
        return std::nullopt;
    std::vector<ChatMessage> chat;
    for (const json &value : *list) {
        auto message = messageOf(value);
        if (!message)
            return std::nullopt;
        chat.push_back(std::move(*message));
    }
    return chat;
}

} // namespace secondlook::content
