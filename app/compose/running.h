#pragma once

#include "app/compose/models.h"
#include "app/compose/project.h"
#include "base/progress.h"
#include "pipeline/cost_account.h"
#include "pipeline/run.h"

#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace secondlook::compose {

struct RunRequest
{
    /// "linear", "rules", a model version such as "linear-2", "llm:PROVIDER", "cascade:NAME" or "ensemble:NAME".
    std::string classifier = "linear";
    pipeline::Selection selection = pipeline::Selection::New;
    std::int64_t limit = 0;
    double tolerance = 0.0; ///< largest share of failed records that the run's summary calls within it
    int workers = 0;
    std::optional<double> costCap{};      ///< of a model server, in the currency of its prices; all attempts together
    bool byBatch = false;                 ///< with a model server: through its batch API
    bool waitsForBatches = true;          ///< otherwise batches are sent and taken up by a later call
    bool givesBatchesUp = false;          ///< as BatchRunOptions::givesUp
    bool calibrated = true;               ///< with a model server: the calibrated version of it, where there is one
    std::vector<base::RecordId> chosen{}; ///< of Selection::Chosen, rising
    base::RunId resume{};                 ///< where valid, this very run is taken up, or none
    std::shared_ptr<const std::atomic<bool>> isPause{}; ///< read after a stop was asked for
    pipeline::RunFiguresCallback figures{};
    std::optional<std::uint64_t> sampleSeed{}; ///< see pipeline::RunSpec
    std::stop_token stop;
    base::ProgressCallback progress;
};

std::optional<pipeline::Nanos> costCapOf(const RunRequest &request);

struct RunFiles
{
    std::string enriched;
    std::string failures;
    std::string summary;
};

struct FinishedRun
{
    pipeline::RunReport report;
    std::string runId; ///< "run-1"
    std::string classifier;
    std::string modelVersion;
    std::string promptVersion{}; ///< of a model server; empty for other classifiers
    std::string fastLane{};      ///< who labels there, for people: "linear-3"
    std::string slowLane{};      ///< the same; empty where there is no such lane
    routing::ConfidenceBasis basis;
    double seconds = 0.0; ///< until everything was committed
    RunFiles files;       ///< empty where the run was stopped
};

/// Classifies, tiers and commits; takes up an unfinished run of the same kind.
[[nodiscard]] base::Result<FinishedRun> runProject(Project &project, const RunRequest &request);

/// The run's figures for a collector of metrics; the file appears whole or not at all.
[[nodiscard]] base::Status writeMetrics(const FinishedRun &run, const std::string &path);

/// The run as the JSON object of the command-line contract. `tolerance` is the largest share of failed records.
std::string runSummaryJson(const Project &project, const FinishedRun &run, double tolerance);

} // namespace secondlook::compose
