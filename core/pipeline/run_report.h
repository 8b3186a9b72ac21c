#pragma once

#include "pipeline/lane_counter.h"
#include "pipeline/run.h"

#include <optional>

namespace secondlook::pipeline {

/// How an attempt at a run over a model server ended. A run of which all records have their result is marked as ended.
/// `halted`: why it stopped by itself, if it did. `wasToStop`: somebody wanted it to.
[[nodiscard]] base::Result<RunReport> reportOf(RunStore &store, const OpenRun &run, LaneCounter &lanes,
                                               const std::optional<base::Error> &halted, bool wasToStop);

} // namespace secondlook::pipeline
