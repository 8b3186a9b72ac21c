#pragma once

#include "pipeline/run_store.h"

#include <optional>
#include <utility>

namespace secondlook::compose {

/// A store of runs that keeps the end of a run back until endNow().
class HeldRunEnd final : public pipeline::RunStore
{
public:
    /// `store` lives longer.
    explicit HeldRunEnd(pipeline::RunStore &store) : m_store(store) {}

    base::Result<pipeline::OpenRun> open(const pipeline::RunSpec &spec) override { return m_store.open(spec); }
    base::Status commit(base::RunId run, const pipeline::RunCommit &commit) override
    {
        return m_store.commit(run, commit);
    }
    base::Result<pipeline::RunTally> tally(base::RunId run) override { return m_store.tally(run); }
    base::Result<pipeline::RunUsage> usage(base::RunId run) override { return m_store.usage(run); }
    base::Result<domain::RunLanes> lanes(base::RunId run) override { return m_store.lanes(run); }
    base::Status finish(base::RunId run, const pipeline::RunTally &tally) override
    {
        m_held.emplace(run, tally);
        return {};
    }

    /// Ends the run that came to its end. Nothing where none did.
    base::Status endNow() { return m_held ? m_store.finish(m_held->first, m_held->second) : base::Status(); }

private:
    pipeline::RunStore &m_store;
    std::optional<std::pair<base::RunId, pipeline::RunTally>> m_held;
};

} // namespace secondlook::compose
