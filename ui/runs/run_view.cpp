#include "ui/runs/run_view.h"

#include "ui/agreement/chart_card.h"
#include "ui/runs/failed_card.h"
#include "ui/runs/failed_table.h"
#include "ui/runs/figure_cards.h"
#include "ui/runs/pace_chart.h"
#include "ui/runs/progress_card.h"
#include "ui/runs/run_words.h"
#include "ui/runs/runs_presenter.h"
#include "ui/runs/tiers_card.h"
#include "ui/theme/fonts.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int tiersWidth = 250;
constexpr int paceBesideFrom = 640;
constexpr int failedActionsBesideFrom = 780;
constexpr int failedKindsBesideFrom = 540;

QList<FigureColumn> paceColumns()
{
    return {{RunView::tr("Time"), false, true},
            {RunView::tr("Records a second"), true, false},
            {RunView::tr("Refused by the server"), false, false}};
}

QList<FigureRow> paceRows(const std::vector<RunsPresenter::PacePoint> &points)
{
    QList<FigureRow> rows;
    for (const RunsPresenter::PacePoint &point : points) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(point.at);
        FigureRow row;
        row.id = int(rows.size());
        FigureCell time;
        time.text = QLocale().toString(at.time(), QStringLiteral("HH:mm:ss"));
        time.copied = at.toUTC().toString(Qt::ISODate);
        time.order = double(point.at);
        FigureCell pace;
        pace.text = RunWords::pace(point.perSecond);
        pace.copied = QString::number(point.perSecond, 'f', 3);
        pace.order = point.perSecond;
        FigureCell refused;
        refused.text = point.isRefused ? RunView::tr("yes", "requests were refused") : RunView::tr("no");
        refused.copied = point.isRefused ? QStringLiteral("1") : QStringLiteral("0");
        refused.order = point.isRefused ? 1.0 : 0.0;
        row.cells = {time, pace, refused};
        rows << row;
    }
    return rows;
}

} // namespace

RunView::RunView(RunsPresenter *presenter, const base::Clock &clock, QAction *retry, QWidget *parent)
    : ScrolledTab(parent),
      m_presenter(presenter),
      m_pace(new PaceChart),
      m_paceCard(new ChartCard(tr("Records per second"), QString(), m_pace)),
      m_failed(new FailedCard(presenter, clock, retry))
{
    setObjectName(QStringLiteral("runView"));
    m_paceCard->setObjectName(QStringLiteral("paceCard"));
    m_paceCard->setContentsMargins(16, 12, 16, 8);
    m_paceCard->table()->setObjectName(QStringLiteral("paceTable"));
    m_paceCard->table()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the chart
    m_paceCard->table()->setMinimumHeight(1);
    auto *tiers = new TiersCard(presenter);
    tiers->setMinimumWidth(scaled(tiersWidth));
    auto *middle = new QBoxLayout(QBoxLayout::LeftToRight);
    middle->setSpacing(16);
    middle->addWidget(m_paceCard, 1);
    middle->addWidget(tiers);
    stackBelow(middle, paceBesideFrom);
    stackBelow(m_failed->head(), failedActionsBesideFrom);
    stackBelow(m_failed->kindsRow(), failedKindsBesideFrom);
    column()->setContentsMargins(24, 12, 24, 16);
    column()->setSpacing(16);
    column()->addWidget(new ProgressCard(presenter, clock));
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
    QList<QWidget *> areas = m_failed->areas();
    if (m_paceCard->isTableShown())
        areas.prepend(m_paceCard->shown());
    return areas;
}

void RunView::showPace()
{
    const pipeline::RunDetails *details = m_presenter->details();
    if (details == nullptr)
        return;
    const auto points = m_presenter->pacePoints();
    m_pace->setPoints(points, m_presenter->pace());
    m_paceCard->setCaption(details->summary.attempts > 1 ? tr("since it was taken up again") : tr("since the start"));
    if (points == m_points)
        return; // a table that is read would jump
    m_points = points;
    m_paceCard->table()->setTable(paceColumns(), paceRows(points));
}

} // namespace secondlook::ui

#include "moc_run_view.cpp"
