#pragma once

#include "app/compose/running.h"
#include "app/compose/server_models.h"
#include "pipeline/run_store.h"

namespace secondlook::compose {

/// Usage where the server's protocol has no batches.
[[nodiscard]] base::Status mustTakeBatches(Project &project, const std::string &provider);

/// A run by batches of a server for which mustTakeBatches() holds. `run`: who labels, and under which policy.
[[nodiscard]] base::Result<pipeline::RunReport> runBatches(Project &project, const RunRequest &request,
                                                           const ServerModel &model, const pipeline::RunSpec &spec,
                                                           const FinishedRun &run, pipeline::RunStore &store);

} // namespace secondlook::compose
