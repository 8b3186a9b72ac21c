#include "pipeline/told_run_store.h"

#include "pipeline/stopwatch.h"
#include "pipeline/told_batch_store.h"

namespace secondlook::pipeline {

base::Result<OpenRun> ToldRunStore::open(const RunSpec &spec)
{
    auto run = m_store.open(spec);
    if (run)
        m_events.info(run->isResumed ? "run_resumed" : "run_started", {{"run", run->id.value},
                                                                       {"classifier", spec.classifier},
                                                                       {"model_version", spec.modelVersion},
                                                                       {"policy_version", spec.policyVersion},
                                                                       {"schema_version", spec.schemaVersion},
                                                                       {"records", run->input},
                                                                       {"done_before", run->alreadyDone}});
    return run;
}

base::Status ToldRunStore::commit(base::RunId run, const RunCommit &commit)
{
    Stopwatch writing;
    base::Status written = writing.timed([&] { return m_store.commit(run, commit); });
    const auto records = static_cast<std::int64_t>(commit.results.size());
    const auto answers = static_cast<std::int64_t>(commit.answers.size());
    if (written && records + answers > 0)
        m_events.info(
            "results_committed",
            {{"run", run.value}, {"records", records}, {"answers", answers}, {"duration_ms", writing.milliseconds()}});
    if (written && commit.batchEnd)
        tellBatchEnd(m_events, *commit.batchEnd);
    return written;
}

} // namespace secondlook::pipeline
