#pragma once

#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "domain/review_task.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace secondlook::storage {

/// Who is asked where people disagree.
struct Asking
{
    int extraReviewers = 0; ///< at most so many more for a task; what was asked for before counts
    std::string_view actor; ///< named in the audit log
};

/// Gives task and record the state that all standing answers come to by review::settle(), be it open again, and asks
/// one more reviewer where that is what it says. Not to be called for a task that was adjudicated. Call inside a
/// transaction.
[[nodiscard]] base::Result<domain::TaskState> settleByStandingAnswers(Connection &connection, base::TaskId task,
                                                                      base::TimeMs now, const Asking &asking = {});

/// Whether somebody who works at this project's desk, or was given a review pack, has neither answered the task nor
/// passed it on nor seen the answers of others.
[[nodiscard]] base::Result<bool> anotherCanAnswer(Connection &connection, base::TaskId task, base::RecordId record);

/// Opens the task for one more reviewer than those who answered. Call inside a transaction.
[[nodiscard]] base::Status askAnother(Connection &connection, base::TaskId task, base::RecordId record);

/// A settled record goes back to where the run had put it: committed where the tier is auto or audit, queued otherwise.
/// Call inside a transaction.
[[nodiscard]] base::Status backToTheRun(Connection &connection, base::RecordId record, base::TimeMs now);

/// The standing labels of a record, oldest first.
[[nodiscard]] base::Result<std::vector<std::uint16_t>> standingLabels(Connection &connection, base::RecordId record);

/// Of several standing labels of one reviewer for a record one stays: the newest, but none that came late from a pack
/// before one that counted. The others are taken back (an undo is added). Gives how many. Call inside a transaction.
[[nodiscard]] base::Result<int> keepNewestLabel(Connection &connection, base::RecordId record,
                                                base::ReviewerId reviewer, base::TimeMs now);

} // namespace secondlook::storage
