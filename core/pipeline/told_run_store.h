#pragma once

#include "base/event_log.h"
#include "pipeline/run_store.h"

namespace secondlook::pipeline {

/// A store of runs that also tells of what it is given: run_started, run_resumed, results_committed, batch_ended.
class ToldRunStore final : public RunStore
{
public:
    /// `store` lives longer.
    ToldRunStore(RunStore &store, base::Events events) : m_store(store), m_events(std::move(events)) {}

    base::Result<OpenRun> open(const RunSpec &spec) override;
    base::Status commit(base::RunId run, const RunCommit &commit) override;
    base::Result<RunTally> tally(base::RunId run) override { return m_store.tally(run); }
    base::Result<RunUsage> usage(base::RunId run) override { return m_store.usage(run); }
    base::Result<domain::RunLanes> lanes(base::RunId run) override { return m_store.lanes(run); }
    base::Status finish(base::RunId run, const RunTally &tally) override { return m_store.finish(run, tally); }

private:
    RunStore &m_store;
    base::Events m_events;
};

} // namespace secondlook::pipeline
