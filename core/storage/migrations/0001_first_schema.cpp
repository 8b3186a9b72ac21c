#include "storage/migrations/first_schema.h"

namespace secondlook::storage {

const std::string_view firstSchema = R"sql(
CREATE TABLE project (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL);

CREATE TABLE source (
    id {id}, name TEXT NOT NULL, path TEXT NOT NULL, imported_at {int} NOT NULL);

CREATE TABLE record (
    id {id}, external_id TEXT NOT NULL UNIQUE, content_hash TEXT NOT NULL,
    source_id {int} NOT NULL REFERENCES source(id), segment TEXT NOT NULL, text TEXT NOT NULL, fields TEXT NOT NULL);

CREATE TABLE rejected_line (
    id {id}, source_id {int} NOT NULL REFERENCES source(id), line {int} NOT NULL, reason TEXT NOT NULL,
    raw TEXT NOT NULL);

CREATE TABLE known_label (
    record_id {int} NOT NULL PRIMARY KEY REFERENCES record(id), kind {int} NOT NULL, label {int} NOT NULL,
    schema_version {int} NOT NULL);

CREATE TABLE label_schema (
    version {int} NOT NULL PRIMARY KEY, document TEXT NOT NULL, created_at {int} NOT NULL);

CREATE TABLE policy (
    version {int} NOT NULL PRIMARY KEY, document TEXT NOT NULL, reason TEXT NOT NULL, created_at {int} NOT NULL);

CREATE TABLE model (
    id {id}, name TEXT NOT NULL UNIQUE, classifier TEXT NOT NULL, schema_version {int} NOT NULL, seed {int} NOT NULL,
    report TEXT NOT NULL, content {blob} NOT NULL, sha256 TEXT NOT NULL, created_at {int} NOT NULL);

CREATE TABLE run (
    id {id}, run_key TEXT NOT NULL, classifier TEXT NOT NULL, model_version TEXT NOT NULL,
    policy_version {int} NOT NULL, schema_version {int} NOT NULL, selection TEXT NOT NULL,
    auto_threshold {real}, input {int} NOT NULL, first_after {int} NOT NULL, up_to {int} NOT NULL,
    checkpoint {int} NOT NULL, started_at {int} NOT NULL, finished_at {int}, summary TEXT NOT NULL);

CREATE TABLE prediction (
    run_id {int} NOT NULL REFERENCES run(id), record_id {int} NOT NULL REFERENCES record(id), label {int} NOT NULL,
    confidence {real} NOT NULL, raw_confidence {real} NOT NULL, other {real} NOT NULL, scores {blob} NOT NULL,
    signals {int} NOT NULL, tier {int} NOT NULL, reasons {int} NOT NULL, created_at {int} NOT NULL,
    PRIMARY KEY (run_id, record_id));

CREATE TABLE failure (
    run_id {int} NOT NULL REFERENCES run(id), record_id {int} NOT NULL REFERENCES record(id),
    transient {int} NOT NULL, reason TEXT NOT NULL, detail TEXT NOT NULL, attempts {int} NOT NULL,
    created_at {int} NOT NULL, PRIMARY KEY (run_id, record_id));

CREATE TABLE outcome (
    record_id {int} NOT NULL PRIMARY KEY REFERENCES record(id), state {int} NOT NULL, label {int}, label_source TEXT,
    run_id {int} REFERENCES run(id), changed_at {int} NOT NULL);

CREATE TABLE reviewer (
    id {id}, name TEXT NOT NULL UNIQUE, created_at {int} NOT NULL);

CREATE TABLE review_task (
    id {id}, record_id {int} NOT NULL UNIQUE REFERENCES record(id), run_id {int} REFERENCES run(id),
    state {int} NOT NULL, priority {real} NOT NULL, reasons {int} NOT NULL, overlap {int} NOT NULL,
    blind {int} NOT NULL, created_at {int} NOT NULL);

CREATE INDEX review_task_queue ON review_task (state, priority, id);

CREATE TABLE assignment (
    id {id}, task_id {int} NOT NULL REFERENCES review_task(id), reviewer_id {int} NOT NULL REFERENCES reviewer(id),
    state {int} NOT NULL, leased_until {int} NOT NULL, UNIQUE (task_id, reviewer_id));

CREATE INDEX assignment_reviewer ON assignment (reviewer_id, state, id);

CREATE TABLE annotation (
    id {id}, task_id {int} REFERENCES review_task(id), record_id {int} NOT NULL REFERENCES record(id),
    reviewer_id {int} NOT NULL REFERENCES reviewer(id), action {int} NOT NULL, label {int}, schema_version {int} NOT NULL,
    flag_reason {int} NOT NULL, blind {int} NOT NULL, own_confidence {int}, comment TEXT NOT NULL,
    took_ms {int} NOT NULL, created_at {int} NOT NULL, supersedes {int} REFERENCES annotation(id));

CREATE INDEX annotation_record ON annotation (record_id, id);

CREATE INDEX annotation_reviewer ON annotation (reviewer_id, id);

CREATE INDEX annotation_supersedes ON annotation (supersedes);

CREATE TABLE adjudication (
    id {id}, task_id {int} NOT NULL REFERENCES review_task(id), record_id {int} NOT NULL REFERENCES record(id),
    label {int}, method TEXT NOT NULL, reviewer_id {int} REFERENCES reviewer(id), reason TEXT NOT NULL,
    created_at {int} NOT NULL);

CREATE INDEX adjudication_task ON adjudication (task_id);

CREATE TABLE dataset_version (
    id {id}, name TEXT NOT NULL UNIQUE, manifest TEXT NOT NULL, sha256 TEXT NOT NULL, created_at {int} NOT NULL);

CREATE TABLE audit_event (
    sequence {int} NOT NULL PRIMARY KEY, created_at {int} NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
    subject TEXT NOT NULL, detail TEXT NOT NULL, previous_hash TEXT NOT NULL, hash TEXT NOT NULL);
)sql";

} // namespace secondlook::storage
