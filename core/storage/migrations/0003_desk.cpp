#include "storage/migrations/desk_schema.h"

namespace secondlook::storage {

// Only the tasks of the random sample stand in its index, so that it costs a run next to nothing.
const std::string_view deskSchema = R"sql(
ALTER TABLE review_task ADD COLUMN margin {real};

ALTER TABLE review_task ADD COLUMN draw {int};

CREATE INDEX review_task_draw ON review_task (draw, id) WHERE draw IS NOT NULL AND state = 1;

ALTER TABLE annotation ADD COLUMN skip_reason {int} NOT NULL DEFAULT 0;

ALTER TABLE annotation ADD COLUMN bulk_id {int};

CREATE TABLE draft (
    reviewer_id {int} NOT NULL REFERENCES reviewer(id), task_id {int} NOT NULL REFERENCES review_task(id), label {int},
    own_confidence {int}, comment TEXT NOT NULL, changed_at {int} NOT NULL, PRIMARY KEY (reviewer_id, task_id));

CREATE TABLE text_sketch (
    record_id {int} NOT NULL PRIMARY KEY REFERENCES record(id), model_version TEXT NOT NULL, sketch {blob} NOT NULL);

CREATE TABLE reviewer_setting (
    reviewer_id {int} NOT NULL REFERENCES reviewer(id), name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (reviewer_id, name));
)sql";

} // namespace secondlook::storage
