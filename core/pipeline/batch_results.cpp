#include "pipeline/batch_results.h"

#include "pipeline/batch_maker.h"
#include "servers/reply_verdict.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace secondlook::pipeline {

using servers::BatchLine;
using servers::BatchPhase;
using servers::ReplyKind;

namespace {

/// As in a run that asks one by one: so many senseless replies are not the records' fault.
constexpr std::int64_t mostSenselessLines = 20;

domain::Failure batchExpired()
{
    return {true, "batch_expired", "the server did not come to it in the time that a batch has"};
}

} // namespace

BatchResults::BatchResults(const servers::Labeler &labeler, const RunBatch &batch, std::vector<BatchQuestion> questions,
                           TokenPrices prices, CostPot &pot, base::TimeMs wallNow)
    : m_labeler(labeler),
      m_batch(batch.id),
      m_questions(std::move(questions)),
      m_prices(prices),
      m_pot(pot),
      m_wallNow(wallNow),
      m_isSeen(m_questions.size()),
      m_wasSeen(m_questions.size())
{
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        m_answered += m_questions[i].isOpen ? 0 : 1;
        m_byId.emplace(customIdOf(batch.id.run, batch.token, m_questions[i]), i);
    }
}

void BatchResults::beginFile()
{
    m_isSeen = m_wasSeen;
    m_figures = m_figuresBefore;
}

void BatchResults::endFile(std::int64_t unreadable)
{
    m_figures.unknownLines += unreadable;
    m_wasSeen = m_isSeen;
    m_figuresBefore = m_figures;
}

void BatchResults::take(const BatchLine &line)
{
    const auto found = m_byId.find(line.customId);
    if (found == m_byId.end()) {
        ++m_figures.unknownLines;
        return;
    }
    if (m_isSeen[found->second]) {
        ++m_figures.duplicateLines;
        return;
    }
    m_isSeen[found->second] = true;
    BatchQuestion &question = m_questions[found->second];
    if (!std::exchange(question.isOpen, false))
        return; // it was read the time before
    switch (line.kind) {
    case BatchLine::Kind::Expired:
        fail(question, batchExpired(), 0);
        return;
    case BatchLine::Kind::Cancelled: // somebody wanted it not to be asked
        m_reservedOfRest += question.reserved;
        return;
    case BatchLine::Kind::Replied:
        takeReply(question, line.reply);
    }
}

void BatchResults::takeReply(BatchQuestion &question, const servers::HttpReply &reply)
{
    servers::ReplyVerdict verdict = servers::verdictOn(reply, m_wallNow);
    verdict.sentence = m_labeler.withoutKey(std::move(verdict.sentence));
    domain::Failure failure{true, verdict.reason, verdict.sentence};
    switch (verdict.kind) {
    case ReplyKind::Ok:
        takeAnswer(question, reply.body);
        return;
    case ReplyKind::RunFatal:
        m_whyOfNoUse = verdict.sentence;
        m_isOutOfQuota = verdict.reason == "insufficient_quota";
        m_reservedOfRest += question.reserved;
        return;
    case ReplyKind::TooLong:
    case ReplyKind::Permanent:
        failure.transient = false;
        failure.toPeople = verdict.kind == ReplyKind::TooLong || verdict.reason == "content_filter";
        if (verdict.reason == "bad_request" || verdict.reason == "not_found") {
            ++m_senseless;
            m_lastSenseless = verdict.sentence;
        }
        break;
    case ReplyKind::Transient:
    case ReplyKind::RateLimited:
    case ReplyKind::Loading:
        break;
    }
    fail(question, failure, 0);
}

void BatchResults::takeAnswer(BatchQuestion &question, const std::string &body)
{
    std::string why;
    const auto answer = m_labeler.read(body, why, {question.vote, question.again});
    RunUsage &usage = answer ? m_commit.usage : m_failures.usage;
    ++usage.requests;
    if (!answer) {
        ++m_notUnderstood;
        ++m_senseless;
        m_lastSenseless = "The server's reply cannot be understood: " + why;
        fail(question, {true, "unreadable_reply", m_lastSenseless}, question.reserved);
        return;
    }
    ++m_answered;
    Nanos cost = question.reserved;
    if (answer->usage.input > 0 || answer->usage.output > 0) {
        cost = costOf(m_prices, answer->usage);
        usage.inputTokens += answer->usage.input;
        usage.outputTokens += answer->usage.output;
    }
    usage.cost += cost;
    m_reservedOfAnswers += question.reserved;
    m_commit.answers.push_back({question.key, servers::writeAnswer(*answer)});
    m_commit.questions.push_back({m_batch, question.key});
}

void BatchResults::fail(const BatchQuestion &question, const domain::Failure &failure, Nanos cost)
{
    ++m_failures.usage.retries;
    ++m_failures.retriesByReason[failure.reason];
    m_failures.usage.cost += cost;
    m_reservedOfRest += question.reserved;
    m_failures.questions.push_back({m_batch, question.key, failure});
}

RunCommit BatchResults::answers()
{
    m_pot.settle(std::exchange(m_reservedOfAnswers, 0), m_commit.usage.cost);
    return std::exchange(m_commit, {});
}

void BatchResults::takeMissing(const BatchQuestion &question, BatchPhase phase, bool isCharged)
{
    const Nanos cost = isCharged ? question.reserved : 0;
    if (phase == BatchPhase::Cancelled) { // somebody wanted it not to be asked
        m_reservedOfRest += question.reserved;
        m_failures.usage.cost += cost;
    } else if (phase == BatchPhase::Expired) {
        fail(question, batchExpired(), cost);
    } else {
        ++m_figures.missingLines;
        m_figures.missingCharged += isCharged ? 1 : 0;
        fail(question, {true, "missing_in_batch", "the results of the batch do not hold it"}, cost);
    }
}

RunCommit BatchResults::rest(const servers::BatchStatus &status)
{
    if (m_whyOfNoUse.empty() && m_answered == 0 && m_senseless >= mostSenselessLines)
        m_whyOfNoUse = "the server fails every request of the batch: " + m_lastSenseless;
    const auto read = m_answered + m_notUnderstood;
    // A server that counts less than it gave does not count. What one without counts did not give may be charged all
    // the same, but for what it had no time for, or was told not to do.
    const bool counts = status.succeeded && *status.succeeded >= read;
    const auto open = static_cast<std::int64_t>(m_questions.size());
    std::int64_t charged = counts ? *status.succeeded - read : status.phase == BatchPhase::Ended ? open : 0;
    for (BatchQuestion &question : m_questions)
        if (std::exchange(question.isOpen, false))
            takeMissing(question, status.phase, charged-- > 0);
    RunCommit rest = answers();
    m_pot.settle(m_reservedOfRest, m_failures.usage.cost);
    rest.usage += m_failures.usage;
    rest.retriesByReason = std::move(m_failures.retriesByReason);
    if (m_whyOfNoUse.empty())
        std::ranges::move(m_failures.questions, std::back_inserter(rest.questions));
    return rest;
}

} // namespace secondlook::pipeline
