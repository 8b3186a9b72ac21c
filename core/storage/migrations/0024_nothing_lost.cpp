#include "storage/migrations/nothing_lost_schema.h"

namespace secondlook::storage {

// A log whose last entries are gone still follows from entry to entry: where it ends stands in a row of its own. And a
// rejected line says whether it was kept whole.
const std::string_view nothingLostSchema = R"sql(
CREATE TABLE audit_head (id {id}, sequence {int} NOT NULL, hash TEXT NOT NULL);

INSERT INTO audit_head (id, sequence, hash) SELECT 1, 0, '' WHERE NOT EXISTS (SELECT 1 FROM audit_event);

INSERT INTO audit_head (id, sequence, hash) SELECT 1, sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1;

ALTER TABLE rejected_line ADD COLUMN cut {int} NOT NULL DEFAULT 0;
)sql";

} // namespace secondlook::storage
