#pragma once

#include "base/clock.h"
#include "review/review_session.h"
#include "storage/sql/connection.h"

namespace secondlook::storage {

/// Own past records that come back to their reviewer, unmarked, to learn how well the answers repeat. Each does so
/// once: its assignment is AssignmentState::Repeated meanwhile, and the answer is an annotation of its own kind
/// (Annotation::repeat). Calls that change something belong into a transaction of the caller.
class Repeats
{
public:
    /// `reviewer` may be none where only consistency() is asked: it then counts everybody's repeats.
    Repeats(Connection &connection, base::ReviewerId reviewer) : m_connection(connection), m_reviewer(reviewer) {}

    /// Hands out up to `count` records whose label this reviewer gave before `before` and that are settled; none of the
    /// reviewer's last 50 answers (but those of bulk decisions) and none of a bulk decision, which nobody has read.
    /// Which ones depends on the number of the turn alone.
    base::Status add(int count, std::int64_t turn, base::TimeMs before);
    /// Takes those back that nothing was begun with.
    base::Status release();
    base::Result<bool> isOut(base::TaskId task);
    /// The answer is given: the task is as it was before the repeat.
    base::Status done(base::TaskId task);
    /// Whether the answer came when the task was with its reviewer once more, so that to take it back opens nothing: a
    /// repeat, or a skip or flag beside an older label of the same reviewer that stands.
    base::Result<bool> wasGivenTo(const domain::Annotation &annotation);
    /// With its reviewer once more, after the answer was taken back.
    base::Status putBack(base::TaskId task);

    base::Result<review::Consistency> consistency();

private:
    base::Result<base::TaskId> pick(std::int64_t turn, base::TimeMs before);

    Connection &m_connection;
    base::ReviewerId m_reviewer;
};

} // namespace secondlook::storage
