#include "storage/migrations/guideline_schema.h"

namespace secondlook::storage {

// Answers of before carry 0: nobody knows what their reviewers had been told.
const std::string_view guidelineSchema = R"sql(
CREATE TABLE guideline (
    version {int} NOT NULL PRIMARY KEY, document TEXT NOT NULL, reason TEXT NOT NULL, created_at {int} NOT NULL);

ALTER TABLE annotation ADD COLUMN guideline_version {int} NOT NULL DEFAULT 0;
)sql";

} // namespace secondlook::storage
