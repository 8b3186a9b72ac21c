// How a run begins or is taken up.
#include "base/hash.h"
#include "storage/audit_log.h"
#include "storage/batch_store.h"
#include "storage/run_attempts.h"
#include "storage/run_sample.h"
#include "storage/run_store.h"

#include <nlohmann/json.hpp>

#include <limits>

namespace secondlook::storage {

using base::Status;
using pipeline::Selection;

namespace {

std::string keyOf(const pipeline::RunSpec &spec)
{
    std::string parts = spec.classifier + '\n' + spec.modelVersion + '\n' + std::to_string(spec.policyVersion) + '\n' +
                        std::to_string(spec.schemaVersion) + '\n' + std::string(selectionName(spec.selection)) + '\n' +
                        std::to_string(spec.limit);
    for (const base::RecordId record : spec.chosen)
        parts += '\n' + std::to_string(record.value);
    if (spec.sampleSeed)
        parts += "\nsample " + std::to_string(*spec.sampleSeed);
    return base::sha256Hex(parts).substr(0, 32);
}

/// For a LIMIT.
std::int64_t atMost(std::int64_t limit)
{
    return limit > 0 ? limit : std::numeric_limits<std::int64_t>::max();
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
    run.isResumed = true;
    m_mayHaveTasks = spec.selection != Selection::New;
    return run;
}

/// Writes down which records belong to the run.
Status SqlRunStore::list(const pipeline::RunSpec &spec, base::RunId run)
{
    constexpr std::string_view into = "INSERT INTO run_record (run_id, record_id) ";
    if (spec.selection == Selection::Chosen) {
        for (const base::RecordId record : spec.chosen)
            SECONDLOOK_TRY(m_connection->execute(std::string(into) + "VALUES (:run_id, :record_id)", run, record));
        return {};
    }
    if (spec.selection != Selection::Labelled || !spec.sampleSeed || spec.limit <= 0)
        return m_connection->execute(std::string(into) + "SELECT :run_id, r.id" + fromSelection(spec.selection) +
                                         " ORDER BY r.id LIMIT :count",
                                     run, atMost(spec.limit));
    const auto drawn = sampleByLabel(*m_connection, spec.selection, spec.limit, *spec.sampleSeed);
    if (!drawn)
        return tl::unexpected(drawn.error());
    for (const std::int64_t record : *drawn)
        SECONDLOOK_TRY(m_connection->execute(std::string(into) + "VALUES (:run_id, :record_id)", run, record));
    return {};
}

base::Result<pipeline::OpenRun> SqlRunStore::begin(const pipeline::RunSpec &spec, const std::string &runKey)
{
    const auto last = m_connection->number("SELECT MAX(id) FROM run", 0);
    if (!last)
        return tl::unexpected(last.error());
    pipeline::OpenRun run;
    run.id = {*last + 1};
    const auto sampleSeed = spec.sampleSeed ? std::optional(static_cast<std::int64_t>(*spec.sampleSeed)) : std::nullopt;
    SECONDLOOK_TRY(m_connection->execute(
        "INSERT INTO run (id, run_key, classifier, model_version, policy_version, schema_version, selection, "
        "auto_threshold, input, first_after, up_to, checkpoint, started_at, summary, sample_seed) "
        "VALUES (:id, :run_key, :classifier, :model_version, :policy_version, :schema_version, :selection, "
        ":auto_threshold, 0, 0, 0, 0, :started_at, '{}', :sample_seed)",
        run.id, runKey, spec.classifier, spec.modelVersion, spec.policyVersion, spec.schemaVersion,
        selectionName(spec.selection), spec.autoThreshold, m_clock.now(), sampleSeed));
    if (isListed(spec.selection))
        SECONDLOOK_TRY(list(spec, run.id));
    auto row =
        isListed(spec.selection)
            ? m_connection->query("SELECT COUNT(*), MAX(record_id) FROM run_record WHERE run_id = :run_id", run.id)
            : m_connection->query("SELECT COUNT(*), MAX(chosen.id) FROM (SELECT r.id AS id" +
                                      fromSelection(spec.selection) + " ORDER BY r.id LIMIT :count) chosen",
                                  atMost(spec.limit));
    if (!row)
        return tl::unexpected(row.error());
    (*row)->next();
    run.input = (*row)->int64(0);
    run.upTo = {(*row)->int64(1)};
    (*row)->finish();
    SECONDLOOK_TRY(m_connection->execute("UPDATE run SET input = :input, up_to = :up_to WHERE id = :id", run.input,
                                         run.upTo.value, run.id));
    m_mayHaveTasks = spec.selection != Selection::New;
    return run;
}

base::Result<pipeline::OpenRun> SqlRunStore::open(const pipeline::RunSpec &spec)
{
    m_lock.reset();
    SECONDLOOK_TRY(m_connection->executeLines(m_connection->dialect().writeAtLength()));
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const std::string runKey = keyOf(spec);
    auto resumed = unfinished(spec, runKey);
    if (!resumed)
        return tl::unexpected(resumed.error());
    if (spec.resume.isValid() && (!*resumed || (*resumed)->id != spec.resume))
        return base::fail(base::ErrorCode::Conflict,
                          "this run cannot be taken up again: the model, the policy or the label schema changed since, "
                          "or it has ended; start a new run for the rest of its records",
                          "run " + std::to_string(spec.resume.value));
    const auto attempt = [&](const pipeline::OpenRun &run) -> Status {
        auto lock = RunLock::take(m_connection->path(), run.id);
        if (!lock)
            return tl::unexpected(lock.error());
        m_lock = std::move(*lock);
        const auto number = beginAttempt(*m_connection, run.id, m_actor, m_attempt, spec.limit, m_clock.now());
        if (!number)
            return tl::unexpected(number.error());
        m_run = run.id;
        m_attemptNumber = *number;
        return {};
    };
    if (*resumed) {
        const auto hasBatches = hasBatchesUnderWay(*m_connection, (*resumed)->id);
        if (!hasBatches)
            return tl::unexpected(hasBatches.error());
        if (*hasBatches && !spec.takesBatches)
            return base::fail(
                base::ErrorCode::Conflict,
                "a batch of this run is at the model server, and its records would be paid twice; take the "
                "run up with --batch",
                "run " + std::to_string((*resumed)->id.value));
        SECONDLOOK_TRY(attempt(**resumed));
        SECONDLOOK_TRY(transaction->commit());
        return **resumed;
    }
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
    SECONDLOOK_TRY(attempt(*run));
    SECONDLOOK_TRY(transaction->commit());
    return run;
}

} // namespace secondlook::storage
