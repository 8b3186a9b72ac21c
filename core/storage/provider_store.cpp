#include "storage/provider_store.h"

#include "storage/audit_log.h"

namespace secondlook::storage {

using base::Result;
using base::Status;

ProviderStore::ProviderStore(Connection &connection, const base::Clock &clock, std::string actor)
    : m_connection(connection), m_clock(clock), m_actor(std::move(actor))
{
}

Status ProviderStore::set(const std::string &name, const std::string &document, const std::string &summary)
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(m_connection.execute(
        "INSERT INTO provider (name, document, changed_at) VALUES (:name, :document, :at) ON CONFLICT (name) DO UPDATE "
        "SET document = excluded.document, changed_at = excluded.changed_at",
        name, document, m_clock.now()));
    SECONDLOOK_TRY(appendAudit(m_connection, m_clock.now(), m_actor, "provider_set", "provider " + name, summary));
    return transaction->commit();
}

Result<std::vector<StoredProvider>> ProviderStore::all()
{
    auto rows = m_connection.query("SELECT name, document FROM provider ORDER BY name");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<StoredProvider> providers;
    while ((*rows)->next())
        providers.push_back({(*rows)->text(0), (*rows)->text(1)});
    return providers;
}

Result<std::optional<servers::Capabilities>> ProviderStore::capabilities(const std::string &url,
                                                                         const std::string &model)
{
    auto row = m_connection.query("SELECT token_probabilities, answer_schema FROM server_capability WHERE url = :url "
                                  "AND model = :model",
                                  url, model);
    if (!row)
        return tl::unexpected(row.error());
    std::optional<servers::Capabilities> found;
    if ((*row)->next())
        found = servers::Capabilities{(*row)->integer(0) != 0, (*row)->integer(1) != 0};
    (*row)->finish();
    return found;
}

Status ProviderStore::setCapabilities(const std::string &url, const std::string &model,
                                      const servers::Capabilities &capabilities)
{
    return m_connection.execute(
        "INSERT INTO server_capability (url, model, token_probabilities, answer_schema, probed_at) VALUES (:url, "
        ":model, :token_probabilities, :answer_schema, :at) ON CONFLICT (url, model) DO UPDATE SET "
        "token_probabilities = excluded.token_probabilities, answer_schema = excluded.answer_schema, probed_at = "
        "excluded.probed_at",
        url, model, capabilities.tokenProbabilities, capabilities.answerSchema, m_clock.now());
}

} // namespace secondlook::storage
