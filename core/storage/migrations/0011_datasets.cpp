#include "storage/migrations/datasets_schema.h"

namespace secondlook::storage {

// The table of before never held anything. Versions share the parts that are alike; a part is found by its bytes'
// hash. Splits are one byte a record, for the same ranges of records as the parts: a split that was given stays.
const std::string_view datasetsSchema = R"sql(
DROP TABLE dataset_version;

CREATE TABLE dataset_version (
    version {int} NOT NULL PRIMARY KEY, manifest TEXT NOT NULL, sha256 TEXT NOT NULL, created_at {int} NOT NULL);

CREATE TABLE dataset_part (
    sha256 TEXT NOT NULL PRIMARY KEY, content {blob} NOT NULL);

CREATE TABLE dataset_version_part (
    version {int} NOT NULL REFERENCES dataset_version(version), part {int} NOT NULL,
    sha256 TEXT NOT NULL REFERENCES dataset_part(sha256), PRIMARY KEY (version, part));

CREATE TABLE record_split (
    part {int} NOT NULL PRIMARY KEY, splits {blob} NOT NULL);
)sql";

} // namespace secondlook::storage
