#include "pipeline/server_scheduler.h"

#include <algorithm>
#include <cmath>

namespace secondlook::pipeline {

using base::ErrorCode;
using std::chrono::seconds;

namespace {

/// Results that may wait for the disk before no more records are taken.
constexpr std::int64_t mostUndurable = 20'000;
/// Tokens that a server's own words around a prompt may cost.
constexpr std::int64_t frameTokens = 200;

} // namespace

RateLimits limitsOf(const domain::Provider &provider, int atOnce)
{
    RateLimits limits;
    limits.requestsPerMinute = provider.limits.requests.value_or(0.0);
    limits.tokensPerMinute = provider.limits.tokens.value_or(0.0);
    limits.inputTokensPerMinute = provider.limits.inputTokens.value_or(0.0);
    limits.outputTokensPerMinute = provider.limits.outputTokens.value_or(0.0);
    limits.mostInFlight = atOnce;
    limits.countsMostOutput = provider.kind == domain::ProviderKind::Anthropic;
    return limits;
}

TokenPrices pricesOf(const domain::Provider &provider)
{
    const auto nanos = [](double price) { return static_cast<Nanos>(std::llround(price * 1e9)); };
    return {nanos(provider.prices.input), nanos(provider.prices.output)};
}

TokenUsage mostTokensOf(const domain::Provider &provider, const servers::Attempt &attempt, std::size_t bodyBytes)
{
    return {static_cast<std::int64_t>(bodyBytes) + frameTokens, 0, provider.answerTokens * (attempt.again ? 2 : 1)};
}

ServerScheduler::ServerScheduler(const servers::Labeler &labeler, const base::Clock &clock, servers::HttpClient &http,
                                 SchedulerPorts &ports, const SchedulerOptions &options)
    : m_labeler(labeler),
      m_clock(clock),
      m_http(http),
      m_ports(ports),
      m_options(options),
      m_limiter(limitsOf(labeler.provider(), options.inAll()), std::chrono::steady_clock::now()),
      m_account(options.pot, pricesOf(labeler.provider())),
      m_events(options.events)
{
}

void ServerScheduler::run()
{
    while (!isOver()) {
        admit();
        const Instant now = std::chrono::steady_clock::now();
        sendWhatMaybe(now);
        handOver();
        if (isOver())
            break;
        for (const servers::HttpReply &reply : m_http.wait(nextEvent(now)))
            take(reply, std::chrono::steady_clock::now());
        handOver();
    }
    handOver();
}

bool ServerScheduler::isOver() const
{
    const bool nothingMayBeSent = m_halted || m_options.stop.stop_requested();
    const bool allAdmitted = std::ranges::all_of(m_lanes, &LaneState::isComplete);
    return m_sent.empty() && (nothingMayBeSent || (allAdmitted && m_jobs.empty()));
}

void ServerScheduler::admit()
{
    for (const domain::Lane lane : domain::allLanes)
        admit(lane);
}

/// Takes no more records than can be asked about soon, so that memory stays flat.
void ServerScheduler::admit(domain::Lane lane)
{
    LaneState &own = state(lane);
    const int most = m_options.concurrency[domain::laneIndex(lane)] * 2 + 64;
    const auto mayTake = [&] {
        return own.jobs < most && m_ports.undurableResults() + std::ssize(m_commit.results) < mostUndurable &&
               m_ports.hasRoom();
    };
    while (!own.isComplete && !m_halted && !m_options.stop.stop_requested() && mayTake()) {
        auto arrived = m_ports.arrived(lane);
        if (!arrived) {
            own.isComplete = true;
            return;
        }
        if (arrived->empty())
            return;
        for (AskingJob &job : *arrived) {
            const Tag tag = m_nextTag++;
            const bool isDone = job.job.isDone();
            const RunUsage kept = job.usage;
            if (job.unreadable)
                m_commit.unreadable.push_back(*std::exchange(job.unreadable, std::nullopt));
            m_jobs.emplace(tag, std::move(job));
            ++own.jobs;
            usage(tag) += kept;
            if (isDone)
                finish(tag);
            else
                own.ready.push_back(tag);
        }
    }
}

/// What is answered but not durable would be paid again after a crash, as what is under way would.
bool ServerScheduler::mayHaveMoreUnderWay() const
{
    const auto under = std::ssize(m_sent) + m_ports.undurableAnswers() + std::ssize(m_commit.answers);
    return under < std::int64_t{2} * m_options.inAll();
}

void ServerScheduler::sendWhatMaybe(Instant now)
{
    m_wait.reset();
    while (!m_later.empty() && m_later.top().first <= now) {
        again(m_later.top().second);
        m_later.pop();
    }
    const auto maySend = [this](domain::Lane lane) {
        return !state(lane).ready.empty() && state(lane).sent < m_options.concurrency[domain::laneIndex(lane)];
    };
    while (!m_halted && !m_options.stop.stop_requested() && mayHaveMoreUnderWay()) {
        const domain::Lane other = m_turn == domain::Lane::Fast ? domain::Lane::Slow : domain::Lane::Fast;
        if (!maySend(m_turn) && !maySend(other))
            return;
        const domain::Lane lane = maySend(m_turn) ? m_turn : other;
        const Tag tag = state(lane).ready.front();
        state(lane).ready.pop_front();
        if (!send(tag, now)) {
            again(tag);
            return;
        }
        m_turn = lane == domain::Lane::Fast ? domain::Lane::Slow : domain::Lane::Fast;
    }
}

/// Whether the job is under way or ended; otherwise nothing may be sent now, and m_wait says until when.
bool ServerScheduler::send(Tag tag, Instant now)
{
    AskingJob &asking = m_jobs.at(tag);
    const auto same = m_asked.find(asking.key);
    if (same != m_asked.end() && same->second.front() != tag) {
        same->second.push_back(tag);
        return true;
    }
    if (const auto recent = m_recent.find(asking.key); recent != m_recent.end()) {
        ++usage(tag).cached;
        asking.job.take(recent->second, m_labeler.votes());
        askNext(tag);
        return true;
    }
    const TokenUsage most = mostTokensOf(m_labeler.provider(), asking.job.next(), asking.body.size());
    const std::int64_t answerTokens = most.output;
    const std::int64_t expected = inputTokens(asking.body.size()) + answerTokens;
    if (!asking.job.budget().allows(expected)) {
        domain::Failure failure{false, "budget_exceeded",
                                "the record would cost more tokens than record_tokens of the provider allows"};
        failure.toPeople = true;
        failAll(tag, failure);
        return true;
    }
    const auto reachable = m_breaker.admissibleAt(now);
    const auto allowed = m_limiter.admissibleAt(
        {static_cast<double>(inputTokens(asking.body.size())), static_cast<double>(answerTokens)}, now);
    if (!reachable || !allowed || std::max(*reachable, *allowed) > now) {
        if (reachable && allowed)
            m_wait = std::max(*reachable, *allowed);
        return false;
    }
    const auto money = m_account.reserve(most);
    if (!money) {
        if (money.error() == NoMoney::Ever)
            halt(ErrorCode::Budget, "cost_cap", "the run reached its cost cap; give a higher --cost-cap to go on");
        return false;
    }
    Sent sent;
    sent.reservation = m_limiter.reserve(
        {static_cast<double>(inputTokens(asking.body.size())), static_cast<double>(answerTokens)}, now);
    sent.money = *money;
    sent.mostTokens = expected;
    sent.at = now;
    m_breaker.sent(now);
    m_asked.try_emplace(asking.key, std::vector<Tag>{tag});
    m_sent.emplace(tag, sent);
    ++state(asking.lane).sent;
    ++asking.sendings;
    m_events.sent(question(tag, now, now));
    m_http.send(m_labeler.request(asking.body, asking.key, tag));
    return true;
}

std::int64_t ServerScheduler::inputTokens(std::size_t bytes) const
{
    return static_cast<std::int64_t>(std::ceil(static_cast<double>(bytes) * m_tokensPerByte));
}

void ServerScheduler::retry(Tag tag, std::chrono::milliseconds wait, Instant now)
{
    m_events.retrying(question(tag, now, now), wait);
    m_later.emplace(now + wait, tag);
}

void ServerScheduler::again(Tag tag)
{
    state(laneOf(tag)).ready.push_front(tag);
}

void ServerScheduler::finish(Tag tag)
{
    const auto found = m_jobs.find(tag);
    AskingJob asking = std::move(found->second);
    m_jobs.erase(found);
    --state(asking.lane).jobs;
    asking.said.push_back(asking.job.result(m_labeler, m_options.inverseTemperature));
    if (auto result = m_ports.decided(std::move(asking)))
        m_commit.results.push_back(std::move(*result));
}

void ServerScheduler::halt(ErrorCode code, const std::string &reason, std::string why)
{
    if (m_halted)
        return;
    m_halted = base::Error{code, std::move(why), m_labeler.provider().name};
    m_events.halted(reason, m_account.spent());
}

AskedQuestion ServerScheduler::question(Tag tag, Instant sentAt, Instant now) const
{
    const AskingJob &asking = m_jobs.at(tag);
    return {asking.key, asking.lane, asking.job.record().id, asking.sendings,
            std::chrono::duration_cast<std::chrono::milliseconds>(now - sentAt)};
}

void ServerScheduler::handOver()
{
    for (const RunUsage &ofLane : m_commit.usageOfLane)
        m_commit.usage += ofLane;
    if (!m_commit.results.empty() || !m_commit.answers.empty() || m_commit.usage != RunUsage())
        m_ports.done(std::exchange(m_commit, {}));
}

Instant ServerScheduler::nextEvent(Instant now) const
{
    // Long enough to be no polling: whatever happens before ends the wait.
    Instant next = now + seconds(60);
    if (m_wait)
        next = std::min(next, *m_wait);
    if (!m_later.empty())
        next = std::min(next, m_later.top().first);
    return next;
}

} // namespace secondlook::pipeline
