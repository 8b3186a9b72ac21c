#include "storage/migrations/search_schema.h"

namespace secondlook::storage {

// The index holds all that a filter asks of a prediction, in the order of the records: a run only ever adds at its end.
const std::string_view searchSchema = R"sql(
CREATE TABLE text_index (
    form {int} NOT NULL PRIMARY KEY, indexed_to {int} NOT NULL);

CREATE INDEX prediction_record ON prediction (record_id, run_id, label, confidence, tier);
)sql";

} // namespace secondlook::storage
