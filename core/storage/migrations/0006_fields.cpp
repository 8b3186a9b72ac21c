#include "storage/migrations/fields_schema.h"

namespace secondlook::storage {

// JSON objects: see field_values.h.
const std::string_view fieldsSchema = R"sql(
ALTER TABLE annotation ADD COLUMN answers TEXT NOT NULL DEFAULT '{}';

ALTER TABLE draft ADD COLUMN answers TEXT NOT NULL DEFAULT '{}';
)sql";

} // namespace secondlook::storage
