#include "storage/migrations/adjudication_schema.h"

namespace secondlook::storage {

// An adjudication is one thing that was done about a conflict; rows of before were decisions. `reason` holds its
// comment, `why` the reason by number; `pair_low` and `pair_high` are the two labels that led when it was made, and
// `after_annotation` is the newest annotation of then. Of a
// task's overlap, `extra` reviewers were asked because people disagreed; it is contested while it waits for them.
const std::string_view adjudicationSchema = R"sql(
ALTER TABLE adjudication ADD COLUMN kind {int} NOT NULL DEFAULT 1;

ALTER TABLE adjudication ADD COLUMN why {int} NOT NULL DEFAULT 0;

ALTER TABLE adjudication ADD COLUMN answers TEXT NOT NULL DEFAULT '{}';

ALTER TABLE adjudication ADD COLUMN soft_label TEXT NOT NULL DEFAULT '{}';

ALTER TABLE adjudication ADD COLUMN probability {real};

ALTER TABLE adjudication ADD COLUMN own_conflict {int} NOT NULL DEFAULT 0;

ALTER TABLE adjudication ADD COLUMN names_shown {int} NOT NULL DEFAULT 0;

ALTER TABLE adjudication ADD COLUMN model_shown {int} NOT NULL DEFAULT 0;

ALTER TABLE adjudication ADD COLUMN took_ms {int} NOT NULL DEFAULT 0;

ALTER TABLE adjudication ADD COLUMN takes_back {int} REFERENCES adjudication(id);

ALTER TABLE adjudication ADD COLUMN batch {int};

ALTER TABLE adjudication ADD COLUMN after_annotation {int} NOT NULL DEFAULT 0;

ALTER TABLE adjudication ADD COLUMN pair_low {int};

ALTER TABLE adjudication ADD COLUMN pair_high {int};

CREATE INDEX adjudication_record ON adjudication (record_id, id);

CREATE INDEX adjudication_takes_back ON adjudication (takes_back);

CREATE INDEX adjudication_reviewer ON adjudication (reviewer_id, id);

CREATE INDEX adjudication_kind ON adjudication (kind, created_at, id);

CREATE INDEX adjudication_batch ON adjudication (batch, id) WHERE batch IS NOT NULL;

CREATE INDEX adjudication_pair ON adjudication (pair_low, pair_high, id) WHERE pair_low IS NOT NULL;

ALTER TABLE review_task ADD COLUMN extra {int} NOT NULL DEFAULT 0;

ALTER TABLE review_task ADD COLUMN contested {int} NOT NULL DEFAULT 0;

CREATE INDEX review_task_contested ON review_task (contested, id) WHERE contested = 1;

CREATE INDEX known_label_gold ON known_label (record_id, label) WHERE kind = 2;
)sql";

} // namespace secondlook::storage
