#pragma once

#include "servers/http_client.h"

#include <string>
#include <string_view>
#include <vector>

namespace secondlook::servers {

/// What the body of a reply says went wrong.
struct ServerError
{
    bool found = false; ///< the body holds an error object
    int status = 0;     ///< a status of HTTP (400..599) that the error itself carries; 0 where there is none
    std::vector<std::string> names{}; ///< its code and type, in lower case and however the server calls them
    std::string message{};            ///< one line of plain text, at most mostMessageBytes long; empty for a web page
};

inline constexpr std::size_t mostMessageBytes = 300;

/// Reads the errors of OpenAI, vLLM, llama.cpp, Ollama and Anthropic, also as an event of a stream, and plain text
/// where the status says that there is an error.
ServerError serverErrorIn(const HttpReply &reply);

} // namespace secondlook::servers
