#include "app/compose/change_history.h"

#include "storage/change_log.h"

namespace secondlook::compose {

base::Result<std::unique_ptr<review::ChangeLog>> openChangeLog(const std::string &path, const std::string &reader)
{
    auto connection = storage::Connection::open(path);
    if (!connection)
        return tl::unexpected(connection.error());
    return std::make_unique<storage::SqlChangeLog>(std::move(*connection), reader);
}

} // namespace secondlook::compose
