// What a run by batches makes of what the server has done.
#include "pipeline/batch_loop.h"

#include <algorithm>

namespace secondlook::pipeline {

using base::ErrorCode;
using base::Result;
using base::Status;
using servers::BatchPhase;
using servers::BatchStatus;
using servers::BatchTrouble;

namespace {

constexpr std::size_t answersACommit = 500;

std::string named(const RunBatch &batch)
{
    return "batch " + batch.serverId;
}

} // namespace

/// Whether one has ended.
Result<bool> BatchLoop::lookAtAll()
{
    bool hasEnded = false;
    for (auto open = m_underWay.begin(); open != m_underWay.end() && !isOver();) {
        const auto ended = look(*open);
        if (!ended)
            return ended;
        hasEnded = hasEnded || *ended;
        open = *ended ? m_underWay.erase(open) : open + 1;
    }
    showProgress();
    return hasEnded;
}

Result<bool> BatchLoop::look(OpenBatch &open)
{
    const auto status = m_patient.ask([&] { return m_server.status(open.batch.serverId); });
    if (!status) {
        haltOver(open.batch, status.error());
        return false;
    }
    open.answered = status->answered;
    if (status->phase == BatchPhase::Working)
        return false;
    if (status->phase == BatchPhase::Failed) {
        SECONDLOOK_TRY(m_parts.batches.end(open.batch.id, BatchState::Failed, status->why));
        forget(open, open.reserved);
        halt(ErrorCode::Unreachable,
             named(open.batch) + " failed at the server" +
                 (status->why.empty() ? std::string() : ", which says: \"" + status->why + "\""));
        return true;
    }
    return fetch(open, *status);
}

Result<bool> BatchLoop::fetch(const OpenBatch &open, const BatchStatus &status)
{
    auto questions = m_parts.batches.questions(open.batch.id);
    if (!questions)
        return tl::unexpected(questions.error());
    BatchResults results(m_parts.labeler, open.batch, std::move(*questions), m_parts.prices, m_parts.pot,
                         m_parts.clock.now());
    const auto isRead = readResults(results, status, open.batch);
    if (!isRead)
        return tl::unexpected(isRead.error());
    if (!*isRead)
        return false;
    SECONDLOOK_TRY(commit(results.rest(status.phase)));
    m_figures.duplicateLines += results.figures().duplicateLines;
    m_figures.unknownLines += results.figures().unknownLines;
    m_figures.missingLines += results.figures().missingLines;
    const std::string &noUse = results.whyOfNoUse();
    SECONDLOOK_TRY(m_parts.batches.end(open.batch.id, noUse.empty() ? BatchState::Done : BatchState::Failed, noUse));
    forget(open, 0); // what was set aside is settled line by line
    if (!noUse.empty())
        halt(results.isOutOfQuota() ? ErrorCode::Budget : ErrorCode::Unreachable, named(open.batch) + ": " + noUse);
    else if (status.phase == BatchPhase::Cancelled)
        halt(ErrorCode::Unreachable, named(open.batch) + " was cancelled at the server; what it had answered is kept, "
                                                         "and the rest goes into a new batch");
    return true;
}

/// Whether all of them were read.
Result<bool> BatchLoop::readResults(BatchResults &results, const BatchStatus &status, const RunBatch &batch)
{
    for (const std::string &path : status.resultPaths) {
        Status stored;
        std::int64_t unreadable = 0;
        const auto take = [&](const servers::BatchLine &line) {
            results.take(line);
            if (results.answersSince() >= answersACommit)
                stored = commit(results.answers());
            return stored.has_value();
        };
        const auto read = m_patient.ask([&] { return m_server.results(path, take, unreadable); });
        if (!stored)
            return tl::unexpected(stored.error());
        if (!read) {
            haltOver(batch, read.error());
            return false;
        }
        m_figures.unknownLines += unreadable;
    }
    return true;
}

void BatchLoop::haltOver(const RunBatch &batch, const BatchTrouble &trouble)
{
    if (trouble.kind == BatchTrouble::Kind::Stopped)
        return;
    const bool isUnknown = trouble.reason == "not_found" || trouble.reason == "unknown_model";
    BatchHalt why = haltAfter(trouble, named(batch) + " cannot be read", provider());
    if (isUnknown)
        why.error.message =
            "the server does not know " + named(batch) +
            "; was it sent with another key or to another address? Go back to these, or ask its records "
            "anew with --give-up-batches, even if that is paid twice";
    halt(why.error.code, why.error.message);
}

} // namespace secondlook::pipeline
