#pragma once

#include "app/compose/running.h"
#include "base/event_log.h"
#include "pipeline/run_overview.h"

#include <chrono>

namespace secondlook::compose {

/// Tells how an attempt at a run ended: run_ended, or run_failed where it was for an error.
void tellRunEnd(const base::Events &events, const base::Result<FinishedRun> &run, pipeline::AttemptEnd end,
                std::chrono::milliseconds lasted);

} // namespace secondlook::compose
