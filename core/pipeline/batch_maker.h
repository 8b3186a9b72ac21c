#pragma once

#include "pipeline/batch_store.h"
#include "pipeline/cost_account.h"
#include "pipeline/record_sorter.h"
#include "routing/router.h"
#include "servers/batch_wire.h"
#include "servers/labeler.h"

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace secondlook::pipeline {

/// How large one batch may be. OpenAI takes 50,000 requests in 200 MB, Anthropic 100,000 in 256 MB; a batch is made in
/// memory, so it is kept smaller.
struct BatchLimits
{
    std::size_t requests = 50'000;
    std::size_t bytes = std::size_t{48} * 1024 * 1024;
    std::size_t underWay = 8; ///< batches at a time
};

/// Whom a batch asks, and how: the server, and a hash of all that its answers are read and paid by. A run takes up
/// batches of others only where this is the same.
std::string askedBy(const servers::Labeler &labeler);

/// Whether a batch goes by another key than the labeler's. False where nobody knows.
bool isOfAnotherKey(const RunBatch &batch, const servers::Labeler &labeler);

/// A question's name in a batch: which run, batch and record it is of, in numbers that say nothing of the record.
std::string customIdOf(base::RunId run, const std::string &token, const BatchQuestion &question);
/// What all custom ids of a batch begin with.
std::string customIdStart(base::RunId run, const std::string &token);

/// What is being asked by batches that are not read yet. A batch goes by its token.
class QuestionsUnderWay
{
public:
    void add(const std::string &token, const std::vector<BatchQuestion> &questions);
    void add(const std::string &token, const BatchQuestion &question);
    /// The record has to wait for the batch in which this question is.
    void await(base::RecordId record, const std::string &key) { m_records[record] = m_keys.at(key); }
    void remove(const std::string &token);
    bool isAsking(const std::string &key) const { return m_keys.contains(key); }
    bool isWaiting(base::RecordId record) const { return m_records.contains(record); }

private:
    std::unordered_map<std::string, int> m_batches; ///< token to a number that is short
    std::unordered_map<std::string, int> m_keys;
    std::unordered_map<base::RecordId, int> m_records;
    int m_last = 0;
};

struct MadeBatch
{
    BatchIntent intent;
    std::string file;
    Nanos reserved = 0;

    bool isEmpty() const { return intent.questions.empty(); }
};

/// Looks through the records of a run that have no result. What is known by now, from answers that are kept and from
/// batches that came to nothing, decides records; the questions of the others are put into batches. Of one thread.
class BatchMaker
{
public:
    struct Parts
    {
        const servers::Labeler &labeler;
        const servers::BatchWire &wire;
        const routing::Router &router;
        const base::Clock &clock;
        const RunSpec &spec;
        BatchStore &batches;
        CostPot &pot;
        QuestionsUnderWay &underWay;
        TokenPrices prices;
        double inverseTemperature = 1.0;
        BatchLimits limits{};
    };
    using Commit = std::function<base::Status(RunCommit)>;

    BatchMaker(Parts parts, const OpenRun &run, ServerRunReads reads, Commit commit);

    /// Begins to look at the first record without a result.
    void begin();
    /// The next batch; an empty one where all records were looked at, or nothing more may be asked.
    base::Result<MadeBatch> next(const std::stop_token &stop);
    /// Whether a question was left out because it would have passed the cost cap.
    bool isCapped() const { return m_isCapped; }
    void addTo(OperatorTimes &times) const;

private:
    enum class Taken { Yes, NoRoom };

    base::Status readPage();
    base::Result<Taken> take(const domain::Record &record, MadeBatch &batch, RunCommit &commit);
    base::Result<bool> decide(AskingJob &asking, RunCommit &commit);
    base::Result<Taken> ask(AskingJob &asking, MadeBatch &batch, RunCommit &commit);
    Taken add(const servers::Attempt &attempt, const AskingJob &asking, std::string_view body, std::string key,
              MadeBatch &batch);
    std::vector<servers::Attempt> attemptsOf(const LabelJob &job) const;
    void finish(AskingJob &asking, RunCommit &commit);
    base::Status handOver(RunCommit &commit);

    Parts m_parts;
    OpenRun m_run;
    ServerRunReads m_reads;
    Commit m_commit;
    std::vector<domain::Record> m_page;
    std::size_t m_at = 0; ///< in m_page
    bool m_isAtEnd = false;
    bool m_isCapped = false;
    base::RecordId m_readUpTo;
    base::RecordId m_firstOpen; ///< the first record in this look that stays without a result
    Stopwatch m_reading;
    Stopwatch m_preparing;
};

} // namespace secondlook::pipeline
