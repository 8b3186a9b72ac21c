#include "storage/migrations/signals_schema.h"

namespace secondlook::storage {

// Records of before have none of the three: nobody has looked at them yet. The index holds only records that show
// something, so that it costs an import next to nothing.
const std::string_view signalsSchema = R"sql(
ALTER TABLE record ADD COLUMN signals {int};

ALTER TABLE record ADD COLUMN characters {int};

ALTER TABLE record ADD COLUMN language {int};

ALTER TABLE source ADD COLUMN checked {int} NOT NULL DEFAULT 0;

CREATE INDEX record_signals ON record (id, signals) WHERE signals <> 0;
)sql";

} // namespace secondlook::storage
