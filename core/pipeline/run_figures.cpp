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

void RunCounter::beginLanes(const std::array<std::string, domain::laneCount> &labelers, const domain::RunLanes &lanes)
{
    if (!labelers[0].empty())
        m_figures.lanes.front().classifier = labelers[0];
    if (!labelers[1].empty()) {
        m_figures.lanes.front().name = domain::laneName(domain::Lane::Fast);
        m_figures.lanes.push_back({std::string(domain::laneName(domain::Lane::Slow)), labelers[1]});
    }
    setLanes(lanes);
    if (m_listener)
        m_listener(m_figures);
}

void RunCounter::setLanes(const domain::RunLanes &lanes)
{
    if (m_figures.lanes.size() < domain::laneCount)
        return;
    for (std::size_t lane = 0; lane < domain::laneCount; ++lane) {
        m_figures.lanes[lane].done = lanes.figures[lane].done;
        m_figures.lanes[lane].total = lanes.figures[lane].input;
    }
}

void RunCounter::committed(const RunCommit &commit)
{
    if (!m_listener)
        return;
    add(commit);
    m_listener(m_figures);
}

void RunCounter::committed(const RunCommit &commit, const domain::RunLanes &lanes)
{
    if (!m_listener)
        return;
    add(commit);
    setLanes(lanes);
    m_listener(m_figures);
}

void RunCounter::answeredInBatches(std::int64_t requests)
{
    if (std::exchange(m_figures.answeredInBatches, requests) != requests && m_listener)
        m_listener(m_figures);
}

void RunCounter::add(const RunCommit &commit)
{
    for (const RunResult &result : commit.results)
        count(result);
    m_figures.usage += commit.usage;
    for (const auto &[reason, count] : commit.retriesByReason)
        m_figures.retriesByReason[reason] += count;
    m_figures.lanes.front().done = m_figures.done();
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
