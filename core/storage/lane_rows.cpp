#include "storage/lane_rows.h"

namespace secondlook::storage {

base::Status addToLanes(Connection &connection, base::RunId run, const pipeline::RunCommit &commit)
{
    domain::RunLanes added;
    for (const pipeline::RunResult &result : commit.results) {
        domain::LaneFigures &lane = added.of(result.lane);
        ++lane.done;
        lane.failed += std::holds_alternative<domain::Failure>(result.result) ? 1 : 0;
    }
    for (const domain::Lane lane : domain::allLanes) {
        const std::size_t index = domain::laneIndex(lane);
        const domain::LaneFigures &figures = added.of(lane);
        const pipeline::RunUsage &usage = commit.usageOfLane[index];
        if (figures.done == 0 && usage == pipeline::RunUsage())
            continue;
        SECONDLOOK_TRY(connection.execute(
            "INSERT INTO run_lane (run_id, lane, done, failed, requests, cached, retries, input_tokens, output_tokens, "
            "cost, milliseconds) VALUES (:run_id, :lane, :done, :failed, :requests, :cached, :retries, :input_tokens, "
            ":output_tokens, :cost, :milliseconds) ON CONFLICT (run_id, lane) DO UPDATE SET "
            "done = run_lane.done + excluded.done, failed = run_lane.failed + excluded.failed, "
            "requests = run_lane.requests + excluded.requests, cached = run_lane.cached + excluded.cached, "
            "retries = run_lane.retries + excluded.retries, input_tokens = run_lane.input_tokens + "
            "excluded.input_tokens, output_tokens = run_lane.output_tokens + excluded.output_tokens, "
            "cost = run_lane.cost + excluded.cost, milliseconds = run_lane.milliseconds + excluded.milliseconds",
            run, lane, figures.done, figures.failed, usage.requests, usage.cached, usage.retries, usage.inputTokens,
            usage.outputTokens, usage.cost, commit.millisecondsOfLane[index]));
    }
    return {};
}

base::Result<domain::RunLanes> readLanes(Connection &connection, base::RunId run)
{
    auto rows = connection.query("SELECT lane, done, failed, requests, cached, retries, input_tokens, output_tokens, "
                                 "cost, milliseconds FROM run_lane WHERE run_id = :run_id ORDER BY lane",
                                 run);
    if (!rows)
        return tl::unexpected(rows.error());
    domain::RunLanes lanes;
    while ((*rows)->next()) {
        const Statement &row = **rows;
        lanes.of(static_cast<domain::Lane>(row.integer(0))) = {row.int64(1), row.int64(1), row.int64(2), row.int64(3),
                                                               row.int64(4), row.int64(5), row.int64(6), row.int64(7),
                                                               row.int64(8), row.int64(9)};
    }
    return lanes;
}

} // namespace secondlook::storage
