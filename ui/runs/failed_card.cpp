#include "ui/runs/failed_card.h"

#include "ui/runs/failed_model.h"
#include "ui/runs/failed_table.h"
#include "ui/runs/run_words.h"
#include "ui/runs/runs_presenter.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

FailedCard::FailedCard(RunsPresenter *presenter, const base::Clock &clock, QAction *retry, QWidget *parent)
    : Card(parent),
      m_presenter(presenter),
      m_model(new FailedModel(presenter, clock, this)),
      m_table(new FailedTable(m_model)),
      m_kinds(new SegmentedControl({tr("All"), tr("Can be retried"), tr("Need a fix")})),
      m_all(new QCheckBox(tr("All", "choose all records that can be retried"))),
      m_chosen(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_retry(new KeyButton(tr("Retry selected"))),
      m_note(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_kindsRow(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("failedCard"));
    m_kinds->setObjectName(QStringLiteral("failedKinds"));
    m_kinds->nameButtons(tr("Failed records"));
    m_kinds->setCurrent(0);
    m_all->setObjectName(QStringLiteral("failedAll"));
    m_all->setAccessibleName(tr("Choose all that can be retried"));
    m_retry->setObjectName(QStringLiteral("retrySelected"));
    m_retry->setKind(KeyButton::Kind::Primary);
    m_retry->setSmall(true);
    m_retry->setAction(retry);
    m_chosen->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setMaxLines(0);
    auto *title = new PlainLabel(tr("Failed records"), FontRole::BodyStrong);
    title->setElideMode(Qt::ElideNone);
    m_kindsRow->setSpacing(12);
    m_kindsRow->addWidget(title);
    m_kindsRow->addWidget(m_kinds);
    m_kindsRow->addStretch(1);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(12);
    actions->addStretch(1);
    actions->addWidget(m_all);
    actions->addWidget(m_chosen);
    actions->addWidget(m_retry);
    m_head->setSpacing(12);
    m_head->addLayout(m_kindsRow, 1);
    m_head->addLayout(actions);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_head);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    setContentsMargins(16, 10, 16, 10);
    connect(m_kinds, &SegmentedControl::currentChanged, presenter,
            [this](int kind) { m_presenter->setKind(RunsPresenter::Kind(std::max(0, kind))); });
    connect(m_all, &QCheckBox::clicked, presenter, &RunsPresenter::chooseAll);
    connect(m_table, &FailedTable::opened, presenter, &RunsPresenter::openRecord);
    connect(m_table, &FailedTable::allAsked, presenter, &RunsPresenter::chooseAll);
    connect(presenter, &RunsPresenter::failedChanged, this, &FailedCard::showFailed);
    connect(presenter, &RunsPresenter::detailsChanged, this, &FailedCard::showFailed);
    connect(presenter, &RunsPresenter::chosenChanged, this, &FailedCard::showChosen);
    showFailed();
}

QList<QWidget *> FailedCard::areas() const
{
    return isVisible() ? QList<QWidget *>{m_kinds->button(std::max(0, m_kinds->current())), m_table}
                       : QList<QWidget *>();
}

void FailedCard::showFailed()
{
    const pipeline::RunDetails *details = m_presenter->details();
    const std::int64_t retriable = details != nullptr ? details->tally.failedTransient : 0;
    const std::int64_t needFix = details != nullptr ? details->tally.failedPermanent : 0;
    setVisible(retriable + needFix > 0);
    const QString kinds[] = {tr("All %1", "failed records").arg(RunWords::count(retriable + needFix)),
                             tr("Can be retried %1").arg(RunWords::count(retriable)),
                             tr("Need a fix %1").arg(RunWords::count(needFix))};
    for (int i = 0; i < 3; ++i)
        m_kinds->button(i)->setText(kinds[i]);
    if (m_kinds->current() != int(m_presenter->kind()))
        m_kinds->setCurrent(int(m_presenter->kind()));
    const QString problem = m_presenter->failedProblem();
    m_note->setText(!problem.isEmpty()             ? problem
                    : m_presenter->hasMoreFailed() ? tr("The first %1 of each kind are listed. \"secondlook run "
                                                        "--records failed\" tries all of them again.")
                                                         .arg(RunWords::count(RunsPresenter::failedPage))
                                                   : QString());
    m_note->setToken(problem.isEmpty() ? Token::Text3 : Token::Bad);
    m_note->setVisible(!m_note->text().isEmpty());
    showChosen();
}

void FailedCard::showChosen()
{
    const auto &failed = m_presenter->failed();
    const auto can = std::ranges::count_if(failed, &RunsPresenter::canRetry);
    const auto chosen = std::ptrdiff_t(m_presenter->chosenCount());
    m_chosen->setText(chosen > 0 ? tr("%Ln selected", "records", int(chosen)) : QString());
    m_all->setVisible(can > 0);
    m_all->setChecked(can > 0 && chosen == can);
}

} // namespace secondlook::ui

#include "moc_failed_card.cpp"
