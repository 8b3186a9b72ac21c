#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "domain/lane_figures.h"
#include "pipeline/circuit_breaker.h"
#include "pipeline/cost_account.h"
#include "pipeline/label_job.h"
#include "pipeline/rate_limiter.h"
#include "pipeline/request_events.h"
#include "pipeline/run_store.h"
#include "servers/http_client.h"
#include "servers/labeler.h"
#include "servers/reply_verdict.h"

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <stop_token>
#include <string>
#include <unordered_map>
#include <vector>

namespace secondlook::pipeline {

/// What the profile says of the server's limits and prices. `atOnce`: requests of all lanes.
RateLimits limitsOf(const domain::Provider &provider, int atOnce);
TokenPrices pricesOf(const domain::Provider &provider);
/// The most that one request can take: no token is shorter than a byte.
TokenUsage mostTokensOf(const domain::Provider &provider, const servers::Attempt &attempt, std::size_t bodyBytes);
/// Of what is sent, before a server has told.
inline constexpr double usualTokensPerByte = 0.3;

/// A record on its way, with the question that it asks next.
struct AskingJob
{
    LabelJob job;
    domain::Lane lane = domain::Lane::Fast;
    std::vector<domain::PredictionResult> said{}; ///< by the labelers before this server
    std::string message{};                        ///< the same for every question about the record
    std::string body{};
    std::string key{};                      ///< of the answer
    RunUsage usage{};                       ///< answers that were kept already
    std::optional<KeptAnswer> unreadable{}; ///< kept for `key`, but nobody can read it
    int refusals = 0;                       ///< by a limit
    int sendings = 0;                       ///< of this question
};

/// Where a scheduler's records come from and its results go. Both sides are other threads.
class SchedulerPorts
{
public:
    virtual ~SchedulerPorts() = default;
    /// Records of the lane that have been prepared since; empty where none has. None where there will be none any more.
    virtual std::optional<std::vector<AskingJob>> arrived(domain::Lane lane) = 0;
    /// What becomes of a record of which this server has said all; none where it goes on to another server.
    virtual std::optional<RunResult> decided(AskingJob &&asking) = 0;
    virtual void done(RunCommit commit) = 0;
    /// Of those given to done(), how many are not durable yet.
    virtual std::int64_t undurableResults() const = 0;
    virtual std::int64_t undurableAnswers() const = 0;
    /// Whether more records may go on to another server.
    virtual bool hasRoom() const = 0;
};

struct SchedulerOptions
{
    std::shared_ptr<CostPot> pot;
    std::array<int, domain::laneCount> concurrency{}; ///< requests of each lane at once; 0: nothing is asked in it
    std::uint64_t seed = 1;                           ///< of the waits between attempts
    double inverseTemperature = 1.0;                  ///< calibrates the probabilities
    std::stop_token stop{};
    base::Events events{}; ///< of the run and the server

    int inAll() const { return concurrency[0] + concurrency[1]; }
};

/// Sends the questions of a run to one server and takes the answers: one thread, one set of limits. A record that is
/// slow or fails holds nobody else up, and each lane has requests of its own, so that slow records do not fill those of
/// the fast ones. What ends it early is said by halted(); what is under way then is still waited for.
class ServerScheduler
{
public:
    ServerScheduler(const servers::Labeler &labeler, const base::Clock &clock, servers::HttpClient &http,
                    SchedulerPorts &ports, const SchedulerOptions &options);

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
    void admit(domain::Lane lane);
    void sendWhatMaybe(Instant now);
    bool mayHaveMoreUnderWay() const;
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
    void askNext(Tag tag);
    void failOnce(Tag tag, const servers::ReplyVerdict &verdict, Instant now);
    void finish(Tag tag);
    void retry(Tag tag, std::chrono::milliseconds wait, Instant now);
    void again(Tag tag); ///< as soon as it may be sent
    domain::Lane laneOf(Tag tag) const { return m_jobs.at(tag).lane; }
    RunUsage &usage(Tag tag) { return m_commit.usageOfLane[domain::laneIndex(laneOf(tag))]; }
    /// `reason` and `why`: for machines and for people.
    void halt(base::ErrorCode code, const std::string &reason, std::string why);
    AskedQuestion question(Tag tag, Instant sentAt, Instant now) const;
    void handOver();
    bool isOver() const;
    Instant nextEvent(Instant now) const;
    std::int64_t inputTokens(std::size_t bytes) const;

    const servers::Labeler &m_labeler;
    const base::Clock &m_clock;
    servers::HttpClient &m_http;
    SchedulerPorts &m_ports;
    SchedulerOptions m_options;
    RateLimiter m_limiter;
    CostAccount m_account;
    CircuitBreaker m_breaker;
    RequestEvents m_events;

    struct LaneState
    {
        std::deque<Tag> ready;
        int jobs = 0; ///< of m_jobs
        int sent = 0; ///< of m_sent
        bool isComplete = false;
    };
    LaneState &state(domain::Lane lane) { return m_lanes[domain::laneIndex(lane)]; }

    std::unordered_map<Tag, AskingJob> m_jobs;
    std::array<LaneState, domain::laneCount> m_lanes;
    domain::Lane m_turn = domain::Lane::Fast; ///< whose request is sent next
    using Waiting = std::pair<Instant, Tag>;
    std::priority_queue<Waiting, std::vector<Waiting>, std::greater<>> m_later;
    std::unordered_map<Tag, Sent> m_sent;
    std::unordered_map<std::string, std::vector<Tag>> m_asked; ///< by key: who waits for an answer, first who asks
    RunCommit m_commit;
    Tag m_nextTag = 1;
    double m_tokensPerByte = usualTokensPerByte; ///< of what is sent, as far as usage reports have shown
    std::optional<Instant> m_wait;               ///< until when the limits let nothing be sent
    std::optional<Instant> m_loadingSince;
    std::optional<Instant> m_refusedSince;
    Instant m_refusedAt{};
    int m_refusalsInARow = 0;
    int m_unstatedInARow = 0; ///< of these, without a wait that the server stated
    int m_senselessInARow = 0;
    std::unordered_map<std::string, servers::LabelAnswer> m_recent;
    std::deque<std::string> m_recentKeys;     ///< in the order in which they came
    std::optional<Instant> m_unansweredSince; ///< when the first request in a row failed to bring any reply
    std::optional<base::Error> m_halted;
};

} // namespace secondlook::pipeline
