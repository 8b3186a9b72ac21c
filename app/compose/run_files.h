#pragma once

#include "app/compose/running.h"

namespace secondlook::compose {

/// Writes the three files of a run, whose records all have a result, beside the project, and says in `run` where they
/// are: enriched.jsonl, failures.jsonl and summary.json, each whole or not at all. `tolerance` as runSummaryJson().
[[nodiscard]] base::Status writeRunFiles(Project &project, FinishedRun &run, double tolerance);

} // namespace secondlook::compose
