#include "storage/migrations/repeats_schema.h"

namespace secondlook::storage {

// Records that came back to their reviewers are few, and every reading of the Agreement page asks for them.
const std::string_view repeatsSchema = R"sql(
CREATE INDEX annotation_repeat ON annotation (record_id, reviewer_id, id) WHERE action = 5;
)sql";

} // namespace secondlook::storage
