#include "pipeline/batch_run.h"

#include "pipeline/batch_loop.h"
#include "pipeline/server_scheduler.h"
#include "pipeline/told_batch_store.h"

#include <cmath>

namespace secondlook::pipeline {

using base::Result;

TokenPrices batchPricesOf(const domain::Provider &provider)
{
    TokenPrices prices = pricesOf(provider);
    const auto reduced = [&](Nanos price) {
        return static_cast<Nanos>(std::llround(static_cast<double>(price) * provider.prices.batchFactor));
    };
    return {reduced(prices.input), reduced(prices.output)};
}

Result<RunReport> runBatches(const servers::Labeler &labeler, const servers::BatchWire &wire, double inverseTemperature,
                             const routing::Router &router, const base::Clock &clock, const RunSpec &spec,
                             RunStore &store, BatchStore &batches, ServerRunReads reads, const BatchRunOptions &options)
{
    const Result<OpenRun> run = store.open(spec);
    if (!run)
        return tl::unexpected(run.error());
    const Result<RunUsage> before = store.usage(run->id);
    const Result<domain::RunLanes> lanesBefore = store.lanes(run->id);
    if (!before || !lanesBefore)
        return tl::unexpected(before ? lanesBefore.error() : before.error());
    LaneCounter lanes(*lanesBefore, run->input);
    auto figures = counterOf(store, *run, spec, options.figures);
    if (!figures)
        return tl::unexpected(figures.error());
    figures->beginLanes({options.labeler, {}}, lanes.lanes());
    CostPot pot(options.costCap, before->cost);
    ToldBatchStore told(batches, options.events);
    QuestionsUnderWay underWay;
    const BatchMaker::Parts parts{labeler,
                                  wire,
                                  router,
                                  clock,
                                  spec,
                                  told,
                                  pot,
                                  underWay,
                                  batchPricesOf(labeler.provider()),
                                  inverseTemperature,
                                  options.limits};
    BatchLoop loop(parts, store, *run, std::move(reads), options, std::move(lanes), std::move(*figures));
    SECONDLOOK_TRY(loop.run());
    return loop.report();
}

} // namespace secondlook::pipeline
