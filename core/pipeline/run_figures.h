#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "domain/lane_figures.h"
#include "pipeline/run_store.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace secondlook::pipeline {

/// One classifier's part in a run.
struct LaneFigures
{
    std::string name{};       ///< "fast", "slow"; empty where a run has one lane
    std::string classifier{}; ///< model version
    std::int64_t done = 0;    ///< records
    std::int64_t total = 0;
};

/// How a run stands while it goes on.
struct RunFigures
{
    base::RunId run;
    std::vector<LaneFigures> lanes{};
    RunTally tally{};                                      ///< of all attempts; `queued` is not counted
    RunUsage usage{};                                      ///< of all attempts
    std::map<std::string, std::int64_t> retriesByReason{}; ///< of this attempt
    std::int64_t answeredInBatches = 0; ///< requests of batches under way that the server says it is done with

    std::int64_t done() const { return tally.input - tally.pending; }
};

/// Called from the thread that commits, after each commit; it must not wait.
using RunFiguresCallback = std::function<void(const RunFigures &)>;

/// Keeps the figures of a run up to date with what is committed. Does nothing where nobody listens.
class RunCounter
{
public:
    /// `tally` and `usage`: of the attempts before.
    RunCounter(RunFiguresCallback listener, base::RunId run, const std::string &classifier, RunTally tally,
               const RunUsage &usage);

    /// The run has lanes. `labelers`: who labels in each, for people; without a slow lane the second is empty.
    void beginLanes(const std::array<std::string, domain::laneCount> &labelers, const domain::RunLanes &lanes);

    void committed(const RunCommit &commit);
    /// The same, with the figures of the lanes after it.
    void committed(const RunCommit &commit, const domain::RunLanes &lanes);
    /// See RunFigures::answeredInBatches.
    void answeredInBatches(std::int64_t requests);

private:
    void add(const RunCommit &commit);
    void count(const RunResult &result);
    void setLanes(const domain::RunLanes &lanes);

    RunFiguresCallback m_listener;
    RunFigures m_figures;
};

/// The counter of a run that was just opened. Reads how it stands only where somebody listens.
[[nodiscard]] base::Result<RunCounter> counterOf(RunStore &store, const OpenRun &run, const RunSpec &spec,
                                                 const RunFiguresCallback &listener);

} // namespace secondlook::pipeline
