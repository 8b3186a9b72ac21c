#include "storage/guideline_asks.h"

#include "storage/assignment_state.h"

namespace secondlook::storage {

using base::Result;
using base::Status;

Status GuidelineAsks::answered(const domain::Annotation &answer)
{
    return m_connection.execute("UPDATE guideline_review SET answer_id = :answer WHERE task_id = :task AND reviewer_id "
                                "= :reviewer AND answer_id IS NULL",
                                answer.id, answer.task, m_reviewer);
}

Status GuidelineAsks::reconsidered(base::AnnotationId firstPick, base::AnnotationId second)
{
    return m_connection.execute("UPDATE guideline_review SET answer_id = :second WHERE answer_id = :first", second,
                                firstPick);
}

Result<bool> GuidelineAsks::wasGivenTo(const domain::Annotation &annotation)
{
    const auto rows =
        m_connection.number("SELECT COUNT(*) FROM guideline_review WHERE answer_id = :answer", 0, annotation.id);
    if (!rows)
        return tl::unexpected(rows.error());
    return *rows > 0;
}

Status GuidelineAsks::putBack(const domain::Annotation &answer)
{
    SECONDLOOK_TRY(
        m_connection.execute("UPDATE guideline_review SET answer_id = NULL WHERE answer_id = :answer", answer.id));
    return m_connection.execute(
        "UPDATE assignment SET state = :state WHERE task_id = :task AND reviewer_id = :reviewer",
        AssignmentState::GuidelineAsked, answer.task, m_reviewer);
}

} // namespace secondlook::storage
