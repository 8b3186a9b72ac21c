#include "storage/migrations/leased_schema.h"

namespace secondlook::storage {

// Who ever worked at a desk is asked of every disagreement, and names of files have assignments too, one a record.
const std::string_view leasedSchema = R"sql(
CREATE INDEX assignment_leased ON assignment (reviewer_id) WHERE leased_until > 0 AND state <> 3;
)sql";

} // namespace secondlook::storage
