#include "storage/run_attempts.h"

namespace secondlook::storage {

using base::Status;

base::Result<int> beginAttempt(Connection &connection, base::RunId run, const std::string &actor,
                               const pipeline::RunAttempt &attempt, std::int64_t limit, base::TimeMs now)
{
    const auto last = connection.number("SELECT MAX(number) FROM run_attempt WHERE run_id = :run_id", 0, run);
    if (!last)
        return tl::unexpected(last.error());
    SECONDLOOK_TRY(connection.execute(
        "INSERT INTO run_attempt (run_id, number, actor, asked, record_limit, cost_cap, started_at, saved_at, ended, "
        "why, by_batch) VALUES (:run_id, :number, :actor, :asked, :record_limit, :cost_cap, :started_at, :saved_at, "
        "'', '', :by_batch)",
        run, *last + 1, actor, attempt.asked, limit, attempt.costCap, now, now, attempt.isByBatch));
    return static_cast<int>(*last + 1);
}

Status noteAttempt(Connection &connection, base::RunId run, int number, base::TimeMs now)
{
    return connection.execute("UPDATE run_attempt SET saved_at = :at WHERE run_id = :run_id AND number = :number", now,
                              run, number);
}

Status endAttempt(Connection &connection, base::RunId run, int number, pipeline::AttemptEnd end, const std::string &why,
                  base::TimeMs now)
{
    return connection.execute("UPDATE run_attempt SET saved_at = :saved_at, ended_at = :ended_at, ended = :ended, "
                              "why = :why WHERE run_id = :run_id AND number = :number",
                              now, now, pipeline::attemptEndName(end), why, run, number);
}

base::Result<std::vector<base::RecordId>> readListed(Connection &connection, base::RunId run)
{
    auto rows = connection.query("SELECT record_id FROM run_record WHERE run_id = :run_id ORDER BY record_id", run);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<base::RecordId> records;
    while ((*rows)->next())
        records.push_back({(*rows)->int64(0)});
    return records;
}

} // namespace secondlook::storage
