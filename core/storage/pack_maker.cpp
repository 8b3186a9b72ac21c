#include "storage/pack_maker.h"

#include "base/held_file.h"
#include "storage/audit_log.h"
#include "storage/pack_content.h"
#include "storage/pack_identity.h"
#include "storage/pack_tasks.h"
#include "storage/project_store.h"

#include <QFile>
#include <QFileInfo>

#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <unistd.h>

namespace secondlook::storage {

using base::ErrorCode;
using base::Result;
using base::Status;

namespace {

constexpr int mostTasks = 1'000'000;

Status checkOrder(Connection &project, const PackOrder &order)
{
    if (order.tasks < 1 || order.tasks > mostTasks)
        return base::fail(ErrorCode::Usage, "a pack holds 1 to 1,000,000 tasks");
    if (order.leaseMs < 1)
        return base::fail(ErrorCode::Usage, "a pack needs some time to be reviewed in");
    SECONDLOOK_TRY(base::mustNotBeHeld(order.path));
    if (QFileInfo::exists(QString::fromStdString(order.path)))
        return base::fail(ErrorCode::Conflict, "there is a file already; choose another name or remove it first",
                          order.path);
    return mustNotBePack(project, "make packs");
}

/// The pack under a name of its own until it is complete; removed unless it was given its real name.
class PartFile
{
public:
    PartFile(const std::string &path, const std::string &packId)
        : m_path(path), m_part(path + "." + packId.substr(0, 8) + ".part")
    {
    }
    ~PartFile()
    {
        m_connection.reset();
        if (!m_keep)
            for (const char *suffix : {"", "-wal", "-shm"})
                QFile::remove(QString::fromStdString(m_part + suffix));
    }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    Result<Connection *> create()
    {
        auto created = Connection::create(m_part);
        if (!created)
            return tl::unexpected(created.error());
        m_connection = std::move(*created);
        return m_connection.get();
    }
    /// One file without a log beside it, as it can be sent.
    Status close()
    {
        SECONDLOOK_TRY(m_connection->executeLines(m_connection->dialect().checkpoint()));
        m_connection.reset();
        return {};
    }
    /// The tasks are given out by now, so a file that cannot be renamed stays.
    Status giveName()
    {
        m_keep = true;
        if (!QFile::rename(QString::fromStdString(m_part), QString::fromStdString(m_path)))
            return base::fail(ErrorCode::Storage,
                              "the pack is complete, but could not be given its name; rename it yourself", m_part);
        const std::string folder = QFileInfo(QString::fromStdString(m_path)).absolutePath().toStdString();
        const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (descriptor >= 0) {
            ::fsync(descriptor); // some network disks cannot; there the name is left to them
            ::close(descriptor);
        }
        return {};
    }

private:
    std::string m_path;
    std::string m_part;
    std::unique_ptr<Connection> m_connection;
    bool m_keep = false;
};

/// Fills a pack and writes down what was given out, on both sides.
class PackMaker
{
public:
    PackMaker(Connection &project, const PackOrder &order, base::TimeMs now, const std::string &actor)
        : m_project(project), m_order(order), m_now(now), m_actor(actor)
    {
    }

    Status choose(const base::Clock &clock)
    {
        const auto reviewer = ProjectStore(m_project, clock, m_actor).reviewer(m_order.reviewer);
        if (!reviewer)
            return tl::unexpected(reviewer.error());
        m_reviewer = *reviewer;
        auto tasks = choosePackTasks(m_project, m_reviewer, m_order.randomShare, m_order.tasks, m_now);
        auto origin = projectIdentity(m_project, m_now);
        const auto log = verifyAudit(m_project);
        if (!tasks || !origin || !log)
            return tl::unexpected(!tasks ? tasks.error() : !origin ? origin.error() : log.error());
        if (tasks->empty())
            return base::fail(ErrorCode::NotFound,
                              "no open task is left for '" + m_order.reviewer +
                                  "'; run the classifier over more records, or name another reviewer",
                              m_project.path());
        m_tasks = std::move(*tasks);
        m_identity = {identityOf(*origin + '\n' + log->head + '\n' + m_order.reviewer + '\n' + std::to_string(m_now)),
                      *origin,
                      m_order.reviewer,
                      {}};
        return {};
    }

    Status fill(Connection &pack)
    {
        auto transaction = Transaction::write(pack);
        if (!transaction)
            return tl::unexpected(transaction.error());
        SECONDLOOK_TRY(pack.execute("INSERT INTO project (name, value) VALUES ('name', :value)",
                                    projectName() + ", pack for " + m_order.reviewer));
        SECONDLOOK_TRY(pack.execute("INSERT INTO reviewer (id, name, created_at) VALUES (:id, :name, :at)", m_reviewer,
                                    m_order.reviewer, m_now));
        SECONDLOOK_TRY(copyToPack(m_project, pack, m_tasks));
        const auto sha256 = givenOutSha256(pack);
        if (!sha256)
            return tl::unexpected(sha256.error());
        m_identity.sha256 = *sha256;
        SECONDLOOK_TRY(writePackIdentity(pack, m_identity));
        SECONDLOOK_TRY(audit(pack));
        return transaction->commit();
    }

    Status giveOut()
    {
        const base::TimeMs until = m_now + m_order.leaseMs;
        SECONDLOOK_TRY(m_project.execute("INSERT INTO pack (id, reviewer_id, sha256, tasks, created_at, leased_until) "
                                         "VALUES (:id, :reviewer, :sha256, :tasks, :at, :until)",
                                         m_identity.id, m_reviewer, m_identity.sha256,
                                         static_cast<std::int64_t>(m_tasks.size()), m_now, until));
        SECONDLOOK_TRY(leaseToPack(m_project, m_reviewer, m_tasks, until));
        return audit(m_project);
    }

    const std::string &id() const { return m_identity.id; }
    PackMade made() const { return {m_identity.id, static_cast<int>(m_tasks.size())}; }

private:
    std::string projectName()
    {
        auto row = m_project.query("SELECT value FROM project WHERE name = 'name'");
        std::string name = row && (*row)->next() ? (*row)->text(0) : std::string();
        if (row)
            (*row)->finish();
        return name;
    }

    Status audit(Connection &connection)
    {
        const nlohmann::json detail = {{"reviewer", m_order.reviewer},
                                       {"tasks", m_tasks.size()},
                                       {"project", m_identity.origin},
                                       {"sha256", m_identity.sha256}};
        return appendAudit(connection, m_now, m_actor, "pack_created", "pack " + m_identity.id, detail.dump());
    }

    Connection &m_project;
    const PackOrder &m_order;
    base::TimeMs m_now;
    const std::string &m_actor;
    base::ReviewerId m_reviewer;
    std::vector<base::TaskId> m_tasks;
    PackIdentity m_identity;
};

} // namespace

Result<PackMade> makePack(Connection &project, const PackOrder &order, const base::Clock &clock,
                          const std::string &actor)
{
    SECONDLOOK_TRY(checkOrder(project, order));
    auto transaction = Transaction::write(project);
    if (!transaction)
        return tl::unexpected(transaction.error());
    PackMaker maker(project, order, clock.now(), actor);
    SECONDLOOK_TRY(maker.choose(clock));
    PartFile part(order.path, maker.id());
    const auto pack = part.create();
    if (!pack)
        return tl::unexpected(pack.error());
    SECONDLOOK_TRY(maker.fill(**pack));
    SECONDLOOK_TRY(part.close());
    SECONDLOOK_TRY(maker.giveOut());
    // First the project, then the name: a pack that somebody reviews is always one that the project knows.
    SECONDLOOK_TRY(transaction->commit());
    SECONDLOOK_TRY(part.giveName());
    return maker.made();
}

} // namespace secondlook::storage
