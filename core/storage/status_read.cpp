#include "domain/review_task.h"
#include "storage/anchoring_read.h"
#include "storage/gold_tasks.h"
#include "storage/project_reads.h"
#include "storage/repeats.h"
#include "storage/sample_read.h"

#include <algorithm>

namespace secondlook::storage {

using base::Result;
using domain::ProjectStatus;

namespace {

base::Status countStates(Connection &connection, ProjectStatus &status)
{
    const auto records = connection.number("SELECT COUNT(*) FROM record", 0);
    if (!records)
        return tl::unexpected(records.error());
    status.records = *records;
    std::int64_t withOutcome = 0;
    for (const auto state : {domain::RecordState::Committed, domain::RecordState::Queued, domain::RecordState::Settled,
                             domain::RecordState::Ambiguous, domain::RecordState::Failed})
        status.states[std::string(recordStateName(state))] = 0;
    auto rows = connection.query("SELECT state, COUNT(*) FROM outcome GROUP BY state");
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next()) {
        const auto state = static_cast<domain::RecordState>((*rows)->integer(0));
        status.states[std::string(recordStateName(state))] = (*rows)->int64(1);
        withOutcome += (*rows)->int64(1);
    }
    status.states["new"] = status.records - withOutcome;
    return {};
}

base::Status countTasks(Connection &connection, ProjectStatus &status, base::TimeMs now)
{
    auto rows = connection.query("SELECT state, COUNT(*) FROM review_task GROUP BY state");
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next()) {
        const auto state = static_cast<domain::TaskState>((*rows)->integer(0));
        if (state == domain::TaskState::Gold)
            continue;
        (state == domain::TaskState::Open   ? status.tasksOpen
         : state == domain::TaskState::Done ? status.tasksDone
                                            : status.tasksInConflict) = (*rows)->int64(1);
    }
    const auto contested = connection.number("SELECT COUNT(*) FROM review_task WHERE contested = 1", 0);
    if (!contested)
        return tl::unexpected(contested.error());
    status.tasksContested = *contested;
    const auto claimed = connection.number(
        "SELECT COUNT(DISTINCT task_id) FROM assignment WHERE state IN (1, 4) AND leased_until > :now", 0, now);
    if (!claimed)
        return tl::unexpected(claimed.error());
    status.tasksClaimed = *claimed;
    return {};
}

base::Status countAnnotations(Connection &connection, ProjectStatus &status)
{
    auto rows = connection.query("SELECT v.name, COUNT(a.id) FROM reviewer v LEFT JOIN annotation a "
                                 "ON a.reviewer_id = v.id AND a.action = 1 "
                                 "AND NOT EXISTS (SELECT 1 FROM annotation n WHERE n.supersedes = a.id) "
                                 "GROUP BY v.id, v.name ORDER BY v.id");
    if (!rows)
        return tl::unexpected(rows.error());
    while ((*rows)->next()) {
        status.reviewers.push_back({.name = (*rows)->text(0), .annotations = (*rows)->int64(1)});
        status.annotations += (*rows)->int64(1);
    }
    const auto gold = readGoldScores(connection);
    if (!gold)
        return tl::unexpected(gold.error());
    for (const GoldScore &score : *gold) {
        const auto reviewer = std::ranges::find(status.reviewers, score.reviewer, &domain::ReviewerCount::name);
        reviewer->goldAnswered = score.answered;
        reviewer->goldRight = score.right;
    }
    return {};
}

base::Status readVersions(Connection &connection, ProjectStatus &status)
{
    const auto schema = connection.number("SELECT MAX(version) FROM label_schema", 0);
    const auto policy = connection.number("SELECT MAX(version) FROM policy", 0);
    if (!schema || !policy)
        return tl::unexpected(schema ? policy.error() : schema.error());
    status.schemaVersion = static_cast<int>(*schema);
    status.policyVersion = static_cast<int>(*policy);
    auto model = connection.query("SELECT name FROM model ORDER BY id DESC LIMIT 1");
    if (!model)
        return tl::unexpected(model.error());
    if ((*model)->next())
        status.modelVersion = (*model)->text(0);
    (*model)->finish();
    auto run = connection.query("SELECT id, classifier, model_version, started_at, finished_at, summary FROM run "
                                "ORDER BY id DESC LIMIT 1");
    if (!run)
        return tl::unexpected(run.error());
    if ((*run)->next()) {
        const Statement &row = **run;
        domain::LastRun last{row.int64(0), row.text(1), row.text(2), row.int64(3), {}, row.text(5)};
        if (!row.isNull(4))
            last.finishedAt = row.int64(4);
        status.lastRun = last;
    }
    (*run)->finish();
    return {};
}

} // namespace

Result<ProjectStatus> readStatus(Connection &connection, base::TimeMs now)
{
    auto transaction = Transaction::read(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    ProjectStatus status;
    SECONDLOOK_TRY(countStates(connection, status));
    SECONDLOOK_TRY(countTasks(connection, status, now));
    SECONDLOOK_TRY(countAnnotations(connection, status));
    SECONDLOOK_TRY(readVersions(connection, status));
    const auto anchoring = readAnchoring(connection, {});
    if (!anchoring)
        return tl::unexpected(anchoring.error());
    status.anchoringShown = anchoring->shown;
    status.anchoringMoved = anchoring->moved;
    const auto sample = readSample(connection);
    if (!sample)
        return tl::unexpected(sample.error());
    status.sampleJudged = sample->judged;
    status.sampleRight = sample->right;
    const auto repeats = Repeats(connection, {}).consistency();
    if (!repeats)
        return tl::unexpected(repeats.error());
    status.repeated = repeats->repeated;
    status.repeatedAlike = repeats->alike;
    SECONDLOOK_TRY(transaction->commit());
    return status;
}

} // namespace secondlook::storage
