#include "storage/migrations/servers_schema.h"

namespace secondlook::storage {

const std::string_view serversSchema = R"sql(
CREATE TABLE provider (
    name TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL, changed_at {int} NOT NULL);

CREATE TABLE server_capability (
    url TEXT NOT NULL, model TEXT NOT NULL, token_probabilities {int} NOT NULL, answer_schema {int} NOT NULL,
    probed_at {int} NOT NULL, PRIMARY KEY (url, model));

CREATE TABLE model_answer (
    question TEXT NOT NULL PRIMARY KEY, answer TEXT NOT NULL, answered_at {int} NOT NULL);

CREATE TABLE run_usage (
    run_id {int} NOT NULL PRIMARY KEY REFERENCES run(id), requests {int} NOT NULL, cached {int} NOT NULL,
    retries {int} NOT NULL, input_tokens {int} NOT NULL, output_tokens {int} NOT NULL, cost {int} NOT NULL,
    busy_ms {int} NOT NULL);
)sql";

} // namespace secondlook::storage
