#include "pipeline/server_run.h"

#include "pipeline/server_scheduler.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace secondlook::pipeline {

namespace {

constexpr int pageRecords = 500;
constexpr std::size_t mostPreparedPages = 4;

/// What is between the threads of a run: prepared records on their way to the scheduler, results on their way to disk.
class ServerRunPorts final : public SchedulerPorts
{
public:
    explicit ServerRunPorts(servers::HttpClient &http) : m_http(http) {}

    /// From the thread that reads: waits for room. False where nobody wants more.
    bool prepared(std::vector<AskingJob> jobs)
    {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isOver || m_prepared.size() < mostPreparedPages; });
            if (m_isOver)
                return false;
            m_prepared.push_back(std::move(jobs));
        }
        m_http.wake();
        return true;
    }
    void allPrepared()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_allPrepared = true;
        }
        m_http.wake();
    }

    std::optional<std::vector<AskingJob>> arrived() override
    {
        const std::lock_guard lock(m_mutex);
        if (m_prepared.empty())
            return m_allPrepared ? std::nullopt : std::optional<std::vector<AskingJob>>(std::in_place);
        std::vector<AskingJob> jobs = std::move(m_prepared.front());
        m_prepared.pop_front();
        m_changed.notify_all();
        return jobs;
    }

    void done(RunCommit commit) override
    {
        const std::lock_guard lock(m_mutex);
        const auto weight = static_cast<std::int64_t>(std::max(commit.results.size(), commit.answers.size()));
        m_undurable += weight;
        m_weight += weight;
        if (!m_done)
            m_done.emplace();
        std::ranges::move(commit.results, std::back_inserter(m_done->results));
        std::ranges::move(commit.answers, std::back_inserter(m_done->answers));
        m_done->usage += commit.usage;
        m_done->checkpoint = commit.checkpoint;
        m_changed.notify_all();
    }
    std::int64_t undurable() const override { return m_undurable; }

    /// From the scheduler's thread: nothing will be done() any more.
    void over()
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
        m_changed.notify_all();
    }

    /// From the thread that commits: waits for all that is done; none at the end.
    std::optional<RunCommit> next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isOver || m_done; });
        m_taken = std::exchange(m_weight, 0);
        return std::exchange(m_done, std::nullopt);
    }
    void durable()
    {
        m_undurable -= m_taken;
        m_http.wake();
    }

private:
    servers::HttpClient &m_http;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::vector<AskingJob>> m_prepared;
    std::optional<RunCommit> m_done;
    std::atomic<std::int64_t> m_undurable = 0;
    std::int64_t m_weight = 0; ///< of m_done
    std::int64_t m_taken = 0;  ///< of what is being committed; of the thread that commits
    bool m_allPrepared = false;
    bool m_isOver = false;
};

/// Adds up how long something took, in parts of a second.
class Stopwatch
{
public:
    template <typename Work> auto timed(Work &&work)
    {
        const auto started = std::chrono::steady_clock::now();
        auto result = work();
        m_total += std::chrono::steady_clock::now() - started;
        return result;
    }
    std::int64_t milliseconds() const { return std::chrono::duration_cast<std::chrono::milliseconds>(m_total).count(); }

private:
    std::chrono::steady_clock::duration m_total{};
};

/// The thread that reads.
class QuestionReader
{
public:
    QuestionReader(const servers::Labeler &labeler, ServerRunReads reads, ServerRunPorts &ports)
        : m_labeler(labeler), m_reads(std::move(reads)), m_ports(ports)
    {
    }

    base::Status read(const RunSpec &spec, const OpenRun &run)
    {
        for (base::RecordId after = run.after;;) {
            auto records = m_reading.timed(
                [&] { return m_reads.pages->page(spec.selection, after, run.upTo, pageRecords, run.id); });
            if (!records)
                return tl::unexpected(records.error());
            if (records->empty())
                return {};
            after = records->back().id;
            std::vector<AskingJob> jobs;
            jobs.reserve(records->size());
            for (domain::Record &record : *records) {
                jobs.push_back({LabelJob(std::move(record), m_labeler.provider().recordTokens)});
                SECONDLOOK_TRY(m_preparing.timed([&] { return prepare(jobs.back()); }));
            }
            if (!m_ports.prepared(std::move(jobs)))
                return {};
        }
    }

    void report(OperatorTimes &times) const
    {
        times.readingMilliseconds = m_reading.milliseconds();
        times.preparingMilliseconds = m_preparing.milliseconds();
    }

private:
    /// Takes what was answered before; what is left has its question.
    base::Status prepare(AskingJob &asking)
    {
        asking.message = m_labeler.message(asking.job.record());
        while (!asking.job.isDone()) {
            const servers::Attempt attempt = asking.job.next();
            asking.body = m_labeler.body(asking.message, attempt);
            asking.key = m_labeler.answerKey(asking.body, attempt);
            const auto kept = m_reads.answers->find(asking.key);
            if (!kept)
                return tl::unexpected(kept.error());
            std::optional<servers::LabelAnswer> answer;
            if (*kept)
                answer = servers::readAnswer(**kept);
            if (!answer)
                return {};
            ++asking.usage.cached;
            asking.job.take(std::move(*answer), m_labeler.votes());
        }
        return {};
    }

    const servers::Labeler &m_labeler;
    ServerRunReads m_reads;
    ServerRunPorts &m_ports;
    Stopwatch m_reading;
    Stopwatch m_preparing;
};

/// What the threads of a run leave behind.
struct ServerRunEnd
{
    std::mutex mutex;
    std::optional<base::Error> broken; ///< the reading failed
    std::optional<base::Error> halted;
    OperatorTimes times;
};

/// Commits what is done until nothing more will be. Where a commit fails nothing more may be asked: it could not be
/// kept.
base::Status commitAll(RunStore &store, const OpenRun &run, ServerRunPorts &ports, std::stop_source &ending,
                       const base::ProgressCallback &progress, Stopwatch &committing)
{
    std::int64_t done = run.alreadyDone;
    base::Status committed;
    while (const std::optional<RunCommit> commit = ports.next()) {
        if (committed)
            committed = committing.timed([&] { return store.commit(run.id, *commit); });
        if (!committed)
            ending.request_stop();
        ports.durable();
        done += static_cast<std::int64_t>(commit->results.size());
        if (committed && progress)
            progress({done, run.input});
    }
    return committed;
}

base::Result<RunReport> reportOf(RunStore &store, const OpenRun &run, const ServerRunEnd &end, bool wasAskedToStop)
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
    report.times = end.times;
    if (report.tally.pending > 0)
        report.halted = end.halted;
    report.stopped = report.tally.pending > 0 && (report.halted || wasAskedToStop);
    if (!report.stopped)
        SECONDLOOK_TRY(store.finish(run.id, report.tally));
    return report;
}

} // namespace

base::Result<RunReport> runServer(const servers::Labeler &labeler, const routing::Router &router,
                                  const base::Clock &clock, const RunSpec &spec, RunStore &store,
                                  const std::function<base::Result<ServerRunReads>()> &openReads,
                                  const ServerRunOptions &options)
{
    const base::Result<OpenRun> run = store.open(spec);
    if (!run)
        return tl::unexpected(run.error());
    const base::Result<RunUsage> before = store.usage(run->id);
    if (!before)
        return tl::unexpected(before.error());
    ServerRunEnd end;
    {
        servers::HttpClient http(labeler.provider().concurrency);
        ServerRunPorts ports(http);
        std::stop_source ending;
        const std::stop_callback stopped(options.stop, [&] {
            ending.request_stop();
            http.wake();
        });
        const std::jthread reading([&] {
            auto reads = openReads();
            base::Status read;
            if (reads) {
                QuestionReader reader(labeler, std::move(*reads), ports);
                read = reader.read(spec, *run);
                const std::lock_guard lock(end.mutex);
                reader.report(end.times);
            } else {
                read = tl::unexpected(reads.error());
            }
            if (!read) {
                const std::lock_guard lock(end.mutex);
                end.broken = read.error();
            }
            ports.allPrepared();
        });
        const std::jthread scheduling([&] {
            ServerScheduler scheduler(labeler, router, clock, http, ports,
                                      {options.costCap, before->cost, run->after, options.seed,
                                       options.inverseTemperature, ending.get_token()});
            scheduler.run();
            {
                const std::lock_guard lock(end.mutex);
                end.halted = scheduler.halted();
            }
            ports.over();
        });
        Stopwatch committing;
        SECONDLOOK_TRY(commitAll(store, *run, ports, ending, options.progress, committing));
        const std::lock_guard lock(end.mutex);
        end.times.committingMilliseconds = committing.milliseconds();
    }
    if (end.broken)
        return tl::unexpected(*end.broken);
    return reportOf(store, *run, end, options.stop.stop_requested());
}

} // namespace secondlook::pipeline
