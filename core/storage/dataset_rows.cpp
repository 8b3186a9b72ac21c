#include "storage/dataset_rows.h"

namespace secondlook::storage {

using base::Result;

namespace {

constexpr const char *afterAllCharacters = "\U0010FFFF";

ShownRecord readShown(const Statement &row)
{
    return {row.int64(0), row.text(1), row.text(2)};
}

} // namespace

Result<ShownRecord> shownRecord(Connection &connection, std::int64_t record)
{
    auto row = connection.query("SELECT id, external_id, SUBSTR(text, 1, 200) FROM record WHERE id = :id", record);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(base::ErrorCode::NotFound,
                          "a record of the dataset version is gone; restore the project "
                          "from a copy",
                          connection.path());
    ShownRecord shown = readShown(**row);
    (*row)->finish();
    return shown;
}

Result<std::vector<ShownRecord>> recordsWithIds(Connection &connection, const std::string &beginning, std::int64_t most)
{
    auto rows = connection.query("SELECT id, external_id, SUBSTR(text, 1, 200) FROM record WHERE external_id >= :from "
                                 "AND external_id < :end ORDER BY external_id LIMIT :most",
                                 beginning, beginning + afterAllCharacters, most);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<ShownRecord> found;
    while ((*rows)->next())
        found.push_back(readShown(**rows));
    return found;
}

} // namespace secondlook::storage
