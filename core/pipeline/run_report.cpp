#include "pipeline/run_report.h"

namespace secondlook::pipeline {

base::Result<RunReport> reportOf(RunStore &store, const OpenRun &run, LaneCounter &lanes,
                                 const std::optional<base::Error> &halted, bool wasToStop)
{
    base::Result<RunTally> tally = store.tally(run.id);
    base::Result<RunUsage> usage = store.usage(run.id);
    if (!tally || !usage)
        return tl::unexpected(tally ? usage.error() : tally.error());
    RunReport report;
    report.id = run.id;
    report.resumed = run.alreadyDone;
    report.tally = std::move(*tally);
    report.usage = *usage;
    lanes.setInput(report.tally.input);
    report.lanes = lanes.lanes();
    if (report.tally.pending > 0)
        report.halted = halted;
    report.stopped = report.tally.pending > 0 && (halted || wasToStop);
    if (!report.stopped)
        SECONDLOOK_TRY(store.finish(run.id, report.tally));
    return report;
}

} // namespace secondlook::pipeline
