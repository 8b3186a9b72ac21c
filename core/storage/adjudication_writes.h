#pragma once

#include "base/clock.h"
#include "domain/adjudication.h"
#include "storage/sql/connection.h"

#include <optional>
#include <string>

namespace secondlook::storage {

/// Gives task and record the state of a decision or a soft label: nobody is asked as long as it stands. Call inside a
/// transaction.
[[nodiscard]] base::Status settleAs(Connection &connection, const domain::Adjudication &adjudication);

/// A record that a majority settled waits for an adjudicator. Call inside a transaction.
[[nodiscard]] base::Status reopenForAdjudicator(Connection &connection, const domain::Adjudication &adjudication);

/// Back to what the standing answers come to, after the decision was taken back. Call inside a transaction.
[[nodiscard]] base::Status reopenAdjudicated(Connection &connection, const domain::Adjudication &adjudication,
                                             base::TimeMs now);

/// Remembers that labels left the project, with an event in the audit log.
[[nodiscard]] base::Status noteExport(Connection &connection, base::TimeMs now, const std::string &actor,
                                      const std::string &detail);

/// When the project was exported last, where that was not before `since`.
[[nodiscard]] base::Result<std::optional<base::TimeMs>> exportedSince(Connection &connection, base::TimeMs since);

} // namespace secondlook::storage
