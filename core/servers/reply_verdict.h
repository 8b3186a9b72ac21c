#pragma once

#include "base/clock.h"
#include "servers/http_client.h"

#include <chrono>
#include <optional>
#include <string>

namespace secondlook::servers {

enum class ReplyKind {
    Ok,          ///< the body is to be read; whether it holds a label is not said
    Transient,   ///< another try may help
    RateLimited, ///< so is this; and the server wants fewer requests. No failure of the record, so no attempt of it
    Loading,     ///< the server is loading the model: to be waited for, no attempt either
    TooLong,     ///< the record does not fit the model's context, now or later
    Permanent,   ///< the same request would fail again; another record's may not
    RunFatal,    ///< every request would fail: the run is to pause, and a person to act
};

struct ReplyVerdict
{
    ReplyKind kind = ReplyKind::Ok;
    /// Stable: rate_limited, overloaded, loading_model, server_error, conflict, timed_out, unreachable,
    /// context_too_long, bad_request, content_filter, not_found, reply_too_large, unsupported_parameter, unknown_model,
    /// unauthorized, forbidden, insufficient_quota, certificate, bad_url, redirected. Empty where Ok.
    std::string reason{};
    /// For people: what happened, and with it the server's own message as plain text, shortened; it is left out where
    /// the key was refused, because some servers repeat the key.
    std::string sentence{};
    /// How long the server asks to wait, above 0. Never more than longestWait: then the sentence says so.
    std::optional<std::chrono::milliseconds> retryAfter{};
};

inline constexpr std::chrono::milliseconds longestWait = std::chrono::hours(1);

/// What is to be done about a reply, or about none. Status 200 is not enough to be Ok: an error in the body counts as
/// if it had come with its own status. `x-should-retry` overrides what the status says, but not what the body says of
/// quota, context, model or parameters. `wallNow` is the time that dates in headers are compared with.
ReplyVerdict verdictOn(const HttpReply &reply, base::TimeMs wallNow);

} // namespace secondlook::servers
