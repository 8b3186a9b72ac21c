#include "storage/migrations/packs_schema.h"

namespace secondlook::storage {

// `pack` stands in the project that gave a pack out, never in the pack. The digest of an answer tells whether the
// answer of the same number in a pack that comes back again is still the one that was merged.
const std::string_view packsSchema = R"sql(
CREATE TABLE pack (
    id TEXT NOT NULL PRIMARY KEY, reviewer_id {int} NOT NULL REFERENCES reviewer(id), sha256 TEXT NOT NULL,
    tasks {int} NOT NULL, created_at {int} NOT NULL, leased_until {int} NOT NULL);

CREATE TABLE pack_annotation (
    pack_id TEXT NOT NULL REFERENCES pack(id), number {int} NOT NULL,
    annotation_id {int} NOT NULL REFERENCES annotation(id), late {int} NOT NULL, sha256 TEXT NOT NULL,
    PRIMARY KEY (pack_id, number));

CREATE INDEX pack_annotation_annotation ON pack_annotation (annotation_id);
)sql";

} // namespace secondlook::storage
