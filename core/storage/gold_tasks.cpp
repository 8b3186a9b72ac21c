#include "storage/gold_tasks.h"

#include "domain/review_task.h"
#include "storage/assignment_state.h"
#include "storage/current_label.h"
#include "storage/scattered.h"

namespace secondlook::storage {

using base::Result;
using base::Status;

Result<base::RecordId> GoldTasks::pick(std::int64_t turn)
{
    const auto last = m_connection.number("SELECT MAX(record_id) FROM known_label WHERE kind = 2", 0);
    if (!last)
        return tl::unexpected(last.error());
    if (*last == 0)
        return base::RecordId();
    const auto from = [&](std::int64_t first) {
        return m_connection.number(
            "SELECT k.record_id FROM known_label k LEFT JOIN review_task t ON t.record_id = k.record_id WHERE k.kind = "
            "2 AND k.record_id >= :first AND (t.id IS NULL OR t.state IN (2, 4)) AND NOT EXISTS (SELECT 1 FROM "
            "assignment s WHERE s.task_id = t.id AND s.reviewer_id = :reviewer) AND NOT EXISTS (SELECT 1 FROM "
            "annotation a WHERE a.record_id = k.record_id AND a.reviewer_id = :same) ORDER BY k.record_id LIMIT 1",
            0, first, m_reviewer, m_reviewer);
    };
    auto record = from(scattered(turn) % *last + 1);
    if (record && *record == 0)
        record = from(1);
    if (!record)
        return tl::unexpected(record.error());
    return base::RecordId{*record};
}

Result<base::TaskId> GoldTasks::taskOf(base::RecordId record, base::TimeMs now)
{
    const auto present = m_connection.number("SELECT id FROM review_task WHERE record_id = :record", 0, record);
    const auto last = m_connection.number("SELECT MAX(id) FROM review_task", 0);
    if (!present || !last)
        return tl::unexpected(present ? last.error() : present.error());
    if (*present > 0)
        return base::TaskId{*present};
    const base::TaskId task{*last + 1};
    // With the prediction of the last run, where there was one, so that it looks like any other record.
    SECONDLOOK_TRY(m_connection.execute(
        "INSERT INTO review_task (id, record_id, run_id, state, priority, reasons, overlap, blind, created_at) VALUES "
        "(:id, :record, (SELECT o.run_id FROM outcome o WHERE o.record_id = :same), :state, 0, 0, 1, 1, :at)",
        task, record, record, domain::TaskState::Gold, now));
    return task;
}

Status GoldTasks::add(int count, std::int64_t turn, base::TimeMs now)
{
    for (int i = 0; i < count; ++i) {
        const auto record = pick(turn + i);
        if (!record)
            return tl::unexpected(record.error());
        if (!record->isValid())
            return {};
        const auto task = taskOf(*record, now);
        const auto last = m_connection.number("SELECT MAX(id) FROM assignment", 0);
        if (!task || !last)
            return tl::unexpected(task ? last.error() : task.error());
        SECONDLOOK_TRY(m_connection.execute(
            "INSERT INTO assignment (id, task_id, reviewer_id, state, leased_until) VALUES (:id, :task, :reviewer, "
            ":state, 0)",
            *last + 1, *task, m_reviewer, AssignmentState::GoldOut));
    }
    return {};
}

Status GoldTasks::release()
{
    return m_connection.execute(
        "DELETE FROM assignment WHERE reviewer_id = :reviewer AND state = 7 AND NOT EXISTS (SELECT 1 FROM annotation a "
        "WHERE a.task_id = assignment.task_id AND a.reviewer_id = assignment.reviewer_id) AND NOT EXISTS (SELECT 1 "
        "FROM draft d WHERE d.task_id = assignment.task_id AND d.reviewer_id = assignment.reviewer_id)",
        m_reviewer);
}

Status GoldTasks::done(base::TaskId task)
{
    return m_connection.execute(
        "UPDATE assignment SET state = :state WHERE task_id = :task AND reviewer_id = :reviewer",
        AssignmentState::GoldAnswered, task, m_reviewer);
}

Result<bool> GoldTasks::wasGivenTo(const domain::Annotation &annotation)
{
    const auto gold = m_connection.number("SELECT COUNT(*) FROM assignment WHERE task_id = :task AND reviewer_id = "
                                          ":reviewer AND state = :state",
                                          0, annotation.task, m_reviewer, AssignmentState::GoldAnswered);
    if (!gold)
        return tl::unexpected(gold.error());
    return *gold > 0;
}

Status GoldTasks::putBack(base::TaskId task)
{
    return m_connection.execute(
        "UPDATE assignment SET state = :state WHERE task_id = :task AND reviewer_id = :reviewer",
        AssignmentState::GoldOut, task, m_reviewer);
}

Result<std::vector<GoldScore>> readGoldScores(Connection &connection)
{
    auto rows = connection.query(
        "SELECT v.name, COUNT(*), SUM(CASE WHEN " + currentLabel("a.label") + " = " + currentLabel("k.label") +
        " THEN 1 ELSE 0 END) FROM known_label k JOIN "
        "annotation a ON a.record_id = k.record_id AND a.action = 6 JOIN reviewer v ON v.id = a.reviewer_id WHERE "
        "k.kind = 2 AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) GROUP BY v.id, v.name ORDER "
        "BY v.id");
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<GoldScore> scores;
    while ((*rows)->next())
        scores.push_back({(*rows)->text(0), (*rows)->int64(1), (*rows)->int64(2)});
    return scores;
}

Result<GoldResult> addGold(Connection &connection, const std::string &externalId, std::uint16_t label,
                           int schemaVersion, base::TimeMs now)
{
    auto row = connection.query("SELECT r.id, k.kind, " + currentLabel("k.label") +
                                    " FROM record r LEFT JOIN known_label k ON k.record_id = "
                                    "r.id WHERE r.external_id = :external_id",
                                externalId);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return GoldResult::NoSuchRecord;
    const base::RecordId record{(*row)->int64(0)};
    const bool isKnown = !(*row)->isNull(1);
    const bool isGold = (*row)->integer(1) == 2;
    const bool isSame = (*row)->integer(2) == label;
    (*row)->finish();
    if (isKnown)
        return !isGold ? GoldResult::IsSeed : isSame ? GoldResult::Known : GoldResult::Differs;
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto written = connection.writeTime(now);
    if (!written)
        return tl::unexpected(written.error());
    SECONDLOOK_TRY(connection.execute("INSERT INTO known_label (record_id, kind, label, schema_version, written_at) "
                                      "VALUES (:record, 2, :label, :schema_version, :written)",
                                      record, label, schemaVersion, *written));
    SECONDLOOK_TRY(transaction->commit());
    return GoldResult::Added;
}

} // namespace secondlook::storage
