#pragma once

#include "servers/http_client.h"

#include <optional>

namespace secondlook::pipeline {

using servers::Instant;

/// Keeps a host that cannot be reached from being asked by every record. After mostFailures connections in a row that
/// failed nothing is sent for a while; then one request tries whether the host is back. While it is not, the pauses
/// double from firstPause to longestPause. Each sent() ends with reached() or unreached(). Of one thread.
class CircuitBreaker
{
public:
    static constexpr int mostFailures = 5;
    static constexpr std::chrono::seconds firstPause{1};
    static constexpr std::chrono::seconds longestPause{60};

    /// From when a request may be sent; none while the one that tries is under way.
    std::optional<Instant> admissibleAt(Instant now) const;
    void sent(Instant now);
    /// The host answered, whatever it said.
    void reached();
    /// No connection to the host; `sentAt` is what sent() was called with.
    void unreached(Instant sentAt, Instant now);

    bool isClosed() const { return m_failures < mostFailures; }

private:
    int m_failures = 0; ///< in a row; more than mostFailures where tries failed
    Instant m_openUntil{};
    std::optional<Instant> m_trying;
};

} // namespace secondlook::pipeline
