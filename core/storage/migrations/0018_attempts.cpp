#include "storage/migrations/attempts_schema.h"

namespace secondlook::storage {

const std::string_view attemptsSchema = R"sql(
CREATE TABLE run_attempt (
    run_id {int} NOT NULL REFERENCES run(id), number {int} NOT NULL, actor TEXT NOT NULL, asked TEXT NOT NULL,
    record_limit {int} NOT NULL, cost_cap {int}, started_at {int} NOT NULL, saved_at {int} NOT NULL, ended_at {int},
    ended TEXT NOT NULL, why TEXT NOT NULL, PRIMARY KEY (run_id, number));

CREATE TABLE run_record (
    run_id {int} NOT NULL REFERENCES run(id), record_id {int} NOT NULL REFERENCES record(id),
    PRIMARY KEY (run_id, record_id));
)sql";

} // namespace secondlook::storage
