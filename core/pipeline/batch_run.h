#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "pipeline/batch_maker.h"
#include "pipeline/batch_store.h"
#include "pipeline/run.h"
#include "pipeline/run_store.h"
#include "routing/router.h"
#include "servers/batch_wire.h"
#include "servers/labeler.h"

#include <optional>
#include <stop_token>
#include <string>

namespace secondlook::pipeline {

struct BatchRunOptions
{
    std::optional<Nanos> costCap; ///< of all attempts at the run together
    std::stop_token stop;
    base::ProgressCallback progress; ///< in records, those among them that the server says it is done with
    RunFiguresCallback figures{};
    std::string labeler{}; ///< for people
    bool waits = true;     ///< otherwise it sends, takes what is there, and stops
    /// What attempts before sent and the server does not know any more, or nobody can tell whether it does, is asked
    /// again, though it may be paid twice.
    bool givesUp = false;
    BatchLimits limits{};
    base::Events events{};
};

/// Money of a request in a batch.
TokenPrices batchPricesOf(const domain::Provider &provider);

/// One pass of a model server and a policy over records, by batches: questions are handed to the server many at a time,
/// and it answers within a day, for less money. Every question is put as in a run that asks one by one, and its answer
/// kept and looked at in the same way; what no answer came of for passing reasons, what needs another question, and
/// answers that are no label go into a further batch. A batch stands in the project before anything of it is sent, so
/// that a run which is killed at any instant and taken up again submits nothing twice. All on the calling thread.
[[nodiscard]] base::Result<RunReport> runBatches(const servers::Labeler &labeler, const servers::BatchWire &wire,
                                                 double inverseTemperature, const routing::Router &router,
                                                 const base::Clock &clock, const RunSpec &spec, RunStore &store,
                                                 BatchStore &batches, ServerRunReads reads,
                                                 const BatchRunOptions &options);

} // namespace secondlook::pipeline
