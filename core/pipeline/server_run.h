#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "pipeline/cost_account.h"
#include "pipeline/run.h"
#include "pipeline/run_store.h"
#include "routing/router.h"
#include "servers/labeler.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace secondlook::pipeline {

/// What a run over a model server reads, on a thread of its own.
struct ServerRunReads
{
    std::unique_ptr<RecordPages> pages;
    std::unique_ptr<KeptAnswers> answers;
};

struct ServerRunOptions
{
    std::optional<Nanos> costCap;    ///< of all attempts at the run together
    std::uint64_t seed = 1;          ///< of the waits between attempts
    double inverseTemperature = 1.0; ///< calibrates the probabilities
    std::stop_token stop;
    base::ProgressCallback progress; ///< in records, from the calling thread
    RunFiguresCallback figures{};
};

/// One pass of a model server and a policy over records: one thread reads and looks up what was answered before, one
/// sends and receives, the calling one commits as answers come, in whatever order. A run that ends early, for a cost
/// cap, a server that is away or because it was asked to, waits for the answers that are under way and can be taken up
/// again; `halted` of the report says why. After a crash at most twice as many questions are asked again as the
/// provider's concurrency.
[[nodiscard]] base::Result<RunReport> runServer(const servers::Labeler &labeler, const routing::Router &router,
                                                const base::Clock &clock, const RunSpec &spec, RunStore &store,
                                                const std::function<base::Result<ServerRunReads>()> &openReads,
                                                const ServerRunOptions &options);

} // namespace secondlook::pipeline
