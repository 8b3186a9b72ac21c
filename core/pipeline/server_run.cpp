#include "pipeline/server_run.h"

#include "pipeline/lane_counter.h"
#include "pipeline/run_exchange.h"
#include "pipeline/run_report.h"
#include "pipeline/server_scheduler.h"

#include <algorithm>
#include <chrono>
#include <mutex>
#include <thread>

namespace secondlook::pipeline {

using domain::Lane;

namespace {

/// What the threads of a run leave behind.
class ServerRunEnd
{
public:
    explicit ServerRunEnd(RunExchange &exchange) : m_exchange(exchange) {}

    /// The reading failed.
    void breakOff(const base::Error &error)
    {
        note(m_broken, error);
        m_exchange.end();
    }
    /// A server stopped the run.
    void halt(const base::Error &error)
    {
        note(m_halted, error);
        m_exchange.endAsking();
    }
    /// How long a reader worked.
    void add(const RecordSorter &sorter)
    {
        const std::lock_guard lock(m_mutex);
        sorter.addTo(m_times);
    }
    const OperatorTimes &times() const { return m_times; }
    std::optional<base::Error> broken() const { return m_broken; }
    std::optional<base::Error> halted() const { return m_halted; }

private:
    /// The first one says why.
    void note(std::optional<base::Error> &where, const base::Error &error)
    {
        const std::lock_guard lock(m_mutex);
        if (!where)
            where = error;
    }

    RunExchange &m_exchange;
    std::mutex m_mutex;
    std::optional<base::Error> m_broken;
    std::optional<base::Error> m_halted;
    OperatorTimes m_times;
};

/// Commits what is done until nothing more will be. Where a commit fails nothing more may be asked: it could not be
/// kept.
base::Status commitAll(RunStore &store, const OpenRun &run, RunExchange &exchange, LaneCounter &lanes,
                       RunCounter &figures, const base::ProgressCallback &progress, Stopwatch &committing)
{
    std::int64_t done = run.alreadyDone;
    base::Status committed;
    while (std::optional<RunCommit> commit = exchange.next()) {
        lanes.measure(*commit);
        if (committed)
            committed = committing.timed([&] { return store.commit(run.id, *commit); });
        if (!committed)
            exchange.end();
        exchange.durable();
        done += static_cast<std::int64_t>(commit->results.size());
        lanes.add(*commit);
        if (committed)
            figures.committed(*commit, lanes.lanes());
        if (committed && progress)
            progress({done, run.input});
    }
    return committed;
}

/// The threads of one run. They are waited for where this goes away.
class ServerRunThreads
{
public:
    using OpenReads = std::function<base::Result<ServerRunReads>()>;

    ServerRunThreads(const LabelerChain &chain, const routing::Router &router, RunExchange &exchange, ServerRunEnd &end,
                     base::Events events)
        : m_chain(chain), m_router(router), m_exchange(exchange), m_end(end), m_events(std::move(events))
    {
    }

    void read(const OpenReads &openReads, Lane lane, const RunSpec &spec, const OpenRun &run)
    {
        m_threads.emplace_back([this, &openReads, lane, &spec, &run] {
            auto reads = openReads();
            bool isWhole = false;
            if (reads) {
                RecordSorter sorter(m_chain, lane, m_router, std::move(*reads), m_exchange);
                const base::Status read = sorter.read(spec, run);
                isWhole = sorter.isWhole();
                m_end.add(sorter);
                if (!read)
                    m_end.breakOff(read.error());
            } else {
                m_end.breakOff(reads.error());
            }
            m_exchange.allSorted(lane, isWhole);
        });
    }
    /// Looks up what server `stage` was asked before of the records that go on to it.
    void lookUp(const OpenReads &openReads, std::size_t stage)
    {
        m_threads.emplace_back([this, &openReads, stage] {
            auto reads = openReads();
            if (!reads)
                m_end.breakOff(reads.error());
            while (reads) {
                std::optional<AskingJob> asking = m_exchange.nextForwarded(stage);
                if (!asking)
                    break;
                const base::Status taken = takeKept(*m_chain.servers[stage].labeler, *reads->answers, *asking);
                if (!taken) {
                    m_end.breakOff(taken.error());
                    break;
                }
                m_exchange.prepared(stage, std::move(*asking));
            }
            m_exchange.allPrepared(stage);
        });
    }
    void ask(std::size_t stage, const base::Clock &clock, std::shared_ptr<CostPot> pot, std::uint64_t seed)
    {
        m_threads.emplace_back([this, stage, &clock, pot = std::move(pot), seed] {
            const ServerMember &member = m_chain.servers[stage];
            ServerScheduler scheduler(*member.labeler, clock, m_exchange.http(stage), m_exchange.ports(stage),
                                      {pot, m_chain.concurrency(stage), seed, member.inverseTemperature,
                                       m_exchange.ending(),
                                       m_events.with("provider", member.labeler->provider().name)});
            scheduler.run();
            if (scheduler.halted())
                m_end.halt(*scheduler.halted());
            m_exchange.over(stage);
        });
    }

private:
    const LabelerChain &m_chain;
    const routing::Router &m_router;
    RunExchange &m_exchange;
    ServerRunEnd &m_end;
    base::Events m_events; ///< of the run
    std::vector<std::jthread> m_threads;
};

} // namespace

base::Result<RunReport> runServer(const LabelerChain &chain, const routing::Router &router, const base::Clock &clock,
                                  const RunSpec &spec, RunStore &store,
                                  const std::function<base::Result<ServerRunReads>()> &openReads,
                                  const ServerRunOptions &options)
{
    const base::Result<OpenRun> run = store.open(spec);
    if (!run)
        return tl::unexpected(run.error());
    const base::Result<RunUsage> before = store.usage(run->id);
    const base::Result<domain::RunLanes> lanesBefore = store.lanes(run->id);
    if (!before || !lanesBefore)
        return tl::unexpected(before ? lanesBefore.error() : before.error());
    LaneCounter lanes(*lanesBefore, run->input);
    auto figures = counterOf(store, *run, spec, options.figures);
    if (!figures)
        return tl::unexpected(figures.error());
    figures->beginLanes(options.laneLabelers, lanes.lanes());
    RunExchange exchange(chain, router, *run);
    ServerRunEnd end(exchange);
    Stopwatch committing;
    {
        const std::stop_callback stopped(options.stop, [&exchange] { exchange.end(); });
        const auto pot = std::make_shared<CostPot>(options.costCap, before->cost);
        const base::Events events = run->id.isValid() ? options.events.with("run", run->id.value) : options.events;
        ServerRunThreads threads(chain, router, exchange, end, events);
        threads.read(openReads, Lane::Fast, spec, *run);
        if (chain.hasSlowLane())
            threads.read(openReads, Lane::Slow, spec, *run);
        for (std::size_t stage = 0; stage < chain.servers.size(); ++stage) {
            if (stage > 0)
                threads.lookUp(openReads, stage);
            threads.ask(stage, clock, pot, options.seed);
        }
        SECONDLOOK_TRY(commitAll(store, *run, exchange, lanes, *figures, options.progress, committing));
    }
    if (end.broken())
        return tl::unexpected(*end.broken());
    base::Result<RunReport> report = reportOf(store, *run, lanes, end.halted(), options.stop.stop_requested());
    if (report) {
        report->times = end.times();
        report->times.committingMilliseconds = committing.milliseconds();
    }
    return report;
}

} // namespace secondlook::pipeline
