#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "servers/wire.h"
#include "storage/sql/connection.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::storage {

struct StoredProvider
{
    std::string name;
    std::string document; ///< as formats::writeProvider() writes it
};

/// Profiles of model servers, and what these servers were found to understand.
class ProviderStore
{
public:
    ProviderStore(Connection &connection, const base::Clock &clock, std::string actor);

    /// Adds the profile, or takes it instead of that of the same name. `summary`: a JSON object for the log.
    [[nodiscard]] base::Status set(const std::string &name, const std::string &document, const std::string &summary);
    /// By name.
    [[nodiscard]] base::Result<std::vector<StoredProvider>> all();

    [[nodiscard]] base::Result<std::optional<servers::Capabilities>> capabilities(const std::string &url,
                                                                                  const std::string &model);
    [[nodiscard]] base::Status setCapabilities(const std::string &url, const std::string &model,
                                               const servers::Capabilities &capabilities);

private:
    Connection &m_connection;
    const base::Clock &m_clock;
    std::string m_actor;
};

} // namespace secondlook::storage
