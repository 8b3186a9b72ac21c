#include "storage/anchoring_read.h"

#include "storage/current_label.h"

namespace secondlook::storage {

base::Result<review::Anchoring> readAnchoring(Connection &connection, base::ReviewerId reviewer)
{
    auto row = connection.query(
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN " + currentLabel("second.label") + " = " + currentLabel("p.label") +
            " THEN 1 ELSE 0 END), 0) FROM annotation second "
            "JOIN annotation first ON first.id = second.supersedes JOIN review_task t ON t.id = second.task_id "
            "JOIN prediction p ON p.run_id = t.run_id AND p.record_id = t.record_id "
            "WHERE second.action = 1 AND second.blind = 0 AND first.action = 1 AND first.blind = 1 "
            "AND " +
            currentLabel("first.label") + " <> " + currentLabel("p.label") +
            " "
            // An answer to what was sent back is not moved by the model alone.
            "AND NOT EXISTS (SELECT 1 FROM adjudication j WHERE j.task_id = second.task_id AND j.kind = 3) AND "
            "(:everybody "
            "= 1 OR second.reviewer_id = :reviewer)",
        reviewer.isValid() ? 0 : 1, reviewer.value);
    if (!row)
        return tl::unexpected(row.error());
    (*row)->next();
    const review::Anchoring anchoring{(*row)->int64(0), (*row)->int64(1)};
    (*row)->finish();
    return anchoring;
}

} // namespace secondlook::storage
