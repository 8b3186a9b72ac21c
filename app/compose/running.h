#pragma once

#include "app/compose/models.h"
#include "app/compose/project.h"
#include "base/progress.h"
#include "pipeline/run.h"

#include <stop_token>
#include <string>

namespace secondlook::compose {

struct RunRequest
{
    std::string classifier = "linear"; ///< "linear", "rules", or a model version such as "linear-2"
    pipeline::Selection selection = pipeline::Selection::New;
    std::int64_t limit = 0;
    int workers = 0;
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
    routing::ConfidenceBasis basis;
    double seconds = 0.0; ///< until everything was committed
    RunFiles files;       ///< empty where the run was stopped
};

/// Classifies, tiers and commits; takes up an unfinished run of the same kind.
[[nodiscard]] base::Result<FinishedRun> runProject(Project &project, const RunRequest &request);

/// The run as the JSON object of the command-line contract. `tolerance` is the largest share of failed records.
std::string runSummaryJson(const Project &project, const FinishedRun &run, double tolerance);

} // namespace secondlook::compose
