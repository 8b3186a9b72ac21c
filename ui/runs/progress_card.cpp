#include "ui/runs/progress_card.h"

#include "ui/runs/lane_row.h"
#include "ui/runs/run_words.h"
#include "ui/runs/runs_presenter.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"

#include <QVBoxLayout>

namespace secondlook::ui {

using pipeline::RunState;

namespace {

/// A higher track than those of the lanes.
class WholeTrack : public ProgressTrack
{
public:
    using ProgressTrack::ProgressTrack;
    QSize sizeHint() const override { return {scaled(154), scaled(10)}; }
};

} // namespace

ProgressCard::ProgressCard(RunsPresenter *presenter, const base::Clock &clock, QWidget *parent)
    : Card(parent),
      m_presenter(presenter),
      m_clock(clock),
      m_done(new PlainLabel(QString(), FontRole::CardTitle)),
      m_left(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_saved(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_track(new WholeTrack(tr("Records of the run"))),
      m_batches(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_lanes(new QVBoxLayout)
{
    m_done->setObjectName(QStringLiteral("runDone"));
    m_done->setElideMode(Qt::ElideNone);
    m_left->setObjectName(QStringLiteral("runLeft"));
    m_batches->setObjectName(QStringLiteral("runBatches"));
    m_batches->setMaxLines(0);
    m_saved->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(m_done);
    head->addWidget(m_left, 2);
    head->addWidget(m_saved, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_track);
    column->addWidget(m_batches);
    column->addLayout(m_lanes);
    setContentsMargins(16, 12, 16, 6);
    m_lanes->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(presenter, &RunsPresenter::detailsChanged, this, &ProgressCard::showRun);
    showRun();
}

void ProgressCard::showRun()
{
    const pipeline::RunDetails *details = m_presenter->details();
    if (details == nullptr)
        return;
    const pipeline::RunSummary &run = details->summary;
    const QString share = RunWords::percent(run.done, run.input);
    const QString left = RunWords::timeLeft(m_presenter->secondsLeft());
    m_done->setText(tr("%1 of %2", "records").arg(RunWords::count(run.done), RunWords::count(run.input)));
    m_left->setText(run.input == 0   ? tr("There was nothing to do.")
                    : left.isEmpty() ? share
                                     : tr("%1, %2", "share, time left").arg(share, left));
    m_track->setProgress(run.input > 0 ? int(1000 * run.done / run.input) : 0, 1000);
    m_track->setFill(run.state == RunState::Running ? Token::Accent
                     : run.done >= run.input        ? Token::AutoFill
                                                    : Token::H4);
    m_track->setAccessibleDescription(m_done->text());
    const base::TimeMs saved = std::max(run.savedAt, run.finishedAt.value_or(0));
    m_saved->setText(saved > 0 ? tr("saved as it goes, last at %1", "time").arg(RunWords::clockTime(saved))
                               : QString());
    const std::int64_t answered = m_presenter->isLiveShown() ? m_presenter->live().figures()->answeredInBatches : 0;
    m_batches->setText(RunWords::batches(run, answered, m_clock.now()));
    m_batches->setVisible(!m_batches->text().isEmpty());
    showLanes();
}

void ProgressCard::showLanes()
{
    std::vector<pipeline::LaneFigures> lanes;
    if (m_presenter->isLiveShown())
        lanes = m_presenter->live().figures()->lanes;
    const pipeline::RunSummary &run = m_presenter->details()->summary;
    if (lanes.size() < 2)
        lanes = {{{}, RunWords::classifier(run).toStdString(), run.done, run.input}};
    while (m_rows.size() < qsizetype(lanes.size()))
        m_lanes->addWidget(m_rows.emplaceBack(new LaneRow));
    const bool isOne = lanes.size() == 1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < qsizetype(lanes.size()));
        if (i >= qsizetype(lanes.size()))
            continue;
        // Of several lanes only the sum of their paces is known.
        m_rows[i]->showLane(lanes[std::size_t(i)],
                            isOne && run.state == RunState::Running ? RunWords::pace(m_presenter->pace()) : QString(),
                            QString());
    }
}

} // namespace secondlook::ui

#include "moc_progress_card.cpp"
