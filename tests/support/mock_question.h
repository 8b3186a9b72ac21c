#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace secondlook::test {

enum class MockProtocol {
    OpenAi,    ///< POST .../chat/completions, GET .../models
    Ollama,    ///< POST /api/chat
    Anthropic, ///< POST /v1/messages
};

/// What a request to a model asks for.
struct MockQuestion
{
    MockProtocol protocol = MockProtocol::OpenAi;
    std::string model{};
    std::string prompt{};              ///< text of the last message of the user
    std::vector<std::string> labels{}; ///< of the first `enum` (or vLLM's `choice`) of the request
    std::string schema{};              ///< JSON schema of the answer; empty where the bare label is asked for
    std::int64_t promptTokens = 0;     ///< of all messages; one for each four bytes
    int mostTokens = 0;                ///< of the answer; 0 for no limit
    bool wantsLogprobs = false;
    int topLogprobs = 0;
    bool usesTool = false; ///< the schema is that of a tool's input
    bool streams = false;

    std::int64_t number = 0;    ///< requests that came before, of any kind
    std::uint64_t bodyHash = 0; ///< base::stableHash of the body
    int attempt = 0;            ///< requests with the same body that came before
};

/// Throws std::exception at what is no JSON, or no request of this protocol.
MockQuestion readQuestion(MockProtocol protocol, const std::string &body);

} // namespace secondlook::test
