#include "ui/agreement/ambiguity_tab.h"

#include "ui/agreement/agreement_words.h"
#include "ui/agreement/chart_card.h"
#include "ui/agreement/figure_tables.h"
#include "ui/agreement/finding_card.h"
#include "ui/agreement/scatter_chart.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QDoubleSpinBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace secondlook::ui {

namespace {

constexpr int cardsWidth = 452;
constexpr int cardsBesideFrom = 940;
constexpr int highestChart = 700; // whole in a window of 900
constexpr double tested = -0.01;  // in the box of a cut: none is set

} // namespace

AmbiguityTab::AmbiguityTab(AgreementPresenter *presenter, QWidget *parent)
    : ScrolledTab(parent),
      m_presenter(presenter),
      m_chart(new ScatterChart),
      m_uncertain(makeThreshold(tr("The model is uncertain above"))),
      m_contested(makeThreshold(tr("People differ from"))),
      m_asTested(new KeyButton(tr("As tested"))),
      m_examplesHead(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_examples(new FigureTable(tr("Examples")))
{
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight);
    columns->setSpacing(16);
    auto *chart = new QVBoxLayout;
    chart->addWidget(buildChart(), 1);
    chart->addStretch(0); // beside cards that reach further down
    columns->addLayout(chart, 1);
    columns->addWidget(buildCards());
    stackBelow(columns, cardsBesideFrom);
    column()->addLayout(columns, 1);
    connect(presenter, &AgreementPresenter::ambiguityChanged, this, &AmbiguityTab::showMap);
    connect(presenter, &AgreementPresenter::examplesChanged, this, &AmbiguityTab::showExamples);
    connect(m_chart, &ScatterChart::thresholdsDragged, presenter, &AgreementPresenter::setThresholds);
    connect(m_examples, &FigureTable::opened, this, [this](int row) {
        if (std::size_t(row) < m_presenter->examples().size())
            Q_EMIT recordsOpened({m_presenter->examples()[std::size_t(row)].id});
    });
    showMap();
}

QDoubleSpinBox *AmbiguityTab::makeThreshold(const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0.0, 1.0);
    box->setSingleStep(0.01);
    box->setDecimals(2);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setKeyboardTracking(false);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    connect(box, &QDoubleSpinBox::valueChanged, this, &AmbiguityTab::takeThresholds);
    return box;
}

QWidget *AmbiguityTab::buildChart()
{
    auto *content = new QWidget;
    auto *thresholds = new QHBoxLayout;
    thresholds->setSpacing(8);
    for (QDoubleSpinBox *box : {m_uncertain, m_contested}) {
        auto *word = new PlainLabel(box->accessibleName(), FontRole::Caption, Token::Text2);
        box->setFixedWidth(scaled(84));
        thresholds->addWidget(word);
        thresholds->addWidget(box);
        thresholds->addSpacing(12);
    }
    thresholds->addStretch(1);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    thresholds->addWidget(m_asTested);
    rows->addWidget(m_chart, 1);
    rows->addLayout(thresholds);
    m_chartCard = new ChartCard(tr("Model uncertainty against data ambiguity"), QString(), content);
    m_chartCard->setObjectName(QStringLiteral("scatter"));
    m_chartCard->setMaximumHeight(scaled(highestChart));
    m_uncertain->setObjectName(QStringLiteral("uncertain"));
    m_contested->setObjectName(QStringLiteral("contested"));
    m_contested->setMinimum(tested);
    m_contested->setSpecialValueText(tr("tested", "whether people differ"));
    m_asTested->setObjectName(QStringLiteral("asTested"));
    m_asTested->setSmall(true);
    m_asTested->setAccessibleName(tr("Sort the records as tested again"));
    connect(m_asTested, &QAbstractButton::clicked, this, [this] {
        m_uncertain->setFocus(Qt::OtherFocusReason); // the button goes
        m_presenter->setThresholds(m_presenter->testedThresholds());
    });
    return m_chartCard;
}

QWidget *AmbiguityTab::buildCards()
{
    auto *card = new Card;
    card->setContentsMargins(0, 1, 0, 8);
    card->setMinimumWidth(scaled(320));
    card->setMaximumWidth(scaled(cardsWidth));
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const RecordFinding finding : recordFindings) {
        const QString action = finding == RecordFinding::Ambiguous     ? tr("Keep soft labels")
                               : finding == RecordFinding::CheckLabels ? tr("Send to adjudicate")
                                                                       : QString();
        auto *part = new FindingCard(finding, action);
        m_cards[finding] = part;
        rows->addWidget(part);
        connect(part, &FindingCard::chosen, this, [this, finding] { m_presenter->setFinding(finding); });
        connect(part, &FindingCard::opened, this,
                [this, finding] { Q_EMIT recordsOpened(m_presenter->recordsOf(finding)); });
        connect(part, &FindingCard::acted, this, [this, finding] {
            const auto records = m_presenter->recordsOf(finding);
            if (finding == RecordFinding::Ambiguous)
                Q_EMIT softLabelsKept(records);
            else
                Q_EMIT sentToAdjudicate(records);
        });
    }
    m_examplesHead->setContentsMargins(16, 8, 16, 2);
    m_examplesHead->setWeight(QFont::DemiBold);
    m_examples->setFitsRows(true);
    m_examples->setObjectName(QStringLiteral("examples"));
    auto *examples = new QHBoxLayout;
    examples->setContentsMargins(6, 0, 6, 0);
    examples->addWidget(m_examples);
    rows->addWidget(m_examplesHead);
    rows->addLayout(examples);
    rows->addStretch(1);
    return card;
}

void AmbiguityTab::focusFirst()
{
    m_cards[m_presenter->finding()]->findChild<QAbstractButton *>()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> AmbiguityTab::areas() const
{
    return {m_chartCard, m_cards.at(recordFindings.front()), m_examples};
}

void AmbiguityTab::setOffered(bool openRecords, bool softLabels, bool adjudicate)
{
    for (const auto &[finding, card] : m_cards)
        card->setOffered(finding == RecordFinding::Ambiguous ? softLabels : adjudicate, openRecords);
}

void AmbiguityTab::takeThresholds()
{
    // A box that was left alone shows its cut rounded, and would move it.
    AmbiguityThresholds thresholds = m_presenter->thresholds();
    if (std::abs(m_uncertain->value() - thresholds.uncertain) > 0.0051)
        thresholds.uncertain = m_uncertain->value();
    const double contested = m_contested->value();
    if (std::abs(contested - thresholds.contested.value_or(tested)) > 0.0051)
        thresholds.contested = contested < 0.0 ? std::nullopt : std::optional<double>(contested);
    m_presenter->setThresholds(thresholds);
}

QString AmbiguityTab::captionText() const
{
    switch (m_presenter->ambiguityState()) {
    case AgreementPresenter::AmbiguityState::Waiting:
        return tr("Looking at each record");
    case AgreementPresenter::AmbiguityState::Failed:
        return QString();
    case AgreementPresenter::AmbiguityState::Ready:
        break;
    }
    const AmbiguityMap &map = m_presenter->ambiguity();
    return tr("%1 of %Ln records drawn, one mark each", nullptr, int(map.points.size() + map.unpredicted.size()))
        .arg(QLocale().toString(qlonglong(ScatterChart::drawnOf(map))));
}

void AmbiguityTab::showMap()
{
    const AmbiguityMap &map = m_presenter->ambiguity();
    const AmbiguityThresholds &thresholds = m_presenter->thresholds();
    const QSignalBlocker quietUncertain(m_uncertain);
    const QSignalBlocker quietContested(m_contested);
    m_uncertain->setValue(thresholds.uncertain);
    m_contested->setValue(thresholds.contested.value_or(tested));
    m_asTested->setVisible(m_presenter->isCutByHand());
    m_chart->setMap(map, thresholds, m_presenter->findingSums(), m_presenter->finding());
    m_chartCard->setCaption(captionText());
    m_chartCard->setNote(m_presenter->ambiguityState() == AgreementPresenter::AmbiguityState::Failed
                             ? m_presenter->ambiguityProblem()
                             : AgreementWords::howFound(*m_presenter));
    const FigureContent table = FigureContent::findings(*m_presenter);
    m_chartCard->table()->setTable(table.columns, table.rows);
    for (const auto &[finding, card] : m_cards) {
        card->setSums(m_presenter->findingSums(), m_presenter->isCutByHand());
        card->setCurrent(finding == m_presenter->finding());
    }
    showExamples();
}

void AmbiguityTab::showExamples()
{
    m_examplesHead->setText(
        tr("Examples in %1", "a group of records").arg(AgreementWords::findingName(m_presenter->finding())));
    const FigureContent table = FigureContent::examples(*m_presenter);
    m_examples->setTable(table.columns, table.rows);
    m_examples->setVisible(!table.rows.isEmpty());
    m_examplesHead->setVisible(!table.rows.isEmpty());
}

} // namespace secondlook::ui

#include "moc_ambiguity_tab.cpp"
