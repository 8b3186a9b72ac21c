#include "app/compose/run_events.h"

namespace secondlook::compose {

namespace {

constexpr double nanosInAUnit = 1e9;

} // namespace

void tellRunEnd(const base::Events &events, const base::Result<FinishedRun> &run, pipeline::AttemptEnd end,
                std::chrono::milliseconds lasted)
{
    if (!run) {
        events.error("run_failed",
                     {{"kind", base::codeName(run.error().code)}, {"duration_ms", std::int64_t{lasted.count()}}});
        return;
    }
    const pipeline::RunTally &tally = run->report.tally;
    const pipeline::RunUsage &usage = run->report.usage;
    events.info("run_ended", {{"run", run->report.id.value},
                              {"end", pipeline::attemptEndName(end)},
                              {"records", tally.input},
                              {"auto", tally.autoCommitted},
                              {"audit", tally.audit},
                              {"review", tally.review},
                              {"failed_permanent", tally.failedPermanent},
                              {"failed_transient", tally.failedTransient},
                              {"pending", tally.pending},
                              {"requests", usage.requests},
                              {"cached", usage.cached},
                              {"retries", usage.retries},
                              {"input_tokens", usage.inputTokens},
                              {"output_tokens", usage.outputTokens},
                              {"cost", double(usage.cost) / nanosInAUnit},
                              {"duration_ms", std::int64_t{lasted.count()}}});
}

} // namespace secondlook::compose
