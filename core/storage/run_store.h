#pragma once

#include "base/clock.h"
#include "pipeline/run_store.h"
#include "storage/sql/connection.h"

#include <memory>
#include <string>

namespace secondlook::storage {

std::string_view selectionName(pipeline::Selection selection);

class SqlRecordPages final : public pipeline::RecordPages
{
public:
    explicit SqlRecordPages(std::unique_ptr<Connection> connection);

    base::Result<std::vector<domain::Record>> page(pipeline::Selection selection, base::RecordId after,
                                                   base::RecordId upTo, int count) override;

private:
    std::unique_ptr<Connection> m_connection;
};

class SqlRunStore final : public pipeline::RunStore
{
public:
    SqlRunStore(std::unique_ptr<Connection> connection, const base::Clock &clock, std::string actor);

    base::Result<pipeline::OpenRun> open(const pipeline::RunSpec &spec) override;
    base::Status commit(base::RunId run, const std::vector<pipeline::RunResult> &results,
                        base::RecordId checkpoint) override;
    base::Result<pipeline::RunTally> tally(base::RunId run) override;
    base::Status finish(base::RunId run, const pipeline::RunTally &tally) override;

private:
    base::Result<std::optional<pipeline::OpenRun>> unfinished(const pipeline::RunSpec &spec, const std::string &runKey);
    base::Result<pipeline::OpenRun> begin(const pipeline::RunSpec &spec, const std::string &runKey);
    base::Status write(base::RunId run, base::RecordId record, const pipeline::RoutedPrediction &routed,
                       base::TimeMs now);
    base::Status write(base::RunId run, base::RecordId record, const domain::Failure &failure, base::TimeMs now);
    base::Status setOutcome(base::RunId run, base::RecordId record, int state, base::TimeMs now);
    base::Status queueTask(base::RunId run, base::RecordId record, const pipeline::RoutedPrediction &routed,
                           base::TimeMs now);

    std::unique_ptr<Connection> m_connection;
    const base::Clock &m_clock;
    std::string m_actor;
    std::int64_t m_nextTask = 0; ///< inside a transaction
    bool m_mayHaveTasks = false; ///< of the open run: its records may stand in the queue already
};

} // namespace secondlook::storage
