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
    if (!status)
        return cannotRead(open, status.error());
    open.answered = status->answered;
    if (status->phase == BatchPhase::Working)
        return false;
    if (status->phase == BatchPhase::Failed) {
        SECONDLOOK_TRY(m_parts.batches.end({open.batch.id, BatchState::Failed, status->why}));
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
    std::optional<BatchTrouble> trouble;
    SECONDLOOK_TRY(readResults(results, status, trouble));
    if (trouble) {
        SECONDLOOK_TRY(commit(results.answers()));
        return cannotRead(open, *trouble);
    }
    RunCommit rest = results.rest(status);
    const std::string &noUse = results.whyOfNoUse();
    rest.batchEnd = {open.batch.id, noUse.empty() ? BatchState::Done : BatchState::Failed, noUse};
    SECONDLOOK_TRY(commit(std::move(rest)));
    m_figures.duplicateLines += results.figures().duplicateLines;
    m_figures.unknownLines += results.figures().unknownLines;
    m_figures.missingLines += results.figures().missingLines;
    m_figures.missingCharged += results.figures().missingCharged;
    forget(open, 0); // what was set aside is settled line by line
    if (!noUse.empty())
        halt(results.isOutOfQuota() ? ErrorCode::Budget : ErrorCode::Unreachable, named(open.batch) + ": " + noUse);
    else if (status.phase == BatchPhase::Cancelled)
        halt(ErrorCode::Unreachable, named(open.batch) + " was cancelled at the server; what it had answered is kept, "
                                                         "and the rest goes into a new batch");
    return true;
}

/// `trouble`: why not all of them were read.
Status BatchLoop::readResults(BatchResults &results, const BatchStatus &status, std::optional<BatchTrouble> &trouble)
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
        const auto read = m_patient.ask([&] {
            results.beginFile();
            unreadable = 0;
            return m_server.results(path, take, unreadable);
        });
        if (!stored)
            return stored;
        if (!read) {
            trouble = read.error();
            return {};
        }
        results.endFile(unreadable);
    }
    return {};
}

/// A batch that this attempt sent is never given up: a server that knows none would be sent one after the other.
Result<bool> BatchLoop::cannotRead(const OpenBatch &open, const BatchTrouble &trouble)
{
    if (trouble.kind == BatchTrouble::Kind::Stopped)
        return false;
    BatchHalt why = haltAfter(trouble, named(open.batch) + " cannot be read", provider());
    if (isNotThere(trouble)) {
        if (m_options.givesUp && open.isTakenUp) {
            SECONDLOOK_TRY(giveUp(open));
            return true;
        }
        why.error.message = "the server does not know " + named(open.batch) +
                            (isOfAnotherKey(open.batch, m_parts.labeler)
                                 ? ", which was sent with another key than the one in use now. Go back to that key"
                                 : "; was it sent with another key or to another address? Go back to these") +
                            ", or ask its records anew with --give-up-batches, even if that is paid twice";
    }
    halt(why.error.code, why.error.message);
    return false;
}

} // namespace secondlook::pipeline
