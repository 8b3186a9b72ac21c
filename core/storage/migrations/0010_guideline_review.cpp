#include "storage/migrations/guideline_review_schema.h"

namespace secondlook::storage {

// The labels a version is reviewed for stay the same once decisions were asked, so that all its samples are drawn from
// the same decisions. `answer_id` is what the reviewer said to the decision that was asked again.
const std::string_view guidelineReviewSchema = R"sql(
CREATE TABLE guideline_review_label (
    guideline_version {int} NOT NULL REFERENCES guideline(version), label {int} NOT NULL,
    PRIMARY KEY (guideline_version, label));

CREATE TABLE guideline_review (
    id {id}, guideline_version {int} NOT NULL REFERENCES guideline(version),
    annotation_id {int} NOT NULL REFERENCES annotation(id), task_id {int} NOT NULL REFERENCES review_task(id),
    reviewer_id {int} NOT NULL REFERENCES reviewer(id), asked_at {int} NOT NULL,
    answer_id {int} REFERENCES annotation(id), UNIQUE (guideline_version, annotation_id));

CREATE INDEX guideline_review_task ON guideline_review (task_id, reviewer_id);

CREATE INDEX guideline_review_answer ON guideline_review (answer_id);
)sql";

} // namespace secondlook::storage
