#pragma once

#include "app/compose/project.h"
#include "domain/provider.h"
#include "servers/masking.h"
#include "servers/wire.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

struct TemplateFile
{
    std::string text;
    std::string file; ///< its name, for messages
};

/// Keeps the profile of a model server in the project, instead of one of the same name. `file` stands in messages.
/// `promptTemplate` is copied into it, instead of one that it holds itself.
[[nodiscard]] base::Result<domain::Provider> setProvider(Project &project, const std::string &document,
                                                         const std::string &file,
                                                         const std::optional<TemplateFile> &promptTemplate = {});
/// By name.
[[nodiscard]] base::Result<std::vector<domain::Provider>> providers(Project &project);
[[nodiscard]] base::Result<domain::Provider> providerNamed(Project &project, const std::string &name);

/// The key that the profile refers to; empty where it refers to none. Usage where the variable is not set or
/// the keychain has no such key; Unreachable where there is no keychain or nobody unlocks it; Cancelled where waiting
/// for that was stopped.
[[nodiscard]] base::Result<std::string> keyOf(const domain::Provider &provider, const std::stop_token &stop = {});

/// What a labeler needs beside the profile to be let in.
struct Secrets
{
    std::string key{};
    std::string proxyLogin{}; ///< "user:password", or empty
};
/// As keyOf(), with the login of the proxy that the profile refers to.
[[nodiscard]] base::Result<Secrets> secretsOf(const domain::Provider &provider, const std::stop_token &stop);

struct ProviderTest
{
    servers::Capabilities capabilities;
    std::string label{}; ///< of the text that was sent
    servers::TokenUsage usage{};
    double seconds = 0.0;
};

/// Asks the server for the label of one sentence of our own, first with all that a run would like to use and then with
/// less, and keeps what it understands. Unreachable, in the server's words, where it gives no label.
[[nodiscard]] base::Result<ProviderTest> testProvider(Project &project, const domain::Provider &provider,
                                                      const std::stop_token &stop);

/// What the server understands: as kept, or found out now.
[[nodiscard]] base::Result<servers::Capabilities> capabilitiesOf(Project &project, const domain::Provider &provider,
                                                                 const std::stop_token &stop);

/// The first request that a run would send for a record.
struct RequestPreview
{
    std::string url;
    std::vector<std::string> headers; ///< their names only
    std::string body;                 ///< JSON
    std::vector<servers::MaskedValue> masked;
};

/// Sends nothing. Where nobody tested the server yet, it is taken to understand everything. NotFound where there is no
/// record of this id.
[[nodiscard]] base::Result<RequestPreview> previewRequest(Project &project, const domain::Provider &provider,
                                                          const std::string &record);

} // namespace secondlook::compose
