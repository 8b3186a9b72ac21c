#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/prediction.h"
#include "pipeline/batch_end.h"
#include "pipeline/cost_account.h"
#include "pipeline/run_store.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace secondlook::pipeline {

/// One request of a batch.
struct BatchQuestion
{
    std::string key; ///< of the answer
    base::RecordId record;
    int vote = 0;
    bool again = false;
    Nanos reserved = 0; ///< the most that it may cost
    /// Until its end is known: then it is among the answers, has failed, or was not asked after all.
    bool isOpen = true;
};

struct BatchIntent
{
    std::string server;      ///< names the server: its kind and address
    std::string token;       ///< names the batch to the server
    std::string keyMark;     ///< Labeler::keyMark() of the token
    std::string contentHash; ///< SHA-256 over the keys of the questions
    std::vector<BatchQuestion> questions;
};

struct RunBatch
{
    BatchId id;
    BatchState state = BatchState::Intended;
    std::string token;
    std::string serverId{}; ///< once it is submitted
    std::int64_t questions = 0;
    base::TimeMs sentAt = 0; ///< when it may first have reached the server; 0: not yet
    std::string keyMark{};   ///< of the key it goes to the server with; empty where nobody knows
};

/// What the batches of a run brought for a question.
struct QuestionPast
{
    base::RecordId answeredFor{};          ///< the record for which it was asked and answered
    int failures = 0;                      ///< for passing reasons
    std::optional<domain::Failure> last{}; ///< whether for passing reasons or for good
};

/// What a project keeps of the batches of its runs. Every call is durable when it returns. Belongs to one thread.
class BatchStore
{
public:
    virtual ~BatchStore() = default;
    /// Says that a batch will be sent, before it is. Conflict where one of its questions is in a batch that is under
    /// way, of whatever run.
    virtual base::Result<BatchId> intend(base::RunId run, const BatchIntent &intent) = 0;
    /// From now on it may be at the server.
    virtual base::Status sending(BatchId batch) = 0;
    virtual base::Status submitted(BatchId batch, const std::string &serverId) = 0;
    /// Of a batch that costs nothing; otherwise RunCommit::batchEnd says it together with the cost.
    virtual base::Status end(const BatchEnd &end) = 0;
    /// Those that are intended, being sent or submitted: of this run, and of others that asked the same server in
    /// the same way and on which nobody works, as their answers are good for every run. From now on nobody else works
    /// on these.
    virtual base::Result<std::vector<RunBatch>> underWay(base::RunId run, const std::string &server) = 0;
    /// Whether some batch of this project is the one that the server calls so.
    virtual base::Result<bool> isKnown(const std::string &serverId) = 0;
    /// In the order in which they stand in the batch.
    virtual base::Result<std::vector<BatchQuestion>> questions(BatchId batch) = 0;
    virtual base::Result<QuestionPast> past(base::RunId run, const std::string &key) = 0;
};

} // namespace secondlook::pipeline
