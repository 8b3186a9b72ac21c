#include "storage/migrations/attempt_batches_schema.h"

namespace secondlook::storage {

const std::string_view attemptBatchesSchema = R"sql(
ALTER TABLE run_attempt ADD COLUMN by_batch {int} NOT NULL DEFAULT 0;

UPDATE run_attempt SET by_batch = 1 WHERE EXISTS (SELECT 1 FROM run_batch b WHERE b.run_id = run_attempt.run_id);
)sql";

} // namespace secondlook::storage
