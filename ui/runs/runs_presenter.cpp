#include "ui/runs/runs_presenter.h"

#include "ui/models/text_conversion.h"
#include "ui/start/error_sentence.h"

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace secondlook::ui {

using pipeline::RunDesk;
using pipeline::RunState;
using pipeline::RunSummary;

namespace {

constexpr int leastPollMs = 1'500;
/// Looking takes at most this part of the time.
constexpr int pollShare = 10;

} // namespace

RunsPresenter::RunsPresenter(const OpenRunDesk &open, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_poll(new QTimer(this)), m_live(open, clock), m_lane(open), m_askLane(open)
{
    m_poll->setSingleShot(true);
    connect(m_poll, &QTimer::timeout, this, &RunsPresenter::read);
    connect(&m_live, &LiveRun::figuresChanged, this, &RunsPresenter::takeFigures);
    connect(&m_live, &LiveRun::stateChanged, this, &RunsPresenter::detailsChanged);
    connect(&m_live, &LiveRun::ended, this, &RunsPresenter::endRun);
}

void RunsPresenter::setWatched(bool watched)
{
    m_isWatched = watched;
    if (watched)
        m_poll->start(leastPollMs);
    else
        m_poll->stop();
}

void RunsPresenter::read()
{
    QElapsedTimer timer;
    timer.start();
    m_isReadingList = true;
    const int most = std::max(pageSize, int(m_list.runs.size()));
    m_lane.run(
        m_listSlot, [most](RunDesk &desk, const std::stop_token &) { return desk.runs({}, most); },
        [this, timer](const base::Result<pipeline::RunList> &list) {
            takeList(list);
            if (m_isWatched)
                m_poll->start(std::max(leastPollMs, int(timer.elapsed()) * pollShare));
        });
}

void RunsPresenter::readAgain()
{
    read();
    readChoices();
    m_failedKnown = -1;
    if (m_selected.isValid())
        readDetails();
}

void RunsPresenter::readOlder()
{
    if (!m_list.hasMore || m_list.runs.empty())
        return;
    m_lane.run(
        m_olderSlot,
        [last = m_list.runs.back().id](RunDesk &desk, const std::stop_token &) { return desk.runs(last, pageSize); },
        [this](base::Result<pipeline::RunList> older) {
            if (!older || older->runs.empty() || older->runs.front().id >= m_list.runs.back().id)
                return;
            std::ranges::move(older->runs, std::back_inserter(m_list.runs));
            m_list.hasMore = older->hasMore;
            Q_EMIT listChanged();
        });
}

void RunsPresenter::takeList(const base::Result<pipeline::RunList> &list)
{
    m_isReadingList = false;
    if (!list) {
        m_state = m_list.runs.empty() ? State::Failed : m_state;
        m_problem = errorSentence(list.error());
        Q_EMIT listChanged();
        return;
    }
    m_state = State::Ready;
    m_problem.clear();
    m_list = *list;
    if (!m_selected.isValid() && !m_list.runs.empty())
        select(m_list.runs.front().id);
    else if (m_details && !isLiveShown()) {
        const auto now = std::ranges::find(m_list.runs, m_selected, &RunSummary::id);
        const RunSummary &known = m_details->summary;
        if (now != m_list.runs.end() && (now->done != known.done || now->state != known.state ||
                                         now->savedAt != known.savedAt || now->batches != known.batches))
            readDetails();
    }
    if (m_live.figures())
        takeFigures();
    Q_EMIT listChanged();
}

void RunsPresenter::select(base::RunId run)
{
    if (run == m_selected) // as when the list is filled anew
        return;
    m_followsLive = false;
    m_selected = run;
    m_details.reset();
    m_detailsProblem.clear();
    m_before.reset();
    m_paceElsewhere = -1.0;
    m_failedSlot.cancel();
    m_failed.clear();
    m_failedKnown = -1;
    m_failedProblem.clear();
    m_chosen.clear();
    m_kind = Kind::All;
    Q_EMIT failedChanged();
    Q_EMIT chosenChanged();
    Q_EMIT listChanged();
    Q_EMIT detailsChanged();
    readDetails();
}

void RunsPresenter::readDetails()
{
    m_lane.run(
        m_detailsSlot, [run = m_selected](RunDesk &desk, const std::stop_token &) { return desk.details(run); },
        [this](const base::Result<pipeline::RunDetails> &details) { takeDetails(details); });
}

void RunsPresenter::takeDetails(const base::Result<pipeline::RunDetails> &details)
{
    if (!details) {
        m_detailsProblem = errorSentence(details.error());
        Q_EMIT detailsChanged();
        return;
    }
    m_detailsProblem.clear();
    m_details = *details;
    const RunSummary &now = m_details->summary;
    if (now.state != RunState::Running) {
        m_before.reset();
        m_paceElsewhere = -1.0;
    } else if (!m_before) {
        m_before = RunSample{now.savedAt, now.done};
    } else if (now.savedAt > m_before->at) {
        m_paceElsewhere = 1e3 * double(now.done - m_before->done) / double(now.savedAt - m_before->at);
        m_before = RunSample{now.savedAt, now.done};
    }
    if (m_live.figures())
        takeFigures();
    Q_EMIT detailsChanged();
    if (m_failedKnown != m_details->tally.failedPermanent + m_details->tally.failedTransient || isLiveShown())
        readFailed();
}

void RunsPresenter::takeFigures()
{
    const pipeline::RunFigures &figures = *m_live.figures();
    auto row = std::ranges::find(m_list.runs, figures.run, &RunSummary::id);
    if (row == m_list.runs.end()) {
        if (!m_isReadingList)
            read();
        return;
    }
    if (std::exchange(m_followsLive, false))
        select(figures.run);
    row->state = RunState::Running;
    row->done = figures.done();
    row->failed = figures.tally.failedPermanent + figures.tally.failedTransient;
    row->why.clear();
    if (m_details && isLiveShown()) {
        const std::int64_t queued = m_details->tally.queued;
        m_details->summary = *row;
        m_details->summary.attempt.costCap = m_live.order().costCap;
        m_details->summary.savedAt = m_clock.now();
        m_details->tally = figures.tally;
        m_details->tally.queued = queued;
        m_details->usage = figures.usage;
        if (m_failedKnown >= 0 && m_failedKnown != row->failed && m_failed.size() < std::size_t(failedPage))
            readFailed();
        Q_EMIT detailsChanged();
    }
    Q_EMIT listChanged();
}

void RunsPresenter::endRun(base::RunId run, const QString &problem)
{
    // A short run has ended before anybody looked at it.
    if (std::exchange(m_followsLive, false) && run.isValid())
        select(run);
    m_followsLive = std::exchange(m_followsNext, false);
    if (run == m_selected)
        readDetails();
    read();
    Q_EMIT runEnded(run, problem);
}

void RunsPresenter::start(const pipeline::RunOrder &order)
{
    (m_live.isLive() ? m_followsNext : m_followsLive) = true;
    m_live.start(order);
}

bool RunsPresenter::canResume() const
{
    // One that is about to end can be taken up once it has.
    return m_details && m_live.state() != LiveRun::State::Running && m_details->summary.state != RunState::Finished &&
           (m_details->summary.state != RunState::Running || isLiveShown()) &&
           (m_details->summary.classifier == "linear" || m_details->summary.classifier == "rules" ||
            !m_details->summary.attempt.asked.empty());
}

void RunsPresenter::resume(std::optional<std::int64_t> costCap, bool givesBatchesUp)
{
    if (!canResume())
        return;
    pipeline::RunOrder order;
    order.classifier = m_details->summary.attempt.asked;
    order.resume = m_selected;
    order.asking = m_details->summary.attempt.isByBatch ? pipeline::RunAsking::Batch : pipeline::RunAsking::OneByOne;
    order.givesBatchesUp = givesBatchesUp;
    order.costCap = costCap;
    start(order);
}

void RunsPresenter::retryChosen()
{
    if (m_chosen.empty() || m_live.state() == LiveRun::State::Running || !m_details)
        return;
    const RunSummary &run = m_details->summary;
    pipeline::RunOrder order;
    order.classifier = run.attempt.asked.empty() ? run.modelVersion : run.attempt.asked;
    order.selection = pipeline::Selection::Chosen;
    order.costCap = run.attempt.costCap;
    order.chosen.assign(m_chosen.begin(), m_chosen.end());
    m_chosen.clear();
    Q_EMIT chosenChanged();
    start(order);
}

} // namespace secondlook::ui

#include "moc_runs_presenter.cpp"
