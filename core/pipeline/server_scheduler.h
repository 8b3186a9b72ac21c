#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "pipeline/circuit_breaker.h"
#include "pipeline/cost_account.h"
#include "pipeline/label_job.h"
#include "pipeline/rate_limiter.h"
#include "pipeline/run_store.h"
#include "routing/router.h"
#include "servers/http_client.h"
#include "servers/labeler.h"
#include "servers/reply_verdict.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <queue>
#include <set>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace secondlook::pipeline {

/// What the profile says of the server's limits and prices.
RateLimits limitsOf(const domain::Provider &provider);
TokenPrices pricesOf(const domain::Provider &provider);

/// A record on its way, with the question that it asks next.
struct AskingJob
{
    LabelJob job;
    std::string message{}; ///< the same for every question about the record
    std::string body{};
    std::string key{}; ///< of the answer
    RunUsage usage{};  ///< answers that were kept already
    int refusals = 0;  ///< by a limit
};

/// Where a scheduler's records come from and its results go. Both sides are other threads.
class SchedulerPorts
{
public:
    virtual ~SchedulerPorts() = default;
    /// Records that have been prepared since; empty where none has. None where there will be none any more.
    virtual std::optional<std::vector<AskingJob>> arrived() = 0;
    virtual void done(RunCommit commit) = 0;
    /// Results or answers given to done() that are not durable yet, whichever are more.
    virtual std::int64_t undurable() const = 0;
};

struct SchedulerOptions
{
    std::optional<Nanos> costCap;
    Nanos spent = 0;                 ///< by attempts before
    base::RecordId after{};          ///< up to here all records have their result
    std::uint64_t seed = 1;          ///< of the waits between attempts
    double inverseTemperature = 1.0; ///< calibrates the probabilities
    std::stop_token stop{};
};

/// Sends the questions of a run and takes the answers: one thread, one set of limits, one account. A record that is
/// slow or fails holds nobody else up. What ends it early is said by halted(); what is under way then is still waited
/// for.
class ServerScheduler
{
public:
    ServerScheduler(const servers::Labeler &labeler, const routing::Router &router, const base::Clock &clock,
                    servers::HttpClient &http, SchedulerPorts &ports, const SchedulerOptions &options);

    /// Until every record has its result, or nothing may be sent any more.
    void run();
    /// Why it ended early: the run can be taken up again.
    const std::optional<base::Error> &halted() const { return m_halted; }

private:
    using Tag = std::int64_t;
    struct Sent
    {
        Reservation reservation;
        Nanos money = 0;
        std::int64_t mostTokens = 0;
        Instant at{};
    };

    void admit();
    void sendWhatMaybe(Instant now);
    bool send(Tag tag, Instant now);
    void take(const servers::HttpReply &reply, Instant now);
    void takeAnswer(Tag tag, const Sent &sent, const servers::HttpReply &reply, Instant now);
    void takeFailure(Tag tag, const Sent &sent, const servers::HttpReply &reply, const servers::ReplyVerdict &verdict,
                     Instant now);
    void refused(Tag tag, const Sent &sent, const servers::ReplyVerdict &verdict, Instant now);
    void failForGood(Tag tag, const servers::ReplyVerdict &verdict);
    void failAll(Tag tag, const domain::Failure &failure);
    bool haltWhereSenseless(const servers::ReplyVerdict &verdict);
    void answered(Tag tag, const servers::LabelAnswer &answer);
    void remember(const std::string &key, const servers::LabelAnswer &answer);
    void chargeWhole(Tag tag, const Sent &sent);
    std::int64_t unhanded() const;
    void askNext(Tag tag);
    void failOnce(Tag tag, const servers::ReplyVerdict &verdict, Instant now);
    void finish(Tag tag);
    void later(Tag tag, Instant when);
    void halt(base::ErrorCode code, std::string why);
    void handOver();
    bool isOver() const;
    Instant nextEvent(Instant now) const;
    std::int64_t inputTokens(std::size_t bytes) const;

    const servers::Labeler &m_labeler;
    const routing::Router &m_router;
    const base::Clock &m_clock;
    servers::HttpClient &m_http;
    SchedulerPorts &m_ports;
    SchedulerOptions m_options;
    RateLimiter m_limiter;
    CostAccount m_account;
    CircuitBreaker m_breaker;

    std::unordered_map<Tag, AskingJob> m_jobs;
    std::deque<Tag> m_ready;
    using Waiting = std::pair<Instant, Tag>;
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> m_later;
    std::unordered_map<Tag, Sent> m_sent;
    std::unordered_map<std::string, std::vector<Tag>> m_asked; ///< by key: who waits for an answer, first who asks
    std::set<base::RecordId> m_open;                           ///< records without a result
    base::RecordId m_lastAdmitted;
    RunCommit m_commit;
    Tag m_nextTag = 1;
    bool m_allAdmitted = false;
    double m_tokensPerByte = 0.3;  ///< of what is sent, as far as usage reports have shown
    std::optional<Instant> m_wait; ///< until when the limits let nothing be sent
    std::optional<Instant> m_loadingSince;
    std::optional<Instant> m_refusedSince;
    Instant m_refusedAt{};
    int m_refusalsInARow = 0;
    int m_senselessInARow = 0;
    std::unordered_map<std::string, servers::LabelAnswer> m_recent;
    std::deque<std::string> m_recentKeys;     ///< in the order in which they came
    std::optional<Instant> m_unansweredSince; ///< when the first request in a row failed to bring any reply
    std::optional<base::Error> m_halted;
};

} // namespace secondlook::pipeline
