#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "storage/sql/connection.h"

#include <string>
#include <vector>

namespace secondlook::storage {

/// Labelers that are made of others, as formats::writeLabeler() writes them.
class LabelerStore
{
public:
    LabelerStore(Connection &connection, const base::Clock &clock, std::string actor);

    /// Adds the labeler, or takes it instead of that of the same name. `summary`: a JSON object for the log.
    [[nodiscard]] base::Status set(const std::string &name, const std::string &document, const std::string &summary);
    /// The documents, by name.
    [[nodiscard]] base::Result<std::vector<std::string>> all();

private:
    Connection &m_connection;
    const base::Clock &m_clock;
    std::string m_actor;
};

} // namespace secondlook::storage
