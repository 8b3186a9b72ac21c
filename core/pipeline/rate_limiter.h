#pragma once

#include "pipeline/learned_ceiling.h"
#include "pipeline/output_size.h"
#include "pipeline/token_bucket.h"
#include "servers/rate_headers.h"
#include "servers/token_usage.h"

#include <optional>

namespace secondlook::pipeline {

using servers::TokenUsage;

/// What one key of one server allows. 0: no such limit is known.
struct RateLimits
{
    double requestsPerMinute = 0.0;
    double tokensPerMinute = 0.0; ///< input and output together
    double inputTokensPerMinute = 0.0;
    double outputTokensPerMinute = 0.0;
    int mostInFlight = 8; ///< at least 1
    /// The server counts the most that an answer may take when a request comes in, and corrects it afterwards.
    bool countsMostOutput = false;
};

struct RequestCost
{
    double inputTokens = 0.0;
    double mostOutputTokens = 0.0;
};

/// A request that counts as being under way. Ends with exactly one of settle(), rejected() and release().
struct Reservation
{
    Instant sentAt{};
    double inputTokens = 0.0;
    double outputTokens = 0.0; ///< expected, not the most
};

/// Decides when the requests of one key may be sent, so that the server's limits are used and not met. Nothing here
/// waits: ask admissibleAt(), sleep until then at the latest, reserve(), send. Of one thread; times never go backwards.
class RateLimiter
{
public:
    RateLimiter(RateLimits limits, Instant now);

    /// The exact moment from which the request may be sent if nothing else happens before; none where that depends on a
    /// request under way, so that the end of one is to be waited for.
    std::optional<Instant> admissibleAt(const RequestCost &cost, Instant now);
    Reservation reserve(const RequestCost &cost, Instant now);

    /// It was answered: with the usage that the server reports, or with an empty one where it failed or said that
    /// nothing was done. Without one, and where it may have been worked on without an answer, all that was reserved
    /// counts as used.
    void settle(const Reservation &reservation, const std::optional<TokenUsage> &usage, Instant now);
    /// It was never sent.
    void release(const Reservation &reservation, Instant now);
    /// The server refused it because of a limit or its load. Nothing of the key is sent for `retryAfter`; how much is
    /// sent and how many at once falls, at most once for all that was under way together.
    void rejected(const Reservation &reservation, std::optional<std::chrono::milliseconds> retryAfter, Instant now);

    /// Limits that the server names and that are lower than the configured ones hold until it names others.
    void onHeaders(const servers::RateHeaders &headers, Instant now);

    int inFlight() const { return m_inFlight; }
    int window(Instant now) const;
    /// Until when the key is paused; in the past where it is not.
    Instant pausedUntil() const { return m_pausedUntil; }

private:
    /// One limit: what is configured and what the server says, in a minute, and the bucket that keeps it.
    struct Limit
    {
        double configured = 0.0;
        double said = 0.0;
        std::optional<TokenBucket> bucket{};

        double perMinute() const;
    };

    void refresh(Instant now);
    Reservation reservationFor(const RequestCost &cost, Instant now) const;
    void changeTokens(double byInput, double byOutput, Instant now);

    RateLimits m_limits;
    Limit m_requests;
    Limit m_tokens;
    Limit m_inputTokens;
    Limit m_outputTokens;
    LearnedCeiling m_share; ///< of the limits that the server is found to keep to
    LearnedCeiling m_window;
    OutputSize m_outputSize;
    int m_inFlight = 0;
    Instant m_pausedUntil{};
    std::optional<Instant> m_fellAt;
};

} // namespace secondlook::pipeline
