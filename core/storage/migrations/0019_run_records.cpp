#include "storage/migrations/run_records_schema.h"

namespace secondlook::storage {

// Runs over records that others may change meanwhile write down which are theirs. Of those that had not ended: what
// they have done, and what they would take now.
const std::string_view runRecordsSchema = R"sql(
ALTER TABLE run ADD COLUMN sample_seed {int};

INSERT INTO run_record (run_id, record_id) SELECT run_id, record_id FROM run_sample;
INSERT INTO run_record (run_id, record_id)
    SELECT run.id, r.id FROM run JOIN record r ON r.id <= run.up_to LEFT JOIN outcome o ON o.record_id = r.id
    WHERE run.finished_at IS NULL AND run.selection IN ('pending', 'failed', 'labelled')
    AND NOT EXISTS (SELECT 1 FROM run_record m WHERE m.run_id = run.id)
    AND (EXISTS (SELECT 1 FROM prediction p WHERE p.run_id = run.id AND p.record_id = r.id)
        OR EXISTS (SELECT 1 FROM failure f WHERE f.run_id = run.id AND f.record_id = r.id)
        OR (run.selection = 'pending' AND o.state = 2) OR (run.selection = 'failed' AND o.state = 5)
        OR (run.selection = 'labelled' AND o.state = 3 AND o.label IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM known_label k WHERE k.record_id = r.id AND k.kind = 2)));
UPDATE run SET input = (SELECT COUNT(*) FROM run_record m WHERE m.run_id = run.id)
    WHERE finished_at IS NULL AND selection IN ('pending', 'failed', 'labelled');
DROP TABLE run_sample;
)sql";

} // namespace secondlook::storage
