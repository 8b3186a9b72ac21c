#include "storage/migrations/indexes_schema.h"

namespace secondlook::storage {

// Two indexes of before were passed over. Without the state in front, the one of the whole queue looked better than
// that of the sample, and every draw read all open tasks. Without the reviewer in it, all answers of a reviewer were
// read to find the one to a record.
const std::string_view indexesSchema = R"sql(
DROP INDEX review_task_draw;

CREATE INDEX review_task_sample ON review_task (state, draw, id) WHERE draw IS NOT NULL;

DROP INDEX annotation_record;

CREATE INDEX annotation_record_reviewer ON annotation (record_id, reviewer_id, id);
)sql";

} // namespace secondlook::storage
