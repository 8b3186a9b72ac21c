#pragma once

#include "base/clock.h"
#include "base/event_log.h"
#include "base/result.h"
#include "domain/label_schema.h"
#include "domain/policy.h"
#include "domain/project_status.h"
#include "domain/provenance.h"
#include "storage/audit_log.h"
#include "storage/project_reads.h"
#include "storage/project_store.h"
#include "storage/sql/connection.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace secondlook::compose {

/// An open project with the newest versions of its documents. Belongs to the thread that opened it.
class Project
{
public:
    /// `actor` is named in the audit log. `clock` must outlive the project. `events`: what it does is told there.
    [[nodiscard]] static base::Result<std::unique_ptr<Project>>
    open(const std::string &path, const base::Clock &clock, const std::string &actor, base::Events events = {});
    /// Makes a project with label schema version 1 and policy version 1. Refuses to overwrite.
    [[nodiscard]] static base::Result<std::unique_ptr<Project>>
    create(const std::string &path, const domain::LabelSchema &schema, const domain::Policy &policy,
           const base::Clock &clock, const std::string &actor, base::Events events = {});

    const std::string &path() const { return m_connection->path(); }
    const std::string &name() const { return m_name; }
    const std::string &actor() const { return m_actor; }
    const base::Clock &clock() const { return m_clock; }
    const base::Events &events() const { return m_events; }
    const domain::LabelSchema &schema() const { return m_schema; }
    int schemaVersion() const { return m_schemaVersion; }
    /// All versions of the label schema that are here; a pack holds the one it was given out with.
    [[nodiscard]] base::Result<storage::LabelSchemas> schemas();
    const domain::Policy &policy() const { return m_policy; }
    int policyVersion() const { return m_policyVersion; }

    [[nodiscard]] base::Result<domain::ProjectStatus> status();
    [[nodiscard]] base::Result<std::vector<domain::TraceStep>> trace(const std::string &externalId);
    [[nodiscard]] base::Result<storage::AuditCheck> verifyAudit();
    [[nodiscard]] base::Status readAudit(const std::function<void(const storage::AuditEvent &)> &each);

    /// The stores behind it, and a further connection for another thread.
    storage::Connection &connection() { return *m_connection; }
    storage::ProjectStore &store() { return *m_store; }
    [[nodiscard]] base::Result<std::unique_ptr<storage::Connection>> anotherConnection() const;

private:
    Project(std::unique_ptr<storage::Connection> connection, const base::Clock &clock, std::string actor);
    [[nodiscard]] base::Status load();

    std::unique_ptr<storage::Connection> m_connection;
    const base::Clock &m_clock;
    std::string m_actor;
    base::Events m_events;
    std::unique_ptr<storage::ProjectStore> m_store;
    std::string m_name;
    domain::LabelSchema m_schema;
    int m_schemaVersion = 0;
    domain::Policy m_policy;
    int m_policyVersion = 0;
};

/// Name and version of the library that keeps projects: "SQLite 3.40.1".
std::string databaseLibrary();

} // namespace secondlook::compose
