// What the scheduler makes of what a server sends back.
#include "pipeline/retry_delay.h"
#include "pipeline/server_scheduler.h"
#include "servers/rate_headers.h"

#include <algorithm>

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
/// Answers that are remembered until the reader of records must have seen them among the kept ones.
constexpr std::size_t mostRecent = 8'000;

} // namespace

void ServerScheduler::take(const servers::HttpReply &reply, Instant now)
{
    const auto found = m_sent.find(reply.tag);
    if (found == m_sent.end())
        return;
    const Sent sent = found->second;
    m_sent.erase(found);
    --state(laneOf(reply.tag)).sent;
    const base::TimeMs wallNow = m_clock.now();
    ReplyVerdict verdict = servers::verdictOn(reply, wallNow);
    const bool wasClosed = m_breaker.isClosed();
    using enum servers::HttpProblem;
    if (reply.problem == None || reply.problem == TooLarge || reply.problem == Refused) {
        m_breaker.reached();
        m_unansweredSince.reset();
        m_limiter.onHeaders(servers::rateHeaders(reply, wallNow), now);
    } else {
        m_breaker.unreached(sent.at, now);
        if (!m_unansweredSince)
            m_unansweredSince = now;
    }
    if (wasClosed != m_breaker.isClosed())
        m_events.breaker(wasClosed);
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
    ++usage(tag).requests;
    usage(tag).busyMilliseconds += std::chrono::duration_cast<std::chrono::milliseconds>(now - sent.at).count();
    std::string why;
    const auto answer = m_labeler.read(reply.body, why, m_jobs.at(tag).job.next());
    std::optional<TokenUsage> used;
    if (answer && (answer->usage.input > 0 || answer->usage.output > 0))
        used = answer->usage;
    m_limiter.settle(sent.reservation, used, now);
    Nanos cost = sent.money;
    if (used) {
        AskingJob &asking = m_jobs.at(tag);
        cost = m_account.settle(sent.money, *used);
        usage(tag).cost += cost;
        asking.job.budget().spend(used->input + used->output);
        // No token is shorter than a byte, whatever the server says.
        const double ratio = static_cast<double>(used->input) / static_cast<double>(asking.body.size());
        m_tokensPerByte += 0.05 * (std::min(ratio, 1.0) - m_tokensPerByte);
        usage(tag).inputTokens += used->input;
        usage(tag).outputTokens += used->output;
    } else {
        chargeWhole(tag, sent);
    }
    if (answer) {
        m_senselessInARow = 0;
        m_events.answered(question(tag, sent.at, now), answer->usage, cost);
        answered(tag, *answer);
        return;
    }
    ++usage(tag).retries;
    ++m_commit.retriesByReason["unreadable_reply"];
    ++m_senselessInARow;
    const ReplyVerdict unreadable{ReplyKind::Transient, "unreadable_reply",
                                  "The server's reply cannot be understood: " + why};
    m_events.failed(question(tag, sent.at, now), reply.status, unreadable, cost);
    failOnce(tag, unreadable, now);
}

void ServerScheduler::answered(Tag tag, const servers::LabelAnswer &answer)
{
    const std::string key = m_jobs.at(tag).key;
    m_commit.answers.push_back({key, servers::writeAnswer(answer)});
    remember(key, answer);
    auto waiting = m_asked.extract(key);
    for (const Tag waiter : waiting.mapped()) {
        usage(waiter).cached += waiter == tag ? 0 : 1;
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
    usage(tag).cost += sent.money;
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
    asking.sendings = 0;
    again(tag);
}

void ServerScheduler::takeFailure(Tag tag, const Sent &sent, const servers::HttpReply &reply,
                                  const ReplyVerdict &verdict, Instant now)
{
    ++usage(tag).retries;
    ++m_commit.retriesByReason[verdict.reason];
    // A server may have worked on what it did not answer.
    const bool maybeBilled = reply.wasSent && (reply.problem != servers::HttpProblem::None || reply.status == 200);
    if (verdict.kind == ReplyKind::RateLimited) {
        m_account.release(sent.money);
        m_events.failed(question(tag, sent.at, now), reply.status, verdict, 0);
        refused(tag, sent, verdict, now);
        return;
    }
    m_limiter.settle(sent.reservation, maybeBilled ? std::nullopt : std::optional<TokenUsage>(TokenUsage{}), now);
    if (maybeBilled)
        chargeWhole(tag, sent);
    else
        m_account.release(sent.money);
    m_events.failed(question(tag, sent.at, now), reply.status, verdict, maybeBilled ? sent.money : 0);
    switch (verdict.kind) {
    case ReplyKind::Loading:
        if (!m_loadingSince)
            m_loadingSince = now;
        if (now - *m_loadingSince > longestLoading)
            halt(ErrorCode::Unreachable, verdict.reason,
                 "the server has been loading the model for ten minutes; look at the server");
        retry(tag, verdict.retryAfter.value_or(loadingPause), now);
        return;
    case ReplyKind::RunFatal:
        again(tag);
        halt(verdict.reason == "insufficient_quota" ? ErrorCode::Budget : ErrorCode::Unreachable, verdict.reason,
             verdict.sentence);
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

/// The server wants fewer requests: all of the key wait, for as long as it asks, or longer each time that it does not
/// say for how long. Where it says nothing and is just overloaded, the next request may be served: only the record
/// waits, the others just go slower, and wait too where another one is refused so.
void ServerScheduler::refused(Tag tag, const Sent &sent, const ReplyVerdict &verdict, Instant now)
{
    if (!m_refusedSince) {
        m_refusedSince = now;
        m_refusalsInARow = m_unstatedInARow = 0;
    }
    if (m_refusalsInARow == 0 || sent.at >= m_refusedAt) { // not one of those that were under way together
        ++m_refusalsInARow;
        m_unstatedInARow += verdict.retryAfter ? 0 : 1;
        m_refusedAt = now;
    }
    const bool othersGoOn = !verdict.retryAfter && verdict.reason == "overloaded" && m_unstatedInARow <= 1;
    const auto ownPause = retryDelay("limit", std::max(m_unstatedInARow, 1), m_options.seed);
    const auto forAll = othersGoOn ? std::chrono::milliseconds(0) : verdict.retryAfter.value_or(ownPause);
    m_limiter.rejected(sent.reservation, forAll, now);
    if (!othersGoOn)
        m_events.paused(verdict.reason, forAll, m_limiter.window(now));
    AskingJob &asking = m_jobs.at(tag);
    if (now - *m_refusedSince > longestRefusal) {
        halt(ErrorCode::Unreachable, verdict.reason,
             "the server has refused every request for ten minutes: " + verdict.sentence);
    } else if (++asking.refusals > mostRefusals && m_refusalsInARow < mostRefusals) {
        failAll(tag, {true, verdict.reason, verdict.sentence});
        return;
    }
    if (othersGoOn) {
        retry(tag, retryDelay(asking.job.record().externalId, asking.refusals, m_options.seed), now);
        return;
    }
    m_events.retrying(question(tag, sent.at, now), forAll);
    again(tag);
}

void ServerScheduler::failForGood(Tag tag, const ReplyVerdict &verdict)
{
    const bool isSenseless = verdict.reason == "bad_request" || verdict.reason == "not_found";
    m_senselessInARow = isSenseless ? m_senselessInARow + 1 : m_senselessInARow;
    if (haltWhereSenseless(verdict)) {
        again(tag);
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
    halt(ErrorCode::Unreachable, verdict.reason, "the server fails one record after the other: " + verdict.sentence);
    return true;
}

void ServerScheduler::failOnce(Tag tag, const ReplyVerdict &verdict, Instant now)
{
    if (haltWhereSenseless(verdict)) {
        again(tag);
        return;
    }
    // A server that is away says nothing about a record.
    if (!m_breaker.isClosed()) {
        if (m_unansweredSince && now - *m_unansweredSince > m_labeler.provider().timeout)
            halt(ErrorCode::Unreachable, verdict.reason, verdict.sentence);
        again(tag);
        return;
    }
    AskingJob &asking = m_jobs.at(tag);
    const int failures = asking.job.failedOnce();
    if (failures >= m_labeler.provider().attempts) {
        failAll(tag, {true, verdict.reason, verdict.sentence});
        return;
    }
    retry(tag, verdict.retryAfter.value_or(retryDelay(asking.job.record().externalId, failures, m_options.seed)), now);
}

} // namespace secondlook::pipeline
