#pragma once

#include "pipeline/labeler_chain.h"
#include "pipeline/server_scheduler.h"
#include "routing/router.h"
#include "servers/http_client.h"

#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <vector>

namespace secondlook::pipeline {

/// What the reading of one page of records brought.
struct SortedPage
{
    base::RecordId last;              ///< of the page
    std::vector<AskingJob> jobs;      ///< records of the reader's lane, for the first server
    std::vector<RunResult> results;   ///< of records that labelers in this process decided
    std::int64_t fast = 0;            ///< records of the fast lane, where this is its reader
    std::vector<base::RecordId> slow; ///< those of the slow lane, rising
};

/// What is between the threads of a run: records on their way to the first server and from one server to the next,
/// results on their way to disk. Every thread may call it.
class RunExchange
{
public:
    RunExchange(const LabelerChain &chain, const routing::Router &router, const OpenRun &run);
    ~RunExchange();

    servers::HttpClient &http(std::size_t stage) { return *m_stages[stage].http; }
    SchedulerPorts &ports(std::size_t stage);

    /// From the reader of a lane: waits for room. False where nobody wants more.
    bool sorted(domain::Lane lane, SortedPage page);
    /// There is no more in the lane. `isWhole`: all of it was read, nobody stopped it.
    void allSorted(domain::Lane lane, bool isWhole);

    /// From the thread that looks up what server `stage`, not the first, was asked before: waits for the next record;
    /// none at the end.
    std::optional<AskingJob> nextForwarded(std::size_t stage);
    void prepared(std::size_t stage, AskingJob asking);
    void allPrepared(std::size_t stage);

    /// From the scheduler of server `stage`: it will call no port any more.
    void over(std::size_t stage);

    /// From the thread that commits: waits for all that is done; none at the end. Answers come at once, because they
    /// were paid for. The results that were made of them come later, many together, which costs the disk far less: what
    /// is lost of them is made again of the answers. Where nothing was done for `longest`, a commit without both: so
    /// that others see that the run goes on, however slow its server is.
    std::optional<RunCommit> next(std::chrono::milliseconds longest = std::chrono::seconds(30));
    /// What next() gave is on disk, or will never be.
    void durable();

    /// Nothing more is read or asked. From any thread.
    void end();
    /// Nothing more is asked; what labelers in this process decide by themselves goes on. From any thread.
    void endAsking();
    std::stop_token ending() const { return m_ending.get_token(); }

private:
    class StagePorts;
    struct Stage ///< one server
    {
        std::unique_ptr<servers::HttpClient> http;
        std::unique_ptr<StagePorts> ports;
        std::array<std::deque<std::vector<AskingJob>>, domain::laneCount> inbox;
        std::array<bool, domain::laneCount> isComplete{};
        std::deque<AskingJob> forwarded; ///< not looked up yet
        std::size_t forwardedJobs = 0;   ///< in `forwarded`, in hand or in the inbox
        bool isOver = false;
    };
    /// What waits for the disk.
    struct Waiting
    {
        std::int64_t results = 0;
        std::int64_t answers = 0;
    };
    /// Whose results and answers wait for the disk: each server's, and those of the readers.
    struct Source
    {
        std::atomic<std::int64_t> undurableResults = 0;
        std::atomic<std::int64_t> undurableAnswers = 0;
        Waiting waiting; ///< in m_done and m_results
        Waiting taken;   ///< in what is being committed
    };

    std::optional<std::vector<AskingJob>> arrived(std::size_t stage, domain::Lane lane);
    std::optional<RunResult> decided(std::size_t stage, AskingJob &&asking);
    void done(Source &source, RunCommit commit);
    void addDone(Source &source, RunCommit commit);
    Source &readers() { return m_sources.back(); }
    bool isOver() const;
    bool isAllDue() const;
    bool mayRead(domain::Lane lane) const;
    base::RecordId checkpoint() const;
    void wakeAll();

    const LabelerChain &m_chain;
    const routing::Router &m_router;
    const OpenRun m_run;
    std::deque<Stage> m_stages;
    std::deque<Source> m_sources; ///< one a stage, the readers' last
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::stop_source m_ending;
    bool m_isEnding = false;
    bool m_isAskingOver = false;
    std::array<bool, domain::laneCount> m_isRead{};
    std::array<base::RecordId, domain::laneCount> m_readUpTo{};
    base::RecordId m_countedUpTo;    ///< slow records up to here are counted, by whichever reader came first
    std::set<base::RecordId> m_open; ///< read, to be asked about, without a result
    std::optional<RunCommit> m_done; ///< but for its results; there where something waits
    std::vector<RunResult> m_results;
    bool m_hasFailure = false;                     ///< among m_results is one that no kept answer brings back
    bool m_isPaidFor = false;                      ///< some of m_done
    std::chrono::steady_clock::time_point m_due{}; ///< of all, where something waits
    base::RecordId m_checkpoint;                   ///< of what was taken last
};

/// The result of a record with its route.
RunResult routedResult(const routing::Router &router, const domain::Record &record, domain::PredictionResult result,
                       domain::Lane lane);

} // namespace secondlook::pipeline
