#pragma once

#include "base/event_log.h"
#include "pipeline/batch_store.h"

namespace secondlook::pipeline {

/// batch_ended, of a batch whose end is stored by itself or in a commit.
void tellBatchEnd(const base::Events &events, const BatchEnd &end);

/// A store of batches that also tells of what becomes of them: batch_made, batch_sending, batch_submitted, batch_ended.
/// They are named by the run that made them and their number in it.
class ToldBatchStore final : public BatchStore
{
public:
    /// `store` lives longer.
    ToldBatchStore(BatchStore &store, base::Events events) : m_store(store), m_events(std::move(events)) {}

    base::Result<BatchId> intend(base::RunId run, const BatchIntent &intent) override;
    base::Status sending(BatchId batch) override;
    base::Status submitted(BatchId batch, const std::string &serverId) override;
    base::Status end(const BatchEnd &end) override;
    base::Result<std::vector<RunBatch>> underWay(base::RunId run, const std::string &server) override
    {
        return m_store.underWay(run, server);
    }
    base::Result<bool> isKnown(const std::string &serverId) override { return m_store.isKnown(serverId); }
    base::Result<std::vector<BatchQuestion>> questions(BatchId batch) override { return m_store.questions(batch); }
    base::Result<QuestionPast> past(base::RunId run, const std::string &key) override { return m_store.past(run, key); }

private:
    BatchStore &m_store;
    base::Events m_events;
};

} // namespace secondlook::pipeline
