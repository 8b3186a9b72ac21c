#include "pipeline/run_figures.h"

#include <utility>

namespace secondlook::pipeline {

RunCounter::RunCounter(RunFiguresCallback listener, base::RunId run, const std::string &classifier, RunTally tally,
                       const RunUsage &usage)
    : m_listener(std::move(listener))
{
    m_figures.run = run;
    m_figures.lanes = {{{}, classifier, tally.input - tally.pending, tally.input}};
    m_figures.tally = std::move(tally);
    m_figures.usage = usage;
    if (m_listener)
        m_listener(m_figures);
}

void RunCounter::committed(const RunCommit &commit)
{
    if (!m_listener)
        return;
    for (const RunResult &result : commit.results)
        count(result);
    m_figures.usage += commit.usage;
    for (const auto &[reason, count] : commit.retriesByReason)
        m_figures.retriesByReason[reason] += count;
    m_figures.lanes.front().done = m_figures.done();
    m_listener(m_figures);
}

void RunCounter::count(const RunResult &result)
{
    RunTally &tally = m_figures.tally;
    --tally.pending;
    if (const auto *failure = std::get_if<domain::Failure>(&result.result)) {
        ++(failure->transient ? tally.failedTransient : tally.failedPermanent);
        ++tally.failuresByReason[failure->reason];
        return;
    }
    const domain::Tier tier = std::get<RoutedPrediction>(result.result).route.tier;
    ++(tier == domain::Tier::Auto ? tally.autoCommitted : tier == domain::Tier::Audit ? tally.audit : tally.review);
}

base::Result<RunCounter> counterOf(RunStore &store, const OpenRun &run, const RunSpec &spec,
                                   const RunFiguresCallback &listener)
{
    if (!listener)
        return RunCounter({}, run.id, {}, {}, {});
    auto tally = store.tally(run.id);
    const auto usage = store.usage(run.id);
    if (!tally || !usage)
        return tl::unexpected(tally ? usage.error() : tally.error());
    return RunCounter(listener, run.id, spec.modelVersion, std::move(*tally), *usage);
}

} // namespace secondlook::pipeline
