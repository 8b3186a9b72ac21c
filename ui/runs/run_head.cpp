#include "ui/runs/run_head.h"

#include "ui/models/text_conversion.h"
#include "ui/runs/run_words.h"
#include "ui/runs/runs_presenter.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

namespace secondlook::ui {

using pipeline::RunState;
using pipeline::RunSummary;

namespace {

constexpr int factsBesideFrom = 520;

Chip::Kind chipOf(const RunSummary &run)
{
    switch (RunWords::stateToken(run)) {
    case Token::AccentText:
        return Chip::Kind::Accent;
    case Token::Audit:
        return Chip::Kind::Audit;
    case Token::Auto:
        return Chip::Kind::Auto;
    case Token::Bad:
        return Chip::Kind::Bad;
    default:
        return Chip::Kind::Neutral;
    }
}

} // namespace

RunHead::RunHead(RunsPresenter *presenter, const base::Clock &clock, const Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_clock(clock),
      m_title(new PlainLabel(QString(), FontRole::PageTitle)),
      m_state(new Chip(Chip::Kind::Neutral, QString())),
      m_facts(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_pause(new KeyButton(tr("Pause"))),
      m_stop(new KeyButton(tr("Stop"))),
      m_trouble(new PlainLabel(QString(), FontRole::Body, Token::Bad)),
      m_row(new QHBoxLayout),
      m_column(new QVBoxLayout(this))
{
    m_title->setElideMode(Qt::ElideNone);
    m_title->setObjectName(QStringLiteral("runTitle"));
    m_state->setObjectName(QStringLiteral("runState"));
    m_facts->setMaxLines(2);
    m_trouble->setMaxLines(0);
    m_trouble->setObjectName(QStringLiteral("runTrouble"));
    m_pause->setObjectName(QStringLiteral("runPause"));
    m_pause->setAction(actions.pause);
    m_stop->setObjectName(QStringLiteral("runStop"));
    m_stop->setKind(KeyButton::Kind::Danger);
    m_stop->setIconName(QStringLiteral("stop"));
    m_stop->setAction(actions.stop);
    m_row->setSpacing(12);
    m_row->addWidget(m_title);
    m_row->addWidget(m_state, 0, Qt::AlignVCenter);
    m_row->addWidget(m_facts, 1, Qt::AlignVCenter);
    m_row->addStretch();
    m_row->addWidget(m_pause);
    m_row->addWidget(m_stop);
    m_column->setContentsMargins(24, 14, 24, 0);
    m_column->setSpacing(8);
    m_column->addLayout(m_row);
    m_column->addWidget(m_trouble);
    connect(presenter, &RunsPresenter::detailsChanged, this, &RunHead::showRun);
    showRun();
}

QList<QWidget *> RunHead::areas() const
{
    return {m_pause->isVisible() ? m_pause : m_stop};
}

QString RunHead::facts() const
{
    const RunSummary &run = m_presenter->details()->summary;
    const base::TimeMs began = run.attemptAt > 0 ? run.attemptAt : run.startedAt;
    const QString what =
        tr("%1, %2", "which records, classifier").arg(RunWords::selection(run.selection), RunWords::classifier(run));
    const QString when = RunWords::when(began, m_clock.now());
    return run.actor.empty()
               ? tr("%1, started %2, policy v%3", "which records and classifier, time, number")
                     .arg(what, when)
                     .arg(run.policyVersion)
               : tr("%1, started %2 by %3, policy v%4", "which records and classifier, time, person, number")
                     .arg(what, when, nameText(run.actor))
                     .arg(run.policyVersion);
}

/// Facts stand below the title where there is little room beside it.
void RunHead::resizeEvent(QResizeEvent *event)
{
    const bool isBeside = width() >= scaled(factsBesideFrom);
    if (isBeside != (m_row->indexOf(m_facts) >= 0)) {
        m_row->removeWidget(m_facts);
        m_column->removeWidget(m_facts);
        if (isBeside)
            m_row->insertWidget(2, m_facts, 1, Qt::AlignVCenter);
        else
            m_column->insertWidget(1, m_facts);
    }
    QWidget::resizeEvent(event);
}

void RunHead::showRun()
{
    const pipeline::RunDetails *details = m_presenter->details();
    for (QWidget *part : QList<QWidget *>{m_title, m_state, m_facts, m_pause, m_stop})
        part->setVisible(details != nullptr);
    if (details == nullptr) {
        m_trouble->hide();
        return;
    }
    const RunSummary &run = details->summary;
    const bool isLive = m_presenter->isLiveShown();
    const bool isEnding = isLive && m_presenter->live().state() == LiveRun::State::Ending;
    m_title->setText(RunWords::title(run.id));
    m_state->setKind(chipOf(run));
    m_state->setText(isEnding ? tr("Ending", "run") : RunWords::state(run));
    m_state->setIconName(RunWords::stateIcon(run));
    m_facts->setText(facts());
    m_pause->setVisible(isLive || m_presenter->canResume());
    const bool canPause = isLive && !isEnding;
    m_pause->setText(canPause ? tr("Pause") : tr("Resume"));
    m_pause->setIconName(canPause ? QStringLiteral("pause") : QStringLiteral("play"));
    m_stop->setVisible(canPause);
    const QString trouble = RunWords::trouble(run);
    m_trouble->setText(trouble);
    m_trouble->setToken(run.state == RunState::CostCap ? Token::Audit : Token::Bad);
    m_trouble->setVisible(!trouble.isEmpty());
}

} // namespace secondlook::ui

#include "moc_run_head.cpp"
