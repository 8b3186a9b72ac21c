#pragma once

#include "base/clock.h"
#include "review/review_session.h"
#include "storage/gold_tasks.h"
#include "storage/repeats.h"
#include "storage/sql/connection.h"

#include <string>
#include <vector>

namespace secondlook::storage {

/// How long a leased task stays with its reviewer without a sign of life.
inline constexpr base::TimeMs leaseMs = 30LL * 60 * 1000;

/// What a reviewer's queue holds beside the records that its order puts first.
struct QueueShares
{
    double randomSample = 0.0; ///< 0..1
    double repeats = 0.0;      ///< 0..1
    base::TimeMs repeatAfter = 0;
    double gold = 0.0; ///< 0..1
};

/// One reviewer's leases on the tasks of the queue. Calls that change something belong into a transaction of the
/// caller.
class QueueLeases
{
public:
    QueueLeases(Connection &connection, base::ReviewerId reviewer, const QueueShares &shares);

    /// Extends the leases of this reviewer; those that ran out come back as long as nobody else took the task.
    base::Status renew(base::TimeMs now);
    base::Result<std::vector<domain::ReviewTask>> held(int count, base::TimeMs now, const domain::LabelSchema &schema);
    base::Status add(int count, const review::LeaseFrom &from, base::TimeMs now);
    base::Status release();
    /// See ReviewSession::candidates().
    base::Result<std::vector<base::TaskId>> candidates(const review::QueueView &view, int count);
    /// How many of the next `count` tasks of this reviewer are the random sample's turn.
    base::Result<int> sampleTurns(int count);

private:
    /// How many tasks were leased to this reviewer, but for those that were given up.
    base::Result<std::int64_t> given();
    /// Repeats and gold, at their shares of what was given since.
    base::Status addMeasuring(std::int64_t givenBefore, base::TimeMs now);
    base::Result<int> addFrom(const std::string &which, std::optional<base::TaskId> only, int count, base::TimeMs now);
    base::Result<int> addListed(const std::vector<base::TaskId> &tasks, int count, base::TimeMs now);
    base::Result<std::vector<base::TaskId>> free(const std::string &which, std::optional<base::TaskId> only, int count,
                                                 base::TimeMs now);
    base::Status leaseAll(const std::vector<base::TaskId> &tasks, base::TimeMs now);

    Connection &m_connection;
    base::ReviewerId m_reviewer;
    QueueShares m_shares;
    Repeats m_repeats;
    GoldTasks m_gold;
};

} // namespace secondlook::storage
