#include "app/compose/project.h"

#include "formats/documents.h"
#include "storage/project_reads.h"
#include "storage/schema_store.h"

#include <filesystem>

namespace secondlook::compose {

using base::Result;
using base::Status;

Project::Project(std::unique_ptr<storage::Connection> connection, const base::Clock &clock, std::string actor)
    : m_connection(std::move(connection)),
      m_clock(clock),
      m_actor(std::move(actor)),
      m_store(std::make_unique<storage::ProjectStore>(*m_connection, clock, m_actor))
{
}

Status Project::load()
{
    auto name = m_store->name();
    auto schema = m_store->latestSchema();
    auto policy = m_store->latestPolicy();
    if (!name)
        return tl::unexpected(name.error());
    if (!schema)
        return tl::unexpected(schema.error());
    if (!policy)
        return tl::unexpected(policy.error());
    auto parsedSchema = formats::parseStoredSchema(schema->document, "label schema of the project");
    if (!parsedSchema)
        return tl::unexpected(parsedSchema.error());
    auto parsedPolicy = formats::parsePolicy(policy->document, "policy of the project");
    if (!parsedPolicy)
        return tl::unexpected(parsedPolicy.error());
    m_name = *name;
    m_schema = std::move(*parsedSchema);
    m_schemaVersion = schema->version;
    m_policy = std::move(*parsedPolicy);
    m_policyVersion = policy->version;
    return {};
}

Result<std::unique_ptr<Project>> Project::open(const std::string &path, const base::Clock &clock,
                                               const std::string &actor, base::Events events)
{
    auto connection = storage::Connection::open(path);
    if (!connection)
        return tl::unexpected(connection.error());
    auto project = std::unique_ptr<Project>(new Project(std::move(*connection), clock, actor));
    project->m_events = std::move(events);
    SECONDLOOK_TRY(project->load());
    return project;
}

Result<std::unique_ptr<Project>> Project::create(const std::string &path, const domain::LabelSchema &schema,
                                                 const domain::Policy &policy, const base::Clock &clock,
                                                 const std::string &actor, base::Events events)
{
    SECONDLOOK_TRY(domain::validate(schema));
    auto connection = storage::Connection::create(path);
    if (!connection)
        return tl::unexpected(connection.error());
    auto project = std::unique_ptr<Project>(new Project(std::move(*connection), clock, actor));
    project->m_events = std::move(events);
    const std::string name = std::filesystem::path(path).stem().string();
    SECONDLOOK_TRY(project->m_store->initialise(name, formats::writeLabelSchema(schema), formats::writePolicy(policy)));
    SECONDLOOK_TRY(project->load());
    return project;
}

Result<storage::LabelSchemas> Project::schemas()
{
    const auto versions = storage::schemaVersions(*m_connection);
    if (!versions)
        return tl::unexpected(versions.error());
    storage::LabelSchemas schemas;
    for (const storage::SchemaVersion &one : *versions) {
        auto schema = formats::parseStoredSchema(one.document, "label schema version " + std::to_string(one.version));
        if (!schema)
            return tl::unexpected(schema.error());
        schemas.emplace(one.version, std::move(*schema));
    }
    return schemas;
}

Result<domain::ProjectStatus> Project::status()
{
    return storage::readStatus(*m_connection, m_clock.now());
}

Result<std::vector<domain::TraceStep>> Project::trace(const std::string &externalId)
{
    const auto all = schemas();
    if (!all)
        return tl::unexpected(all.error());
    return storage::readTrace(*m_connection, *all, externalId);
}

Result<storage::AuditCheck> Project::verifyAudit()
{
    return storage::verifyAudit(*m_connection);
}

Status Project::readAudit(const std::function<void(const storage::AuditEvent &)> &each)
{
    return storage::readAudit(*m_connection, each);
}

Result<std::unique_ptr<storage::Connection>> Project::anotherConnection() const
{
    return storage::Connection::open(path());
}

std::string databaseLibrary()
{
    return storage::Connection::library();
}

} // namespace secondlook::compose
