#include "storage/labeler_store.h"

#include "storage/audit_log.h"

namespace secondlook::storage {

LabelerStore::LabelerStore(Connection &connection, const base::Clock &clock, std::string actor)
    : m_connection(connection), m_clock(clock), m_actor(std::move(actor))
{
}

base::Status LabelerStore::set(const std::string &name, const std::string &document, const std::string &summary)
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(m_connection.execute(
        "INSERT INTO labeler (name, document, changed_at) VALUES (:name, :document, :at) ON CONFLICT (name) DO UPDATE "
        "SET document = excluded.document, changed_at = excluded.changed_at",
        name, document, m_clock.now()));
    SECONDLOOK_TRY(appendAudit(m_connection, m_clock.now(), m_actor, "labeler_set", "labeler " + name, summary));
    return transaction->commit();
}

base::Result<std::vector<std::string>> LabelerStore::all()
{
    auto rows = m_connection.query("SELECT document FROM labeler ORDER BY name");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::string> documents;
    while ((*rows)->next())
        documents.push_back((*rows)->text(0));
    return documents;
}

} // namespace secondlook::storage
