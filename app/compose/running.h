#pragma once

#include "app/compose/models.h"
#include "app/compose/project.h"
#include "base/progress.h"
#include "pipeline/run.h"

#include <optional>
#include <stop_token>
#include <string>

namespace secondlook::compose {

struct RunRequest
{
    std::string classifier = "linear"; ///< "linear", "rules", a model version such as "linear-2", or "llm:PROVIDER"
    pipeline::Selection selection = pipeline::Selection::New;
    std::int64_t limit = 0;
    int workers = 0;
    std::optional<double> costCap{}; ///< of a model server, in the currency of its prices; all attempts together
    std::optional<std::uint64_t> sampleSeed{}; ///< see pipeline::RunSpec
    bool calibrated = true; ///< with a model server: the calibrated version of it, where there is one
    std::stop_token stop;
    base::ProgressCallback progress;
};

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
