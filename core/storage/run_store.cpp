#include "storage/run_store.h"

#include "domain/review_task.h"
#include "storage/audit_log.h"
#include "storage/batch_store.h"
#include "storage/lane_rows.h"
#include "storage/packed_scores.h"
#include "storage/run_attempts.h"

#include <nlohmann/json.hpp>

namespace secondlook::storage {

using base::Status;
using domain::RecordState;
using pipeline::Selection;

namespace {

/// How far the best label is ahead of the second.
double marginOf(const domain::Prediction &prediction)
{
    const auto &scores = prediction.scores;
    return scores.size() < 2 ? double(prediction.confidence)
                             : double(scores[0].probability) - double(scores[1].probability);
}

} // namespace

SqlRunStore::SqlRunStore(std::unique_ptr<Connection> connection, const base::Clock &clock, std::string actor,
                         pipeline::RunAttempt attempt)
    : m_connection(std::move(connection)), m_clock(clock), m_actor(std::move(actor)), m_attempt(std::move(attempt))
{
}

Status SqlRunStore::queueTask(base::RunId run, base::RecordId record, const pipeline::RoutedPrediction &routed,
                              base::TimeMs now)
{
    return m_rows->tasks.add(m_nextTask++, record, run, 1, static_cast<double>(routed.prediction.confidence),
                             routed.route.reasons, routed.route.overlap, routed.route.blind, now,
                             marginOf(routed.prediction), routed.route.draw);
}

Status SqlRunStore::write(base::RunId run, base::RecordId record, const pipeline::RoutedPrediction &routed,
                          base::TimeMs now)
{
    const domain::Prediction &p = routed.prediction;
    SECONDLOOK_TRY(m_rows->predictions.add(run, record, p.label, static_cast<double>(p.confidence),
                                           static_cast<double>(p.rawConfidence), static_cast<double>(p.other),
                                           packScores(p.scores), p.signals, routed.route.tier, routed.route.reasons,
                                           now, p.confidenceFrom));
    const RecordState state = routed.route.tier == domain::Tier::Review ? RecordState::Queued : RecordState::Committed;
    if (m_mayHaveTasks && !routed.route.queued) {
        // An open task that nobody has answered is not needed any longer.
        SECONDLOOK_TRY(
            m_connection->execute("DELETE FROM review_task WHERE record_id = :record_id AND state = 1 AND NOT EXISTS "
                                  "(SELECT 1 FROM annotation a WHERE a.task_id = review_task.id) AND NOT EXISTS "
                                  "(SELECT 1 FROM assignment s WHERE s.task_id = review_task.id)",
                                  record));
    }
    SECONDLOOK_TRY(m_rows->outcomes.add(record, state, run, now, now));
    if (!routed.route.queued)
        return {};
    const auto settled = isSettled(record);
    if (!settled)
        return tl::unexpected(settled.error());
    return *settled ? Status() : queueTask(run, record, routed, now);
}

base::Result<bool> SqlRunStore::isSettled(base::RecordId record)
{
    if (!m_mayHaveTasks)
        return false;
    const auto settled = m_connection->number(
        "SELECT COUNT(*) FROM outcome WHERE record_id = :record_id AND state IN (3, 4)", 0, record);
    if (!settled)
        return tl::unexpected(settled.error());
    return *settled > 0;
}

Status SqlRunStore::dropTasksOfSettled(std::int64_t lastTask)
{
    if (m_mayHaveTasks)
        return {}; // each was looked at before
    return m_connection->execute("DELETE FROM review_task WHERE id > :last AND EXISTS (SELECT 1 FROM outcome o WHERE "
                                 "o.record_id = review_task.record_id AND o.state IN (3, 4))",
                                 lastTask);
}

Status SqlRunStore::queueUnlabelled(base::RunId run, base::RecordId record, base::TimeMs now)
{
    const auto settled = isSettled(record);
    if (!settled)
        return tl::unexpected(settled.error());
    if (*settled)
        return {};
    // Nobody is less sure of a record than a model that gave no label: these come first.
    return m_connection->execute(
        "INSERT INTO review_task (id, record_id, run_id, state, priority, reasons, overlap, blind, created_at, margin) "
        "VALUES (:id, :record_id, :run_id, 1, 0, :reasons, 1, 0, :at, 0) "
        "ON CONFLICT (record_id) DO UPDATE SET state = excluded.state, run_id = excluded.run_id, priority = "
        "excluded.priority, reasons = excluded.reasons, margin = excluded.margin WHERE review_task.state IN (1, 4)",
        m_nextTask++, record, run, static_cast<std::uint32_t>(domain::NoModelAnswer), now);
}

Status SqlRunStore::write(base::RunId run, base::RecordId record, const domain::Failure &failure, domain::Lane lane,
                          base::TimeMs now)
{
    SECONDLOOK_TRY(m_connection->execute(
        "INSERT INTO failure (run_id, record_id, transient, reason, detail, attempts, created_at, lane) "
        "VALUES (:run_id, :record_id, :transient, :reason, :detail, :attempts, :at, :lane)",
        run, record, failure.transient, failure.reason, failure.detail, failure.attempts, now, lane));
    const RecordState state = failure.toPeople ? RecordState::Queued : RecordState::Failed;
    // That a server had a bad minute takes away nothing that was there.
    const auto had = m_connection->number("SELECT state FROM outcome WHERE record_id = :record_id", 0, record);
    if (!had)
        return tl::unexpected(had.error());
    if (failure.transient && *had != 0 && *had != static_cast<int>(RecordState::Failed))
        return {};
    SECONDLOOK_TRY(m_rows->outcomes.add(record, state, run, now, now));
    return failure.toPeople ? queueUnlabelled(run, record, now) : Status();
}

Status SqlRunStore::addUsage(base::RunId run, const pipeline::RunUsage &usage)
{
    if (usage == pipeline::RunUsage())
        return {};
    return m_connection->execute(
        "INSERT INTO run_usage (run_id, requests, cached, retries, input_tokens, output_tokens, cost, busy_ms) VALUES "
        "(:run_id, :requests, :cached, :retries, :input_tokens, :output_tokens, :cost, :busy_ms) ON CONFLICT (run_id) "
        "DO UPDATE SET "
        "requests = run_usage.requests + excluded.requests, cached = run_usage.cached + excluded.cached, "
        "retries = run_usage.retries + excluded.retries, input_tokens = run_usage.input_tokens + "
        "excluded.input_tokens, output_tokens = run_usage.output_tokens + excluded.output_tokens, "
        "cost = run_usage.cost + excluded.cost, busy_ms = run_usage.busy_ms + excluded.busy_ms",
        run, usage.requests, usage.cached, usage.retries, usage.inputTokens, usage.outputTokens, usage.cost,
        usage.busyMilliseconds);
}

base::Result<pipeline::RunUsage> SqlRunStore::usage(base::RunId run)
{
    return readUsage(*m_connection, run);
}

base::Result<pipeline::RunUsage> readUsage(Connection &connection, base::RunId run)
{
    auto row =
        connection.query("SELECT requests, cached, retries, input_tokens, output_tokens, cost, busy_ms FROM run_usage "
                         "WHERE run_id = :run_id",
                         run);
    if (!row)
        return tl::unexpected(row.error());
    pipeline::RunUsage usage;
    if ((*row)->next())
        usage = {(*row)->int64(0), (*row)->int64(1), (*row)->int64(2), (*row)->int64(3),
                 (*row)->int64(4), (*row)->int64(5), (*row)->int64(6)};
    (*row)->finish();
    return usage;
}

Status SqlRunStore::commit(base::RunId run, const pipeline::RunCommit &commit)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto lastTask = m_connection->number("SELECT MAX(id) FROM review_task", 0);
    if (!lastTask)
        return tl::unexpected(lastTask.error());
    m_nextTask = *lastTask + 1;
    const auto written = m_connection->writeTime(m_clock.now());
    if (!written)
        return tl::unexpected(written.error());
    m_rows.emplace(*m_connection);
    for (const pipeline::RunResult &result : commit.results) {
        if (const auto *routed = std::get_if<pipeline::RoutedPrediction>(&result.result))
            SECONDLOOK_TRY(write(run, result.record, *routed, *written));
        else
            SECONDLOOK_TRY(write(run, result.record, std::get<domain::Failure>(result.result), result.lane, *written));
    }
    SECONDLOOK_TRY(m_rows->flush());
    SECONDLOOK_TRY(dropTasksOfSettled(*lastTask));
    SECONDLOOK_TRY(dropAnswers(*m_connection, commit.unreadable));
    SECONDLOOK_TRY(keepAnswers(*m_connection, commit.answers, *written));
    SECONDLOOK_TRY(endQuestions(*m_connection, commit.questions));
    if (commit.batchEnd)
        SECONDLOOK_TRY(endBatch(*m_connection, *commit.batchEnd, m_clock.now()));
    SECONDLOOK_TRY(addUsage(run, commit.usage));
    SECONDLOOK_TRY(addToLanes(*m_connection, run, commit));
    SECONDLOOK_TRY(
        m_connection->execute("UPDATE run SET checkpoint = :checkpoint WHERE id = :id", commit.checkpoint.value, run));
    SECONDLOOK_TRY(noteAttempt(*m_connection, run, m_attemptNumber, m_clock.now()));
    return transaction->commit();
}

base::Result<domain::RunLanes> SqlRunStore::lanes(base::RunId run)
{
    return readLanes(*m_connection, run);
}

Status SqlRunStore::endEarly(pipeline::AttemptEnd end, const std::string &why)
{
    const std::optional<RunLock> lock = std::exchange(m_lock, std::nullopt);
    return m_run.isValid() ? endAttempt(*m_connection, m_run, m_attemptNumber, end, why, m_clock.now()) : Status();
}

base::Result<pipeline::RunTally> SqlRunStore::tally(base::RunId run)
{
    pipeline::RunTally tally;
    const auto input = m_connection->number("SELECT input FROM run WHERE id = :id", 0, run);
    if (!input)
        return tl::unexpected(input.error());
    tally.input = *input;
    auto tiers = m_connection->query("SELECT tier, confidence_from, COUNT(*) FROM prediction WHERE run_id = :run_id "
                                     "GROUP BY tier, confidence_from ORDER BY tier, confidence_from",
                                     run);
    if (!tiers)
        return tl::unexpected(tiers.error());
    while ((*tiers)->next()) {
        const auto tier = static_cast<domain::Tier>((*tiers)->integer(0));
        (tier == domain::Tier::Auto    ? tally.autoCommitted
         : tier == domain::Tier::Audit ? tally.audit
                                       : tally.review) += (*tiers)->int64(2);
        if (const auto from = static_cast<domain::ConfidenceFrom>((*tiers)->integer(1));
            from != domain::ConfidenceFrom::Classifier)
            tally.confidenceFrom[from] += (*tiers)->int64(2);
    }
    auto failures = m_connection->query("SELECT transient, reason, COUNT(*) FROM failure WHERE run_id = :run_id "
                                        "GROUP BY transient, reason ORDER BY transient, reason",
                                        run);
    if (!failures)
        return tl::unexpected(failures.error());
    while ((*failures)->next()) {
        ((*failures)->integer(0) != 0 ? tally.failedTransient : tally.failedPermanent) += (*failures)->int64(2);
        tally.failuresByReason[(*failures)->text(1)] += (*failures)->int64(2);
    }
    const auto queued = m_connection->number("SELECT COUNT(*) FROM review_task WHERE run_id = :run_id", 0, run);
    if (!queued)
        return tl::unexpected(queued.error());
    tally.queued = *queued;
    const std::int64_t done =
        tally.autoCommitted + tally.audit + tally.review + tally.failedPermanent + tally.failedTransient;
    tally.pending = tally.input - done;
    if (tally.pending != 0) {
        const auto left = stillNew(run);
        if (!left)
            return tl::unexpected(left.error());
        tally.pending = left->value_or(tally.pending);
        tally.input = done + tally.pending;
    }
    return tally;
}

base::Result<std::optional<std::int64_t>> SqlRunStore::stillNew(base::RunId run)
{
    auto row = m_connection->query("SELECT up_to FROM run WHERE id = :id AND selection = :selection", run,
                                   selectionName(Selection::New));
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return std::nullopt;
    const std::int64_t upTo = (*row)->int64(0);
    (*row)->finish();
    const auto left =
        m_connection->number("SELECT COUNT(*)" + fromSelection(Selection::New) + " AND r.id <= :up_to", 0, upTo);
    if (!left)
        return tl::unexpected(left.error());
    return *left;
}

Status SqlRunStore::finish(base::RunId run, const pipeline::RunTally &tally)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const nlohmann::json detail = {{"input", tally.input},
                                   {"auto", tally.autoCommitted},
                                   {"audit", tally.audit},
                                   {"review", tally.review},
                                   {"failed", tally.failedPermanent + tally.failedTransient},
                                   {"pending", tally.pending}};
    SECONDLOOK_TRY(
        m_connection->execute("UPDATE run SET finished_at = :at, summary = :summary, input = :input WHERE id = :id",
                              m_clock.now(), detail.dump(), tally.input, run));
    SECONDLOOK_TRY(endAttempt(*m_connection, run, m_attemptNumber, pipeline::AttemptEnd::Finished, {}, m_clock.now()));
    SECONDLOOK_TRY(appendAudit(*m_connection, m_clock.now(), m_actor, "run_finished",
                               "run " + std::to_string(run.value), detail.dump()));
    SECONDLOOK_TRY(transaction->commit());
    m_lock.reset();
    return m_connection->executeLines(m_connection->dialect().analyze());
}

} // namespace secondlook::storage
