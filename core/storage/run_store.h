#pragma once

#include "base/clock.h"
#include "pipeline/run_overview.h"
#include "storage/record_pages.h"
#include "storage/run_lock.h"
#include "storage/run_rows.h"
#include "storage/sql/connection.h"

#include <memory>
#include <optional>
#include <string>

namespace secondlook::storage {

/// Of all attempts at the run.
[[nodiscard]] base::Result<pipeline::RunUsage> readUsage(Connection &connection, base::RunId run);

class SqlRunStore final : public pipeline::RunStore
{
public:
    SqlRunStore(std::unique_ptr<Connection> connection, const base::Clock &clock, std::string actor,
                pipeline::RunAttempt attempt = {});

    base::Result<pipeline::OpenRun> open(const pipeline::RunSpec &spec) override;
    base::Status commit(base::RunId run, const pipeline::RunCommit &commit) override;
    base::Result<pipeline::RunTally> tally(base::RunId run) override;
    base::Result<pipeline::RunUsage> usage(base::RunId run) override;
    base::Result<domain::RunLanes> lanes(base::RunId run) override;
    base::Status finish(base::RunId run, const pipeline::RunTally &tally) override;

    /// Says how the attempt that open() began ended where the run did not; nothing where none was begun.
    [[nodiscard]] base::Status endEarly(pipeline::AttemptEnd end, const std::string &why);

private:
    base::Result<std::optional<pipeline::OpenRun>> unfinished(const pipeline::RunSpec &spec, const std::string &runKey);
    base::Result<pipeline::OpenRun> begin(const pipeline::RunSpec &spec, const std::string &runKey);
    base::Status list(const pipeline::RunSpec &spec, base::RunId run);
    /// Of a run over new records: those of it that are still new. Nothing for other runs.
    base::Result<std::optional<std::int64_t>> stillNew(base::RunId run);
    base::Status write(base::RunId run, base::RecordId record, const pipeline::RoutedPrediction &routed,
                       base::TimeMs now);
    base::Status write(base::RunId run, base::RecordId record, const domain::Failure &failure, domain::Lane lane,
                       base::TimeMs now);
    base::Status addUsage(base::RunId run, const pipeline::RunUsage &usage);
    base::Result<bool> isSettled(base::RecordId record);
    /// Of the tasks after `lastTask`: others may have imported labels since a run over new records began.
    base::Status dropTasksOfSettled(std::int64_t lastTask);
    base::Status queueTask(base::RunId run, base::RecordId record, const pipeline::RoutedPrediction &routed,
                           base::TimeMs now);
    base::Status queueUnlabelled(base::RunId run, base::RecordId record, base::TimeMs now);

    std::unique_ptr<Connection> m_connection;
    const base::Clock &m_clock;
    std::string m_actor;
    pipeline::RunAttempt m_attempt;
    base::RunId m_run;             ///< that is open
    std::optional<RunLock> m_lock; ///< of m_run
    int m_attemptNumber = 0;       ///< at m_run
    std::int64_t m_nextTask = 0;   ///< inside a transaction
    std::optional<RunRows> m_rows; ///< likewise
    bool m_mayHaveTasks = false;   ///< of the open run: its records may stand in the queue already
};

} // namespace secondlook::storage
