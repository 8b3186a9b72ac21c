#pragma once

#include "pipeline/batch_store.h"
#include "pipeline/cost_account.h"
#include "pipeline/run.h"
#include "servers/batch_wire.h"
#include "servers/labeler.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace secondlook::pipeline {

/// Makes of the lines of one batch's results what is to be committed. Every line is looked at as an answer to a single
/// request is. Answers can be committed as they come; what failed is known at the end. Of one thread.
class BatchResults
{
public:
    /// `prices`: of a request in a batch.
    BatchResults(const servers::Labeler &labeler, const RunBatch &batch, std::vector<BatchQuestion> questions,
                 TokenPrices prices, CostPot &pot, base::TimeMs wallNow);

    /// A file of results is read from its beginning; a time before that broke off counts for nothing.
    void beginFile();
    void take(const servers::BatchLine &line);
    /// It was read to its end, with so many lines that are none.
    void endFile(std::int64_t unreadable);
    /// Answers since the last call; what they cost is settled.
    RunCommit answers();
    std::size_t answersSince() const { return m_commit.answers.size(); }
    /// After the last line: what failed, and, unless the batch was cancelled, what the results do not hold; nothing of
    /// that where whyOfNoUse(). What they do not hold costs as far as `status` counts more answers than they do.
    RunCommit rest(const servers::BatchStatus &status);
    /// So many requests in a batch fail in the same senseless way, and none succeeds, that it is not the records'
    /// fault, or the server says itself that every request would fail: why. What failed may be asked again.
    const std::string &whyOfNoUse() const { return m_whyOfNoUse; }
    bool isOutOfQuota() const { return m_isOutOfQuota; }
    const BatchFigures &figures() const { return m_figures; }

private:
    void takeReply(BatchQuestion &question, const servers::HttpReply &reply);
    void takeAnswer(BatchQuestion &question, const std::string &body);
    void fail(const BatchQuestion &question, const domain::Failure &failure, Nanos cost);
    void takeMissing(const BatchQuestion &question, servers::BatchPhase phase, bool isCharged);

    const servers::Labeler &m_labeler;
    BatchId m_batch;
    std::vector<BatchQuestion> m_questions;
    TokenPrices m_prices;
    CostPot &m_pot;
    base::TimeMs m_wallNow;
    std::vector<bool> m_isSeen;  ///< whether a line was about the question
    std::vector<bool> m_wasSeen; ///< before the file that is being read
    std::unordered_map<std::string, std::size_t> m_byId;
    RunCommit m_commit;
    RunCommit m_failures;
    Nanos m_reservedOfAnswers = 0; ///< of m_commit
    Nanos m_reservedOfRest = 0;    ///< of what is not answered
    BatchFigures m_figures;
    BatchFigures m_figuresBefore; ///< before the file that is being read
    std::int64_t m_answered = 0;
    std::int64_t m_notUnderstood = 0; ///< answers too
    std::int64_t m_senseless = 0;
    std::string m_lastSenseless;
    std::string m_whyOfNoUse;
    bool m_isOutOfQuota = false;
};

} // namespace secondlook::pipeline
