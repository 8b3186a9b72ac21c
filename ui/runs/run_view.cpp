#include "ui/runs/run_view.h"

#include "ui/runs/failed_card.h"
#include "ui/runs/failed_table.h"
#include "ui/runs/figure_cards.h"
#include "ui/runs/pace_chart.h"
#include "ui/runs/progress_card.h"
#include "ui/runs/runs_presenter.h"
#include "ui/runs/tiers_card.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/plain_label.h"

#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int tiersWidth = 250;
constexpr int paceBesideFrom = 640;

} // namespace

RunView::RunView(RunsPresenter *presenter, const base::Clock &clock, QAction *retry, QWidget *parent)
    : ScrolledTab(parent),
      m_presenter(presenter),
      m_pace(new PaceChart),
      m_paceNote(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_failed(new FailedCard(presenter, clock, retry))
{
    setObjectName(QStringLiteral("runView"));
    auto *pace = new Card;
    pace->setContentsMargins(16, 12, 16, 8);
    auto *paceHead = new QHBoxLayout;
    auto *title = new PlainLabel(tr("Records per second"), FontRole::BodyStrong);
    title->setElideMode(Qt::ElideNone);
    m_paceNote->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    paceHead->addWidget(title);
    paceHead->addWidget(m_paceNote, 1);
    auto *paceColumn = new QVBoxLayout(pace);
    paceColumn->setContentsMargins(0, 0, 0, 0);
    paceColumn->setSpacing(4);
    paceColumn->addLayout(paceHead);
    paceColumn->addWidget(m_pace, 1);
    auto *tiers = new TiersCard(presenter);
    tiers->setMinimumWidth(scaled(tiersWidth));
    auto *middle = new QBoxLayout(QBoxLayout::LeftToRight);
    middle->setSpacing(16);
    middle->addWidget(pace, 1);
    middle->addWidget(tiers);
    stackBelow(middle, paceBesideFrom);
    column()->setContentsMargins(24, 12, 24, 16);
    column()->setSpacing(16);
    column()->addWidget(new ProgressCard(presenter));
    column()->addWidget(new FigureCards(presenter));
    column()->addLayout(middle);
    column()->addWidget(m_failed, 1);
    column()->addStretch(0);
    connect(presenter, &RunsPresenter::detailsChanged, this, &RunView::showPace);
    showPace();
}

FailedTable *RunView::failedTable() const
{
    return m_failed->table();
}

QList<QWidget *> RunView::areas() const
{
    return m_failed->areas();
}

void RunView::showPace()
{
    if (m_presenter->details() == nullptr)
        return;
    m_pace->setPoints(m_presenter->pacePoints(), m_presenter->pace());
    m_paceNote->setText(m_presenter->details()->summary.attemptAt > m_presenter->details()->summary.startedAt
                            ? tr("since it was taken up again")
                            : tr("since the start"));
}

} // namespace secondlook::ui
