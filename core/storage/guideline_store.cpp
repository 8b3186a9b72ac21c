#include "storage/guideline_store.h"

#include "base/hash.h"
#include "storage/audit_log.h"
#include "storage/pack_identity.h"

#include <nlohmann/json.hpp>

namespace secondlook::storage {

using base::Result;

namespace {

domain::Guideline readGuideline(const Statement &row)
{
    return {row.integer(0), row.text(1), row.text(2), row.int64(3)};
}

} // namespace

Result<int> guidelineVersion(Connection &connection)
{
    const auto version = connection.number("SELECT MAX(version) FROM guideline", 0);
    if (!version)
        return tl::unexpected(version.error());
    return static_cast<int>(*version);
}

Result<std::optional<domain::Guideline>> guidelineAfter(Connection &connection, int known)
{
    auto row = connection.query("SELECT version, document, reason, created_at FROM guideline WHERE version > :known "
                                "ORDER BY version DESC LIMIT 1",
                                known);
    if (!row)
        return tl::unexpected(row.error());
    std::optional<domain::Guideline> guideline;
    if ((*row)->next())
        guideline = readGuideline(**row);
    (*row)->finish();
    return guideline;
}

Result<domain::Guideline> guidelineOfVersion(Connection &connection, int version)
{
    auto row = connection.query("SELECT version, document, reason, created_at FROM guideline WHERE version = :version",
                                version);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(base::ErrorCode::NotFound, "there is no guideline version " + std::to_string(version),
                          connection.path());
    domain::Guideline guideline = readGuideline(**row);
    (*row)->finish();
    return guideline;
}

Result<GuidelineStored> storeGuideline(Connection &connection, const std::string &document, const std::string &reason,
                                       const base::Clock &clock, const std::string &actor)
{
    if (reason.size() > maxGuidelineReasonBytes)
        return base::fail(base::ErrorCode::Usage, "a reason is at most 1,000 bytes long; shorten it");
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(mustNotBePack(connection, "set the guideline"));
    const auto inForce = guidelineAfter(connection, 0);
    if (!inForce)
        return tl::unexpected(inForce.error());
    if (*inForce && (*inForce)->document == document)
        return GuidelineStored{(*inForce)->version, false};
    const int version = *inForce ? (*inForce)->version + 1 : 1;
    const base::TimeMs now = clock.now();
    SECONDLOOK_TRY(connection.execute("INSERT INTO guideline (version, document, reason, created_at) VALUES (:version, "
                                      ":document, :reason, :at)",
                                      version, document, reason, now));
    const nlohmann::json detail = {{"sha256", base::sha256Hex(document)}, {"reason", reason}};
    SECONDLOOK_TRY(appendAudit(connection, now, actor, "set_guideline", "guideline " + std::to_string(version),
                               detail.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace)));
    SECONDLOOK_TRY(transaction->commit());
    return GuidelineStored{version, true};
}

} // namespace secondlook::storage
