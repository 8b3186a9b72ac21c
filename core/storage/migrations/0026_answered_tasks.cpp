#include "storage/migrations/answered_tasks_schema.h"

namespace secondlook::storage {

// A task is dropped with a look at whether an answer names it; without an index that look reads every answer.
const std::string_view answeredTasksSchema = R"sql(
CREATE INDEX annotation_task ON annotation (task_id) WHERE task_id IS NOT NULL;
)sql";

} // namespace secondlook::storage
