#include "ui/datasets/version_view.h"

#include "ui/agreement/agreement_words.h"
#include "ui/agreement/chart_card.h"
#include "ui/datasets/balance_strip.h"
#include "ui/datasets/dataset_words.h"
#include "ui/datasets/gates_card.h"
#include "ui/datasets/origin_card.h"
#include "ui/datasets/splits_card.h"
#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"

#include <QBoxLayout>

#include <algorithm>
#include <cmath>

namespace secondlook::ui {

namespace {

constexpr int splitsWidth = 322;
constexpr int exportWidth = 356;
constexpr int cardsInOneRowFrom = 860;

/// How evenly rows are spread over labels: 1 where all labels have as many, 0 where one has all (Shannon's entropy over
/// its largest value).
double evenness(const std::vector<std::pair<std::string, std::int64_t>> &counts)
{
    double all = 0.0;
    for (const auto &[name, rows] : counts)
        all += double(rows);
    if (counts.size() < 2 || all <= 0.0)
        return 0.0;
    double entropy = 0.0;
    for (const auto &[name, rows] : counts)
        if (rows > 0)
            entropy -= double(rows) / all * std::log(double(rows) / all);
    return entropy / std::log(double(counts.size()));
}

qint64 leastRows(const datasets::DatasetCard &card)
{
    const auto gate = std::ranges::find(card.gates, "label_minimum", &datasets::GateResult::name);
    return gate == card.gates.end() ? 0 : qint64(gate->limit);
}

} // namespace

VersionView::VersionView(DatasetsPresenter *presenter, const Actions &actions, QWidget *parent)
    : ScrolledTab(parent),
      m_presenter(presenter),
      m_gates(new GatesCard(presenter)),
      m_splits(new SplitsCard(presenter, actions.difference)),
      m_balance(new BalanceStrip),
      m_balanceCard(new ChartCard(tr("Class balance"), QString(), m_balance)),
      m_export(new ExportCard(presenter, actions.exportVersion)),
      m_origin(new OriginCard(presenter, actions.rows))
{
    m_balance->setObjectName(QStringLiteral("balance"));
    m_balanceCard->setObjectName(QStringLiteral("balanceCard"));
    m_balanceCard->setContentsMargins(16, 12, 16, 10);
    m_splits->setMinimumWidth(scaled(splitsWidth));
    m_export->setMinimumWidth(scaled(exportWidth));
    m_balanceCard->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_balanceCard->table()->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // as high as the bars
    column()->setContentsMargins(24, 14, 24, 16);
    column()->setSpacing(14);
    auto *upper = new QBoxLayout(QBoxLayout::LeftToRight);
    upper->setSpacing(14);
    upper->addWidget(m_gates, 1);
    upper->addWidget(m_splits);
    auto *lower = new QBoxLayout(QBoxLayout::LeftToRight);
    lower->setSpacing(14);
    lower->addWidget(m_export);
    lower->addWidget(m_origin, 1);
    stackBelow(upper, cardsInOneRowFrom);
    stackBelow(lower, cardsInOneRowFrom);
    column()->addLayout(upper);
    column()->addWidget(m_balanceCard);
    column()->addLayout(lower, 1);
    connect(m_gates, &GatesCard::recordsAsked, this, &VersionView::gateRecordsAsked);
    connect(presenter, &DatasetsPresenter::changed, this, &VersionView::showBalance);
    showBalance();
}

QList<QWidget *> VersionView::areas() const
{
    return {m_gates->table(), m_balanceCard->shown(), m_export->firstControl(), m_origin->shown()};
}

void VersionView::focusFirst()
{
    if (m_gates->table()->isVisibleTo(this))
        m_gates->table()->setFocus(Qt::OtherFocusReason);
    else
        m_balanceCard->shown()->setFocus(Qt::OtherFocusReason);
}

void VersionView::showBalance()
{
    const datasets::DatasetManifest *shown = m_presenter->shown();
    if (shown == nullptr)
        return;
    // There can be ten thousands of labels.
    if (m_balanceOf == std::pair(m_presenter->selected(), shown->createdAt))
        return;
    m_balanceOf = {m_presenter->selected(), shown->createdAt};
    const datasets::DatasetCard &card = shown->card;
    auto sorted = card.labelCounts;
    std::ranges::stable_sort(sorted, std::greater(), &std::pair<std::string, std::int64_t>::second);
    const qint64 least = leastRows(card);
    QList<LabelBar> bars;
    QList<FigureRow> rows;
    bars.reserve(qsizetype(sorted.size()));
    rows.reserve(qsizetype(sorted.size()));
    for (const auto &[name, count] : sorted) {
        bars << LabelBar{nameText(name), count};
        FigureCell label;
        label.text = bars.back().name;
        FigureCell number;
        number.text = DatasetWords::count(count);
        number.copied = QString::number(count);
        number.order = double(count);
        if (count < least)
            number.chip = tr("%1, too few", "rows of a label").arg(number.text);
        rows << FigureRow{{label, number}, int(rows.size())};
    }
    m_balance->setBars(bars, least);
    m_balanceCard->setCaption(tr("%Ln labels, largest first. Evenness %1 of 1", nullptr, int(bars.size()))
                                  .arg(AgreementWords::figure(evenness(card.labelCounts), 2)));
    m_balanceCard->table()->setTable({{tr("Label"), false, true}, {tr("Rows"), true, false}}, rows);
}

} // namespace secondlook::ui

#include "moc_version_view.cpp"
