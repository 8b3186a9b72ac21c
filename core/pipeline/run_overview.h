#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "domain/prediction.h"
#include "pipeline/run_figures.h"
#include "pipeline/run_store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace secondlook::pipeline {

/// How an attempt at a run ended.
enum class AttemptEnd {
    None, ///< it goes on, or its program was killed
    Finished,
    Paused,
    Stopped,
    CostCap,
    Unreachable, ///< the model server
    Failed,
};
std::string_view attemptEndName(AttemptEnd end); ///< "", "finished", "paused", "cost_cap", ...
AttemptEnd attemptEndNamed(std::string_view name);

/// What somebody asked for when he began an attempt; beside the spec of the run.
struct RunAttempt
{
    std::string asked{};                   ///< the classifier as it was named: "linear", "llm:local"
    std::optional<std::int64_t> costCap{}; ///< in billionths, of all attempts together
    bool isByBatch = false;
};

/// The batches that a run made, by how far they are.
struct RunBatches
{
    int preparing = 0; ///< nothing of them is sent that could cost anything
    int sending = 0;   ///< the server may have them
    int waiting = 0;   ///< the server works on them
    int taken = 0;     ///< their results are all read
    int lost = 0;      ///< nothing came of them
    std::int64_t requestsWaiting = 0;
    base::TimeMs waitingSince = 0; ///< when the oldest of those that wait was sent; 0: none waits

    int underWay() const { return preparing + sending + waiting; }
    bool operator==(const RunBatches &) const = default;
};

/// How long an attempt that was not ended may be silent before it counts as killed. One that goes on says so at least
/// every thirty seconds, see RunExchange::next().
inline constexpr base::TimeMs mostSilentMs = 120'000;

enum class RunState {
    Running,
    Finished,
    Paused,
    Stopped,
    CostCap,
    Unreachable,
    Failed,
    Unfinished, ///< nobody knows why: its program was killed, or is of before attempts were kept
};

/// A run as a line of a list.
struct RunSummary
{
    base::RunId id;
    std::string classifier;
    std::string modelVersion;
    Selection selection = Selection::New;
    std::int64_t limit = 0;                    ///< 0: none
    std::optional<std::uint64_t> sampleSeed{}; ///< see RunSpec
    int policyVersion = 0;
    int schemaVersion = 0;
    base::TimeMs startedAt = 0;
    std::optional<base::TimeMs> finishedAt{};
    std::int64_t input = 0;
    std::int64_t done = 0; ///< failed ones among them
    std::int64_t failed = 0;
    RunState state = RunState::Unfinished;
    /// Of the last attempt; empty or 0 for runs of before attempts were kept.
    std::string actor{};
    RunAttempt attempt{};
    RunBatches batches{};
    int attempts = 0; ///< at this run, the last one among them
    base::TimeMs attemptAt = 0;
    base::TimeMs savedAt = 0; ///< when it last committed or ended
    std::string why{};        ///< a sentence, where it did not end well
};

struct RunList
{
    std::vector<RunSummary> runs; ///< newest first
    bool hasMore = false;
};

/// Records that were done in one of equally long parts of an attempt.
struct RunPace
{
    base::TimeMs begin = 0;
    base::TimeMs width = 0; ///< of a part, in milliseconds; 0: nothing is done yet
    std::vector<std::int64_t> parts{};
};

/// All there is to say about one run.
struct RunDetails
{
    RunSummary summary;
    RunTally tally;
    RunUsage usage;
    RunPace pace; ///< of the last attempt
};

/// A record that a run could not label.
struct FailedRecord
{
    base::RecordId record;
    std::string externalId;
    domain::Failure failure;
    base::TimeMs at = 0;
    bool isDoneSince = false; ///< another run or a person labelled it
};

struct FailedList
{
    std::vector<FailedRecord> records; ///< those that can be retried first, each in the order of the records
    bool hasMore = false;
};

} // namespace secondlook::pipeline
