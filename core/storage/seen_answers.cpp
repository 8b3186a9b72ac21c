#include "storage/seen_answers.h"

#include "storage/assignment_state.h"

namespace secondlook::storage {

using base::Result;
using base::Status;

Result<std::vector<base::RecordId>> recordsStillAsked(Connection &connection, base::ReviewerId reviewer)
{
    auto rows = connection.query(
        "SELECT t.record_id FROM review_task t WHERE t.state = 1 AND NOT EXISTS (SELECT 1 FROM assignment s WHERE "
        "s.task_id = t.id AND s.reviewer_id = :reviewer AND s.state IN (2, 3, 8)) UNION SELECT t.record_id FROM "
        "assignment mine JOIN review_task t ON t.id = mine.task_id WHERE mine.reviewer_id = :same AND mine.state IN "
        "(4, 5, 6, 7, 9) ORDER BY 1",
        reviewer, reviewer);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<base::RecordId> records;
    while ((*rows)->next())
        records.push_back({(*rows)->int64(0)});
    return records;
}

Status noteAnswersSeen(Connection &connection, base::ReviewerId reviewer, base::TaskId task)
{
    const auto last = connection.number("SELECT MAX(id) FROM assignment", 0);
    if (!last)
        return tl::unexpected(last.error());
    return connection.execute(
        "INSERT INTO assignment (id, task_id, reviewer_id, state, leased_until) VALUES (:id, :task, :reviewer, :state, "
        "0) ON CONFLICT (task_id, reviewer_id) DO UPDATE SET state = excluded.state WHERE assignment.state = :leased",
        *last + 1, task, reviewer, AssignmentState::PassedOn, AssignmentState::Leased);
}

Status noteAnswersSeen(Connection &connection, base::ReviewerId reviewer, const std::vector<base::RecordId> &records)
{
    std::vector<base::TaskId> unseen;
    for (const base::RecordId record : records) {
        const auto task = connection.number(
            "SELECT t.id FROM review_task t WHERE t.record_id = :record AND NOT EXISTS (SELECT 1 FROM assignment s "
            "WHERE s.task_id = t.id AND s.reviewer_id = :reviewer AND s.state <> 1)",
            0, record, reviewer);
        if (!task)
            return tl::unexpected(task.error());
        if (*task > 0)
            unseen.push_back({*task});
    }
    if (unseen.empty())
        return {};
    auto transaction = Transaction::write(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const base::TaskId task : unseen)
        SECONDLOOK_TRY(noteAnswersSeen(connection, reviewer, task));
    return transaction->commit();
}

} // namespace secondlook::storage
