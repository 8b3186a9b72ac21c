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
/// Records in a row that the server refuses for good, after which it is not the records' fault: a wrong path, say.
constexpr int mostPermanent = 20;
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
    while (!m_allAdmitted && !m_halted && m_jobs.size() < most) {
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
        const auto under = static_cast<std::int64_t>(m_sent.size()) + m_ports.undurable() +
                           static_cast<std::int64_t>(m_commit.results.size());
        if (under >= std::int64_t{2} * m_labeler.provider().concurrency)
            return;
        if (!send(m_ready.front(), now))
            return;
        m_ready.pop_front();
    }
}

/// Whether the job is under way or ended; otherwise nothing may be sent now, and m_wait says until when.
bool ServerScheduler::send(Tag tag, Instant now)
{
    AskingJob &asking = m_jobs.at(tag);
    if (const auto same = m_asked.find(asking.key); same != m_asked.end()) {
        same->second.push_back(tag);
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
        asking.job.fail(std::move(failure));
        finish(tag);
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
    m_asked.emplace(asking.key, std::vector<Tag>{tag});
    m_sent.emplace(tag, sent);
    m_http.send(m_labeler.request(asking.body, tag));
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
    const ReplyVerdict verdict = servers::verdictOn(reply, wallNow);
    if (reply.problem == servers::HttpProblem::None || reply.problem == servers::HttpProblem::TooLarge) {
        m_breaker.reached();
        m_unansweredSince.reset();
        m_limiter.onHeaders(servers::rateHeaders(reply, wallNow), now);
    } else {
        m_breaker.unreached(sent.at, now);
        if (!m_unansweredSince)
            m_unansweredSince = now;
    }
    m_permanentInARow = verdict.kind == ReplyKind::Permanent ? m_permanentInARow + 1 : 0;
    if (verdict.kind != ReplyKind::Loading)
        m_loadingSince.reset();
    if (verdict.kind == ReplyKind::Ok)
        takeAnswer(reply.tag, sent, reply, now);
    else
        takeFailure(reply.tag, sent, verdict, now);
}

void ServerScheduler::takeAnswer(Tag tag, const Sent &sent, const servers::HttpReply &reply, Instant now)
{
    ++m_commit.usage.requests;
    m_commit.usage.busyMilliseconds += std::chrono::duration_cast<std::chrono::milliseconds>(now - sent.at).count();
    std::string why;
    const auto read = m_labeler.read(reply.body, why);
    servers::LabelAnswer answer;
    if (read)
        answer = *read;
    else
        answer.detail = why;
    std::optional<TokenUsage> used;
    if (answer.usage.input > 0 || answer.usage.output > 0)
        used = answer.usage;
    m_limiter.settle(sent.reservation, used, now);
    AskingJob &asking = m_jobs.at(tag);
    const Nanos before = m_account.spent();
    if (used) {
        m_account.settle(sent.money, *used);
        asking.job.budget().spend(used->input + used->output);
        m_tokensPerByte +=
            0.05 * (static_cast<double>(used->input) / static_cast<double>(asking.body.size()) - m_tokensPerByte);
        m_commit.usage.inputTokens += used->input;
        m_commit.usage.outputTokens += used->output;
    } else {
        m_account.settleWhole(sent.money);
        asking.job.budget().spend(sent.mostTokens);
    }
    m_commit.usage.cost += m_account.spent() - before;
    answered(tag, answer, read.has_value());
}

void ServerScheduler::answered(Tag tag, const servers::LabelAnswer &answer, bool isKept)
{
    const std::string key = m_jobs.at(tag).key;
    if (isKept)
        m_commit.answers.push_back({key, servers::writeAnswer(answer)});
    auto waiting = m_asked.extract(key);
    for (const Tag waiter : waiting.mapped()) {
        m_commit.usage.cached += waiter == tag ? 0 : 1;
        m_jobs.at(waiter).job.take(answer, m_labeler.votes());
        askNext(waiter);
    }
}

void ServerScheduler::askNext(Tag tag)
{
    AskingJob &asking = m_jobs.at(tag);
    if (asking.job.isDone()) {
        finish(tag);
        return;
    }
    asking.body = m_labeler.body(asking.job.record(), asking.job.next());
    asking.key = m_labeler.answerKey(asking.body, asking.job.next());
    m_ready.push_front(tag);
}

void ServerScheduler::takeFailure(Tag tag, const Sent &sent, const ReplyVerdict &verdict, Instant now)
{
    AskingJob &asking = m_jobs.at(tag);
    const bool refusedUnread = verdict.kind == ReplyKind::RateLimited || verdict.kind == ReplyKind::Loading;
    const bool maybeBilled = verdict.reason == "timed_out";
    if (refusedUnread)
        m_limiter.rejected(sent.reservation, verdict.retryAfter, now);
    else if (maybeBilled)
        m_limiter.settle(sent.reservation, std::nullopt, now);
    else
        m_limiter.settle(sent.reservation, TokenUsage{}, now);
    if (maybeBilled) {
        const Nanos before = m_account.spent();
        m_account.settleWhole(sent.money);
        m_commit.usage.cost += m_account.spent() - before;
        asking.job.budget().spend(sent.mostTokens);
    } else {
        m_account.release(sent.money);
    }
    // Who waits for the same answer asks again by itself.
    auto waiting = m_asked.extract(asking.key);
    for (const Tag waiter : waiting.mapped())
        if (waiter != tag)
            m_ready.push_back(waiter);
    ++m_commit.usage.retries;
    switch (verdict.kind) {
    case ReplyKind::RateLimited:
        m_ready.push_front(tag);
        return;
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
    case ReplyKind::Transient:
        failOnce(tag, verdict, now);
        return;
    case ReplyKind::TooLong:
    case ReplyKind::Permanent:
    case ReplyKind::Ok:
        break;
    }
    if (m_permanentInARow >= mostPermanent) {
        m_ready.push_front(tag);
        halt(ErrorCode::Unreachable, "the server refuses one record after the other: " + verdict.sentence);
        return;
    }
    domain::Failure failure{false, verdict.reason, verdict.sentence};
    failure.toPeople = verdict.kind == ReplyKind::TooLong || verdict.reason == "content_filter";
    asking.job.fail(std::move(failure));
    finish(tag);
}

void ServerScheduler::failOnce(Tag tag, const ReplyVerdict &verdict, Instant now)
{
    AskingJob &asking = m_jobs.at(tag);
    if (m_unansweredSince && now - *m_unansweredSince > m_labeler.provider().timeout) {
        m_ready.push_front(tag);
        halt(ErrorCode::Unreachable, verdict.sentence);
        return;
    }
    // A server that is away says nothing about a record.
    if (!m_breaker.isClosed()) {
        m_ready.push_front(tag);
        return;
    }
    const int failures = asking.job.failedOnce();
    if (failures >= m_labeler.provider().attempts) {
        asking.job.fail({true, verdict.reason, verdict.sentence});
        finish(tag);
        return;
    }
    const auto wait = verdict.retryAfter.value_or(retryDelay(asking.job.record().externalId, failures, m_options.seed));
    later(tag, now + wait);
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
