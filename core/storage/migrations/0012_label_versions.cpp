#include "storage/migrations/label_versions_schema.h"

namespace secondlook::storage {

// A version can be exported until `exportable_until`, for ever where it is null. `changes` says what came with it, as
// JSON. Stored positions of labels never change; `current_label` says what one counts as in the newest
// version, what that is called, and whether it may be given. It follows from the newest document.
const std::string_view labelVersionsSchema = R"sql(
ALTER TABLE label_schema ADD COLUMN made_by TEXT NOT NULL DEFAULT '';

ALTER TABLE label_schema ADD COLUMN reason TEXT NOT NULL DEFAULT '';

ALTER TABLE label_schema ADD COLUMN breaking {int} NOT NULL DEFAULT 0;

ALTER TABLE label_schema ADD COLUMN changes TEXT NOT NULL DEFAULT '[]';

ALTER TABLE label_schema ADD COLUMN exportable_until {int};

CREATE TABLE current_label (
    label {int} NOT NULL PRIMARY KEY, current {int} NOT NULL, name TEXT NOT NULL, offered {int} NOT NULL);
)sql";

} // namespace secondlook::storage
