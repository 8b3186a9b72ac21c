#include "pipeline/told_batch_store.h"

namespace secondlook::pipeline {

namespace {

std::string_view batchStateWord(BatchState state)
{
    switch (state) {
    case BatchState::Intended:
    case BatchState::Sending:
    case BatchState::Submitted:
        return "under_way";
    case BatchState::Done:
        return "done";
    case BatchState::Failed:
        return "failed";
    case BatchState::NeverMade:
        return "never_made";
    case BatchState::GivenUp:
        break;
    }
    return "given_up";
}

} // namespace

void tellBatchEnd(const base::Events &events, const BatchEnd &end)
{
    events.info("batch_ended",
                {{"run", end.batch.run.value}, {"batch", end.batch.number}, {"state", batchStateWord(end.state)}});
}

base::Result<BatchId> ToldBatchStore::intend(base::RunId run, const BatchIntent &intent)
{
    auto made = m_store.intend(run, intent);
    if (made)
        m_events.info("batch_made", {{"run", made->run.value},
                                     {"batch", made->number},
                                     {"trace", intent.token},
                                     {"requests", static_cast<std::int64_t>(intent.questions.size())}});
    return made;
}

base::Status ToldBatchStore::sending(BatchId batch)
{
    base::Status stored = m_store.sending(batch);
    if (stored)
        m_events.info("batch_sending", {{"run", batch.run.value}, {"batch", batch.number}});
    return stored;
}

base::Status ToldBatchStore::submitted(BatchId batch, const std::string &serverId)
{
    base::Status stored = m_store.submitted(batch, serverId);
    if (stored)
        m_events.info("batch_submitted", {{"run", batch.run.value}, {"batch", batch.number}});
    return stored;
}

base::Status ToldBatchStore::end(const BatchEnd &end)
{
    base::Status stored = m_store.end(end);
    if (stored)
        tellBatchEnd(m_events, end);
    return stored;
}

} // namespace secondlook::pipeline
