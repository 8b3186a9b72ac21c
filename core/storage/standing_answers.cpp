#include "storage/standing_answers.h"

#include "domain/annotation.h"
#include "review/settling.h"
#include "storage/review_rows.h"

#include <string>
#include <vector>

namespace secondlook::storage {

using base::Result;
using base::Status;
using domain::TaskState;

namespace {

struct TaskFacts
{
    base::RecordId record;
    int overlap = 1;
};

Result<TaskFacts> factsOf(Connection &connection, base::TaskId task)
{
    auto row = connection.query("SELECT record_id, overlap FROM review_task WHERE id = :id", task);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(base::ErrorCode::NotFound, "there is no such task", "task " + std::to_string(task.value));
    const TaskFacts facts{{(*row)->int64(0)}, (*row)->integer(1)};
    (*row)->finish();
    return facts;
}

Result<std::vector<std::uint16_t>> standingLabels(Connection &connection, base::RecordId record)
{
    auto rows = connection.query("SELECT a.label FROM annotation a WHERE a.record_id = :record_id AND a.action = 1 AND "
                                 "NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) ORDER BY a.id",
                                 record);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::uint16_t> labels;
    while ((*rows)->next())
        labels.push_back(static_cast<std::uint16_t>((*rows)->integer(0)));
    return labels;
}

/// Back to where the run had put it: committed where the tier is auto or audit, queued otherwise.
Status backToTheRun(Connection &connection, base::RecordId record, base::TimeMs now)
{
    return connection.execute(
        "UPDATE outcome SET state = CASE WHEN EXISTS (SELECT 1 FROM prediction p WHERE p.run_id = outcome.run_id AND "
        "p.record_id = outcome.record_id AND p.tier IN (1, 2)) THEN 1 ELSE 2 END, label = NULL, label_source = NULL, "
        "changed_at = :at WHERE record_id = :record_id AND state = 3",
        now, record);
}

Status takeBack(Connection &connection, const domain::Annotation &annotation, int schemaVersion, base::TimeMs now)
{
    const auto last = connection.number("SELECT MAX(id) FROM annotation", 0);
    if (!last)
        return tl::unexpected(last.error());
    return connection.execute(
        "INSERT INTO annotation (id, task_id, record_id, reviewer_id, action, schema_version, flag_reason, blind, "
        "comment, took_ms, created_at, supersedes, guideline_version) VALUES (:id, :task, :record, :reviewer, :action, "
        ":schema_version, 0, :blind, '', 0, :at, :supersedes, COALESCE((SELECT MAX(version) FROM guideline), 0))",
        *last + 1, annotation.task, annotation.record, annotation.reviewer, domain::Action::Undo, schemaVersion,
        annotation.blind, now, annotation.id);
}

} // namespace

Result<TaskState> settleByStandingAnswers(Connection &connection, base::TaskId task, base::TimeMs now)
{
    const auto facts = factsOf(connection, task);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto labels = standingLabels(connection, facts->record);
    if (!labels)
        return tl::unexpected(labels.error());
    const review::Settlement settlement = review::settle(*labels, facts->overlap);
    SECONDLOOK_TRY(connection.execute("UPDATE review_task SET state = :state WHERE id = :id", settlement.state, task));
    if (settlement.state == TaskState::Done)
        SECONDLOOK_TRY(connection.execute("UPDATE outcome SET state = 3, label = :label, label_source = :source, "
                                          "changed_at = :at WHERE record_id = :record_id",
                                          settlement.label, settlement.source, now, facts->record));
    else
        SECONDLOOK_TRY(backToTheRun(connection, facts->record, now));
    return settlement.state;
}

Result<int> keepNewestLabel(Connection &connection, base::RecordId record, base::ReviewerId reviewer, base::TimeMs now)
{
    auto rows = connection.query(annotationSelect("WHERE a.record_id = :record AND a.reviewer_id = :reviewer AND "
                                                  "a.action = 1 AND NOT EXISTS (SELECT 1 FROM annotation n WHERE "
                                                  "n.supersedes = a.id) "
                                                  "ORDER BY COALESCE((SELECT m.late FROM pack_annotation m WHERE "
                                                  "m.annotation_id = a.id), 0), a.created_at DESC, a.label DESC, "
                                                  "a.id DESC",
                                                  ", a.schema_version"),
                                 record, reviewer);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::pair<domain::Annotation, int>> standing;
    while ((*rows)->next())
        standing.emplace_back(readAnnotation(**rows), (*rows)->integer(annotationColumns));
    (*rows)->finish();
    for (std::size_t i = 1; i < standing.size(); ++i)
        SECONDLOOK_TRY(takeBack(connection, standing[i].first, standing[i].second, now));
    return standing.empty() ? 0 : static_cast<int>(standing.size()) - 1;
}

} // namespace secondlook::storage
