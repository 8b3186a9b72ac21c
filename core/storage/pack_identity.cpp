#include "storage/pack_identity.h"

#include "base/hash.h"
#include "storage/audit_log.h"

#include <map>

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;

namespace {

Status setKey(Connection &connection, const char *name, const std::string &value)
{
    return connection.execute("INSERT INTO project (name, value) VALUES (:name, :value)", name, value);
}

} // namespace

Result<std::optional<PackIdentity>> readPackIdentity(Connection &connection)
{
    auto rows = connection.query("SELECT name, value FROM project WHERE name IN ('pack_id', 'pack_origin', "
                                 "'pack_reviewer', 'pack_sha256')");
    if (!rows)
        return tl::unexpected(rows.error());
    std::map<std::string, std::string> keys;
    while ((*rows)->next())
        keys[(*rows)->text(0)] = (*rows)->text(1);
    if (keys.empty())
        return std::nullopt;
    return PackIdentity{keys["pack_id"], keys["pack_origin"], keys["pack_reviewer"], keys["pack_sha256"]};
}

Status writePackIdentity(Connection &connection, const PackIdentity &identity)
{
    SECONDLOOK_TRY(setKey(connection, "pack_id", identity.id));
    SECONDLOOK_TRY(setKey(connection, "pack_origin", identity.origin));
    SECONDLOOK_TRY(setKey(connection, "pack_reviewer", identity.reviewer));
    return setKey(connection, "pack_sha256", identity.sha256);
}

Status mustNotBePack(Connection &connection, std::string_view what)
{
    const auto identity = readPackIdentity(connection);
    if (!identity)
        return tl::unexpected(identity.error());
    if (*identity)
        return base::fail(ErrorCode::Input,
                          "this is a review pack, which is there to be reviewed and merged; " + std::string(what) +
                              " in the project that it comes from",
                          connection.path());
    return {};
}

Result<std::string> projectIdentity(Connection &connection, base::TimeMs now)
{
    auto row = connection.query("SELECT value FROM project WHERE name = 'id'");
    if (!row)
        return tl::unexpected(row.error());
    if ((*row)->next()) {
        std::string id = (*row)->text(0);
        (*row)->finish();
        return id;
    }
    const auto log = verifyAudit(connection);
    if (!log)
        return tl::unexpected(log.error());
    // Two projects never share path, time and history; a copy that was made before has another path.
    std::string id = identityOf(connection.path() + '\n' + std::to_string(now) + '\n' + log->head);
    SECONDLOOK_TRY(setKey(connection, "id", id));
    return id;
}

std::string identityOf(std::string_view text)
{
    base::Digest digest = base::sha256(text);
    digest[6] = static_cast<unsigned char>((digest[6] & 0x0FU) | 0x80U);
    digest[8] = static_cast<unsigned char>((digest[8] & 0x3FU) | 0x80U);
    const std::string hex = base::hex(digest);
    return hex.substr(0, 8) + '-' + hex.substr(8, 4) + '-' + hex.substr(12, 4) + '-' + hex.substr(16, 4) + '-' +
           hex.substr(20, 12);
}

} // namespace secondlook::storage
