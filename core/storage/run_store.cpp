#include "storage/run_store.h"

#include "base/hash.h"
#include "domain/review_task.h"
#include "storage/audit_log.h"
#include "storage/packed_scores.h"
#include "storage/record_columns.h"

#include <nlohmann/json.hpp>

#include <limits>

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

/// The condition of a selection over record r and its outcome o.
std::string_view condition(Selection selection)
{
    switch (selection) {
    case Selection::New:
        return "o.record_id IS NULL";
    case Selection::Pending:
        return "o.state = 2";
    case Selection::Failed:
        return "o.state = 5";
    case Selection::Labelled:
        return "o.state = 3 AND o.label IS NOT NULL AND NOT EXISTS (SELECT 1 FROM known_label k WHERE "
               "k.record_id = r.id AND k.kind = 2)";
    case Selection::All:
        break;
    }
    return "1 = 1";
}

constexpr std::string_view withoutResult =
    " AND NOT EXISTS (SELECT 1 FROM prediction p WHERE p.run_id = :predicting AND p.record_id = r.id)"
    " AND NOT EXISTS (SELECT 1 FROM failure f WHERE f.run_id = :failing AND f.record_id = r.id)";

std::string keyOf(const pipeline::RunSpec &spec)
{
    std::string parts = spec.classifier + '\n' + spec.modelVersion + '\n' + std::to_string(spec.policyVersion) + '\n' +
                        std::to_string(spec.schemaVersion) + '\n' + std::string(selectionName(spec.selection)) + '\n' +
                        std::to_string(spec.limit);
    return base::sha256Hex(parts).substr(0, 32);
}

constexpr const char *runColumns = "id, input, checkpoint, up_to";

pipeline::OpenRun readRun(const Statement &row)
{
    pipeline::OpenRun run;
    run.id = {row.int64(0)};
    run.input = row.int64(1);
    run.after = {row.int64(2)};
    run.upTo = {row.int64(3)};
    return run;
}

} // namespace

std::string fromSelection(Selection selection)
{
    return " FROM record r LEFT JOIN outcome o ON o.record_id = r.id WHERE " + std::string(condition(selection));
}

std::string_view selectionName(Selection selection)
{
    switch (selection) {
    case Selection::New:
        return "new";
    case Selection::Pending:
        return "pending";
    case Selection::Failed:
        return "failed";
    case Selection::Labelled:
        return "labelled";
    case Selection::All:
        break;
    }
    return "all";
}

SqlRecordPages::SqlRecordPages(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

base::Result<std::vector<domain::Record>> SqlRecordPages::page(Selection selection, base::RecordId after,
                                                               base::RecordId upTo, int count, base::RunId unlessIn)
{
    const std::string chosen = "SELECT " + std::string(recordColumns) + ", r.signals" + fromSelection(selection) +
                               " AND r.id > :after AND r.id <= :up_to";
    constexpr std::string_view page = " ORDER BY r.id LIMIT :count";
    auto rows = unlessIn.isValid() ? m_connection->query(chosen + std::string(withoutResult) + std::string(page),
                                                         after.value, upTo.value, unlessIn, unlessIn, count)
                                   : m_connection->query(chosen + std::string(page), after.value, upTo.value, count);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<domain::Record> records;
    records.reserve(static_cast<std::size_t>(count));
    while ((*rows)->next()) {
        records.push_back(readRecord(**rows));
        records.back().signals = static_cast<std::uint32_t>((*rows)->int64(5));
    }
    (*rows)->finish();
    return records;
}

SqlKeptAnswers::SqlKeptAnswers(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}

base::Result<std::optional<std::string>> SqlKeptAnswers::find(const std::string &key)
{
    auto row = m_connection->query("SELECT answer FROM model_answer WHERE question = :question", key);
    if (!row)
        return tl::unexpected(row.error());
    std::optional<std::string> answer;
    if ((*row)->next())
        answer = (*row)->text(0);
    (*row)->finish();
    return answer;
}

Status keepAnswers(Connection &connection, const std::vector<pipeline::KeptAnswer> &answers, base::TimeMs at)
{
    for (const pipeline::KeptAnswer &kept : answers)
        SECONDLOOK_TRY(connection.execute("INSERT INTO model_answer (question, answer, answered_at) VALUES "
                                          "(:question, :answer, :at) ON CONFLICT (question) DO NOTHING",
                                          kept.key, kept.answer, at));
    return {};
}

SqlRunStore::SqlRunStore(std::unique_ptr<Connection> connection, const base::Clock &clock, std::string actor)
    : m_connection(std::move(connection)), m_clock(clock), m_actor(std::move(actor))
{
}

base::Result<std::optional<pipeline::OpenRun>> SqlRunStore::unfinished(const pipeline::RunSpec &spec,
                                                                       const std::string &runKey)
{
    auto row = m_connection->query("SELECT " + std::string(runColumns) +
                                       " FROM run WHERE run_key = :run_key AND finished_at IS NULL ORDER BY id LIMIT 1",
                                   runKey);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return std::nullopt;
    pipeline::OpenRun run = readRun(**row);
    (*row)->finish();
    const auto predicted = m_connection->number("SELECT COUNT(*) FROM prediction WHERE run_id = :run_id", 0, run.id);
    const auto failed = m_connection->number("SELECT COUNT(*) FROM failure WHERE run_id = :run_id", 0, run.id);
    if (!predicted || !failed)
        return tl::unexpected(predicted ? failed.error() : predicted.error());
    run.alreadyDone = *predicted + *failed;
    m_mayHaveTasks = spec.selection != Selection::New;
    return run;
}

base::Result<pipeline::OpenRun> SqlRunStore::begin(const pipeline::RunSpec &spec, const std::string &runKey)
{
    const std::string chosen = "SELECT r.id AS id" + fromSelection(spec.selection) + " ORDER BY r.id LIMIT :count";
    auto row = m_connection->query("SELECT COUNT(*), MAX(chosen.id) FROM (" + chosen + ") chosen",
                                   spec.limit > 0 ? spec.limit : std::numeric_limits<std::int64_t>::max());
    if (!row)
        return tl::unexpected(row.error());
    (*row)->next();
    pipeline::OpenRun run;
    run.input = (*row)->int64(0);
    run.upTo = {(*row)->int64(1)};
    (*row)->finish();
    const auto last = m_connection->number("SELECT MAX(id) FROM run", 0);
    if (!last)
        return tl::unexpected(last.error());
    run.id = {*last + 1};
    SECONDLOOK_TRY(m_connection->execute(
        "INSERT INTO run (id, run_key, classifier, model_version, policy_version, schema_version, selection, "
        "auto_threshold, input, first_after, up_to, checkpoint, started_at, summary) "
        "VALUES (:id, :run_key, :classifier, :model_version, :policy_version, :schema_version, :selection, "
        ":auto_threshold, :input, 0, :up_to, 0, :started_at, '{}')",
        run.id, runKey, spec.classifier, spec.modelVersion, spec.policyVersion, spec.schemaVersion,
        selectionName(spec.selection), spec.autoThreshold, run.input, run.upTo.value, m_clock.now()));
    m_mayHaveTasks = spec.selection != Selection::New;
    return run;
}

base::Result<pipeline::OpenRun> SqlRunStore::open(const pipeline::RunSpec &spec)
{
    SECONDLOOK_TRY(m_connection->executeLines(m_connection->dialect().writeAtLength()));
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const std::string runKey = keyOf(spec);
    auto resumed = unfinished(spec, runKey);
    if (!resumed)
        return tl::unexpected(resumed.error());
    if (*resumed)
        return **resumed;
    auto run = begin(spec, runKey);
    if (!run)
        return run;
    const nlohmann::json detail = {{"classifier", spec.classifier},
                                   {"model_version", spec.modelVersion},
                                   {"policy_version", spec.policyVersion},
                                   {"schema_version", spec.schemaVersion},
                                   {"records", selectionName(spec.selection)},
                                   {"input", run->input}};
    SECONDLOOK_TRY(appendAudit(*m_connection, m_clock.now(), m_actor, "run_started",
                               "run " + std::to_string(run->id.value), detail.dump()));
    SECONDLOOK_TRY(transaction->commit());
    return run;
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
    SECONDLOOK_TRY(m_rows->predictions.add(
        run, record, p.label, static_cast<double>(p.confidence), static_cast<double>(p.rawConfidence),
        static_cast<double>(p.other), packScores(p.scores), p.signals, routed.route.tier, routed.route.reasons, now));
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

Status SqlRunStore::write(base::RunId run, base::RecordId record, const domain::Failure &failure, base::TimeMs now)
{
    SECONDLOOK_TRY(m_connection->execute(
        "INSERT INTO failure (run_id, record_id, transient, reason, detail, attempts, created_at) "
        "VALUES (:run_id, :record_id, :transient, :reason, :detail, :attempts, :at)",
        run, record, failure.transient, failure.reason, failure.detail, failure.attempts, now));
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
    auto row = m_connection->query(
        "SELECT requests, cached, retries, input_tokens, output_tokens, cost, busy_ms FROM run_usage "
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
        SECONDLOOK_TRY(
            std::visit([&](const auto &value) { return write(run, result.record, value, *written); }, result.result));
    }
    SECONDLOOK_TRY(m_rows->flush());
    SECONDLOOK_TRY(keepAnswers(*m_connection, commit.answers, *written));
    SECONDLOOK_TRY(addUsage(run, commit.usage));
    SECONDLOOK_TRY(
        m_connection->execute("UPDATE run SET checkpoint = :checkpoint WHERE id = :id", commit.checkpoint.value, run));
    return transaction->commit();
}

base::Result<pipeline::RunTally> SqlRunStore::tally(base::RunId run)
{
    pipeline::RunTally tally;
    const auto input = m_connection->number("SELECT input FROM run WHERE id = :id", 0, run);
    if (!input)
        return tl::unexpected(input.error());
    tally.input = *input;
    auto tiers = m_connection->query(
        "SELECT tier, COUNT(*) FROM prediction WHERE run_id = :run_id GROUP BY tier ORDER BY tier", run);
    if (!tiers)
        return tl::unexpected(tiers.error());
    while ((*tiers)->next()) {
        const auto tier = static_cast<domain::Tier>((*tiers)->integer(0));
        (tier == domain::Tier::Auto    ? tally.autoCommitted
         : tier == domain::Tier::Audit ? tally.audit
                                       : tally.review) = (*tiers)->int64(1);
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
    tally.pending =
        tally.input - tally.autoCommitted - tally.audit - tally.review - tally.failedPermanent - tally.failedTransient;
    return tally;
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
    SECONDLOOK_TRY(m_connection->execute("UPDATE run SET finished_at = :at, summary = :summary WHERE id = :id",
                                         m_clock.now(), detail.dump(), run));
    SECONDLOOK_TRY(appendAudit(*m_connection, m_clock.now(), m_actor, "run_finished",
                               "run " + std::to_string(run.value), detail.dump()));
    SECONDLOOK_TRY(transaction->commit());
    return m_connection->executeLines(m_connection->dialect().analyze());
}

} // namespace secondlook::storage
