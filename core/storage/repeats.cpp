#include "storage/repeats.h"

#include "storage/assignment_state.h"
#include "storage/current_label.h"
#include "storage/scattered.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using base::Status;

namespace {

constexpr std::int64_t mostLookedAt = 20'000; ///< annotations at a turn: a decision may wait behind it
constexpr int neverAgain = 50; ///< latest answers: the page still lists some of them, and people remember them

} // namespace

Result<base::TaskId> Repeats::pick(std::int64_t turn, base::TimeMs before)
{
    const auto newest = m_connection.number("SELECT id FROM annotation WHERE reviewer_id = :reviewer AND created_at <= "
                                            ":before AND id < (SELECT MIN(late.id) "
                                            "FROM (SELECT id FROM annotation WHERE reviewer_id = :same AND action <> 4 "
                                            "AND bulk_id IS NULL ORDER BY id DESC "
                                            "LIMIT :last) late) ORDER BY id DESC LIMIT 1",
                                            0, m_reviewer, before, m_reviewer, neverAgain);
    if (!newest)
        return tl::unexpected(newest.error());
    if (*newest == 0)
        return base::TaskId();
    const auto from = [&](std::int64_t first) {
        return m_connection.number(
            "SELECT a.task_id FROM annotation a JOIN review_task t ON t.id = a.task_id AND t.state = 2 JOIN assignment "
            "mine ON mine.task_id = a.task_id AND mine.reviewer_id = a.reviewer_id AND mine.state = 2 WHERE "
            "a.reviewer_id = :reviewer AND a.id BETWEEN :first AND :last AND a.action = 1 AND a.created_at <= "
            ":before AND a.bulk_id IS NULL AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.record_id = a.record_id "
            "AND n.id > a.id AND (n.supersedes = a.id OR (n.action IN (2, 3, 5) AND n.reviewer_id = a.reviewer_id))) "
            "ORDER BY a.id LIMIT 1",
            0, m_reviewer, first, std::min(*newest, first + mostLookedAt), before);
    };
    auto task = from(scattered(turn) % *newest + 1);
    if (task && *task == 0)
        task = from(1);
    if (!task)
        return tl::unexpected(task.error());
    return base::TaskId{*task};
}

Status Repeats::add(int count, std::int64_t turn, base::TimeMs before)
{
    for (int i = 0; i < count; ++i) {
        const auto task = pick(turn + i, before);
        if (!task)
            return tl::unexpected(task.error());
        if (!task->isValid())
            return {};
        SECONDLOOK_TRY(putBack(*task));
    }
    return {};
}

Status Repeats::putBack(base::TaskId task)
{
    const auto last = m_connection.number("SELECT MAX(id) FROM assignment", 0);
    if (!last)
        return tl::unexpected(last.error());
    // A new id, since what a reviewer holds comes in the order of ids.
    return m_connection.execute(
        "UPDATE assignment SET id = :id, state = :state WHERE task_id = :task AND reviewer_id = :reviewer", *last + 1,
        AssignmentState::Repeated, task, m_reviewer);
}

Status Repeats::done(base::TaskId task)
{
    return m_connection.execute("UPDATE assignment SET state = :state WHERE task_id = :task AND reviewer_id = "
                                ":reviewer",
                                AssignmentState::Answered, task, m_reviewer);
}

Status Repeats::release()
{
    return m_connection.execute(
        "UPDATE assignment SET state = :state WHERE reviewer_id = :reviewer AND state = 5 AND NOT EXISTS (SELECT 1 "
        "FROM draft d WHERE d.task_id = assignment.task_id AND d.reviewer_id = assignment.reviewer_id)",
        AssignmentState::Answered, m_reviewer);
}

Result<bool> Repeats::isOut(base::TaskId task)
{
    const auto out = m_connection.number(
        "SELECT COUNT(*) FROM assignment WHERE task_id = :task AND reviewer_id = :reviewer AND state = 5", 0, task,
        m_reviewer);
    if (!out)
        return tl::unexpected(out.error());
    return *out > 0;
}

Result<bool> Repeats::wasGivenTo(const domain::Annotation &annotation)
{
    if (annotation.action == domain::Action::Label)
        return annotation.repeat;
    const auto older = m_connection.number(
        "SELECT COUNT(*) FROM annotation a WHERE a.record_id = :record AND a.task_id = :task AND a.reviewer_id = "
        ":reviewer AND a.action = 1 AND a.id < :id AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = "
        "a.id)",
        0, annotation.record, annotation.task, annotation.reviewer, annotation.id);
    if (!older)
        return tl::unexpected(older.error());
    return *older > 0;
}

Result<review::Consistency> Repeats::consistency()
{
    auto row = m_connection.query(
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN " + currentLabel("a.label") + " = " + currentLabel("b.label") +
            " THEN 1 ELSE 0 END), 0) FROM annotation b JOIN "
            "annotation a ON a.record_id = b.record_id AND a.reviewer_id = b.reviewer_id AND a.action = 1 AND a.id < "
            "b.id "
            "AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) WHERE b.action = 5 AND NOT EXISTS "
            "(SELECT 1 FROM annotation m WHERE m.supersedes = b.id) AND (:everybody = 1 OR b.reviewer_id = :reviewer)",
        m_reviewer.isValid() ? 0 : 1, m_reviewer.value);
    if (!row)
        return tl::unexpected(row.error());
    (*row)->next();
    const review::Consistency consistency{(*row)->int64(0), (*row)->int64(1)};
    (*row)->finish();
    return consistency;
}

} // namespace secondlook::storage
