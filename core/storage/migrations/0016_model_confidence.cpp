#include "storage/migrations/model_confidence_schema.h"

namespace secondlook::storage {

// Where each confidence comes from, and which records belong to a run over a sample.
const std::string_view modelConfidenceSchema = R"sql(
ALTER TABLE prediction ADD COLUMN confidence_from {int} NOT NULL DEFAULT 0;

CREATE TABLE run_sample (
    run_id {int} NOT NULL REFERENCES run(id), record_id {int} NOT NULL REFERENCES record(id),
    PRIMARY KEY (run_id, record_id));
)sql";

} // namespace secondlook::storage
