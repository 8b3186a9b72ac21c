#pragma once

#include "base/clock.h"
#include "domain/annotation.h"
#include "storage/sql/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace secondlook::storage {

/// Records whose true label is known, handed to a reviewer unmarked, blind and once each, to learn how accurate the
/// reviewer is. The task's assignment is AssignmentState::GoldOut meanwhile and GoldAnswered afterwards; the answer is
/// an annotation of its own kind (Annotation::gold), so that it settles nothing. Records that wait for people as
/// ordinary tasks, or are in conflict, stay out until that is over. Calls that change something belong into a
/// transaction of the caller.
class GoldTasks
{
public:
    GoldTasks(Connection &connection, base::ReviewerId reviewer) : m_connection(connection), m_reviewer(reviewer) {}

    /// Hands out up to `count` gold records that this reviewer never had. Which ones depends on the number of the turn
    /// alone.
    base::Status add(int count, std::int64_t turn, base::TimeMs now);
    /// Takes those back that nothing was begun with.
    base::Status release();
    /// The answer is given, or the record passed on.
    base::Status done(base::TaskId task);
    /// Whether the answer came when the task was with its reviewer as gold.
    base::Result<bool> wasGivenTo(const domain::Annotation &annotation);
    /// With its reviewer once more, after the answer was taken back.
    base::Status putBack(base::TaskId task);

private:
    base::Result<base::RecordId> pick(std::int64_t turn);
    base::Result<base::TaskId> taskOf(base::RecordId record, base::TimeMs now);

    Connection &m_connection;
    base::ReviewerId m_reviewer;
};

/// What a reviewer gave gold records, standing answers only.
struct GoldScore
{
    std::string reviewer;
    std::int64_t answered = 0;
    std::int64_t right = 0; ///< of these, the true label
};

/// Of those who answered gold, in the order in which they came to the project.
[[nodiscard]] base::Result<std::vector<GoldScore>> readGoldScores(Connection &connection);

enum class GoldResult { Added, Known, NoSuchRecord, IsSeed, Differs };

/// Makes the record gold with this true label. Nothing changes where it is gold already, also with another label
/// (Differs), or where its label trains the classifier (IsSeed).
[[nodiscard]] base::Result<GoldResult> addGold(Connection &connection, const std::string &externalId,
                                               std::uint16_t label, int schemaVersion, base::TimeMs now);

} // namespace secondlook::storage
