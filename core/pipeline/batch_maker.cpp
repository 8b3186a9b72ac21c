#include "pipeline/batch_maker.h"

#include "base/hash.h"
#include "pipeline/server_scheduler.h"

#include <algorithm>
#include <cmath>

namespace secondlook::pipeline {

using base::Result;
using base::Status;

namespace {

constexpr int batchPageRecords = 500;
constexpr std::size_t tokenLetters = 16;

/// Another one for each batch, whatever other programs and projects ask the same server.
std::string newToken(base::RunId run, base::TimeMs now, const std::string &firstKey)
{
    return base::sha256Hex(std::to_string(run.value) + '\n' + std::to_string(now) + '\n' + firstKey)
        .substr(0, tokenLetters);
}

std::string hashOf(const std::vector<BatchQuestion> &questions)
{
    base::Sha256 hash;
    for (const BatchQuestion &question : questions)
        hash.add(question.key);
    return base::hex(hash.finish());
}

} // namespace

std::string askedBy(const servers::Labeler &labeler)
{
    const domain::Provider &provider = labeler.provider();
    std::string how = labeler.prompt().version;
    for (const std::string &part : {provider.model, std::string(domain::methodName(labeler.method())),
                                    provider.key.environment, provider.key.keychain})
        how += '\n' + part;
    const domain::ProviderPrices &prices = provider.prices;
    for (const double number : {static_cast<double>(labeler.votes()), prices.input, prices.output, prices.batchFactor})
        how += '\n' + std::to_string(number);
    return std::string(domain::kindName(provider.kind)) + " " + provider.baseUrl + " " +
           base::sha256Hex(how).substr(0, 32);
}

bool isOfAnotherKey(const RunBatch &batch, const servers::Labeler &labeler)
{
    return !batch.keyMark.empty() && batch.keyMark != labeler.keyMark(batch.token);
}

std::string customIdStart(base::RunId run, const std::string &token)
{
    return "run" + std::to_string(run.value) + "-" + token + "-";
}

std::string customIdOf(base::RunId run, const std::string &token, const BatchQuestion &question)
{
    return customIdStart(run, token) + "record" + std::to_string(question.record.value) + "-" +
           std::to_string(question.vote) + (question.again ? "again" : "");
}

void QuestionsUnderWay::add(const std::string &token, const std::vector<BatchQuestion> &questions)
{
    for (const BatchQuestion &question : questions)
        if (question.isOpen)
            add(token, question);
}

void QuestionsUnderWay::add(const std::string &token, const BatchQuestion &question)
{
    const auto [batch, isNew] = m_batches.try_emplace(token, m_last + 1);
    m_last += isNew ? 1 : 0;
    m_keys[question.key] = batch->second;
    m_records[question.record] = batch->second;
}

void QuestionsUnderWay::remove(const std::string &token)
{
    const auto batch = m_batches.extract(token);
    if (!batch)
        return;
    const auto isOfIt = [number = batch.mapped()](const auto &entry) { return entry.second == number; };
    std::erase_if(m_keys, isOfIt);
    std::erase_if(m_records, isOfIt);
}

BatchMaker::BatchMaker(Parts parts, const OpenRun &run, ServerRunReads reads, Commit commit)
    : m_parts(std::move(parts)), m_run(run), m_reads(std::move(reads)), m_commit(std::move(commit))
{
}

void BatchMaker::begin()
{
    m_page.clear();
    m_at = 0;
    m_isAtEnd = m_isCapped = false;
    m_readUpTo = m_run.after;
    m_firstOpen = {};
}

Status BatchMaker::readPage()
{
    const RecordRange range{m_parts.spec.selection, m_run.upTo, m_run.id, true};
    auto page = m_reading.timed([&] { return m_reads.pages->page(range, m_readUpTo, batchPageRecords); });
    if (!page)
        return tl::unexpected(page.error());
    m_page = std::move(*page);
    m_at = 0;
    m_isAtEnd = m_page.empty();
    return {};
}

Result<MadeBatch> BatchMaker::next(const std::stop_token &stop)
{
    MadeBatch batch;
    RunCommit commit;
    bool hasRoom = true;
    while (hasRoom && !m_isCapped && !m_isAtEnd && !stop.stop_requested()) {
        if (m_at == m_page.size()) {
            SECONDLOOK_TRY(handOver(commit));
            SECONDLOOK_TRY(readPage());
            continue;
        }
        const domain::Record &record = m_page[m_at];
        const auto taken = m_preparing.timed([&] { return take(record, batch, commit); });
        if (!taken)
            return tl::unexpected(taken.error());
        hasRoom = *taken == Taken::Yes;
        if (!hasRoom)
            break;
        m_readUpTo = record.id;
        ++m_at;
    }
    SECONDLOOK_TRY(handOver(commit));
    if (!batch.isEmpty()) {
        batch.file += m_parts.wire.fileEnd(batch.intent.token);
        batch.intent.contentHash = hashOf(batch.intent.questions);
    }
    return batch;
}

Status BatchMaker::handOver(RunCommit &commit)
{
    if (commit.results.empty() && commit.unreadable.empty())
        return {};
    // Up to here all have their result.
    m_run.after = m_firstOpen.isValid() ? base::RecordId{m_firstOpen.value - 1} : m_readUpTo;
    commit.checkpoint = m_run.after;
    commit.usageOfLane[domain::laneIndex(domain::Lane::Fast)] = commit.usage;
    return m_commit(std::exchange(commit, {}));
}

Result<BatchMaker::Taken> BatchMaker::take(const domain::Record &record, MadeBatch &batch, RunCommit &commit)
{
    const auto staysOpen = [this, &record] {
        if (!m_firstOpen.isValid())
            m_firstOpen = record.id;
    };
    if (m_parts.underWay.isWaiting(record.id)) {
        staysOpen();
        return Taken::Yes;
    }
    AskingJob asking{LabelJob(record, m_parts.labeler.provider().recordTokens)};
    const auto isDecided = decide(asking, commit);
    if (!isDecided)
        return tl::unexpected(isDecided.error());
    if (*isDecided)
        return Taken::Yes;
    const auto asked = ask(asking, batch, commit);
    if (asked && !asking.job.isDone())
        staysOpen();
    return asked;
}

/// Whether all is known of the record.
Result<bool> BatchMaker::decide(AskingJob &asking, RunCommit &commit)
{
    const base::RecordId record = asking.job.record().id;
    asking.message = m_parts.labeler.message(asking.job.record());
    while (!asking.job.isDone()) {
        const servers::Attempt attempt = asking.job.next();
        asking.body = m_parts.labeler.body(asking.message, attempt);
        asking.key = m_parts.labeler.answerKey(asking.body, attempt);
        auto kept = m_reads.answers->find(asking.key);
        const auto past = m_parts.batches.past(m_run.id, asking.key);
        if (!kept || !past)
            return tl::unexpected(kept ? past.error() : kept.error());
        std::optional<servers::LabelAnswer> answer;
        if (*kept)
            answer = servers::readAnswer(**kept);
        if (*kept && !answer) // or the new one would not be kept, and asked for over and over
            commit.unreadable.push_back({asking.key, std::move(**kept)});
        if (answer) {
            asking.usage.cached += past->answeredFor == record ? 0 : 1;
            asking.job.take(std::move(*answer), m_parts.labeler.votes());
            continue;
        }
        if (!past->last || (past->last->transient && past->failures < m_parts.labeler.provider().attempts))
            return false;
        for (int failed = 0; failed < past->failures; ++failed)
            (void)asking.job.failedOnce();
        asking.job.fail(*past->last);
    }
    finish(asking, commit);
    return true;
}

void BatchMaker::finish(AskingJob &asking, RunCommit &commit)
{
    commit.results.push_back(routedResult(m_parts.router, asking.job.record(),
                                          asking.job.result(m_parts.labeler, m_parts.inverseTemperature),
                                          domain::Lane::Fast));
    commit.usage += asking.usage;
}

/// Votes do not wait for one another; a check of a label waits for the label.
std::vector<servers::Attempt> BatchMaker::attemptsOf(const LabelJob &job) const
{
    std::vector<servers::Attempt> attempts{job.next()};
    if (m_parts.labeler.method() == domain::ConfidenceMethod::Votes)
        for (int vote = attempts.front().vote + 1; vote < m_parts.labeler.votes(); ++vote)
            attempts.push_back({vote, false});
    return attempts;
}

Result<BatchMaker::Taken> BatchMaker::ask(AskingJob &asking, MadeBatch &batch, RunCommit &commit)
{
    const std::vector<servers::Attempt> attempts = attemptsOf(asking.job);
    const auto tokens =
        static_cast<std::int64_t>(std::ceil(static_cast<double>(asking.body.size()) * usualTokensPerByte)) +
        m_parts.labeler.provider().answerTokens;
    if (!asking.job.budget().allows(tokens * static_cast<std::int64_t>(attempts.size()))) {
        domain::Failure failure{false, "budget_exceeded",
                                "the record would cost more tokens than record_tokens of the provider allows"};
        failure.toPeople = true;
        asking.job.fail(failure);
        finish(asking, commit);
        return Taken::Yes;
    }
    for (std::size_t i = 0; i < attempts.size(); ++i) {
        const std::string body = i == 0 ? asking.body : m_parts.labeler.body(asking.message, attempts[i]);
        std::string key = i == 0 ? asking.key : m_parts.labeler.answerKey(body, attempts[i]);
        if (m_parts.underWay.isAsking(key)) {
            m_parts.underWay.await(asking.job.record().id, key);
            continue;
        }
        if (i > 0) {
            const auto kept = m_reads.answers->find(key);
            const auto past = m_parts.batches.past(m_run.id, key);
            if (!kept || !past)
                return tl::unexpected(kept ? past.error() : kept.error());
            // What failed is looked at when it is its turn.
            if (*kept || past->last)
                continue;
        }
        if (add(attempts[i], asking, body, std::move(key), batch) == Taken::NoRoom)
            return Taken::NoRoom;
    }
    return Taken::Yes;
}

BatchMaker::Taken BatchMaker::add(const servers::Attempt &attempt, const AskingJob &asking, std::string_view body,
                                  std::string key, MadeBatch &batch)
{
    BatchIntent &intent = batch.intent;
    constexpr std::size_t frameBytes = 200;
    const bool isFull = intent.questions.size() >= m_parts.limits.requests ||
                        batch.file.size() + body.size() + frameBytes > m_parts.limits.bytes;
    if (isFull && !batch.isEmpty())
        return Taken::NoRoom;
    const Nanos cost = costOf(m_parts.prices, mostTokensOf(m_parts.labeler.provider(), attempt, body.size()));
    if (!m_parts.pot.setAside(cost)) {
        m_isCapped = true;
        return Taken::NoRoom;
    }
    if (batch.isEmpty()) {
        intent.server = askedBy(m_parts.labeler);
        intent.token = newToken(m_run.id, m_parts.clock.now(), key);
        intent.keyMark = m_parts.labeler.keyMark(intent.token);
        batch.file = m_parts.wire.fileBegin(intent.token);
    }
    BatchQuestion question{std::move(key), asking.job.record().id, attempt.vote, attempt.again, cost};
    m_parts.wire.addRequest(batch.file, customIdOf(m_run.id, intent.token, question), body);
    m_parts.underWay.add(intent.token, question);
    batch.reserved += cost;
    intent.questions.push_back(std::move(question));
    return Taken::Yes;
}

void BatchMaker::addTo(OperatorTimes &times) const
{
    times.readingMilliseconds += m_reading.milliseconds();
    times.preparingMilliseconds += m_preparing.milliseconds();
}

} // namespace secondlook::pipeline
