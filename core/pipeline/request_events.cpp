#include "pipeline/request_events.h"

namespace secondlook::pipeline {

namespace {

constexpr double nanosInAUnit = 1e9;

} // namespace

void RequestEvents::sent(const AskedQuestion &question) const
{
    m_events.debug("request_sent", {{"trace", question.trace},
                                    {"lane", domain::laneName(question.lane)},
                                    {"record", question.record.value},
                                    {"attempt", question.attempt}});
}

void RequestEvents::answered(const AskedQuestion &question, const TokenUsage &usage, Nanos cost) const
{
    m_events.debug("request_answered", {{"trace", question.trace},
                                        {"lane", domain::laneName(question.lane)},
                                        {"record", question.record.value},
                                        {"attempt", question.attempt},
                                        {"status", 200},
                                        {"duration_ms", question.lasted.count()},
                                        {"input_tokens", usage.input},
                                        {"output_tokens", usage.output},
                                        {"cost", double(cost) / nanosInAUnit}});
}

void RequestEvents::failed(const AskedQuestion &question, int status, const servers::ReplyVerdict &verdict,
                           Nanos cost) const
{
    const bool isRefused = verdict.kind == servers::ReplyKind::RateLimited;
    m_events.warning(isRefused ? "request_refused" : "request_failed", {{"trace", question.trace},
                                                                        {"lane", domain::laneName(question.lane)},
                                                                        {"record", question.record.value},
                                                                        {"attempt", question.attempt},
                                                                        {"status", status},
                                                                        {"reason", verdict.reason},
                                                                        {"duration_ms", question.lasted.count()},
                                                                        {"cost", double(cost) / nanosInAUnit}});
}

void RequestEvents::retrying(const AskedQuestion &question, std::chrono::milliseconds wait) const
{
    m_events.info("request_retrying", {{"trace", question.trace},
                                       {"lane", domain::laneName(question.lane)},
                                       {"record", question.record.value},
                                       {"attempt", question.attempt + 1},
                                       {"wait_ms", wait.count()}});
}

void RequestEvents::paused(const std::string &reason, std::chrono::milliseconds time, int atOnce) const
{
    m_events.warning("limiter_paused", {{"reason", reason}, {"wait_ms", time.count()}, {"at_once", atOnce}});
}

void RequestEvents::breaker(bool isOpen) const
{
    if (isOpen)
        m_events.warning("circuit_opened", {});
    else
        m_events.info("circuit_closed", {});
}

void RequestEvents::halted(const std::string &reason, Nanos spent) const
{
    if (reason == "cost_cap")
        m_events.warning("cost_cap_reached", {{"spent", double(spent) / nanosInAUnit}});
    else
        m_events.error("asking_halted", {{"reason", reason}});
}

} // namespace secondlook::pipeline
