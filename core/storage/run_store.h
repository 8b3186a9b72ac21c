#pragma once

#include "base/clock.h"
#include "pipeline/run_store.h"
#include "storage/run_rows.h"
#include "storage/sql/connection.h"

#include <memory>
#include <optional>
#include <string>

namespace secondlook::storage {

std::string_view selectionName(pipeline::Selection selection);
/// " FROM record r LEFT JOIN outcome o ... WHERE ...": the records of a selection.
std::string fromSelection(pipeline::Selection selection);

class SqlRecordPages final : public pipeline::RecordPages
{
public:
    explicit SqlRecordPages(std::unique_ptr<Connection> connection);

    base::Result<std::vector<domain::Record>> page(pipeline::Selection selection, base::RecordId after,
                                                   base::RecordId upTo, int count, base::RunId unlessIn) override;

private:
    std::unique_ptr<Connection> m_connection;
};

class SqlKeptAnswers final : public pipeline::KeptAnswers
{
public:
    explicit SqlKeptAnswers(std::unique_ptr<Connection> connection);

    base::Result<std::optional<std::string>> find(const std::string &key) override;

private:
    std::unique_ptr<Connection> m_connection;
};

/// Keeps answers of a model server; those that are kept already stay as they are.
[[nodiscard]] base::Status keepAnswers(Connection &connection, const std::vector<pipeline::KeptAnswer> &answers,
                                       base::TimeMs at);

class SqlRunStore final : public pipeline::RunStore
{
public:
    SqlRunStore(std::unique_ptr<Connection> connection, const base::Clock &clock, std::string actor);

    base::Result<pipeline::OpenRun> open(const pipeline::RunSpec &spec) override;
    base::Status commit(base::RunId run, const pipeline::RunCommit &commit) override;
    base::Result<pipeline::RunTally> tally(base::RunId run) override;
    base::Result<pipeline::RunUsage> usage(base::RunId run) override;
    base::Status finish(base::RunId run, const pipeline::RunTally &tally) override;

private:
    base::Result<std::optional<pipeline::OpenRun>> unfinished(const pipeline::RunSpec &spec, const std::string &runKey);
    base::Result<pipeline::OpenRun> begin(const pipeline::RunSpec &spec, const std::string &runKey);
    base::Status write(base::RunId run, base::RecordId record, const pipeline::RoutedPrediction &routed,
                       base::TimeMs now);
    base::Status write(base::RunId run, base::RecordId record, const domain::Failure &failure, base::TimeMs now);
    base::Status addUsage(base::RunId run, const pipeline::RunUsage &usage);
    base::Result<bool> isSettled(base::RecordId record);
    base::Status queueTask(base::RunId run, base::RecordId record, const pipeline::RoutedPrediction &routed,
                           base::TimeMs now);
    base::Status queueUnlabelled(base::RunId run, base::RecordId record, base::TimeMs now);

    std::unique_ptr<Connection> m_connection;
    const base::Clock &m_clock;
    std::string m_actor;
    std::int64_t m_nextTask = 0;   ///< inside a transaction
    std::optional<RunRows> m_rows; ///< likewise
    bool m_mayHaveTasks = false;   ///< of the open run: its records may stand in the queue already
};

} // namespace secondlook::storage
