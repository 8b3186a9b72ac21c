#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>

namespace secondlook::storage {

/// One entry of the append-only log. `hash` is SHA-256 over the previous hash and every other column.
struct AuditEvent
{
    std::int64_t sequence = 0;
    base::TimeMs at = 0;
    std::string actor;
    std::string action;  ///< e.g. "annotate", "train", "run_finished"
    std::string subject; ///< e.g. "record msg-0012"
    std::string detail;  ///< a JSON object
    std::string previousHash;
    std::string hash;
};

/// Appends an event; must be called inside the write transaction of the change that it tells of.
[[nodiscard]] base::Status appendAudit(Connection &connection, base::TimeMs at, std::string_view actor,
                                       std::string_view action, std::string_view subject, std::string_view detail);

/// Gives every event in order.
[[nodiscard]] base::Status readAudit(Connection &connection, const std::function<void(const AuditEvent &)> &each);

struct AuditCheck
{
    std::int64_t events = 0;
    /// Sequence of the first event that does not follow from the one before, or that is missing at the end; 0: none.
    std::int64_t firstBroken = 0;
    base::TimeMs brokenAt = 0; ///< when that event says it was written
    bool endIsMissing = false; ///< `firstBroken` was written, and neither it nor any after it stands there
    std::string head;          ///< hash of the last event
};

/// Recomputes the whole chain, some thousands of events at a time. Cancelled on a stop request.
[[nodiscard]] base::Result<AuditCheck> verifyAudit(Connection &connection, const std::stop_token &stop = {},
                                                   const base::ProgressCallback &progress = {});

} // namespace secondlook::storage
