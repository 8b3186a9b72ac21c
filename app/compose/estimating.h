#pragma once

#include "app/compose/project.h"
#include "base/progress.h"
#include "pipeline/run_estimate.h"
#include "pipeline/run_store.h"

#include <map>
#include <optional>
#include <stop_token>
#include <string>

namespace secondlook::compose {

struct EstimateRequest
{
    std::string classifier; ///< "llm:PROVIDER"
    pipeline::Selection selection = pipeline::Selection::New;
    std::int64_t limit = 0;          ///< of the run; 0: none
    int sample = 50;                 ///< records that are asked about
    std::optional<double> costCap{}; ///< of asking about the sample
    std::uint64_t seed = 1;
    std::stop_token stop;
    base::ProgressCallback progress;
};

struct EstimatedRun
{
    std::int64_t records = 0;
    std::int64_t sampled = 0;
    std::map<domain::ConfidenceFrom, std::int64_t> confidenceFrom; ///< of the sample
    pipeline::RunUsage asked; ///< what the sample took now; its answers are kept for the run
    pipeline::RunEstimate estimate;
    bool hasTime = false; ///< false where every answer was there already, so that no server was timed
};

/// Asks the model server about a sample of the records that a run would take, stratified by the length of their text,
/// and works out from it what the whole run will take. Nothing else is stored but the answers.
[[nodiscard]] base::Result<EstimatedRun> estimateProject(Project &project, const EstimateRequest &request);

} // namespace secondlook::compose
