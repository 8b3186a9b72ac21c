#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/lane_figures.h"
#include "domain/prediction.h"
#include "domain/record.h"
#include "pipeline/batch_end.h"
#include "routing/router.h"

#include <array>
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
    Labelled, ///< with a settled label that is not gold: to hold a model against it; they stay as they are
    Chosen,   ///< named one by one: RunSpec::chosen
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
    std::vector<base::RecordId> chosen{}; ///< with Selection::Chosen: these, rising, each once
    base::RunId resume{};                 ///< where valid, this very run is to be taken up, or none
    bool takesBatches = false;            ///< otherwise a run with batches under way is not taken up: Conflict
    /// With a limit over labelled records: they are drawn at random under this seed, by their labels; otherwise the
    /// first ones are taken.
    std::optional<std::uint64_t> sampleSeed{};
};

struct OpenRun
{
    base::RunId id;
    std::int64_t input = 0;       ///< records that belong to the run
    base::RecordId after;         ///< everything up to here is committed
    base::RecordId upTo;          ///< the last record that may belong to it
    std::int64_t alreadyDone = 0; ///< committed by an earlier attempt
    bool isResumed = false;       ///< there was an earlier attempt
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
    domain::Lane lane = domain::Lane::Fast;
    bool hasUnkept = false; ///< a labeler failed on the record, so there is no answer of it to make the result of again
};

/// An answer of a model server, under the hash of what was asked.
struct KeptAnswer
{
    std::string key;
    std::string answer;
};

/// What a run asked of model servers. All 0 for a classifier in this process.
struct RunUsage
{
    std::int64_t requests = 0; ///< that a server answered with something to read
    std::int64_t cached = 0;   ///< answers that were there already
    std::int64_t retries = 0;
    std::int64_t inputTokens = 0;
    std::int64_t outputTokens = 0;
    std::int64_t cost = 0;             ///< in billionths of the currency of the prices
    std::int64_t busyMilliseconds = 0; ///< from sending to the reply, summed up over requests

    RunUsage &operator+=(const RunUsage &other);
    bool operator==(const RunUsage &) const = default;
};

/// What becomes durable at once.
struct RunCommit
{
    std::vector<RunResult> results;
    base::RecordId checkpoint;         ///< of the records up to here, all have their result
    std::vector<KeptAnswer> answers{}; ///< one that is kept already stays as it is
    RunUsage usage{};                  ///< since the commit before; of both lanes
    std::array<RunUsage, domain::laneCount> usageOfLane{};
    std::array<std::int64_t, domain::laneCount> millisecondsOfLane{}; ///< since the lane's last commit or the beginning
    std::array<std::int64_t, domain::laneCount> joinedLane{}; ///< records put into the lane; below 0: they went on
    std::map<std::string, std::int64_t> retriesByReason{};    ///< what `usage.retries` is made of; not stored
    std::vector<BatchQuestionEnd> questions{}; ///< Conflict where one is not open: somebody else took its end
    std::optional<BatchEnd> batchEnd{};        ///< Conflict where it is not under way; comes after `questions`
    std::vector<KeptAnswer> unreadable{};      ///< kept ones that nobody can read: they make room for `answers`
};

/// How a run stands, counted from what is stored. Always: input = tiers + failed + pending.
struct RunTally
{
    /// What the run began with; of a run over new records without those that others gave an outcome meanwhile.
    std::int64_t input = 0;
    std::int64_t autoCommitted = 0;
    std::int64_t audit = 0;
    std::int64_t review = 0;
    std::int64_t failedPermanent = 0;
    std::int64_t failedTransient = 0;
    std::int64_t pending = 0;
    std::int64_t queued = 0; ///< tasks for people: all of review, and the samples of auto and audit
    std::map<std::string, std::int64_t> failuresByReason;
    std::map<domain::ConfidenceFrom, std::int64_t> confidenceFrom{}; ///< records with a label, by a model server
};

/// Of the records that a model server gave a label: with how many the probabilities of tokens could be used, 0..1. None
/// where there are no such records.
std::optional<double> shareByTokens(const std::map<domain::ConfidenceFrom, std::int64_t> &confidenceFrom);

/// Which records are read.
struct RecordRange
{
    Selection selection = Selection::New;
    base::RecordId upTo;        ///< the last one
    base::RunId run{};          ///< where valid, the records of this run, else those of the selection now
    bool withoutResult = false; ///< of a run: only those that have none in it yet
};

/// Reads records in the order of their ids. Belongs to one thread.
class RecordPages
{
public:
    virtual ~RecordPages() = default;
    /// The next records after `after`, at most `count`; empty at the end.
    virtual base::Result<std::vector<domain::Record>> page(const RecordRange &range, base::RecordId after,
                                                           int count) = 0;
};

/// What model servers have answered. Belongs to one thread.
class KeptAnswers
{
public:
    virtual ~KeptAnswers() = default;
    virtual base::Result<std::optional<std::string>> find(const std::string &key) = 0;
};

/// Where a run's results go. Belongs to one thread.
class RunStore
{
public:
    virtual ~RunStore() = default;
    /// Begins a run, or takes up the unfinished one of the same spec. Conflict where spec.resume is another one, and
    /// where somebody else works on the run.
    virtual base::Result<OpenRun> open(const RunSpec &spec) = 0;
    /// Writes all of it in one durable transaction.
    virtual base::Status commit(base::RunId run, const RunCommit &commit) = 0;
    virtual base::Result<RunTally> tally(base::RunId run) = 0;
    /// Of all attempts at this run.
    virtual base::Result<RunUsage> usage(base::RunId run) = 0;
    /// Of all attempts at this run; what is pending is not known here, so `input` is as `done`.
    virtual base::Result<domain::RunLanes> lanes(base::RunId run) = 0;
    /// Marks the run as ended, with the input that is in the tally, and writes its audit event.
    virtual base::Status finish(base::RunId run, const RunTally &tally) = 0;
};

} // namespace secondlook::pipeline
