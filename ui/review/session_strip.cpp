#include "ui/review/session_strip.h"

#include "ui/review/history_view.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/progress_track.h"
#include "ui/widgets/side_margins.h"
#include "ui/widgets/sparkline.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLocale>

namespace secondlook::ui {

namespace {

constexpr std::size_t sparkPoints = 18;

PlainLabel *figureLabel()
{
    auto *label = new PlainLabel(QString(), FontRole::BodyStrong);
    label->setElideMode(Qt::ElideNone);
    return label;
}

PlainLabel *captionLabel(const QString &text)
{
    auto *label = new PlainLabel(text, FontRole::Caption, Token::Text3);
    label->setElideMode(Qt::ElideNone);
    return label;
}

QBoxLayout *pair(QWidget *figure, QWidget *caption)
{
    auto *box = new QBoxLayout(QBoxLayout::TopToBottom);
    box->setSpacing(0);
    box->addWidget(figure);
    box->addWidget(caption);
    return box;
}

} // namespace

SessionStrip::SessionStrip(const ReviewPresenter *desk, QAction *undo, QWidget *parent)
    : Pane(Token::Window, Qt::TopEdge, parent),
      m_desk(desk),
      m_progressBox(new QBoxLayout(QBoxLayout::TopToBottom)),
      m_paceBox(new QWidget),
      m_facts(new QWidget),
      m_done(figureLabel()),
      m_track(new ProgressTrack(tr("Records decided in this session"))),
      m_pace(figureLabel()),
      m_spark(new Sparkline),
      m_left(figureLabel()),
      m_break(new QWidget),
      m_breakText(new PlainLabel(QString(), FontRole::BodyStrong, Token::Audit)),
      m_decisionsTitle(captionLabel(tr("Last decisions"))),
      m_history(new HistoryView(&m_decisions))
{
    auto *doneRow = new QHBoxLayout;
    doneRow->setSpacing(12);
    doneRow->addWidget(m_done);
    doneRow->addStretch(1);
    doneRow->addWidget(captionLabel(tr("this session")));
    m_progressBox->addLayout(doneRow);
    m_progressBox->addWidget(m_track);
    m_paceWords = pair(m_pace, captionLabel(tr("median pace")));
    m_queueBox = pair(m_left, captionLabel(tr("left in queue")));
    auto *facts = new QHBoxLayout(m_facts);
    facts->setContentsMargins(0, 0, 0, 0);
    facts->setSpacing(22);
    facts->addLayout(m_progressBox);
    auto *pace = new QHBoxLayout(m_paceBox);
    pace->setContentsMargins(0, 0, 0, 0);
    pace->setSpacing(12);
    pace->addLayout(m_paceWords);
    pace->addWidget(m_spark);
    facts->addWidget(m_paceBox);
    facts->addLayout(m_queueBox);
    for (QBoxLayout *box : {m_progressBox, m_paceWords, m_queueBox})
        box->setAlignment(Qt::AlignVCenter);
    buildBreak();
    auto *row = new QHBoxLayout(this);
    row->setSpacing(10);
    row->addWidget(m_facts);
    row->addWidget(m_break);
    row->addStretch(1);
    row->addWidget(m_decisionsTitle);
    row->addWidget(m_history);
    connect(m_desk, &ReviewPresenter::factsChanged, this, [this] { m_decisions.setSchema(m_desk->facts().schema); });
    connect(m_desk, &ReviewPresenter::progressChanged, this, &SessionStrip::showProgress);
    connect(m_desk, &ReviewPresenter::countsChanged, this, &SessionStrip::showCounts);
    connect(m_desk, &ReviewPresenter::decisionsChanged, this, &SessionStrip::showDecisions);
    const auto followKey = [this, undo] {
        m_history->setUndoKey(undo->shortcut());
        fitHistory();
    };
    connect(undo, &QAction::changed, this, followKey);
    followKey();
    setNarrow(false);
    showProgress();
    showCounts();
}

void SessionStrip::buildBreak()
{
    m_breakText->setElideMode(Qt::ElideNone);
    auto *rest = new QHBoxLayout(m_break);
    rest->setContentsMargins(sideMargins(12, 0, 0, 0));
    rest->setSpacing(6);
    rest->addWidget(new IconLabel(QStringLiteral("pause"), 16, Token::Audit));
    rest->addWidget(m_breakText);
    m_break->hide();
}

void SessionStrip::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedHeight(scaled(narrow ? 48 : 60));
    layout()->setContentsMargins(sideMargins(narrow ? 24 : 32, 1, narrow ? 12 : 16, 0));
    const auto direction = narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_progressBox->setDirection(direction);
    m_progressBox->setSpacing(narrow ? 8 : 4);
    m_track->setFixedWidth(scaled(narrow ? 90 : 154));
    for (QBoxLayout *box : {m_paceWords, m_queueBox}) {
        box->setDirection(direction);
        box->setSpacing(narrow ? 6 : 0);
    }
    m_facts->layout()->setSpacing(narrow ? 18 : 22);
    m_history->setNarrow(narrow);
    showProgress();
    fitHistory();
}

void SessionStrip::setPreferences(const ReviewPreferences &preferences)
{
    m_preferences = preferences;
    m_paceBox->setVisible(preferences.showPace);
    m_decisions.setSecondsShown(preferences.showPace);
    showProgress();
}

void SessionStrip::showBreak()
{
    const int minutes = int(m_desk->progress().unbrokenMs() / 60000);
    const bool due = m_preferences.breakMinutes > 0 && minutes >= m_preferences.breakMinutes;
    const bool isNew = due && m_break->isHidden();
    m_breakText->setText(tr("%Ln minutes without a break", nullptr, minutes));
    m_break->setVisible(due);
    if (!isNew)
        return;
    QAccessibleEvent alert(m_breakText, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void SessionStrip::showProgress()
{
    const SessionProgress &progress = m_desk->progress();
    const QLocale locale;
    m_done->setText(tr("%1 of %2", "records decided; goal")
                        .arg(locale.toString(progress.done()), locale.toString(progress.goal())));
    m_track->setProgress(progress.done(), progress.goal());
    const auto median = progress.medianMs();
    m_pace->setText(median ? tr("%1 s").arg(locale.toString(double(*median) / 1000.0, 'f', 1)) : tr("none yet"));
    QList<double> seconds;
    for (const std::int64_t ms : progress.latestMs(sparkPoints))
        seconds << double(ms) / 1000.0;
    m_spark->setVisible(!m_narrow && seconds.size() > 1);
    m_spark->setValues(seconds, tr("Pace of the last %Ln decisions", nullptr, int(seconds.size())));
    showBreak();
    fitHistory();
}

void SessionStrip::showCounts()
{
    const auto &counts = m_desk->counts();
    m_left->setText(counts ? QLocale().toString(qlonglong(counts->open)) : QStringLiteral("…"));
    fitHistory();
}

void SessionStrip::showDecisions()
{
    m_decisions.setDecisions(m_desk->decisions());
    fitHistory();
}

void SessionStrip::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitHistory();
}

void SessionStrip::fitHistory()
{
    const QMargins margins = layout()->contentsMargins();
    const int gaps = 3 * layout()->spacing();
    m_facts->layout()->activate();
    int taken = m_facts->sizeHint().width() + m_decisionsTitle->sizeHint().width();
    if (!m_break->isHidden())
        taken += m_break->sizeHint().width() + layout()->spacing();
    m_history->fitInto(width() - margins.left() - margins.right() - taken - gaps);
    m_decisionsTitle->setVisible(m_history->shownEntries() > 0);
}

} // namespace secondlook::ui

#include "moc_session_strip.cpp"
