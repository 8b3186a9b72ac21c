#include "pipeline/run.h"

#include "base/bounded_queue.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <iterator>
#include <map>
#include <mutex>
#include <thread>
#include <utility>

namespace secondlook::pipeline {

namespace {

constexpr int batchRecords = 2'000;

struct Batch
{
    std::int64_t number = 0;
    std::vector<domain::Record> records;
};

struct Classified
{
    std::int64_t number = 0;
    base::RecordId last;
    std::vector<RunResult> results;
};

/// The first error of any thread of the run.
class FirstError
{
public:
    void set(base::Error error)
    {
        const std::lock_guard lock(m_mutex);
        if (!m_error)
            m_error = std::move(error);
    }
    std::optional<base::Error> get() const
    {
        const std::lock_guard lock(m_mutex);
        return m_error;
    }

private:
    mutable std::mutex m_mutex;
    std::optional<base::Error> m_error;
};

Classified classifyBatch(const classify::Classifier &classifier, const routing::Router &router, Batch &&batch)
{
    std::vector<domain::PredictionResult> predictions(batch.records.size());
    classifier.classify(batch.records, predictions);
    Classified done{batch.number, batch.records.back().id, {}};
    done.results.reserve(predictions.size());
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const domain::Record &record = batch.records[i];
        if (auto *prediction = std::get_if<domain::Prediction>(&predictions[i])) {
            prediction->signals |= record.signals;
            const routing::Route route = router.route(record.externalId, *prediction);
            done.results.push_back({record.id, RoutedPrediction{std::move(*prediction), route}});
        } else {
            done.results.push_back({record.id, std::get<domain::Failure>(std::move(predictions[i]))});
        }
    }
    return done;
}

/// The threads of one run and the queues between them.
class RunThreads
{
public:
    RunThreads(const classify::Classifier &classifier, const routing::Router &router, const RunSpec &spec,
               const OpenRun &run, const std::function<base::Result<std::unique_ptr<RecordPages>>()> &openPages,
               const RunOptions &options)
        : m_toClassify(static_cast<std::size_t>(workerCount(options)) * 2),
          m_classified(static_cast<std::size_t>(workerCount(options)) * 2)
    {
        m_threads.emplace_back([this, &spec, run, &openPages, stop = options.stop] {
            read(spec, run, openPages, stop);
            m_toClassify.close();
        });
        m_running = workerCount(options);
        for (int i = 0; i < workerCount(options); ++i) {
            m_threads.emplace_back([this, &classifier, &router] {
                while (std::optional<Batch> batch = m_toClassify.pop()) {
                    if (!m_classified.push(classifyBatch(classifier, router, std::move(*batch))))
                        break;
                }
                if (--m_running == 0)
                    m_classified.close();
            });
        }
    }

    ~RunThreads()
    {
        m_toClassify.close();
        m_classified.close();
    }

    /// The next batch in the order of the records; nothing at the end.
    std::optional<Classified> next()
    {
        for (;;) {
            const auto ready = m_early.find(m_nextNumber);
            if (ready != m_early.end()) {
                Classified batch = std::move(ready->second);
                m_early.erase(ready);
                ++m_nextNumber;
                return batch;
            }
            std::optional<Classified> batch = m_classified.pop();
            if (!batch)
                return std::nullopt;
            const std::int64_t number = batch->number;
            m_early.emplace(number, std::move(*batch));
        }
    }

    std::optional<base::Error> error() const { return m_error.get(); }

private:
    static int workerCount(const RunOptions &options)
    {
        return options.workers > 0 ? options.workers
                                   : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    }

    void read(const RunSpec &spec, const OpenRun &run,
              const std::function<base::Result<std::unique_ptr<RecordPages>>()> &openPages, const std::stop_token &stop)
    {
        base::Result<std::unique_ptr<RecordPages>> pages = openPages();
        if (!pages) {
            m_error.set(pages.error());
            return;
        }
        base::RecordId after = run.after; // results come in the order of the records: what is after it has none
        const RecordRange range{spec.selection, run.upTo, run.id, false};
        for (std::int64_t number = 0; !stop.stop_requested(); ++number) {
            auto records = (*pages)->page(range, after, batchRecords);
            if (!records) {
                m_error.set(records.error());
                return;
            }
            if (records->empty())
                return;
            after = records->back().id;
            if (!m_toClassify.push({number, std::move(*records)}))
                return;
        }
    }

    base::BoundedQueue<Batch> m_toClassify;
    base::BoundedQueue<Classified> m_classified;
    std::map<std::int64_t, Classified> m_early; ///< done before their turn
    std::int64_t m_nextNumber = 0;
    FirstError m_error;
    std::atomic<int> m_running = 0;
    std::vector<std::jthread> m_threads; ///< last, so that it is gone before what the threads use
};

/// Gathers results into commits: one commit costs the disk much the same for few results as for many, but a slow
/// classifier's results must not wait for others.
class Commits
{
public:
    Commits(RunStore &store, const OpenRun &run, const base::ProgressCallback &progress, RunCounter &counter)
        : m_store(store), m_run(run), m_progress(progress), m_counter(counter), m_done(run.alreadyDone)
    {
    }

    base::Status add(Classified &&batch)
    {
        m_waiting.checkpoint = batch.last;
        std::move(batch.results.begin(), batch.results.end(), std::back_inserter(m_waiting.results));
        const bool due =
            m_waiting.results.size() >= mostWaiting || std::chrono::steady_clock::now() - m_committed >= longestWait;
        return due ? commit() : base::Status();
    }

    base::Status commit()
    {
        if (m_waiting.results.empty())
            return {};
        const auto now = std::chrono::steady_clock::now();
        m_waiting.millisecondsOfLane[domain::laneIndex(domain::Lane::Fast)] =
            std::chrono::duration_cast<std::chrono::milliseconds>(now - m_measured).count();
        m_measured = now;
        SECONDLOOK_TRY(m_store.commit(m_run.id, m_waiting));
        m_done += static_cast<std::int64_t>(m_waiting.results.size());
        m_counter.committed(m_waiting);
        m_waiting.results.clear();
        m_committed = std::chrono::steady_clock::now();
        if (m_progress)
            m_progress({m_done, m_run.input});
        return {};
    }

private:
    static constexpr std::size_t mostWaiting = 20'000;
    static constexpr std::chrono::milliseconds longestWait{500};

    RunStore &m_store;
    const OpenRun &m_run;
    const base::ProgressCallback &m_progress;
    RunCounter &m_counter;
    std::int64_t m_done;
    RunCommit m_waiting;
    std::chrono::steady_clock::time_point m_measured = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point m_committed; ///< long ago at first: the first results are committed at once
};

} // namespace

base::Result<RunReport> runClassifier(const classify::Classifier &classifier, const routing::Router &router,
                                      const RunSpec &spec, RunStore &store,
                                      const std::function<base::Result<std::unique_ptr<RecordPages>>()> &openPages,
                                      const RunOptions &options)
{
    const base::Result<OpenRun> run = store.open(spec);
    if (!run)
        return tl::unexpected(run.error());
    RunReport report;
    report.id = run->id;
    report.resumed = run->alreadyDone;
    auto counter = counterOf(store, *run, spec, options.figures);
    if (!counter)
        return tl::unexpected(counter.error());
    {
        RunThreads threads(classifier, router, spec, *run, openPages, options);
        Commits commits(store, *run, options.progress, *counter);
        while (!options.stop.stop_requested()) {
            std::optional<Classified> batch = threads.next();
            if (!batch)
                break;
            SECONDLOOK_TRY(commits.add(std::move(*batch)));
        }
        SECONDLOOK_TRY(commits.commit());
        if (const std::optional<base::Error> error = threads.error())
            return tl::unexpected(*error);
    }
    base::Result<RunTally> tally = store.tally(run->id);
    if (!tally)
        return tl::unexpected(tally.error());
    report.tally = std::move(*tally);
    const base::Result<domain::RunLanes> lanes = store.lanes(run->id);
    if (!lanes)
        return tl::unexpected(lanes.error());
    report.lanes = *lanes;
    report.lanes.of(domain::Lane::Fast).input = report.tally.input;
    report.stopped = options.stop.stop_requested() && report.tally.pending > 0;
    if (!report.stopped)
        SECONDLOOK_TRY(store.finish(run->id, report.tally));
    return report;
}

} // namespace secondlook::pipeline
