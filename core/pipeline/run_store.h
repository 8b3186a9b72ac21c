#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/prediction.h"
#include "domain/record.h"
#include "routing/router.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace secondlook::pipeline {

/// Which records a run takes.
enum class Selection {
    New,     ///< without an outcome
    Pending, ///< waiting in the queue
    Failed,
    All,
};

/// What makes a run the run it is: the same spec over a run that did not end resumes that run.
struct RunSpec
{
    std::string classifier;
    std::string modelVersion;
    int policyVersion = 0;
    int schemaVersion = 0;
    Selection selection = Selection::New;
    std::int64_t limit = 0; ///< 0: no limit
    std::optional<double> autoThreshold;
};

struct OpenRun
{
    base::RunId id;
    std::int64_t input = 0;       ///< records that belong to the run
    base::RecordId after;         ///< everything up to here is committed
    base::RecordId upTo;          ///< the last record that may belong to it
    std::int64_t alreadyDone = 0; ///< committed by an earlier attempt
};

struct RoutedPrediction
{
    domain::Prediction prediction;
    routing::Route route;
};

/// What became of one record.
struct RunResult
{
    base::RecordId record;
    std::variant<RoutedPrediction, domain::Failure> result;
};

/// How a run stands, counted from what is stored. Always: input = tiers + failed + pending.
struct RunTally
{
    std::int64_t input = 0;
    std::int64_t autoCommitted = 0;
    std::int64_t audit = 0;
    std::int64_t review = 0;
    std::int64_t failedPermanent = 0;
    std::int64_t failedTransient = 0;
    std::int64_t pending = 0;
    std::int64_t queued = 0; ///< tasks for people: all of review, and the samples of auto and audit
    std::map<std::string, std::int64_t> failuresByReason;
};

/// Reads records of a run in the order of their ids. Belongs to one thread.
class RecordPages
{
public:
    virtual ~RecordPages() = default;
    /// The next records after `after`, at most `count`; empty at the end.
    virtual base::Result<std::vector<domain::Record>> page(Selection selection, base::RecordId after,
                                                           base::RecordId upTo, int count) = 0;
};

/// Where a run's results go. Belongs to one thread.
class RunStore
{
public:
    virtual ~RunStore() = default;
    /// Begins a run, or takes up the unfinished one of the same spec.
    virtual base::Result<OpenRun> open(const RunSpec &spec) = 0;
    /// Writes results and checkpoint in one durable transaction.
    virtual base::Status commit(base::RunId run, const std::vector<RunResult> &results, base::RecordId checkpoint) = 0;
    virtual base::Result<RunTally> tally(base::RunId run) = 0;
    /// Marks the run as ended and writes its audit event.
    virtual base::Status finish(base::RunId run, const RunTally &tally) = 0;
};

} // namespace secondlook::pipeline
