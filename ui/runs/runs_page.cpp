#include "ui/runs/runs_page.h"

#include "ui/history/record_reader.h"
#include "ui/runs/run_head.h"
#include "ui/runs/run_pane.h"
#include "ui/runs/run_view.h"
#include "ui/runs/runs_presenter.h"
#include "ui/runs/runs_state.h"
#include "ui/runs/start_strip.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QListView>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace secondlook::ui {

namespace {

constexpr int runsListWidth = 300;
constexpr int leastRunsListWidth = 230;

} // namespace

RunsPage::RunsPage(const OpenRunDesk &open, const base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_presenter(new RunsPresenter(open, clock, this)), m_clock(clock)
{
    setAccessibleName(tr("Runs"));
    addActions();
    build();
    connectParts();
    showParts();
}

void RunsPage::build()
{
    m_list = new RunPane(m_presenter, m_clock, m_new);
    m_head = new RunHead(m_presenter, m_clock, {m_pause, m_stop});
    m_strip = new StartStrip(m_presenter, m_stop);
    m_view = new RunView(m_presenter, m_clock, m_retry);
    m_state = new RunsState(m_presenter);
    m_reader = new RecordReader;
    m_stack = new QStackedWidget;
    for (QWidget *part : QList<QWidget *>{m_view, m_state, m_reader})
        m_stack->addWidget(part);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    // Larger text grows into the run more than into the list, whose lines elide.
    const int wide = runsListWidth + (scaled(runsListWidth) - runsListWidth) / 3;
    splitter->setSizes({wide, 3 * wide});
    m_list->setMinimumWidth(leastRunsListWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(splitter);
}

void RunsPage::connectParts()
{
    connect(m_presenter, &RunsPresenter::listChanged, this, &RunsPage::showParts);
    connect(m_presenter, &RunsPresenter::detailsChanged, this, &RunsPage::showParts);
    connect(m_presenter, &RunsPresenter::chosenChanged, this, &RunsPage::showActions);
    connect(m_presenter, &RunsPresenter::failedChanged, this, &RunsPage::showActions);
    connect(m_presenter, &RunsPresenter::recordRead, this, &RunsPage::showRecord);
    connect(m_presenter, &RunsPresenter::runEnded, this, [this](base::RunId run, const QString &problem) {
        Q_EMIT projectChanged();
        // A run that has its number says it itself.
        if (!problem.isEmpty() && (!isVisible() || !run.isValid()))
            Q_EMIT troubled(problem);
    });
    connect(&m_presenter->live(), &LiveRun::stateChanged, this, &RunsPage::showActions);
    connect(&m_presenter->live(), &LiveRun::figuresChanged, this, &RunsPage::showActions);
    connect(m_state, &RunsState::newRunAsked, this, &RunsPage::askNewRun);
    connect(m_reader, &RecordReader::left, this, &RunsPage::leaveRecord);
}

void RunsPage::showParts()
{
    const bool isThere = !RunsState::isNeeded(*m_presenter);
    const QWidget *before = m_stack->currentWidget();
    const bool hadFocus = before->isAncestorOf(QApplication::focusWidget());
    m_isReading = m_isReading && isThere;
    m_head->setVisible(isThere && !m_isReading);
    m_stack->setCurrentWidget(m_isReading ? static_cast<QWidget *>(m_reader)
                              : isThere   ? static_cast<QWidget *>(m_view)
                                          : m_state);
    if (hadFocus && before != m_stack->currentWidget())
        focusFirst();
    showActions();
    tellRunning();
    const bool isHopeless = m_presenter->state() == RunsPresenter::State::Failed ||
                            !m_presenter->detailsProblem().isEmpty() ||
                            (m_presenter->state() == RunsPresenter::State::Ready && m_presenter->runs().empty());
    if (isThere || isHopeless) {
        if (std::exchange(m_focusWanted, false))
            focusFirst();
        Q_EMIT ready();
    }
}

void RunsPage::showActions()
{
    const LiveRun &live = m_presenter->live();
    const bool goesOn = live.state() == LiveRun::State::Running;
    const bool isLiveShown = m_presenter->isLiveShown();
    m_new->setEnabled(!goesOn);
    m_pause->setEnabled((isLiveShown && goesOn) || m_presenter->canResume());
    m_pause->setText(isLiveShown && goesOn ? tr("Pause the run") : tr("Resume the run"));
    m_stop->setEnabled((goesOn && (isLiveShown || live.isStarting())) || live.next());
    m_retry->setEnabled(m_presenter->chosenCount() > 0 && !goesOn);
    m_open->setEnabled(!m_presenter->failed().empty());
}

void RunsPage::tellRunning()
{
    const auto &runs = m_presenter->runs();
    const int running = int(std::ranges::count(runs, pipeline::RunState::Running, &pipeline::RunSummary::state));
    if (std::exchange(m_running, running) != running)
        Q_EMIT runningChanged(running);
}

void RunsPage::showRecord()
{
    m_focusBefore = QApplication::focusWidget();
    m_reader->showRecord(*m_presenter->record());
    m_isReading = true;
    showParts();
    m_reader->focusFirst();
}

void RunsPage::leaveRecord()
{
    m_isReading = false;
    showParts();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        focusFirst();
}

void RunsPage::focusFirst()
{
    if (m_stack->currentWidget() == m_reader)
        m_reader->focusFirst();
    else if (m_list->view()->focusPolicy() != Qt::NoFocus)
        m_list->view()->setFocus(Qt::OtherFocusReason);
    else if (m_presenter->state() == RunsPresenter::State::Loading)
        m_focusWanted = true; // until the list is there
    else
        m_state->focusStep();
}

QList<QWidget *> RunsPage::areas() const
{
    QList<QWidget *> areas = m_list->areas();
    if (m_stack->currentWidget() == m_reader)
        return areas + m_reader->areas();
    if (m_stack->currentWidget() == m_state)
        return areas + m_strip->areas() << m_state;
    return areas + m_strip->areas() + m_head->areas() + m_view->areas();
}

void RunsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        m_presenter->readAgain();
    m_presenter->setWatched(true);
}

void RunsPage::hideEvent(QHideEvent *event)
{
    m_presenter->setWatched(false);
    QWidget::hideEvent(event);
}

void RunsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Surface));
}

} // namespace secondlook::ui

#include "moc_runs_page.cpp"
