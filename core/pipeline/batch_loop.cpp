#include "pipeline/batch_loop.h"

#include "pipeline/run_report.h"

#include <algorithm>
#include <chrono>

namespace secondlook::pipeline {

using base::ErrorCode;
using base::Result;
using base::Status;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds firstLook{1'000};
constexpr milliseconds longestLook{60'000};

Nanos reservedFor(const std::vector<BatchQuestion> &questions)
{
    Nanos sum = 0;
    for (const BatchQuestion &question : questions)
        sum += question.isOpen ? question.reserved : 0;
    return sum;
}

} // namespace

BatchLoop::BatchLoop(const BatchMaker::Parts &parts, RunStore &store, const OpenRun &run, ServerRunReads reads,
                     const BatchRunOptions &options, LaneCounter lanes, RunCounter figures)
    : m_parts(parts),
      m_store(store),
      m_run(run),
      m_options(options),
      m_lanes(std::move(lanes)),
      m_runFigures(std::move(figures)),
      m_server(parts.labeler, parts.wire, parts.clock, options.stop),
      m_patient(m_server, parts.labeler.provider(), options.events.with("run", run.id.value),
                [this] { return commit({}); }),
      m_sender(m_patient, parts.clock, parts.batches, parts.labeler),
      m_maker(parts, run, std::move(reads), [this](RunCommit made) { return commit(std::move(made)); }),
      m_done(run.alreadyDone)
{
}

Status BatchLoop::run()
{
    SECONDLOOK_TRY(takeUp());
    for (milliseconds interval = firstLook; !isOver();) {
        SECONDLOOK_TRY(submitAll());
        if (isOver())
            break;
        if (m_underWay.empty()) {
            if (m_maker.isCapped()) {
                m_options.events.warning("cost_cap_reached", {{"run", m_run.id.value}});
                halt(ErrorCode::Budget,
                     "the next batch would pass the run's cost cap; give a higher --cost-cap to go on");
            }
            break;
        }
        const auto hasEnded = lookAtAll();
        if (!hasEnded)
            return tl::unexpected(hasEnded.error());
        if (isOver())
            break;
        if (*hasEnded) {
            interval = firstLook;
            continue;
        }
        m_isLeft = !m_options.waits;
        if (m_isLeft)
            break;
        const auto waited = m_patient.pause(interval);
        if (!waited)
            return tl::unexpected(waited.error());
        interval = std::min(interval * 2, longestLook);
    }
    return {};
}

Status BatchLoop::commit(RunCommit commit)
{
    if (commit.checkpoint.isValid())
        m_run.after = commit.checkpoint;
    commit.checkpoint = m_run.after;
    commit.usageOfLane[domain::laneIndex(domain::Lane::Fast)] = commit.usage;
    m_lanes.measure(commit);
    SECONDLOOK_TRY(m_committing.timed([&] { return m_store.commit(m_run.id, commit); }));
    m_done += static_cast<std::int64_t>(commit.results.size());
    m_lanes.add(commit);
    m_runFigures.committed(commit, m_lanes.lanes());
    showProgress();
    return {};
}

void BatchLoop::showProgress()
{
    std::int64_t answered = 0;
    for (const OpenBatch &open : m_underWay)
        answered += std::min(open.answered, open.batch.questions);
    m_runFigures.answeredInBatches(answered);
    if (m_options.progress)
        m_options.progress({std::min(m_done + answered, m_run.input), m_run.input});
}

void BatchLoop::halt(ErrorCode code, std::string why)
{
    if (!m_halt)
        m_halt = base::Error{code, std::move(why), provider().name};
}

/// What an attempt before left behind.
Status BatchLoop::takeUp()
{
    auto batches = m_parts.batches.underWay(m_run.id, askedBy(m_parts.labeler));
    if (!batches)
        return tl::unexpected(batches.error());
    for (RunBatch &batch : *batches) {
        if (isOver())
            return {};
        SECONDLOOK_TRY(takeUp(std::move(batch)));
    }
    return {};
}

Status BatchLoop::takeUp(RunBatch batch)
{
    if (batch.state == BatchState::Intended) // the server has at most a file, which nobody works on
        return m_parts.batches.end({batch.id, BatchState::NeverMade});
    const auto questions = m_parts.batches.questions(batch.id);
    if (!questions)
        return tl::unexpected(questions.error());
    OpenBatch open{std::move(batch), reservedFor(*questions), true};
    m_parts.pot.keepAside(open.reserved);
    m_parts.underWay.add(open.batch.token, *questions);
    if (open.batch.state == BatchState::Submitted) {
        m_underWay.push_back(std::move(open));
        return {};
    }
    const auto located = m_sender.locate(open.batch);
    if (!located)
        return tl::unexpected(located.error());
    if (*located == BatchSender::Sent::Undecided && m_options.givesUp)
        return giveUp(open);
    return sent(std::move(open), *located);
}

/// It may be paid all the same, so all that it could have cost counts.
Status BatchLoop::giveUp(const OpenBatch &open)
{
    const auto questions = m_parts.batches.questions(open.batch.id);
    if (!questions)
        return tl::unexpected(questions.error());
    RunCommit spent;
    spent.usage.cost = reservedFor(*questions); // some may have been answered since it was taken up
    spent.batchEnd = {open.batch.id, BatchState::GivenUp};
    forget(open, spent.usage.cost, spent.usage.cost);
    ++m_figures.givenUp;
    return commit(std::move(spent));
}

/// Sends as many batches as there are questions, as money allows, and as may be under way.
Status BatchLoop::submitAll()
{
    m_maker.begin();
    while (!isOver() && m_underWay.size() < m_parts.limits.underWay) {
        auto made = m_maker.next(m_options.stop);
        if (!made)
            return tl::unexpected(made.error());
        if (made->isEmpty())
            return {};
        if (m_options.stop.stop_requested()) // nothing of it stands anywhere
            return {};
        SECONDLOOK_TRY(submit(std::move(*made)));
    }
    return {};
}

Status BatchLoop::submit(MadeBatch made)
{
    const auto id = m_parts.batches.intend(m_run.id, made.intent);
    if (!id)
        return tl::unexpected(id.error());
    OpenBatch open{{*id, BatchState::Intended, made.intent.token}, made.reserved};
    open.batch.questions = static_cast<std::int64_t>(made.intent.questions.size());
    const auto result = m_sender.send(open.batch, std::move(made.file));
    if (!result)
        return tl::unexpected(result.error());
    m_figures.submitted += *result == BatchSender::Sent::Yes ? 1 : 0;
    return sent(std::move(open), *result);
}

Status BatchLoop::sent(OpenBatch open, BatchSender::Sent sent)
{
    switch (sent) {
    case BatchSender::Sent::Yes:
        m_underWay.push_back(std::move(open));
        break;
    case BatchSender::Sent::Never:
        forget(open, open.reserved);
        if (++m_neverMade >= provider().attempts)
            halt(ErrorCode::Unreachable, "the server loses one batch after the other before it takes it");
        m_maker.begin();
        break;
    case BatchSender::Sent::Undecided:
    case BatchSender::Sent::Halted:
        if (!m_sender.halt().isStop)
            m_halt = m_sender.halt().error;
        break;
    }
    return {};
}

/// Its questions may be asked again.
void BatchLoop::forget(const OpenBatch &open, Nanos reserved, Nanos cost)
{
    m_parts.underWay.remove(open.batch.token);
    m_parts.pot.settle(reserved, cost);
}

Result<RunReport> BatchLoop::report()
{
    const auto left = m_parts.batches.underWay(m_run.id, askedBy(m_parts.labeler));
    if (!left)
        return tl::unexpected(left.error());
    auto report = reportOf(m_store, m_run, m_lanes, m_halt, m_options.stop.stop_requested() || m_isLeft);
    if (!report)
        return report;
    m_maker.addTo(report->times);
    report->times.committingMilliseconds = m_committing.milliseconds();
    m_figures.underWay = static_cast<std::int64_t>(left->size());
    report->batches = m_figures;
    return report;
}

} // namespace secondlook::pipeline
