#pragma once

#include "base/clock.h"
#include "pipeline/batch_store.h"
#include "storage/run_lock.h"
#include "storage/sql/connection.h"

#include <map>
#include <memory>
#include <vector>

namespace secondlook::storage {

class SqlBatchStore final : public pipeline::BatchStore
{
public:
    SqlBatchStore(std::unique_ptr<Connection> connection, const base::Clock &clock);

    base::Result<pipeline::BatchId> intend(base::RunId run, const pipeline::BatchIntent &intent) override;
    base::Status sending(pipeline::BatchId batch) override;
    base::Status submitted(pipeline::BatchId batch, const std::string &serverId) override;
    base::Status end(const pipeline::BatchEnd &end) override;
    base::Result<std::vector<pipeline::RunBatch>> underWay(base::RunId run, const std::string &server) override;
    base::Result<bool> isKnown(const std::string &serverId) override;
    base::Result<std::vector<pipeline::BatchQuestion>> questions(pipeline::BatchId batch) override;
    base::Result<pipeline::QuestionPast> past(base::RunId run, const std::string &key) override;

private:
    base::Status write(pipeline::BatchId batch, const pipeline::BatchIntent &intent);
    base::Status change(pipeline::BatchId batch, pipeline::BatchState from, pipeline::BatchState to);

    std::unique_ptr<Connection> m_connection;
    const base::Clock &m_clock;
    std::map<base::RunId, RunLock> m_others; ///< runs whose batches are taken over
};

/// Enters what became of questions, inside of the transaction that keeps the answers.
[[nodiscard]] base::Status endQuestions(Connection &connection, const std::vector<pipeline::BatchQuestionEnd> &ends);

/// The same for a batch that is under way. Conflict where it is not.
[[nodiscard]] base::Status endBatch(Connection &connection, const pipeline::BatchEnd &end, base::TimeMs at);

/// Whether a run has batches that the server may be working on.
[[nodiscard]] base::Result<bool> hasBatchesUnderWay(Connection &connection, base::RunId run);

} // namespace secondlook::storage
