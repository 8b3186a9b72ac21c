#include "storage/standing_answers.h"

#include "domain/annotation.h"
#include "review/settling.h"
#include "storage/assignment_state.h"
#include "storage/audit_log.h"
#include "storage/current_label.h"
#include "storage/review_rows.h"

#include <algorithm>
#include <nlohmann/json.hpp>
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
    int extra = 0;
    TaskState state = TaskState::Open;
    bool contested = false;
};

Result<TaskFacts> factsOf(Connection &connection, base::TaskId task)
{
    auto row =
        connection.query("SELECT record_id, overlap, extra, state, contested FROM review_task WHERE id = :id", task);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(base::ErrorCode::NotFound, "there is no such task", "task " + std::to_string(task.value));
    const TaskFacts facts{{(*row)->int64(0)},
                          (*row)->integer(1),
                          (*row)->integer(2),
                          static_cast<TaskState>((*row)->integer(3)),
                          (*row)->integer(4) != 0};
    (*row)->finish();
    return facts;
}

Status takeBack(Connection &connection, const domain::Annotation &annotation, int schemaVersion, base::TimeMs now)
{
    const auto last = connection.number("SELECT MAX(id) FROM annotation", 0);
    if (!last)
        return tl::unexpected(last.error());
    const auto written = connection.writeTime(now);
    if (!written)
        return tl::unexpected(written.error());
    return connection.execute(
        "INSERT INTO annotation (id, task_id, record_id, reviewer_id, action, schema_version, flag_reason, blind, "
        "comment, took_ms, created_at, supersedes, guideline_version, written_at) VALUES (:id, :task, :record, "
        ":reviewer, :action, "
        ":schema_version, 0, :blind, '', 0, :at, :supersedes, COALESCE((SELECT MAX(version) FROM guideline), 0), "
        ":written)",
        *last + 1, annotation.task, annotation.record, annotation.reviewer, domain::Action::Undo, schemaVersion,
        annotation.blind, now, annotation.id, *written);
}

} // namespace

Status backToTheRun(Connection &connection, base::RecordId record, base::TimeMs now)
{
    const auto written = connection.writeTime(now);
    if (!written)
        return tl::unexpected(written.error());
    return connection.execute(
        "UPDATE outcome SET state = CASE WHEN EXISTS (SELECT 1 FROM prediction p WHERE p.run_id = outcome.run_id AND "
        "p.record_id = outcome.record_id AND p.tier IN (1, 2)) THEN 1 ELSE 2 END, label = NULL, label_source = NULL, "
        "changed_at = :at, written_at = :written WHERE record_id = :record_id AND state IN (3, 4)",
        now, *written, record);
}

Result<std::vector<std::uint16_t>> standingLabels(Connection &connection, base::RecordId record)
{
    auto rows = connection.query("SELECT " + currentLabel("a.label") +
                                     " FROM annotation a WHERE a.record_id = :record_id AND a.action = 1 AND "
                                     "NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) ORDER BY a.id",
                                 record);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<std::uint16_t> labels;
    while ((*rows)->next())
        labels.push_back(static_cast<std::uint16_t>((*rows)->integer(0)));
    return labels;
}

Result<bool> anotherCanAnswer(Connection &connection, base::TaskId task, base::RecordId record)
{
    // Names that only ever came with a file of answers have no assignment that was a lease (see askAnother()); nor has
    // an adjudicator another one than 3.
    const auto others = connection.number(
        "SELECT COUNT(*) FROM reviewer v WHERE EXISTS (SELECT 1 FROM assignment w WHERE w.reviewer_id = v.id AND "
        "w.leased_until > 0 AND w.state <> 3) AND NOT EXISTS (SELECT 1 FROM assignment s WHERE s.task_id = :task AND "
        "s.reviewer_id = v.id AND "
        "s.state NOT IN (1, 4)) AND NOT EXISTS (SELECT 1 FROM annotation a WHERE a.record_id = :record AND "
        "a.reviewer_id = v.id AND a.action <> 4 AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id))",
        0, task, record);
    if (!others)
        return tl::unexpected(others.error());
    return *others > 0;
}

Status askAnother(Connection &connection, base::TaskId task, base::RecordId record)
{
    auto rows = connection.query("SELECT DISTINCT a.reviewer_id FROM annotation a WHERE a.record_id = :record AND "
                                 "a.action = 1 AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id)",
                                 record);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<base::ReviewerId> answered;
    while ((*rows)->next())
        answered.push_back({(*rows)->int64(0)});
    auto last = connection.number("SELECT MAX(id) FROM assignment", 0);
    if (!last)
        return tl::unexpected(last.error());
    // Answers that came with a file are not asked for a second time; that nothing was leased tells these reviewers from
    // those at the desk.
    for (const base::ReviewerId reviewer : answered)
        SECONDLOOK_TRY(connection.execute(
            "INSERT INTO assignment (id, task_id, reviewer_id, state, leased_until) VALUES (:id, :task, :reviewer, "
            ":state, 0) ON CONFLICT (task_id, reviewer_id) DO NOTHING",
            ++*last, task, reviewer, AssignmentState::Answered));
    const auto overlap = static_cast<std::int64_t>(answered.size()) + 1;
    // Blind, whatever it was: people who follow the same model agree with each other for its reasons.
    return connection.execute("UPDATE review_task SET state = 1, contested = 1, blind = 1, extra = :overlap - (overlap "
                              "- extra), overlap = :same WHERE id = :id",
                              overlap, overlap, task);
}

namespace {

/// Answers beyond those asked for at first, which are two at least: it takes two to disagree. Those that came without
/// being asked for, as with packs whose lease had ended, count as well, so that their order does not matter; but no
/// more of them than may be asked for.
int extraAnswers(const TaskFacts &facts, int answers, int mayBeAsked)
{
    const int first = std::max(facts.overlap - facts.extra, 2);
    const int asked = facts.extra > 0 ? facts.overlap - first : 0;
    return std::max({asked, std::min(answers - first, mayBeAsked), 0});
}

Result<review::Escalation> escalationOf(Connection &connection, base::TaskId task, const TaskFacts &facts, int answers,
                                        int extraReviewers)
{
    // Asked of every task: one whose decision is taken back waits again for those it had waited for.
    const auto another = anotherCanAnswer(connection, task, facts.record);
    const auto again = connection.number("SELECT COUNT(*) FROM assignment WHERE task_id = :task AND state = :state", 0,
                                         task, AssignmentState::AskedAgain);
    if (!another || !again)
        return tl::unexpected(another ? again.error() : another.error());
    return review::Escalation{extraReviewers, extraAnswers(facts, answers, extraReviewers), *another, *again > 0};
}

Status writeSettlement(Connection &connection, base::TaskId task, const TaskFacts &facts,
                       const review::Settlement &settlement, base::TimeMs now)
{
    if (settlement.state != facts.state || settlement.contested != facts.contested)
        SECONDLOOK_TRY(connection.execute("UPDATE review_task SET state = :state, contested = :contested WHERE id = "
                                          ":id",
                                          settlement.state, settlement.contested, task));
    if (facts.contested && settlement.state != TaskState::Open)
        SECONDLOOK_TRY(connection.execute("UPDATE assignment SET state = :to WHERE task_id = :task AND state = :from",
                                          AssignmentState::Answered, task, AssignmentState::AskedAgain));
    const auto written = connection.writeTime(now);
    if (!written)
        return tl::unexpected(written.error());
    if (settlement.state == TaskState::Done)
        return connection.execute("UPDATE outcome SET state = 3, label = :label, label_source = :source, "
                                  "changed_at = :at, written_at = :written WHERE record_id = :record_id",
                                  settlement.label, settlement.source, now, *written, facts.record);
    return facts.state == TaskState::Done ? backToTheRun(connection, facts.record, now) : Status();
}

} // namespace

Result<TaskState> settleByStandingAnswers(Connection &connection, base::TaskId task, base::TimeMs now,
                                          const Asking &asking)
{
    const auto facts = factsOf(connection, task);
    if (!facts)
        return tl::unexpected(facts.error());
    const auto labels = standingLabels(connection, facts->record);
    if (!labels)
        return tl::unexpected(labels.error());
    const bool disagree = std::ranges::any_of(*labels, [&](std::uint16_t label) { return label != labels->front(); });
    const int answers = static_cast<int>(labels->size());
    const auto escalation = disagree ? escalationOf(connection, task, *facts, answers, asking.extraReviewers)
                                     : Result<review::Escalation>(review::Escalation{.extraAsked = facts->extra});
    if (!escalation)
        return tl::unexpected(escalation.error());
    const review::Settlement settlement = review::settle(*labels, facts->overlap, *escalation);
    if (!settlement.askAnother) {
        SECONDLOOK_TRY(writeSettlement(connection, task, *facts, settlement, now));
        return settlement.state;
    }
    SECONDLOOK_TRY(askAnother(connection, task, facts->record));
    if (facts->state == TaskState::Done)
        SECONDLOOK_TRY(backToTheRun(connection, facts->record, now));
    const nlohmann::json detail = {{"task", task.value}, {"answers", answers}, {"extra", escalation->extraAsked + 1}};
    SECONDLOOK_TRY(appendAudit(connection, now, asking.actor, "ask_another",
                               "record " + std::to_string(facts->record.value), detail.dump()));
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
