#include "storage/project_store.h"

#include "base/hash.h"
#include "storage/audit_log.h"
#include "storage/current_label.h"

#include <nlohmann/json.hpp>

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;

namespace {

std::string sha256Of(const QByteArray &content)
{
    return base::sha256Hex({content.constData(), static_cast<std::size_t>(content.size())});
}

Result<VersionedDocument> latestDocument(Connection &connection, std::string_view sql, const char *what)
{
    auto row = connection.query(sql);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(ErrorCode::Storage, std::string("the project has no ") + what, connection.path());
    VersionedDocument document{(*row)->integer(0), (*row)->text(1)};
    (*row)->finish();
    return document;
}

Result<std::string> documentOf(Connection &connection, std::string_view sql, int version, const char *what)
{
    auto row = connection.query(sql, version);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(ErrorCode::NotFound, std::string("there is no ") + what + " " + std::to_string(version),
                          connection.path());
    std::string document = (*row)->text(0);
    (*row)->finish();
    return document;
}

} // namespace

ProjectStore::ProjectStore(Connection &connection, const base::Clock &clock, std::string actor)
    : m_connection(connection), m_clock(clock), m_actor(std::move(actor))
{
}

Status ProjectStore::initialise(const std::string &name, const std::string &schemaDocument,
                                const std::string &policyDocument)
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const base::TimeMs now = m_clock.now();
    SECONDLOOK_TRY(m_connection.execute("INSERT INTO project (name, value) VALUES ('name', :value)", name));
    SECONDLOOK_TRY(m_connection.execute(
        "INSERT INTO label_schema (version, document, created_at, made_by) VALUES (1, :document, :at, :actor)",
        schemaDocument, now, m_actor));
    SECONDLOOK_TRY(writeCurrentLabels(m_connection, now));
    SECONDLOOK_TRY(m_connection.execute("INSERT INTO policy (version, document, reason, created_at) "
                                        "VALUES (1, :document, 'first policy', :at)",
                                        policyDocument, now));
    const nlohmann::json detail = {{"label_schema_sha256", base::sha256Hex(schemaDocument)},
                                   {"policy_sha256", base::sha256Hex(policyDocument)}};
    SECONDLOOK_TRY(appendAudit(m_connection, now, m_actor, "init", "project " + name, detail.dump()));
    return transaction->commit();
}

Result<std::string> ProjectStore::name()
{
    auto row = m_connection.query("SELECT value FROM project WHERE name = 'name'");
    if (!row)
        return tl::unexpected(row.error());
    std::string name = (*row)->next() ? (*row)->text(0) : std::string();
    (*row)->finish();
    return name;
}

Result<VersionedDocument> ProjectStore::latestSchema()
{
    return latestDocument(m_connection, "SELECT version, document FROM label_schema ORDER BY version DESC LIMIT 1",
                          "label schema");
}

Result<VersionedDocument> ProjectStore::latestPolicy()
{
    return latestDocument(m_connection, "SELECT version, document FROM policy ORDER BY version DESC LIMIT 1", "policy");
}

Result<std::string> ProjectStore::policyDocument(int version)
{
    return documentOf(m_connection, "SELECT document FROM policy WHERE version = :version", version, "policy version");
}

Result<std::string> ProjectStore::schemaDocument(int version)
{
    return documentOf(m_connection, "SELECT document FROM label_schema WHERE version = :version", version,
                      "label schema version");
}

Result<std::string> ProjectStore::addModel(const std::string &classifier, int schemaVersion, std::uint64_t seed,
                                           const QByteArray &content, const std::string &report)
{
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto ofKind = m_connection.number("SELECT COUNT(*) FROM model WHERE classifier = :classifier", 0, classifier);
    const auto last = m_connection.number("SELECT MAX(id) FROM model", 0);
    if (!ofKind || !last)
        return tl::unexpected(ofKind ? last.error() : ofKind.error());
    const std::string name = classifier + "-" + std::to_string(*ofKind + 1);
    const std::string sha256 = sha256Of(content);
    const base::TimeMs now = m_clock.now();
    SECONDLOOK_TRY(m_connection.execute(
        "INSERT INTO model (id, name, classifier, schema_version, seed, report, content, sha256, created_at) "
        "VALUES (:id, :name, :classifier, :schema_version, :seed, :report, :content, :sha256, :at)",
        *last + 1, name, classifier, schemaVersion, static_cast<std::int64_t>(seed), report, content, sha256, now));
    const nlohmann::json detail = {{"sha256", sha256}, {"seed", seed}, {"schema_version", schemaVersion}};
    if (classifier == "llm") // it was trained elsewhere
        SECONDLOOK_TRY(appendAudit(m_connection, now, m_actor, "add_model", "model " + name, detail.dump()));
    else
        SECONDLOOK_TRY(appendAudit(m_connection, now, m_actor, "train", "model " + name, detail.dump()));
    SECONDLOOK_TRY(transaction->commit());
    return name;
}

Result<std::optional<ModelInfo>> ProjectStore::latestModel(const std::string &classifier)
{
    auto row = m_connection.query("SELECT name, classifier, schema_version, report, seed FROM model "
                                  "WHERE classifier = :classifier ORDER BY id DESC LIMIT 1",
                                  classifier);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return std::nullopt;
    ModelInfo info{(*row)->text(0), (*row)->text(1), (*row)->integer(2), (*row)->text(3),
                   static_cast<std::uint64_t>((*row)->int64(4))};
    (*row)->finish();
    return info;
}

Result<std::vector<std::string>> ProjectStore::models(const std::string &classifier)
{
    auto rows =
        m_connection.query("SELECT name FROM model WHERE classifier = :classifier ORDER BY id DESC", classifier);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::string> names;
    while ((*rows)->next())
        names.push_back((*rows)->text(0));
    return names;
}

Result<int> ProjectStore::modelSchemaVersion(const std::string &name)
{
    const auto version = m_connection.number("SELECT schema_version FROM model WHERE name = :name", 0, name);
    if (!version)
        return tl::unexpected(version.error());
    if (*version == 0)
        return base::fail(ErrorCode::NotFound, "there is no model " + name + " in the project", m_connection.path());
    return static_cast<int>(*version);
}

Result<QByteArray> ProjectStore::modelContent(const std::string &name)
{
    auto row = m_connection.query("SELECT content, sha256 FROM model WHERE name = :name", name);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(ErrorCode::NotFound, "there is no model " + name + " in the project", m_connection.path());
    QByteArray content = (*row)->bytes(0);
    const bool intact = sha256Of(content) == (*row)->text(1);
    (*row)->finish();
    if (!intact)
        return base::fail(ErrorCode::Input, "the stored model " + name + " is damaged; train again",
                          m_connection.path());
    return content;
}

Result<std::optional<RunBasis>> ProjectStore::latestRunBasis()
{
    auto row = m_connection.query("SELECT model_version, auto_threshold FROM run ORDER BY id DESC LIMIT 1");
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return std::nullopt;
    RunBasis basis{(*row)->text(0), {}};
    if (!(*row)->isNull(1))
        basis.autoThreshold = (*row)->real(1);
    (*row)->finish();
    return basis;
}

Result<base::ReviewerId> ProjectStore::reviewer(const std::string &name)
{
    if (name.empty() || name.size() > 100)
        return base::fail(ErrorCode::Usage, "a reviewer's name has 1 to 100 bytes");
    auto transaction = Transaction::write(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto present = m_connection.number("SELECT id FROM reviewer WHERE name = :name", 0, name);
    if (!present)
        return tl::unexpected(present.error());
    if (*present > 0) {
        SECONDLOOK_TRY(transaction->commit());
        return base::ReviewerId{*present};
    }
    const auto last = m_connection.number("SELECT MAX(id) FROM reviewer", 0);
    if (!last)
        return tl::unexpected(last.error());
    const base::ReviewerId id{*last + 1};
    const base::TimeMs now = m_clock.now();
    SECONDLOOK_TRY(
        m_connection.execute("INSERT INTO reviewer (id, name, created_at) VALUES (:id, :name, :at)", id, name, now));
    SECONDLOOK_TRY(appendAudit(m_connection, now, m_actor, "add_reviewer", "reviewer " + name, "{}"));
    SECONDLOOK_TRY(transaction->commit());
    return id;
}

} // namespace secondlook::storage
