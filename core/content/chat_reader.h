#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::content {

struct ChatMessage
{
    std::string speaker;
    std::string text;

    bool operator==(const ChatMessage &) const = default;
};

/// Reads a chat: a JSON list of messages, or an object that holds one as "messages" or "conversations". Each message is
/// an object with a speaker ("role", "speaker", "author", "from" or "name") and a text ("content", "text", "value",
/// "message" or "body"), which may come as a list of parts. None where a single message is anything else: a chat is
/// shown whole or not as a chat.
std::optional<std::vector<ChatMessage>> readChat(std::string_view json);

} // namespace secondlook::content
