#pragma once

#include "base/result.h"
#include "domain/annotation.h"
#include "storage/sql/connection.h"

namespace secondlook::storage {

/// Own past decisions that are with their reviewer once more since the guideline has changed. The task stays as it is
/// and the earlier label counts until there is another one; the assignment is AssignmentState::GuidelineAsked
/// meanwhile. Calls that change something belong into a transaction of the caller.
class GuidelineAsks
{
public:
    GuidelineAsks(Connection &connection, base::ReviewerId reviewer) : m_connection(connection), m_reviewer(reviewer) {}

    /// The reviewer said something to a task that was asked again.
    base::Status answered(const domain::Annotation &answer);
    /// A second answer takes the place of the first pick.
    base::Status reconsidered(base::AnnotationId firstPick, base::AnnotationId second);
    /// Whether it is what the reviewer said to a decision that was asked again.
    base::Result<bool> wasGivenTo(const domain::Annotation &annotation);
    /// With its reviewer once more, after the answer was taken back.
    base::Status putBack(const domain::Annotation &answer);

private:
    Connection &m_connection;
    base::ReviewerId m_reviewer;
};

} // namespace secondlook::storage
