#include "ui/agreement/ambiguity_tab.h"

#include "ui/agreement/agreement_words.h"
#include "ui/agreement/chart_card.h"
#include "ui/agreement/figure_tables.h"
#include "ui/agreement/quadrant_card.h"
#include "ui/agreement/scatter_chart.h"
#include "ui/widgets/plain_label.h"

#include <QDoubleSpinBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int cardsWidth = 452;
constexpr int cardsBesideFrom = 940;

} // namespace

AmbiguityTab::AmbiguityTab(AgreementPresenter *presenter, QWidget *parent)
    : ScrolledTab(parent),
      m_presenter(presenter),
      m_chart(new ScatterChart),
      m_uncertain(makeThreshold(tr("The model is uncertain from"))),
      m_contested(makeThreshold(tr("People differ from"))),
      m_examplesHead(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_examples(new FigureTable(tr("Examples")))
{
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight);
    columns->setSpacing(16);
    columns->addWidget(buildChart(), 1);
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
        box->setFixedWidth(scaled(72));
        thresholds->addWidget(word);
        thresholds->addWidget(box);
        thresholds->addSpacing(12);
    }
    thresholds->addStretch(1);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_chart, 1);
    rows->addLayout(thresholds);
    m_chartCard = new ChartCard(tr("Model uncertainty against data ambiguity"), QString(), content);
    m_chartCard->setObjectName(QStringLiteral("scatter"));
    m_uncertain->setObjectName(QStringLiteral("uncertain"));
    m_contested->setObjectName(QStringLiteral("contested"));
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
    for (const Quadrant quadrant : quadrants) {
        const QString action = quadrant == Quadrant::Ambiguous   ? tr("Keep soft labels")
                               : quadrant == Quadrant::Contested ? tr("Send to adjudicate")
                                                                 : QString();
        auto *part = new QuadrantCard(quadrant, action);
        m_cards << part;
        rows->addWidget(part);
        connect(part, &QuadrantCard::chosen, this, [this, quadrant] { m_presenter->setQuadrant(quadrant); });
        connect(part, &QuadrantCard::opened, this,
                [this, quadrant] { Q_EMIT recordsOpened(m_presenter->recordsOf(quadrant)); });
        connect(part, &QuadrantCard::acted, this, [this, quadrant] {
            const auto records = m_presenter->recordsOf(quadrant);
            if (quadrant == Quadrant::Ambiguous)
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
    m_cards[int(m_presenter->quadrant())]->findChild<QAbstractButton *>()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> AmbiguityTab::areas() const
{
    return {m_chartCard, m_cards.first(), m_examples};
}

void AmbiguityTab::setOffered(bool openRecords, bool softLabels, bool adjudicate)
{
    m_cards[int(Quadrant::Ambiguous)]->setOffered(softLabels, openRecords);
    m_cards[int(Quadrant::Contested)]->setOffered(adjudicate, openRecords);
    m_cards[int(Quadrant::Learn)]->setOffered(false, openRecords);
    m_cards[int(Quadrant::Clear)]->setOffered(false, openRecords);
}

void AmbiguityTab::takeThresholds()
{
    m_presenter->setThresholds({m_uncertain->value(), m_contested->value()});
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
    return tr("%1 of %Ln records drawn, one mark each", nullptr, int(map.points.size()))
        .arg(QLocale().toString(qlonglong(ScatterChart::drawnOf(map))));
}

void AmbiguityTab::showMap()
{
    const AmbiguityMap &map = m_presenter->ambiguity();
    const AmbiguityThresholds &thresholds = m_presenter->thresholds();
    const QSignalBlocker quietUncertain(m_uncertain);
    const QSignalBlocker quietContested(m_contested);
    m_uncertain->setValue(thresholds.uncertain);
    m_contested->setValue(thresholds.contested);
    m_chart->setMap(map, thresholds, m_presenter->quadrantSums(), m_presenter->quadrant());
    m_chartCard->setCaption(captionText());
    QStringList notes;
    if (m_presenter->ambiguityState() == AgreementPresenter::AmbiguityState::Failed)
        notes << m_presenter->ambiguityProblem();
    if (map.tooFewAnswers > 0)
        notes << tr("%Ln records have too few answers for any split to show that people differ; they are in no "
                    "quadrant.",
                    nullptr, int(map.tooFewAnswers));
    if (map.unpredicted > 0)
        notes << tr("Of %Ln records the model has said nothing yet.", nullptr, int(map.unpredicted));
    m_chartCard->setNote(notes.join(QLatin1Char(' ')));
    const FigureContent table = FigureContent::quadrants(*m_presenter);
    m_chartCard->table()->setTable(table.columns, table.rows);
    for (const Quadrant quadrant : quadrants) {
        m_cards[int(quadrant)]->setSums(m_presenter->quadrantSums(), std::int64_t(map.points.size()));
        m_cards[int(quadrant)]->setCurrent(quadrant == m_presenter->quadrant());
    }
    showExamples();
}

void AmbiguityTab::showExamples()
{
    m_examplesHead->setText(
        tr("Examples in %1", "a quadrant").arg(AgreementWords::quadrantName(m_presenter->quadrant())));
    const FigureContent table = FigureContent::examples(*m_presenter);
    m_examples->setTable(table.columns, table.rows);
    m_examples->setVisible(!table.rows.isEmpty());
    m_examplesHead->setVisible(!table.rows.isEmpty());
}

} // namespace secondlook::ui
