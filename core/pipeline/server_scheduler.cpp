#include "pipeline/server_scheduler.h"

#include "pipeline/retry_delay.h"
#include "servers/rate_headers.h"

#include <algorithm>
#include <cmath>

namespace secondlook::pipeline {

using base::ErrorCode;
using servers::ReplyKind;
using servers::ReplyVerdict;
using std::chrono::seconds;

namespace {

constexpr seconds longestLoading{600};
constexpr seconds loadingPause{2};
constexpr seconds longestRefusal{600};
/// A request that is refused so often while others are answered will never fit into the limits.
constexpr int mostRefusals = 20;
/// Replies in a row that make no sense, after which it is not the records' fault: a wrong path, say.
constexpr int mostSenseless = 20;
/// Results that may wait for the disk before no more records are taken.
constexpr std::int64_t mostUndurable = 20'000;
/// Answers that are remembered until the reader of records must have seen them among the kept ones.
constexpr std::size_t mostRecent = 8'000;
/// Tokens that a server's own words around a prompt may cost.
constexpr std::int64_t frameTokens = 200;

} // namespace

RateLimits limitsOf(const domain::Provider &provider)
{
    RateLimits limits;
    limits.requestsPerMinute = provider.limits.requests.value_or(0.0);
    limits.tokensPerMinute = provider.limits.tokens.value_or(0.0);
    limits.inputTokensPerMinute = provider.limits.inputTokens.value_or(0.0);
    limits.outputTokensPerMinute = provider.limits.outputTokens.value_or(0.0);
    limits.mostInFlight = provider.concurrency;
    limits.countsMostOutput = provider.kind == domain::ProviderKind::Anthropic;
    return limits;
}

TokenPrices pricesOf(const domain::Provider &provider)
{
    const auto nanos = [](double price) { return static_cast<Nanos>(std::llround(price * 1e9)); };
    return {nanos(provider.prices.input), nanos(provider.prices.output)};
}

ServerScheduler::ServerScheduler(const servers::Labeler &labeler, const routing::Router &router,
                                 const base::Clock &clock, servers::HttpClient &http, SchedulerPorts &ports,
                                 const SchedulerOptions &options)
    : m_labeler(labeler),
      m_router(router),
      m_clock(clock),
      m_http(http),
      m_ports(ports),
      m_options(options),
      m_limiter(limitsOf(labeler.provider()), std::chrono::steady_clock::now()),
      m_account(pricesOf(labeler.provider()), options.costCap, options.spent),
      m_lastAdmitted(options.after)
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
    return m_sent.empty() && (nothingMayBeSent || (m_allAdmitted && m_jobs.empty()));
}

/// Takes no more records than can be asked about soon, so that memory stays flat.
void ServerScheduler::admit()
{
    const auto most = static_cast<std::size_t>(m_labeler.provider().concurrency) * 2 + 64;
    const auto mayTake = [&] { return m_jobs.size() < most && m_ports.undurable() + unhanded() < mostUndurable; };
    while (!m_allAdmitted && !m_halted && !m_options.stop.stop_requested() && mayTake()) {
        auto arrived = m_ports.arrived();
        if (!arrived) {
            m_allAdmitted = true;
            return;
        }
        if (arrived->empty())
            return;
        for (AskingJob &job : *arrived) {
            const Tag tag = m_nextTag++;
            m_open.insert(job.job.record().id);
            m_lastAdmitted = job.job.record().id;
            m_commit.usage += job.usage;
            const bool isDone = job.job.isDone();
            m_jobs.emplace(tag, std::move(job));
            if (isDone)
                finish(tag);
            else
                m_ready.push_back(tag);
        }
    }
}

void ServerScheduler::sendWhatMaybe(Instant now)
{
    m_wait.reset();
    while (!m_later.empty() && m_later.top().first <= now) {
        m_ready.push_front(m_later.top().second);
        m_later.pop();
    }
    while (!m_ready.empty() && !m_halted && !m_options.stop.stop_requested()) {
        // What is answered but not durable would be paid again after a crash, as what is under way would.
        const auto under = static_cast<std::int64_t>(m_sent.size()) + m_ports.undurable() + unhanded();
        if (under >= std::int64_t{2} * m_labeler.provider().concurrency)
            return;
        const Tag tag = m_ready.front();
        m_ready.pop_front();
        if (!send(tag, now)) {
            m_ready.push_front(tag);
            return;
        }
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
        ++m_commit.usage.cached;
        asking.job.take(recent->second, m_labeler.votes());
        askNext(tag);
        return true;
    }
    const int answerTokens = m_labeler.provider().answerTokens * (asking.job.next().again ? 2 : 1);
    // No token is shorter than a byte.
    const TokenUsage most{static_cast<std::int64_t>(asking.body.size()) + frameTokens, 0, answerTokens};
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
        if (m_account.setAside() == 0)
            halt(ErrorCode::Budget, "the run reached its cost cap; give a higher --cost-cap to go on");
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
    m_http.send(m_labeler.request(asking.body, asking.key, tag));
    return true;
}

std::int64_t ServerScheduler::inputTokens(std::size_t bytes) const
{
    return static_cast<std::int64_t>(std::ceil(static_cast<double>(bytes) * m_tokensPerByte));
}

void ServerScheduler::take(const servers::HttpReply &reply, Instant now)
{
    const auto found = m_sent.find(reply.tag);
    if (found == m_sent.end())
        return;
    const Sent sent = found->second;
    m_sent.erase(found);
    const base::TimeMs wallNow = m_clock.now();
    ReplyVerdict verdict = servers::verdictOn(reply, wallNow);
    if (reply.problem == servers::HttpProblem::None || reply.problem == servers::HttpProblem::TooLarge) {
        m_breaker.reached();
        m_unansweredSince.reset();
        m_limiter.onHeaders(servers::rateHeaders(reply, wallNow), now);
    } else {
        m_breaker.unreached(sent.at, now);
        if (!m_unansweredSince)
            m_unansweredSince = now;
    }
    if (verdict.kind != ReplyKind::Loading)
        m_loadingSince.reset();
    if (verdict.kind != ReplyKind::RateLimited)
        m_refusedSince.reset();
    verdict.sentence = m_labeler.withoutKey(std::move(verdict.sentence));
    if (verdict.kind == ReplyKind::Ok)
        takeAnswer(reply.tag, sent, reply, now);
    else
        takeFailure(reply.tag, sent, reply, verdict, now);
}

void ServerScheduler::takeAnswer(Tag tag, const Sent &sent, const servers::HttpReply &reply, Instant now)
{
    ++m_commit.usage.requests;
    m_commit.usage.busyMilliseconds += std::chrono::duration_cast<std::chrono::milliseconds>(now - sent.at).count();
    std::string why;
    const auto answer = m_labeler.read(reply.body, why, m_jobs.at(tag).job.next());
    std::optional<TokenUsage> used;
    if (answer && (answer->usage.input > 0 || answer->usage.output > 0))
        used = answer->usage;
    m_limiter.settle(sent.reservation, used, now);
    if (used) {
        AskingJob &asking = m_jobs.at(tag);
        m_commit.usage.cost += m_account.settle(sent.money, *used);
        asking.job.budget().spend(used->input + used->output);
        // No token is shorter than a byte, whatever the server says.
        const double ratio = static_cast<double>(used->input) / static_cast<double>(asking.body.size());
        m_tokensPerByte += 0.05 * (std::min(ratio, 1.0) - m_tokensPerByte);
        m_commit.usage.inputTokens += used->input;
        m_commit.usage.outputTokens += used->output;
    } else {
        chargeWhole(tag, sent);
    }
    if (answer) {
        m_senselessInARow = 0;
        answered(tag, *answer);
        return;
    }
    ++m_commit.usage.retries;
    ++m_senselessInARow;
    failOnce(tag, {ReplyKind::Transient, "unreadable_reply", "The server's reply cannot be understood: " + why}, now);
}

void ServerScheduler::answered(Tag tag, const servers::LabelAnswer &answer)
{
    const std::string key = m_jobs.at(tag).key;
    m_commit.answers.push_back({key, servers::writeAnswer(answer)});
    remember(key, answer);
    auto waiting = m_asked.extract(key);
    for (const Tag waiter : waiting.mapped()) {
        m_commit.usage.cached += waiter == tag ? 0 : 1;
        m_jobs.at(waiter).job.take(answer, m_labeler.votes());
        askNext(waiter);
    }
}

/// The reader looks kept answers up ahead of the time, so it may miss one that was not there yet.
void ServerScheduler::remember(const std::string &key, const servers::LabelAnswer &answer)
{
    if (!m_recent.emplace(key, answer).second)
        return;
    m_recentKeys.push_back(key);
    if (m_recentKeys.size() > mostRecent) {
        m_recent.erase(m_recentKeys.front());
        m_recentKeys.pop_front();
    }
}

/// What it took is not known, so all that was set aside counts.
void ServerScheduler::chargeWhole(Tag tag, const Sent &sent)
{
    m_account.settleWhole(sent.money);
    m_commit.usage.cost += sent.money;
    m_jobs.at(tag).job.budget().spend(sent.mostTokens);
}

void ServerScheduler::askNext(Tag tag)
{
    AskingJob &asking = m_jobs.at(tag);
    if (asking.job.isDone()) {
        finish(tag);
        return;
    }
    asking.body = m_labeler.body(asking.message, asking.job.next());
    asking.key = m_labeler.answerKey(asking.body, asking.job.next());
    m_ready.push_front(tag);
}

void ServerScheduler::takeFailure(Tag tag, const Sent &sent, const servers::HttpReply &reply,
                                  const ReplyVerdict &verdict, Instant now)
{
    ++m_commit.usage.retries;
    // A server may have worked on what it did not answer.
    const bool maybeBilled = reply.wasSent && (reply.problem != servers::HttpProblem::None || reply.status == 200);
    if (verdict.kind == ReplyKind::RateLimited) {
        m_account.release(sent.money);
        refused(tag, sent, verdict, now);
        return;
    }
    m_limiter.settle(sent.reservation, maybeBilled ? std::nullopt : std::optional<TokenUsage>(TokenUsage{}), now);
    if (maybeBilled)
        chargeWhole(tag, sent);
    else
        m_account.release(sent.money);
    switch (verdict.kind) {
    case ReplyKind::Loading:
        if (!m_loadingSince)
            m_loadingSince = now;
        if (now - *m_loadingSince > longestLoading)
            halt(ErrorCode::Unreachable, "the server has been loading the model for ten minutes; look at the server");
        later(tag, now + verdict.retryAfter.value_or(loadingPause));
        return;
    case ReplyKind::RunFatal:
        m_ready.push_front(tag);
        halt(verdict.reason == "insufficient_quota" ? ErrorCode::Budget : ErrorCode::Unreachable, verdict.sentence);
        return;
    case ReplyKind::TooLong:
    case ReplyKind::Permanent:
        failForGood(tag, verdict);
        return;
    case ReplyKind::Transient:
    case ReplyKind::RateLimited:
    case ReplyKind::Ok:
        break;
    }
    failOnce(tag, verdict, now);
}

/// The server wants fewer requests: all of the key wait, for as long as it asks or longer each time.
void ServerScheduler::refused(Tag tag, const Sent &sent, const ReplyVerdict &verdict, Instant now)
{
    if (!m_refusedSince) {
        m_refusedSince = now;
        m_refusalsInARow = 0;
    }
    if (m_refusalsInARow == 0 || sent.at >= m_refusedAt) { // not one of those that were under way together
        ++m_refusalsInARow;
        m_refusedAt = now;
    }
    m_limiter.rejected(sent.reservation,
                       verdict.retryAfter.value_or(retryDelay("limit", m_refusalsInARow, m_options.seed)), now);
    AskingJob &asking = m_jobs.at(tag);
    if (now - *m_refusedSince > longestRefusal) {
        halt(ErrorCode::Unreachable, "the server has refused every request for ten minutes: " + verdict.sentence);
    } else if (++asking.refusals > mostRefusals && m_refusalsInARow < mostRefusals) {
        failAll(tag, {true, verdict.reason, verdict.sentence});
        return;
    }
    m_ready.push_front(tag);
}

void ServerScheduler::failForGood(Tag tag, const ReplyVerdict &verdict)
{
    const bool isSenseless = verdict.reason == "bad_request" || verdict.reason == "not_found";
    m_senselessInARow = isSenseless ? m_senselessInARow + 1 : m_senselessInARow;
    if (haltWhereSenseless(verdict)) {
        m_ready.push_front(tag);
        return;
    }
    domain::Failure failure{false, verdict.reason, verdict.sentence};
    failure.toPeople = verdict.kind == ReplyKind::TooLong || verdict.reason == "content_filter";
    failAll(tag, failure);
}

/// Ends the record and those that wait for the same answer.
void ServerScheduler::failAll(Tag tag, const domain::Failure &failure)
{
    const auto asked = m_asked.extract(m_jobs.at(tag).key);
    for (const Tag waiter : asked ? asked.mapped() : std::vector<Tag>{tag}) {
        m_jobs.at(waiter).job.fail(failure);
        finish(waiter);
    }
}

bool ServerScheduler::haltWhereSenseless(const ReplyVerdict &verdict)
{
    if (m_senselessInARow < mostSenseless)
        return false;
    halt(ErrorCode::Unreachable, "the server fails one record after the other: " + verdict.sentence);
    return true;
}

void ServerScheduler::failOnce(Tag tag, const ReplyVerdict &verdict, Instant now)
{
    if (haltWhereSenseless(verdict)) {
        m_ready.push_front(tag);
        return;
    }
    // A server that is away says nothing about a record.
    if (!m_breaker.isClosed()) {
        if (m_unansweredSince && now - *m_unansweredSince > m_labeler.provider().timeout)
            halt(ErrorCode::Unreachable, verdict.sentence);
        m_ready.push_front(tag);
        return;
    }
    AskingJob &asking = m_jobs.at(tag);
    const int failures = asking.job.failedOnce();
    if (failures >= m_labeler.provider().attempts) {
        failAll(tag, {true, verdict.reason, verdict.sentence});
        return;
    }
    const auto wait = verdict.retryAfter.value_or(retryDelay(asking.job.record().externalId, failures, m_options.seed));
    later(tag, now + wait);
}

/// Answers and results that no other thread knows of yet.
std::int64_t ServerScheduler::unhanded() const
{
    return static_cast<std::int64_t>(std::max(m_commit.results.size(), m_commit.answers.size()));
}

void ServerScheduler::later(Tag tag, Instant when)
{
    m_later.emplace(when, tag);
}

void ServerScheduler::finish(Tag tag)
{
    const auto job = m_jobs.find(tag);
    const domain::Record &record = job->second.job.record();
    domain::PredictionResult result = job->second.job.result(m_labeler, m_options.inverseTemperature);
    if (auto *prediction = std::get_if<domain::Prediction>(&result)) {
        const routing::Route route = m_router.route(record.externalId, *prediction);
        m_commit.results.push_back({record.id, RoutedPrediction{std::move(*prediction), route}});
    } else {
        m_commit.results.push_back({record.id, std::get<domain::Failure>(std::move(result))});
    }
    m_open.erase(record.id);
    m_jobs.erase(job);
}

void ServerScheduler::halt(ErrorCode code, std::string why)
{
    if (!m_halted)
        m_halted = base::Error{code, std::move(why), m_labeler.provider().name};
}

void ServerScheduler::handOver()
{
    if (m_commit.results.empty() && m_commit.answers.empty() && m_commit.usage == RunUsage())
        return;
    m_commit.checkpoint = m_open.empty() ? m_lastAdmitted : base::RecordId{m_open.begin()->value - 1};
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
