#include "storage/migrations/batch_keys_schema.h"

namespace secondlook::storage {

const std::string_view batchKeysSchema = R"sql(
ALTER TABLE run_batch ADD COLUMN key_mark TEXT NOT NULL DEFAULT '';
)sql";

} // namespace secondlook::storage
