#pragma once

#include "base/event_log.h"
#include "base/ids.h"
#include "domain/lane_figures.h"
#include "pipeline/cost_account.h"
#include "servers/reply_verdict.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace secondlook::pipeline {

/// A question that is sent, and may be sent again.
struct AskedQuestion
{
    const std::string &trace; ///< the x-client-request-id: the same each time that it is sent
    domain::Lane lane = domain::Lane::Fast;
    base::RecordId record{};
    int attempt = 1;                    ///< how often it was sent by now
    std::chrono::milliseconds lasted{}; ///< until the reply came
};

/// Tells what goes on between a run and one server. The texts that go to and fro are never told, and neither is what a
/// server says in words of its own.
class RequestEvents
{
public:
    explicit RequestEvents(base::Events events) : m_events(std::move(events)) {}

    void sent(const AskedQuestion &question) const;
    void answered(const AskedQuestion &question, const TokenUsage &usage, Nanos cost) const;
    /// `cost`: what counts as spent all the same.
    void failed(const AskedQuestion &question, int status, const servers::ReplyVerdict &verdict, Nanos cost) const;
    /// It will be sent again, after this time at the earliest.
    void retrying(const AskedQuestion &question, std::chrono::milliseconds wait) const;
    /// Nothing is sent for so long, and then so many requests at once.
    void paused(const std::string &reason, std::chrono::milliseconds time, int atOnce) const;
    void breaker(bool isOpen) const;
    /// Nothing more is asked. `reason`: "cost_cap", or as ReplyVerdict::reason.
    void halted(const std::string &reason, Nanos spent) const;

private:
    base::Events m_events;
};

} // namespace secondlook::pipeline
