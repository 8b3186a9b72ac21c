#include "storage/run_rows.h"

namespace secondlook::storage {

RunRows::RunRows(Connection &connection)
    : predictions(connection, "INSERT INTO prediction (run_id, record_id, label, confidence, raw_confidence, other, "
                              "scores, signals, tier, reasons, created_at)"),
      outcomes(connection, "INSERT INTO outcome (record_id, state, run_id, changed_at, written_at)",
               " ON CONFLICT (record_id) DO UPDATE SET state = excluded.state, run_id = excluded.run_id, "
               "changed_at = excluded.changed_at, written_at = excluded.written_at "
               "WHERE outcome.state NOT IN (3, 4)"),
      tasks(connection,
            "INSERT INTO review_task (id, record_id, run_id, state, priority, reasons, overlap, blind, created_at, "
            "margin, draw)",
            " ON CONFLICT (record_id) DO UPDATE SET state = excluded.state, run_id = excluded.run_id, priority = "
            "excluded.priority, reasons = excluded.reasons, overlap = CASE WHEN review_task.extra > 0 THEN "
            "review_task.overlap ELSE excluded.overlap END, blind = excluded.blind, margin = excluded.margin, "
            "draw = excluded.draw WHERE review_task.state IN (1, 4)")
{
}

base::Status RunRows::flush()
{
    SECONDLOOK_TRY(predictions.flush());
    SECONDLOOK_TRY(outcomes.flush());
    return tasks.flush();
}

} // namespace secondlook::storage
