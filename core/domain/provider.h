#pragma once

#include "domain/lane_rules.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::domain {

/// Which protocol a model server speaks.
enum class ProviderKind {
    OpenAi,    ///< POST base_url/chat/completions: OpenAI, vLLM, llama.cpp, Ollama's /v1
    Anthropic, ///< POST base_url/v1/messages
    Ollama,    ///< POST base_url/api/chat
};
std::string_view kindName(ProviderKind kind); ///< "openai", "anthropic", "ollama"

/// Where the key comes from. The key itself is never part of a profile.
struct KeyReference
{
    std::string environment; ///< name of an environment variable
    std::string keychain{};  ///< name of a key in the keychain of this machine; one of the two, or none at all

    bool isNone() const { return environment.empty() && keychain.empty(); }

    bool operator==(const KeyReference &) const = default;
};

/// What stands between this machine and a server. Nothing where the address is empty.
struct Proxy
{
    std::string url{};         ///< http, https or socks5h, with its port
    std::string environment{}; ///< name of the variable that holds "user:password"; may be empty

    bool operator==(const Proxy &) const = default;
};

/// How a confidence is taken from a model's answers. Where a server tells no probabilities of tokens, the first two
/// fall back to votes.
enum class ConfidenceMethod {
    TokenProbabilities, ///< of the tokens at which labels differ
    PTrue,              ///< of "yes" where the model is asked whether the label that it gave is right
    Votes,              ///< shares of several answers to the same question
    Verbalized,         ///< what the model says that its confidence is
};
std::string_view methodName(ConfidenceMethod method); ///< "token_probabilities", "p_true", "votes", "verbalized"

/// Which settled records a model is shown as examples.
enum class ExampleChoice {
    None,
    Nearest, ///< to the record that is asked about
    Diverse, ///< the same for every record: far from each other, all labels alike
    Fixed,   ///< those that the profile names
};
std::string_view choiceName(ExampleChoice choice); ///< "none", "nearest", "diverse", "fixed"

struct ExampleRule
{
    ExampleChoice choice = ExampleChoice::None;
    int count = 8;                  ///< at most so many
    int characters = 6'000;         ///< of all their texts together; one that does not fit any more is passed over
    std::vector<std::string> ids{}; ///< of records, where fixed; at most 50

    bool operator==(const ExampleRule &) const = default;
};

/// What a server allows in a minute. What is not set is not limited.
struct ProviderLimits
{
    std::optional<double> requests;
    std::optional<double> tokens; ///< input and output together
    std::optional<double> inputTokens;
    std::optional<double> outputTokens;

    bool operator==(const ProviderLimits &) const = default;
};

/// Money for a million tokens, in the currency of whoever filled it in.
struct ProviderPrices
{
    double input = 0.0;
    double output = 0.0;
    double batchFactor = 0.5; ///< of these prices, what a request in a batch costs; 0..1

    bool operator==(const ProviderPrices &) const = default;
};

/// What is replaced by placeholders in a record's text before it is sent.
struct Masking
{
    bool emails = false;
    bool phones = false;
    bool cards = false; ///< payment cards
    bool ibans = false;
    std::vector<std::string> names{}; ///< at most 10,000, of at most 100 characters each

    bool isOn() const { return emails || phones || cards || ibans || !names.empty(); }
    bool operator==(const Masking &) const = default;
};

/// A model behind a server, and how it may be used.
struct Provider
{
    std::string name; ///< [a-z0-9_-], at most 40
    ProviderKind kind = ProviderKind::OpenAi;
    std::string baseUrl; ///< http or https, without a slash at its end
    std::string model;
    KeyReference key{};
    std::string authorityFile{}; ///< PEM file of authorities that vouch for the server, beside the machine's; or empty
    Proxy proxy{};
    std::string apiVersion = "2023-06-01"; ///< Anthropic's version header
    std::string instructions{};            ///< about the records, beside what the label schema says; may be empty
    std::string promptTemplate{};          ///< see parsePromptTemplate(); empty: the built-in one
    ExampleRule examples{};
    std::optional<double> temperature = 0.0;                ///< none: not sent
    std::optional<std::int64_t> seed{};                     ///< none: not sent
    std::string outputLimitField = "max_completion_tokens"; ///< older servers know "max_tokens" only
    int answerTokens = 64;                                  ///< most tokens of an answer
    ConfidenceMethod confidence = ConfidenceMethod::TokenProbabilities;
    int votes = 5; ///< answers to one question, where confidence is by votes
    Masking mask{};
    ProviderLimits limits{};
    ProviderPrices prices{};
    int concurrency = 8;                ///< requests at once
    std::chrono::seconds timeout{60};   ///< of a request; a server that answers nobody for so long is taken to be away
    int attempts = 4;                   ///< of one question that fails for passing reasons
    std::int64_t recordTokens = 20'000; ///< most tokens a record may cost over all attempts
    LaneRules lanes{};                  ///< which records have a lane of their own

    bool operator==(const Provider &) const = default;
};

} // namespace secondlook::domain
