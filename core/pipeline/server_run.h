#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "domain/lane_figures.h"
#include "pipeline/cost_account.h"
#include "pipeline/labeler_chain.h"
#include "pipeline/record_sorter.h"
#include "pipeline/run.h"
#include "pipeline/run_store.h"
#include "routing/router.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace secondlook::pipeline {

struct ServerRunOptions
{
    std::optional<Nanos> costCap; ///< of all attempts at the run together
    std::uint64_t seed = 1;       ///< of the waits between attempts
    base::Events events{};
    std::stop_token stop;
    base::ProgressCallback progress; ///< in records, from the calling thread
    RunFiguresCallback figures{};
    std::array<std::string, domain::laneCount> laneLabelers{}; ///< for people; the second is empty without a slow lane
};

/// One pass of a chain of labelers and a policy over records. A thread for each lane reads and looks up what was
/// answered before, one for each server sends and receives, the calling one commits as answers come, in whatever order.
/// A run that ends early, for a cost cap, a server that is away or because it was asked to, waits for the answers that
/// are under way and can be taken up again; `halted` of the report says why. After a crash at most twice as many
/// questions are asked again as there may be requests at once.
[[nodiscard]] base::Result<RunReport> runServer(const LabelerChain &chain, const routing::Router &router,
                                                const base::Clock &clock, const RunSpec &spec, RunStore &store,
                                                const std::function<base::Result<ServerRunReads>()> &openReads,
                                                const ServerRunOptions &options);

} // namespace secondlook::pipeline
