#include "storage/migrations/near_texts_schema.h"

namespace secondlook::storage {

// Grows when somebody asks for near-duplicates, so that an import pays nothing for it.
const std::string_view nearTextsSchema = R"sql(
CREATE TABLE near_text (
    record_id {int} NOT NULL PRIMARY KEY REFERENCES record(id), text_key {int} NOT NULL);

CREATE INDEX near_text_key ON near_text (text_key, record_id);
)sql";

} // namespace secondlook::storage
