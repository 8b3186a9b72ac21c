#include "storage/run_overview.h"

#include "domain/tier.h"
#include "pipeline/batch_end.h"
#include "storage/run_store.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace secondlook::storage {

using pipeline::AttemptEnd;
using pipeline::BatchState;
using pipeline::RunState;
using pipeline::RunSummary;
using pipeline::Selection;

namespace {

constexpr int mostPaceParts = 60;

constexpr Selection everySelection[] = {Selection::New,      Selection::Pending, Selection::Failed,
                                        Selection::Labelled, Selection::All,     Selection::Chosen};

constexpr std::string_view summaryColumns =
    "SELECT r.id, r.classifier, r.model_version, r.selection, r.policy_version, r.schema_version, r.started_at, "
    "r.finished_at, r.input, r.summary, (SELECT COUNT(*) FROM failure f WHERE f.run_id = r.id), a.actor, a.asked, "
    "a.record_limit, a.cost_cap, a.started_at, a.saved_at, a.ended, a.why, r.sample_seed, a.by_batch, a.number FROM "
    "run r LEFT "
    "JOIN run_attempt a ON "
    "a.run_id = r.id AND a.number = (SELECT MAX(b.number) FROM run_attempt b WHERE b.run_id = r.id) ";

Selection selectionNamed(const std::string &name)
{
    for (const Selection selection : everySelection)
        if (name == selectionName(selection))
            return selection;
    return Selection::All;
}

RunState stateOf(const RunSummary &run, AttemptEnd end, base::TimeMs now)
{
    if (run.finishedAt)
        return RunState::Finished;
    switch (end) {
    case AttemptEnd::Paused:
        return RunState::Paused;
    case AttemptEnd::Stopped:
        return RunState::Stopped;
    case AttemptEnd::CostCap:
        return RunState::CostCap;
    case AttemptEnd::Unreachable:
        return RunState::Unreachable;
    case AttemptEnd::Failed:
        return RunState::Failed;
    case AttemptEnd::None:
    case AttemptEnd::Finished:
        break;
    }
    return run.attemptAt > 0 && now - run.savedAt <= pipeline::mostSilentMs ? RunState::Running : RunState::Unfinished;
}

RunSummary readSummary(const Statement &row, base::TimeMs now)
{
    RunSummary run;
    run.id = {row.int64(0)};
    run.classifier = row.text(1);
    run.modelVersion = row.text(2);
    run.selection = selectionNamed(row.text(3));
    run.policyVersion = row.integer(4);
    run.schemaVersion = row.integer(5);
    run.startedAt = row.int64(6);
    if (!row.isNull(7))
        run.finishedAt = row.int64(7);
    run.input = row.int64(8);
    run.failed = row.int64(10);
    run.actor = row.text(11);
    run.attempt.asked = row.text(12);
    run.limit = row.int64(13);
    if (!row.isNull(14))
        run.attempt.costCap = row.int64(14);
    run.attemptAt = row.int64(15);
    run.savedAt = row.int64(16);
    run.state = stateOf(run, pipeline::attemptEndNamed(row.text(17)), now);
    run.why = row.text(18);
    if (!row.isNull(19))
        run.sampleSeed = static_cast<std::uint64_t>(row.int64(19));
    run.attempt.isByBatch = row.integer(20) != 0;
    run.attempts = row.integer(21);
    if (run.finishedAt)
        run.done = run.input - nlohmann::json::parse(row.text(9)).value("pending", std::int64_t{0});
    return run;
}

/// Only of runs that did not end: of those it is to be counted.
base::Status countDone(Connection &connection, RunSummary &run)
{
    if (run.finishedAt)
        return {};
    const auto predicted = connection.number("SELECT COUNT(*) FROM prediction WHERE run_id = :run_id", 0, run.id);
    if (!predicted)
        return tl::unexpected(predicted.error());
    run.done = *predicted + run.failed;
    return {};
}

base::Status countBatches(Connection &connection, RunSummary &run)
{
    auto rows = connection.query("SELECT state, COUNT(*), SUM(questions), MIN(sent_at) FROM run_batch WHERE run_id = "
                                 ":run_id GROUP BY state",
                                 run.id);
    if (!rows)
        return tl::unexpected(rows.error());
    pipeline::RunBatches &batches = run.batches;
    while ((*rows)->next()) {
        const int count = (*rows)->integer(1);
        switch (static_cast<BatchState>((*rows)->integer(0))) {
        case BatchState::Intended:
            batches.preparing += count;
            break;
        case BatchState::Sending:
            batches.sending += count;
            break;
        case BatchState::Submitted:
            batches.waiting += count;
            batches.requestsWaiting = (*rows)->int64(2);
            batches.waitingSince = (*rows)->int64(3);
            break;
        case BatchState::Done:
            batches.taken += count;
            break;
        case BatchState::Failed:
        case BatchState::NeverMade:
        case BatchState::GivenUp:
            batches.lost += count;
            break;
        }
    }
    return {};
}

/// Adds the results of a run to its tally and to its pace, all in one pass.
base::Status countPredictions(Connection &connection, pipeline::RunDetails &details)
{
    pipeline::RunPace &pace = details.pace;
    auto rows = connection.query("SELECT tier, (created_at - :begin) / :width, COUNT(*) FROM prediction WHERE run_id = "
                                 ":run_id GROUP BY 1, 2",
                                 pace.begin, std::max<base::TimeMs>(1, pace.width), details.summary.id);
    if (!rows)
        return tl::unexpected(rows.error());
    pipeline::RunTally &tally = details.tally;
    while ((*rows)->next()) {
        const auto tier = static_cast<domain::Tier>((*rows)->integer(0));
        const std::int64_t part = (*rows)->int64(1);
        const std::int64_t count = (*rows)->int64(2);
        (tier == domain::Tier::Auto    ? tally.autoCommitted
         : tier == domain::Tier::Audit ? tally.audit
                                       : tally.review) += count;
        if (part >= 0 && part < static_cast<std::int64_t>(pace.parts.size()))
            pace.parts[static_cast<std::size_t>(part)] += count;
    }
    return {};
}

base::Status countFailures(Connection &connection, pipeline::RunDetails &details)
{
    auto rows = connection.query("SELECT transient, reason, COUNT(*) FROM failure WHERE run_id = :run_id "
                                 "GROUP BY transient, reason ORDER BY transient, reason",
                                 details.summary.id);
    if (!rows)
        return tl::unexpected(rows.error());
    pipeline::RunTally &tally = details.tally;
    while ((*rows)->next()) {
        ((*rows)->integer(0) != 0 ? tally.failedTransient : tally.failedPermanent) += (*rows)->int64(2);
        tally.failuresByReason[(*rows)->text(1)] += (*rows)->int64(2);
    }
    return {};
}

pipeline::RunPace emptyPace(const RunSummary &run)
{
    const base::TimeMs begin = run.attemptAt > 0 ? run.attemptAt : run.startedAt;
    const base::TimeMs end = std::max(run.finishedAt.value_or(run.savedAt), run.savedAt);
    if (end <= begin)
        return {begin, 0, {}};
    // Not shorter than the time between two commits, which would be a comb.
    const base::TimeMs width = std::max<base::TimeMs>(1'000, (end - begin) / mostPaceParts + 1);
    return {begin, width, std::vector<std::int64_t>(static_cast<std::size_t>((end - begin) / width + 1))};
}

} // namespace

base::Result<pipeline::RunList> readRuns(Connection &connection, base::TimeMs now, base::RunId before, int most)
{
    auto rows = connection.query(std::string(summaryColumns) + "WHERE r.id < :before ORDER BY r.id DESC LIMIT :most",
                                 before.isValid() ? before.value : std::numeric_limits<std::int64_t>::max(), most + 1);
    if (!rows)
        return tl::unexpected(rows.error());
    pipeline::RunList list;
    while ((*rows)->next())
        list.runs.push_back(readSummary(**rows, now));
    (*rows)->finish();
    list.hasMore = static_cast<int>(list.runs.size()) > most;
    if (list.hasMore)
        list.runs.pop_back();
    for (RunSummary &run : list.runs) {
        SECONDLOOK_TRY(countDone(connection, run));
        SECONDLOOK_TRY(countBatches(connection, run));
    }
    return list;
}

base::Result<pipeline::RunDetails> readRun(Connection &connection, base::TimeMs now, base::RunId run)
{
    auto transaction = Transaction::read(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto row = connection.query(std::string(summaryColumns) + "WHERE r.id = :id", run);
    if (!row)
        return tl::unexpected(row.error());
    if (!(*row)->next())
        return base::fail(base::ErrorCode::NotFound, "there is no run " + std::to_string(run.value), connection.path());
    pipeline::RunDetails details;
    details.summary = readSummary(**row, now);
    (*row)->finish();
    SECONDLOOK_TRY(countBatches(connection, details.summary));
    details.pace = emptyPace(details.summary);
    details.tally.input = details.summary.input;
    SECONDLOOK_TRY(countPredictions(connection, details));
    SECONDLOOK_TRY(countFailures(connection, details));
    const auto queued = connection.number("SELECT COUNT(*) FROM review_task WHERE run_id = :run_id", 0, run);
    const auto usage = readUsage(connection, run);
    if (!queued || !usage)
        return tl::unexpected(queued ? usage.error() : queued.error());
    pipeline::RunTally &tally = details.tally;
    tally.queued = *queued;
    details.summary.done =
        tally.autoCommitted + tally.audit + tally.review + tally.failedPermanent + tally.failedTransient;
    tally.pending = tally.input - details.summary.done;
    details.usage = *usage;
    return details;
}

base::Result<pipeline::FailedList> readFailed(Connection &connection, base::RunId run, bool transient,
                                              base::RecordId after, int most)
{
    auto rows = connection.query(
        "SELECT f.record_id, r.external_id, f.reason, f.detail, f.attempts, f.created_at, CASE WHEN o.state IN (3, 4) "
        "OR (o.run_id > f.run_id AND o.state <> 5) THEN 1 ELSE 0 END FROM failure f JOIN record r ON r.id = "
        "f.record_id "
        "LEFT JOIN outcome o ON o.record_id = f.record_id WHERE f.run_id = :run_id AND f.record_id > :after AND "
        "f.transient = :transient ORDER BY f.record_id LIMIT :most",
        run, after.value, transient ? 1 : 0, most + 1);
    if (!rows)
        return tl::unexpected(rows.error());
    pipeline::FailedList list;
    while ((*rows)->next()) {
        const Statement &row = **rows;
        list.records.push_back({{row.int64(0)},
                                row.text(1),
                                {transient, row.text(2), row.text(3), row.integer(4)},
                                row.int64(5),
                                row.integer(6) != 0});
    }
    (*rows)->finish();
    list.hasMore = static_cast<int>(list.records.size()) > most;
    if (list.hasMore)
        list.records.pop_back();
    return list;
}

base::Result<std::map<Selection, std::int64_t>> readSelectionCounts(Connection &connection)
{
    std::map<Selection, std::int64_t> counts;
    for (const Selection selection :
         {Selection::New, Selection::Pending, Selection::Failed, Selection::Labelled, Selection::All}) {
        const auto count = connection.number("SELECT COUNT(*)" + fromSelection(selection), 0);
        if (!count)
            return tl::unexpected(count.error());
        counts[selection] = *count;
    }
    return counts;
}

} // namespace secondlook::storage
