#include "storage/sample_read.h"

#include "storage/current_label.h"

namespace secondlook::storage {

base::Result<SampleCounts> readSample(Connection &connection)
{
    auto row = connection.query(
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN " + currentLabel("a.label") + " = " + currentLabel("p.label") +
        " THEN 1 ELSE 0 END), 0) FROM review_task t "
        "JOIN prediction p ON p.run_id = t.run_id AND p.record_id = t.record_id "
        "JOIN annotation a ON a.id = (SELECT MIN(b.id) FROM annotation b WHERE b.record_id = t.record_id "
        "AND b.task_id = t.id AND b.action = 1 AND b.blind = 1 AND NOT EXISTS (SELECT 1 FROM annotation n "
        "WHERE n.supersedes = b.id AND n.action = 4)) WHERE t.draw IS NOT NULL");
    if (!row)
        return tl::unexpected(row.error());
    (*row)->next();
    const SampleCounts counts{(*row)->int64(0), (*row)->int64(1)};
    (*row)->finish();
    return counts;
}

} // namespace secondlook::storage
