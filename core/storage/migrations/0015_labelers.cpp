#include "storage/migrations/labelers_schema.h"

namespace secondlook::storage {

const std::string_view labelersSchema = R"sql(
CREATE TABLE labeler (
    name TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL, changed_at {int} NOT NULL);

CREATE TABLE run_lane (
    run_id {int} NOT NULL REFERENCES run(id), lane {int} NOT NULL, done {int} NOT NULL, failed {int} NOT NULL,
    requests {int} NOT NULL, cached {int} NOT NULL, retries {int} NOT NULL, input_tokens {int} NOT NULL,
    output_tokens {int} NOT NULL, cost {int} NOT NULL, milliseconds {int} NOT NULL, PRIMARY KEY (run_id, lane));

INSERT INTO run_lane (run_id, lane, done, failed, requests, cached, retries, input_tokens, output_tokens, cost,
    milliseconds)
    SELECT r.id, 1, (SELECT COUNT(*) FROM prediction p WHERE p.run_id = r.id) +
    (SELECT COUNT(*) FROM failure f WHERE f.run_id = r.id), (SELECT COUNT(*) FROM failure g WHERE g.run_id = r.id),
    COALESCE(u.requests, 0), COALESCE(u.cached, 0), COALESCE(u.retries, 0), COALESCE(u.input_tokens, 0),
    COALESCE(u.output_tokens, 0), COALESCE(u.cost, 0), 0
    FROM run r LEFT JOIN run_usage u ON u.run_id = r.id;

ALTER TABLE failure ADD COLUMN lane {int} NOT NULL DEFAULT 1;
)sql";

} // namespace secondlook::storage
