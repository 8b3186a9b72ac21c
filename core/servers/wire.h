#pragma once

#include "domain/provider.h"
#include "servers/http_client.h"
#include "servers/model_answer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::servers {

/// What a server was found to understand.
struct Capabilities
{
    bool tokenProbabilities = true;
    bool answerSchema = true;

    bool operator==(const Capabilities &) const = default;
};

/// One question as every protocol can ask it.
struct Question
{
    std::string_view system;
    std::string_view message;
    std::string_view answerSchema; ///< a JSON Schema as text
    int answerTokens = 64;
    std::optional<double> temperature{};
    std::optional<std::int64_t> seed{};
};

/// How one kind of server is spoken to. Without state, for any thread.
class Wire
{
public:
    virtual ~Wire() = default;
    virtual std::string url(const domain::Provider &provider) const = 0;
    /// Headers beside "content-type"; `key` may be empty.
    virtual std::vector<std::string> headers(const domain::Provider &provider, const std::string &key) const = 0;
    virtual std::string body(const domain::Provider &provider, const Capabilities &capabilities,
                             const Question &question) const = 0;
    /// What the body of a reply with status 200 says. Never trusts it: whatever it holds, an answer comes back.
    virtual ModelAnswer read(std::string_view body) const = 0;
};

const Wire &wireOf(domain::ProviderKind kind);

} // namespace secondlook::servers
