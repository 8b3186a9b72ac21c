#pragma once

#include "domain/provider.h"
#include "formats/json_document.h"

namespace secondlook::formats {

/// The name of an environment variable in capitals. `example` is shown where it is none, `secret` says what must not
/// stand there itself.
base::Result<std::string> readVariable(const nlohmann::json &section, std::string_view key, const DocumentPlace &place,
                                       std::string_view example, std::string_view secret);

/// The sections "tls" and "proxy" of a provider's profile.
base::Status readTls(const nlohmann::json &section, const DocumentPlace &place, domain::Provider &provider);
base::Status readProxy(const nlohmann::json &section, const DocumentPlace &place, domain::Provider &provider);
/// Puts them into a profile, where they say something.
void writeConnection(const domain::Provider &provider, nlohmann::ordered_json &document);

} // namespace secondlook::formats
