#pragma once

#include "base/result.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace secondlook::storage {

struct ShownRecord
{
    std::int64_t record = 0;
    std::string id;
    std::string text; ///< its beginning, some 200 characters
};

/// Error: NotFound.
[[nodiscard]] base::Result<ShownRecord> shownRecord(Connection &connection, std::int64_t record);
/// The first `most` records whose ids begin so, in order of their ids.
[[nodiscard]] base::Result<std::vector<ShownRecord>> recordsWithIds(Connection &connection,
                                                                    const std::string &beginning, std::int64_t most);

} // namespace secondlook::storage
