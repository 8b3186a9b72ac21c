#include "storage/pack_tasks.h"

#include "storage/assignment_state.h"
#include "storage/queue_leases.h"

#include <set>
#include <string>

namespace secondlook::storage {

using base::Result;
using base::Status;

namespace {

constexpr const char *leastSure = "t.draw IS NULL ORDER BY t.priority, t.id";
constexpr const char *sampleInDrawnOrder = "t.draw IS NOT NULL ORDER BY t.draw, t.id";

/// Collects tasks, each once.
class Chooser
{
public:
    Chooser(Connection &connection, base::ReviewerId reviewer, base::TimeMs now)
        : m_connection(connection), m_reviewer(reviewer), m_now(now)
    {
    }

    Status take(const std::string &which, std::size_t upTo)
    {
        auto rows = m_connection.query(
            "SELECT t.id FROM review_task t WHERE t.state = 1 "
            "AND NOT EXISTS (SELECT 1 FROM assignment mine WHERE mine.task_id = t.id AND mine.reviewer_id = :reviewer "
            "AND (mine.state IN (2, 3, 5, 6, 7, 8, 9) OR mine.leased_until > :now)) "
            "AND NOT EXISTS (SELECT 1 FROM annotation seen WHERE seen.record_id = t.record_id AND "
            "seen.reviewer_id = :viewer) "
            "AND (SELECT COUNT(*) FROM assignment other WHERE other.task_id = t.id AND other.reviewer_id <> :me "
            "AND (other.state IN (2, 5, 6, 9) OR (other.state IN (1, 4) AND other.leased_until > :again))) < t.overlap "
            "AND " +
                which,
            m_reviewer, m_now, m_reviewer, m_reviewer, m_now);
        if (!rows)
            return tl::unexpected(rows.error());
        while (m_tasks.size() < upTo && (*rows)->next()) {
            const base::TaskId task{(*rows)->int64(0)};
            if (m_taken.insert(task.value).second)
                m_tasks.push_back(task);
        }
        (*rows)->finish();
        return {};
    }

    std::vector<base::TaskId> tasks() && { return std::move(m_tasks); }

private:
    Connection &m_connection;
    base::ReviewerId m_reviewer;
    base::TimeMs m_now;
    std::vector<base::TaskId> m_tasks;
    std::set<std::int64_t> m_taken;
};

} // namespace

Result<std::vector<base::TaskId>> choosePackTasks(Connection &connection, base::ReviewerId reviewer, double randomShare,
                                                  int count, base::TimeMs now)
{
    const auto turns = QueueLeases(connection, reviewer, {.randomSample = randomShare}).sampleTurns(count);
    if (!turns)
        return tl::unexpected(turns.error());
    Chooser chooser(connection, reviewer, now);
    SECONDLOOK_TRY(chooser.take(sampleInDrawnOrder, static_cast<std::size_t>(*turns)));
    SECONDLOOK_TRY(chooser.take(leastSure, static_cast<std::size_t>(count)));
    SECONDLOOK_TRY(chooser.take(sampleInDrawnOrder, static_cast<std::size_t>(count)));
    return std::move(chooser).tasks();
}

Status leaseToPack(Connection &connection, base::ReviewerId reviewer, const std::vector<base::TaskId> &tasks,
                   base::TimeMs until)
{
    auto last = connection.number("SELECT MAX(id) FROM assignment", 0);
    if (!last)
        return tl::unexpected(last.error());
    for (const base::TaskId task : tasks)
        SECONDLOOK_TRY(
            connection.execute("INSERT INTO assignment (id, task_id, reviewer_id, state, leased_until) "
                               "VALUES (:id, :task, :reviewer, :state, :until) ON CONFLICT (task_id, reviewer_id) "
                               "DO UPDATE SET state = excluded.state, leased_until = excluded.leased_until",
                               ++*last, task, reviewer, AssignmentState::InPack, until));
    return {};
}

} // namespace secondlook::storage
