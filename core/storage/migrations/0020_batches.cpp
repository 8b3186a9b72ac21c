#include "storage/migrations/batches_schema.h"

namespace secondlook::storage {

const std::string_view batchesSchema = R"sql(
CREATE TABLE run_batch (
    run_id {int} NOT NULL REFERENCES run(id), number {int} NOT NULL, state {int} NOT NULL, server TEXT NOT NULL,
    token TEXT NOT NULL, content_hash TEXT NOT NULL, questions {int} NOT NULL, server_id TEXT NOT NULL, intended_at {int} NOT NULL,
    sent_at {int}, submitted_at {int}, ended_at {int}, why TEXT NOT NULL, PRIMARY KEY (run_id, number));

CREATE TABLE run_batch_question (
    run_id {int} NOT NULL, batch {int} NOT NULL, line {int} NOT NULL, question TEXT NOT NULL,
    record_id {int} NOT NULL REFERENCES record(id), vote {int} NOT NULL, again {int} NOT NULL, reserved {int} NOT NULL,
    state {int} NOT NULL, reason TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (run_id, batch, line),
    FOREIGN KEY (run_id, batch) REFERENCES run_batch(run_id, number));

CREATE INDEX run_batch_question_open ON run_batch_question (question) WHERE state = 0;

CREATE INDEX run_batch_question_key ON run_batch_question (run_id, question, state);
)sql";

} // namespace secondlook::storage
