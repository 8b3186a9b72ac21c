#include "storage/audit_log.h"

#include "base/hash.h"

#include <algorithm>
#include <limits>

namespace secondlook::storage {

namespace {

std::string chainHash(const AuditEvent &event)
{
    std::string bytes;
    const auto put = [&bytes](std::string_view part) {
        bytes += std::to_string(part.size());
        bytes += ':';
        bytes += part;
    };
    put(event.previousHash);
    put(std::to_string(event.sequence));
    put(std::to_string(event.at));
    put(event.actor);
    put(event.action);
    put(event.subject);
    put(event.detail);
    return base::sha256Hex(bytes);
}

} // namespace

base::Status appendAudit(Connection &connection, base::TimeMs at, std::string_view actor, std::string_view action,
                         std::string_view subject, std::string_view detail)
{
    AuditEvent event{1, at, std::string(actor), std::string(action), std::string(subject), std::string(detail), {}, {}};
    auto last = connection.query("SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1");
    if (!last)
        return tl::unexpected(last.error());
    if ((*last)->next()) {
        event.sequence = (*last)->int64(0) + 1;
        event.previousHash = (*last)->text(1);
    }
    (*last)->finish();
    event.hash = chainHash(event);
    return connection.execute(
        "INSERT INTO audit_event (sequence, created_at, actor, action, subject, detail, previous_hash, hash) "
        "VALUES (:sequence, :at, :actor, :action, :subject, :detail, :previous, :hash)",
        event.sequence, event.at, event.actor, event.action, event.subject, event.detail, event.previousHash,
        event.hash);
}

namespace {

constexpr std::string_view auditSelect =
    "SELECT sequence, created_at, actor, action, subject, detail, previous_hash, hash FROM audit_event";
constexpr int auditPage = 5'000; ///< events a checkpoint waits for at most

AuditEvent readEvent(const Statement &row)
{
    return {row.int64(0), row.int64(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)};
}

} // namespace

base::Status readAudit(Connection &connection, const std::function<void(const AuditEvent &)> &each)
{
    auto rows = connection.query(std::string(auditSelect) + " ORDER BY sequence");
    if (!rows)
        return tl::unexpected(rows.error());
    Statement &row = **rows;
    while (row.next())
        each(readEvent(row));
    return {};
}

base::Result<AuditCheck> verifyAudit(Connection &connection, const std::stop_token &stop,
                                     const base::ProgressCallback &progress)
{
    const auto total = connection.number("SELECT COUNT(*) FROM audit_event", 0);
    if (!total)
        return tl::unexpected(total.error());
    AuditCheck check;
    const std::string page = std::string(auditSelect).append(" WHERE sequence > :after ORDER BY sequence LIMIT :count");
    std::int64_t after = std::numeric_limits<std::int64_t>::min(); // whoever changed a log may have changed numbers
    for (int read = auditPage; read == auditPage;) {
        if (stop.stop_requested())
            return base::fail(base::ErrorCode::Cancelled, "the check was stopped");
        auto rows = connection.query(page, after, auditPage);
        if (!rows)
            return tl::unexpected(rows.error());
        for (read = 0; (*rows)->next(); ++read) {
            const AuditEvent event = readEvent(**rows);
            after = event.sequence;
            ++check.events;
            const bool follows =
                event.sequence == check.events && event.previousHash == check.head && event.hash == chainHash(event);
            if (!follows && check.firstBroken == 0) {
                check.firstBroken = event.sequence;
                check.brokenAt = event.at;
            }
            check.head = event.hash;
        }
        (*rows)->finish();
        if (progress)
            progress({check.events, std::max(*total, check.events)});
    }
    return check;
}

} // namespace secondlook::storage
