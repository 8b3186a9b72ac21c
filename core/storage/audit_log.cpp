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

/// The event that was written last.
struct LogHead
{
    std::int64_t sequence = 0;
    std::string hash;
};

base::Result<LogHead> readHead(Connection &connection)
{
    auto row = connection.query("SELECT sequence, hash FROM audit_head WHERE id = 1");
    if (!row)
        return tl::unexpected(row.error());
    LogHead head;
    if ((*row)->next())
        head = {(*row)->int64(0), (*row)->text(1)};
    (*row)->finish();
    return head;
}

} // namespace

base::Status appendAudit(Connection &connection, base::TimeMs at, std::string_view actor, std::string_view action,
                         std::string_view subject, std::string_view detail)
{
    AuditEvent event{1, at, std::string(actor), std::string(action), std::string(subject), std::string(detail), {}, {}};
    const auto head = readHead(connection);
    const auto last = connection.number("SELECT MAX(sequence) FROM audit_event", 0);
    if (!head || !last)
        return tl::unexpected(head ? last.error() : head.error());
    // It follows what was written last, whatever stands there now: what was taken away meanwhile leaves a gap.
    event.sequence = std::max(head->sequence, *last) + 1;
    event.previousHash = head->hash;
    event.hash = chainHash(event);
    SECONDLOOK_TRY(connection.execute(
        "INSERT INTO audit_event (sequence, created_at, actor, action, subject, detail, previous_hash, hash) "
        "VALUES (:sequence, :at, :actor, :action, :subject, :detail, :previous, :hash)",
        event.sequence, event.at, event.actor, event.action, event.subject, event.detail, event.previousHash,
        event.hash));
    return connection.execute("UPDATE audit_head SET sequence = :sequence, hash = :hash WHERE id = 1", event.sequence,
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
    const auto head = readHead(connection); // first: what is written during the check comes behind it
    if (!head)
        return tl::unexpected(head.error());
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
            const bool follows = event.sequence == check.events && event.previousHash == check.head &&
                                 event.hash == chainHash(event) &&
                                 (event.sequence != head->sequence || event.hash == head->hash);
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
    if (check.firstBroken == 0 && check.events < head->sequence) {
        check.firstBroken = check.events + 1;
        check.endIsMissing = true;
    }
    return check;
}

} // namespace secondlook::storage
