#include "storage/batch_store.h"

namespace secondlook::storage {

using base::Result;
using base::Status;
using pipeline::BatchState;

namespace {

enum class QuestionState { Open, Answered, Failed, FailedForNow, NotAsked, ForPeople };

Status anotherProgram(base::RunId run)
{
    return base::fail(
        base::ErrorCode::Conflict,
        "another program works on the batches of this run; wait for it to end, then take the run up again",
        "run " + std::to_string(run.value));
}

} // namespace

SqlBatchStore::SqlBatchStore(std::unique_ptr<Connection> connection, const base::Clock &clock)
    : m_connection(std::move(connection)), m_clock(clock)
{
}

Result<pipeline::BatchId> SqlBatchStore::intend(base::RunId run, const pipeline::BatchIntent &intent)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto last = m_connection->number("SELECT MAX(number) FROM run_batch WHERE run_id = :run_id", 0, run);
    if (!last)
        return tl::unexpected(last.error());
    const pipeline::BatchId batch{run, static_cast<int>(*last) + 1};
    SECONDLOOK_TRY(write(batch, intent));
    SECONDLOOK_TRY(transaction->commit());
    return batch;
}

Status SqlBatchStore::write(pipeline::BatchId batch, const pipeline::BatchIntent &intent)
{
    SECONDLOOK_TRY(m_connection->execute(
        "INSERT INTO run_batch (run_id, number, state, server, token, content_hash, questions, server_id, intended_at, "
        "why, key_mark) "
        "VALUES (:run_id, :number, :state, :server, :token, :content_hash, :questions, '', :at, '', :key_mark)",
        batch.run, batch.number, BatchState::Intended, intent.server, intent.token, intent.contentHash,
        intent.questions.size(), m_clock.now(), intent.keyMark));
    for (std::size_t i = 0; i < intent.questions.size(); ++i) {
        const pipeline::BatchQuestion &question = intent.questions[i];
        const auto open = m_connection->number(
            "SELECT MAX(run_id) FROM run_batch_question WHERE question = :question AND state = 0", 0, question.key);
        if (!open)
            return tl::unexpected(open.error());
        if (*open > 0)
            return anotherProgram({*open});
        SECONDLOOK_TRY(m_connection->execute(
            "INSERT INTO run_batch_question (run_id, batch, line, question, record_id, vote, again, reserved, "
            "state, reason, detail) VALUES (:run_id, :batch, :line, :question, :record_id, :vote, :again, "
            ":reserved, :state, '', '')",
            batch.run, batch.number, i, question.key, question.record, question.vote, question.again, question.reserved,
            QuestionState::Open));
    }
    return {};
}

/// Where the batch is not in the state any more in which it was last seen, another program has it.
Status SqlBatchStore::change(pipeline::BatchId batch, BatchState from, BatchState to)
{
    auto changed = m_connection->query(
        "UPDATE run_batch SET state = :state WHERE run_id = :run_id AND number = :number AND state = :from", to,
        batch.run, batch.number, from);
    if (!changed)
        return tl::unexpected(changed.error());
    return (*changed)->changedRows() == 1 ? Status() : anotherProgram(batch.run);
}

Status SqlBatchStore::sending(pipeline::BatchId batch)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(change(batch, BatchState::Intended, BatchState::Sending));
    SECONDLOOK_TRY(
        m_connection->execute("UPDATE run_batch SET sent_at = :at WHERE run_id = :run_id AND number = :number",
                              m_clock.now(), batch.run, batch.number));
    return transaction->commit();
}

Status SqlBatchStore::submitted(pipeline::BatchId batch, const std::string &serverId)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(change(batch, BatchState::Sending, BatchState::Submitted));
    SECONDLOOK_TRY(m_connection->execute("UPDATE run_batch SET server_id = :server_id, submitted_at = :at WHERE "
                                         "run_id = :run_id AND number = :number",
                                         serverId, m_clock.now(), batch.run, batch.number));
    return transaction->commit();
}

Status SqlBatchStore::end(const pipeline::BatchEnd &end)
{
    auto transaction = Transaction::write(*m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    SECONDLOOK_TRY(endBatch(*m_connection, end, m_clock.now()));
    return transaction->commit();
}

Result<bool> SqlBatchStore::isKnown(const std::string &serverId)
{
    const auto count = m_connection->number("SELECT COUNT(*) FROM run_batch WHERE server_id = :server_id", 0, serverId);
    if (!count)
        return tl::unexpected(count.error());
    return *count > 0;
}

Result<std::vector<pipeline::RunBatch>> SqlBatchStore::underWay(base::RunId run, const std::string &server)
{
    auto rows = m_connection->query(
        "SELECT run_id, number, state, token, server_id, questions, sent_at, key_mark FROM run_batch "
        "WHERE state IN (1, 2, 3) AND "
        "(run_id = :run_id OR server = :server) ORDER BY run_id, number",
        run, server);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<pipeline::RunBatch> batches;
    while ((*rows)->next()) {
        const base::RunId maker{(*rows)->int64(0)};
        if (maker != run && !m_others.contains(maker)) {
            auto lock = RunLock::take(m_connection->path(), maker);
            if (!lock && lock.error().code == base::ErrorCode::Conflict)
                continue; // who works on it reads its results
            if (!lock)
                return tl::unexpected(lock.error());
            m_others.emplace(maker, std::move(*lock));
        }
        batches.push_back({{maker, (*rows)->integer(1)},
                           static_cast<BatchState>((*rows)->integer(2)),
                           (*rows)->text(3),
                           (*rows)->text(4),
                           (*rows)->int64(5),
                           (*rows)->int64(6),
                           (*rows)->text(7)});
    }
    return batches;
}

Result<std::vector<pipeline::BatchQuestion>> SqlBatchStore::questions(pipeline::BatchId batch)
{
    auto rows = m_connection->query("SELECT question, record_id, vote, again, reserved, state FROM run_batch_question "
                                    "WHERE run_id = :run_id AND batch = :batch ORDER BY line",
                                    batch.run, batch.number);
    if (!rows)
        return tl::unexpected(rows.error());
    std::vector<pipeline::BatchQuestion> questions;
    while ((*rows)->next())
        questions.push_back({(*rows)->text(0),
                             {(*rows)->int64(1)},
                             (*rows)->integer(2),
                             (*rows)->integer(3) != 0,
                             (*rows)->int64(4),
                             static_cast<QuestionState>((*rows)->integer(5)) == QuestionState::Open});
    return questions;
}

Result<pipeline::QuestionPast> SqlBatchStore::past(base::RunId run, const std::string &key)
{
    auto rows = m_connection->query("SELECT state, reason, detail, record_id FROM run_batch_question WHERE run_id = "
                                    ":run_id AND question = :question AND state IN (1, 2, 3, 5) ORDER BY batch",
                                    run, key);
    if (!rows)
        return tl::unexpected(rows.error());
    pipeline::QuestionPast past;
    while ((*rows)->next()) {
        const auto state = static_cast<QuestionState>((*rows)->integer(0));
        if (state == QuestionState::Answered) {
            past.answeredFor = {(*rows)->int64(3)};
            continue;
        }
        domain::Failure failure{state == QuestionState::FailedForNow, (*rows)->text(1), (*rows)->text(2)};
        failure.toPeople = state == QuestionState::ForPeople;
        past.failures += failure.transient ? 1 : 0;
        past.last = std::move(failure);
    }
    return past;
}

namespace {

QuestionState stateAfter(const std::optional<domain::Failure> &failure)
{
    if (!failure)
        return QuestionState::Answered;
    if (failure->transient)
        return QuestionState::FailedForNow;
    return failure->toPeople ? QuestionState::ForPeople : QuestionState::Failed;
}

} // namespace

Status endQuestions(Connection &connection, const std::vector<pipeline::BatchQuestionEnd> &ends)
{
    for (const pipeline::BatchQuestionEnd &end : ends) {
        auto changed = connection.query(
            "UPDATE run_batch_question SET state = :state, reason = :reason, detail = :detail WHERE run_id = :run_id "
            "AND batch = :batch AND question = :question AND state = :open",
            stateAfter(end.failure), end.failure ? end.failure->reason : std::string(),
            end.failure ? end.failure->detail : std::string(), end.batch.run, end.batch.number, end.key,
            QuestionState::Open);
        if (!changed)
            return tl::unexpected(changed.error());
        if ((*changed)->changedRows() != 1)
            return anotherProgram(end.batch.run);
    }
    return {};
}

Status endBatch(Connection &connection, const pipeline::BatchEnd &end, base::TimeMs at)
{
    auto ended = connection.query("UPDATE run_batch SET state = :state, ended_at = :at, why = :why WHERE "
                                  "run_id = :run_id AND number = :number AND state IN (1, 2, 3)",
                                  end.state, at, end.why, end.batch.run, end.batch.number);
    if (!ended)
        return tl::unexpected(ended.error());
    if ((*ended)->changedRows() != 1)
        return anotherProgram(end.batch.run);
    return connection.execute("UPDATE run_batch_question SET state = :state WHERE run_id = :run_id AND batch = :batch "
                              "AND state = :open",
                              QuestionState::NotAsked, end.batch.run, end.batch.number, QuestionState::Open);
}

Result<bool> hasBatchesUnderWay(Connection &connection, base::RunId run)
{
    const auto count =
        connection.number("SELECT COUNT(*) FROM run_batch WHERE run_id = :run_id AND state IN (1, 2, 3)", 0, run);
    if (!count)
        return tl::unexpected(count.error());
    return *count > 0;
}

} // namespace secondlook::storage
