#pragma once

#include "base/result.h"

#include <string_view>
#include <vector>

namespace secondlook::storage {

class Connection;

/// One step of the schema. A released step never changes; its checksum in the project says whether it did.
struct Migration
{
    int version;
    std::string_view sql; ///< statements, each ended by ";" at a line end; column types as in Dialect::withTypes
};

const std::vector<Migration> &migrations();

/// Brings the project to the newest schema, in one transaction a step. The file is copied beside itself first where it
/// holds an older schema. Refuses a newer one, or one whose steps were not these.
[[nodiscard]] base::Status migrate(Connection &connection);

} // namespace secondlook::storage
