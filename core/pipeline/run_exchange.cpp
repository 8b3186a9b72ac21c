#include "pipeline/run_exchange.h"

#include <algorithm>

namespace secondlook::pipeline {

using domain::Lane;
using domain::laneIndex;

namespace {

constexpr std::size_t mostPreparedPages = 4;
/// Results of readers that may wait for the disk before no more records are read.
constexpr std::int64_t mostReadUndurable = 20'000;
/// Results that are committed together, and how long the first of them waits for the others.
constexpr std::size_t manyResults = 1'000;
constexpr std::chrono::milliseconds longestWait{500};
/// Records that may wait for a server because the one before is not sure of them, before that one takes no more.
constexpr std::size_t mostForwarded = 2'000;

/// Whether a server was asked for some of it, which would be lost with it.
bool isPaidFor(const RunCommit &commit)
{
    return !commit.answers.empty() || !commit.unreadable.empty() || commit.usage.requests > 0 ||
           commit.usage.retries > 0 || commit.usage.cost > 0;
}

/// All but results.
void addTo(RunCommit &all, RunCommit more)
{
    std::ranges::move(more.answers, std::back_inserter(all.answers));
    std::ranges::move(more.unreadable, std::back_inserter(all.unreadable));
    all.usage += more.usage;
    for (const auto &[reason, count] : more.retriesByReason)
        all.retriesByReason[reason] += count;
    for (std::size_t lane = 0; lane < domain::laneCount; ++lane) {
        all.usageOfLane[lane] += more.usageOfLane[lane];
        all.joinedLane[lane] += more.joinedLane[lane];
    }
}

} // namespace

/// What the scheduler of one server sees of the exchange.
class RunExchange::StagePorts final : public SchedulerPorts
{
public:
    StagePorts(RunExchange &exchange, std::size_t stage) : m_exchange(exchange), m_stage(stage) {}

    std::optional<std::vector<AskingJob>> arrived(Lane lane) override { return m_exchange.arrived(m_stage, lane); }
    std::optional<RunResult> decided(AskingJob &&asking) override
    {
        return m_exchange.decided(m_stage, std::move(asking));
    }
    void done(RunCommit commit) override { m_exchange.done(m_exchange.m_sources[m_stage], std::move(commit)); }
    std::int64_t undurableResults() const override { return m_exchange.m_sources[m_stage].undurableResults; }
    std::int64_t undurableAnswers() const override { return m_exchange.m_sources[m_stage].undurableAnswers; }
    bool hasRoom() const override
    {
        const std::lock_guard lock(m_exchange.m_mutex);
        return m_stage + 1 == m_exchange.m_stages.size() ||
               m_exchange.m_stages[m_stage + 1].forwardedJobs < mostForwarded;
    }

private:
    RunExchange &m_exchange;
    std::size_t m_stage;
};

RunResult routedResult(const routing::Router &router, const domain::Record &record, domain::PredictionResult result,
                       Lane lane)
{
    if (auto *prediction = std::get_if<domain::Prediction>(&result)) {
        prediction->signals |= record.signals;
        const routing::Route route = router.route(record.externalId, *prediction);
        return {record.id, RoutedPrediction{std::move(*prediction), route}, lane};
    }
    return {record.id, std::get<domain::Failure>(std::move(result)), lane};
}

RunExchange::RunExchange(const LabelerChain &chain, const routing::Router &router, const OpenRun &run)
    : m_chain(chain), m_router(router), m_run(run), m_sources(chain.servers.size() + 1), m_checkpoint(run.after)
{
    for (std::size_t stage = 0; stage < chain.servers.size(); ++stage) {
        const auto atOnce = chain.concurrency(stage);
        m_stages.emplace_back();
        m_stages.back().http = std::make_unique<servers::HttpClient>(atOnce[0] + atOnce[1]);
        m_stages.back().ports = std::make_unique<StagePorts>(*this, stage);
    }
    m_readUpTo = {run.after, chain.hasSlowLane() ? run.after : run.upTo};
    if (!chain.hasSlowLane())
        allSorted(Lane::Slow, true);
}

RunExchange::~RunExchange() = default;

SchedulerPorts &RunExchange::ports(std::size_t stage)
{
    return *m_stages[stage].ports;
}

bool RunExchange::sorted(Lane lane, SortedPage page)
{
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] {
            const bool hasInbox = page.jobs.empty() || m_stages[0].inbox[laneIndex(lane)].size() < mostPreparedPages;
            return !mayRead(lane) || (hasInbox && readers().undurableResults < mostReadUndurable);
        });
        if (!mayRead(lane))
            return false;
        for (const AskingJob &asking : page.jobs)
            m_open.insert(asking.job.record().id);
        m_readUpTo[laneIndex(lane)] = page.last;
        if (!page.jobs.empty())
            m_stages[0].inbox[laneIndex(lane)].push_back(std::move(page.jobs));
        RunCommit commit;
        commit.results = std::move(page.results);
        commit.joinedLane = {page.fast, std::ranges::count_if(page.slow, [this](base::RecordId record) {
                                 return record > m_countedUpTo;
                             })};
        m_countedUpTo = std::max(m_countedUpTo, page.last);
        addDone(readers(), std::move(commit));
    }
    if (!m_stages.empty())
        http(0).wake();
    return true;
}

void RunExchange::allSorted(Lane lane, bool isWhole)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isRead[laneIndex(lane)] = true;
        if (isWhole)
            m_readUpTo[laneIndex(lane)] = m_run.upTo;
        if (!m_stages.empty())
            m_stages[0].isComplete[laneIndex(lane)] = true;
        m_changed.notify_all();
    }
    if (!m_stages.empty())
        http(0).wake();
}

std::optional<AskingJob> RunExchange::nextForwarded(std::size_t stage)
{
    std::unique_lock lock(m_mutex);
    Stage &own = m_stages[stage];
    m_changed.wait(lock, [&] { return m_isAskingOver || !own.forwarded.empty() || m_stages[stage - 1].isOver; });
    if (m_isAskingOver || own.forwarded.empty())
        return std::nullopt;
    AskingJob asking = std::move(own.forwarded.front());
    own.forwarded.pop_front();
    return asking;
}

void RunExchange::prepared(std::size_t stage, AskingJob asking)
{
    {
        const std::lock_guard lock(m_mutex);
        auto &inbox = m_stages[stage].inbox[laneIndex(asking.lane)];
        if (inbox.empty())
            inbox.emplace_back();
        inbox.back().push_back(std::move(asking));
    }
    http(stage).wake();
}

void RunExchange::allPrepared(std::size_t stage)
{
    {
        const std::lock_guard lock(m_mutex);
        m_stages[stage].isComplete = {true, true};
    }
    http(stage).wake();
}

std::optional<std::vector<AskingJob>> RunExchange::arrived(std::size_t stage, Lane lane)
{
    std::vector<AskingJob> jobs;
    {
        const std::lock_guard lock(m_mutex);
        Stage &own = m_stages[stage];
        auto &inbox = own.inbox[laneIndex(lane)];
        if (inbox.empty())
            return own.isComplete[laneIndex(lane)] ? std::nullopt
                                                   : std::optional<std::vector<AskingJob>>(std::in_place);
        jobs = std::move(inbox.front());
        inbox.pop_front();
        if (stage > 0)
            own.forwardedJobs -= jobs.size();
        m_changed.notify_all();
    }
    if (stage > 0)
        http(stage - 1).wake(); // it may have waited for room
    return jobs;
}

std::optional<RunResult> RunExchange::decided(std::size_t stage, AskingJob &&asking)
{
    if (auto combined = m_chain.combiner->combine(asking.said)) {
        RunResult result = routedResult(m_router, asking.job.record(), std::move(*combined), asking.lane);
        result.hasUnkept = std::ranges::any_of(asking.said, [](const domain::PredictionResult &said) {
            return std::holds_alternative<domain::Failure>(said);
        });
        return result;
    }
    const Lane lane = m_chain.laneAfter(asking.lane);
    const std::lock_guard lock(m_mutex);
    if (lane != asking.lane) {
        RunCommit moved;
        moved.joinedLane[laneIndex(asking.lane)] = -1;
        moved.joinedLane[laneIndex(lane)] = 1;
        addDone(readers(), std::move(moved));
    }
    Stage &next = m_stages[stage + 1];
    ++next.forwardedJobs;
    next.forwarded.push_back(
        {LabelJob(asking.job.record(), m_chain.recordTokens(stage + 1, lane)), lane, std::move(asking.said)});
    m_changed.notify_all();
    return std::nullopt;
}

void RunExchange::done(Source &source, RunCommit commit)
{
    const std::lock_guard lock(m_mutex);
    addDone(source, std::move(commit));
}

void RunExchange::addDone(Source &source, RunCommit commit)
{
    const Waiting more{static_cast<std::int64_t>(commit.results.size()),
                       static_cast<std::int64_t>(commit.answers.size())};
    source.undurableResults += more.results;
    source.undurableAnswers += more.answers;
    source.waiting.results += more.results;
    source.waiting.answers += more.answers;
    if (m_results.empty() && !m_done)
        m_due = std::chrono::steady_clock::now() + longestWait;
    for (RunResult &result : commit.results) {
        m_open.erase(result.record);
        m_hasFailure = m_hasFailure || result.hasUnkept || std::holds_alternative<domain::Failure>(result.result);
        m_results.push_back(std::move(result));
    }
    commit.results.clear();
    m_isPaidFor = m_isPaidFor || isPaidFor(commit);
    addTo(m_done ? *m_done : m_done.emplace(), std::move(commit));
    m_changed.notify_all();
}

void RunExchange::over(std::size_t stage)
{
    const std::lock_guard lock(m_mutex);
    m_stages[stage].isOver = true;
    m_changed.notify_all();
}

bool RunExchange::isOver() const
{
    return m_isRead[0] && m_isRead[1] && std::ranges::all_of(m_stages, &Stage::isOver);
}

base::RecordId RunExchange::checkpoint() const
{
    const base::RecordId read = std::min(m_readUpTo[0], m_readUpTo[1]);
    return m_open.empty() ? read : std::min(read, base::RecordId{m_open.begin()->value - 1});
}

bool RunExchange::isAllDue() const
{
    return m_done &&
           (m_hasFailure || m_results.size() >= manyResults || isOver() || std::chrono::steady_clock::now() >= m_due);
}

std::optional<RunCommit> RunExchange::next(std::chrono::milliseconds longest)
{
    std::unique_lock lock(m_mutex);
    const auto silentFrom = std::chrono::steady_clock::now() + longest;
    const auto isSomethingToDo = [this] { return m_isPaidFor || isAllDue() || isOver(); };
    while (!isSomethingToDo() && std::chrono::steady_clock::now() < silentFrom)
        m_changed.wait_until(lock, m_done ? std::min(silentFrom, m_due) : silentFrom);
    if (!m_done && isOver())
        return std::nullopt;
    const bool takesResults = isAllDue();
    RunCommit commit = std::exchange(m_done, std::nullopt).value_or(RunCommit{});
    m_isPaidFor = false;
    for (Source &source : m_sources) {
        source.taken.answers = std::exchange(source.waiting.answers, 0);
        if (takesResults)
            source.taken.results = std::exchange(source.waiting.results, 0);
    }
    if (takesResults)
        commit.results = std::exchange(m_results, {});
    else if (!m_results.empty())
        m_done.emplace(); // they are still to come
    if (m_results.empty()) {
        m_hasFailure = false;
        m_checkpoint = checkpoint();
    }
    commit.checkpoint = m_checkpoint;
    return commit;
}

void RunExchange::durable()
{
    {
        const std::lock_guard lock(m_mutex);
        for (Source &source : m_sources) {
            const Waiting taken = std::exchange(source.taken, {});
            source.undurableResults -= taken.results;
            source.undurableAnswers -= taken.answers;
        }
        m_changed.notify_all();
    }
    wakeAll();
}

void RunExchange::end()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    endAsking();
}

void RunExchange::endAsking()
{
    m_ending.request_stop();
    {
        const std::lock_guard lock(m_mutex);
        m_isAskingOver = true;
        m_changed.notify_all();
    }
    wakeAll();
}

bool RunExchange::mayRead(Lane lane) const
{
    const bool asksNobody = lane == Lane::Fast && m_chain.sortsByItself();
    return !m_isEnding && (!m_isAskingOver || asksNobody);
}

void RunExchange::wakeAll()
{
    for (Stage &stage : m_stages)
        stage.http->wake();
}

} // namespace secondlook::pipeline
