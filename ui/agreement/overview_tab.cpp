#include "ui/agreement/overview_tab.h"

#include "ui/agreement/agreement_words.h"
#include "ui/agreement/chart_card.h"
#include "ui/agreement/figure_tables.h"
#include "ui/agreement/guideline_review_card.h"
#include "ui/agreement/interval_card.h"
#include "ui/agreement/pair_matrix.h"
#include "ui/agreement/time_chart.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QGridLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int chartHeight = 366;
constexpr int pairsWidth = 412;
constexpr int besideFrom = 980;
constexpr int fourCardsFrom = 1040;
constexpr int twoCardsFrom = 520;

} // namespace

OverviewTab::OverviewTab(AgreementPresenter *presenter, GuidelineReviewPresenter *guideline, QWidget *parent)
    : ScrolledTab(parent),
      m_presenter(presenter),
      m_cardRow(new QGridLayout),
      m_notes(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_notesBox(new Card),
      m_time(new TimeChart),
      m_timeCard(new ChartCard(tr("Agreement over time"), tr("Krippendorff alpha by week, 95% interval"), m_time)),
      m_pairs(new PairMatrix),
      m_pairStack(new QStackedWidget),
      m_differences(new FigureTable(tr("Differences of two reviewers"))),
      m_pairCard(nullptr),
      m_guideline(new GuidelineReviewCard(guideline, presenter)),
      m_reviewers(new FigureTable(tr("Reviewers"))),
      m_coefficients(new FigureTable(tr("All coefficients")))
{
    for (const QString &title : {tr("Krippendorff alpha"), tr("Fleiss kappa"), tr("Gwet AC1")})
        m_cards << new IntervalCard(title, true);
    m_cards << new IntervalCard(tr("Observed agreement"), false);
    build();
    connect(presenter, &AgreementPresenter::changed, this, &OverviewTab::showReport);
    connect(presenter, &AgreementPresenter::ambiguityChanged, this, &OverviewTab::showReviewers);
    connect(presenter, &AgreementPresenter::reviewersChanged, this, &OverviewTab::showDifferences);
    connect(m_pairs, &PairMatrix::opened, presenter, &AgreementPresenter::openReviewers);
    connect(m_differences, &FigureTable::opened, this,
            [this](int id) { Q_EMIT recordsOpened(m_presenter->reviewers()->differences[std::size_t(id)].records); });
}

void OverviewTab::build()
{
    m_cardRow->setSpacing(16);
    m_notes->setMaxLines(0);
    m_notesBox->setContentsMargins(16, 10, 16, 10);
    auto *notes = new QVBoxLayout(m_notesBox);
    notes->setContentsMargins(0, 0, 0, 0);
    notes->addWidget(m_notes);
    auto *charts = new QBoxLayout(QBoxLayout::LeftToRight);
    charts->setSpacing(16);
    charts->addWidget(m_timeCard, 1);
    charts->addWidget(buildPairs());
    stackBelow(charts, besideFrom);
    column()->addLayout(m_cardRow);
    column()->addWidget(m_notesBox);
    column()->addLayout(charts);
    column()->addWidget(m_guideline);
    m_reviewers->setObjectName(QStringLiteral("reviewers"));
    m_coefficients->setObjectName(QStringLiteral("coefficients"));
    column()->addWidget(
        buildTable(tr("Reviewers"), tr("Reviewers: copy as CSV"), tr("figures need 100 records to show"), m_reviewers));
    column()->addWidget(
        buildTable(tr("All coefficients"), tr("All coefficients: copy as CSV"), QString(), m_coefficients));
    column()->addStretch(1);
    m_timeCard->setObjectName(QStringLiteral("time"));
    arrangeCards();
}

QWidget *OverviewTab::buildPairs()
{
    auto *back = new KeyButton(tr("All pairs"));
    back->setIconName(QStringLiteral("back"));
    back->setSmall(true);
    back->setKey(QKeySequence(Qt::Key_Escape));
    back->setShortcut(QKeySequence(Qt::Key_Escape));
    m_back = back;
    auto *differences = new QWidget;
    auto *rows = new QVBoxLayout(differences);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_differences, 1);
    rows->addWidget(back, 0, Qt::AlignLeft);
    m_pairStack->addWidget(m_pairs);
    m_pairStack->addWidget(differences);
    m_pairCard = new ChartCard(tr("Pairs of reviewers"), tr("Cohen kappa, shared records"), m_pairStack);
    m_pairCard->setObjectName(QStringLiteral("pairs"));
    connect(back, &QAbstractButton::clicked, this, [this] {
        m_pairStack->setCurrentIndex(0);
        showPairs();
        m_pairs->setFocus(Qt::OtherFocusReason);
    });
    return m_pairCard;
}

QWidget *OverviewTab::buildTable(const QString &title, const QString &copyName, const QString &caption,
                                 FigureTable *table)
{
    auto *card = new Card;
    card->setContentsMargins(8, 12, 8, 4);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 10, 0);
    head->addWidget(new PlainLabel(title, FontRole::BodyStrong), 1);
    head->addWidget(new PlainLabel(caption, FontRole::Caption, Token::Text3));
    auto *copy = KeyButton::iconOnly(QStringLiteral("copy"), copyName);
    copy->setObjectName(QStringLiteral("copyAsCsv"));
    copy->setKind(KeyButton::Kind::Quiet);
    copy->setSmall(true);
    connect(copy, &QAbstractButton::clicked, table, &FigureTable::copyAsCsv);
    head->addWidget(copy);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(head);
    rows->addWidget(table);
    table->setFitsRows(true);
    return card;
}

void OverviewTab::arrangeCards()
{
    const int across = width() >= scaled(fourCardsFrom) ? 4 : width() >= scaled(twoCardsFrom) ? 2 : 1;
    for (IntervalCard *card : m_cards)
        m_cardRow->removeWidget(card);
    for (int i = 0; i < m_cards.size(); ++i)
        m_cardRow->addWidget(m_cards[i], i / across, i % across);
    for (int i = 0; i < 4; ++i)
        m_cardRow->setColumnStretch(i, i < across ? 1 : 0);
    m_timeCard->setFixedHeight(scaled(chartHeight));
    m_pairCard->setFixedHeight(scaled(chartHeight));
    const bool beside = width() >= scaled(besideFrom);
    m_pairCard->setMinimumWidth(beside ? scaled(pairsWidth) : 0);
    m_pairCard->setMaximumWidth(beside ? scaled(pairsWidth) : QWIDGETSIZE_MAX);
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    arrangeCards();
    ScrolledTab::resizeEvent(event);
}

void OverviewTab::focusFirst()
{
    (m_timeCard->isTableShown() ? m_timeCard->shown() : m_time)->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> OverviewTab::areas() const
{
    return {m_timeCard, m_pairCard, m_guideline, m_reviewers, m_coefficients};
}

void OverviewTab::showReport()
{
    if (m_presenter->report() == nullptr || m_presenter->state() != AgreementPresenter::State::Ready)
        return;
    showCards();
    showWeeks();
    m_pairStack->setCurrentIndex(0);
    showPairs();
    showReviewers();
}

void OverviewTab::showCards()
{
    const AgreementReport &report = *m_presenter->report();
    const QString records = tr("%Ln records with two answers or more", nullptr, int(report.selection.compared));
    m_cards[0]->setEstimate(report.figures.krippendorffAlpha, records);
    m_cards[1]->setEstimate(report.figures.fleissKappa, records);
    m_cards[2]->setEstimate(report.figures.gwetAc, records);
    m_cards[3]->setEstimate(report.figures.percent, tr("share of pairs that match"));
    const FigureContent all = FigureContent::coefficients(*m_presenter);
    m_coefficients->setTable(all.columns, all.rows);
    QStringList notes;
    for (const AgreementNote note : report.notes)
        notes << AgreementWords::note(note, *m_presenter);
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notesBox->setVisible(!notes.isEmpty());
}

void OverviewTab::showWeeks()
{
    m_time->setWeeks(m_presenter->report()->weeks, m_presenter->data()->guidelines);
    const FigureContent weeks = FigureContent::weeks(*m_presenter);
    m_timeCard->table()->setTable(weeks.columns, weeks.rows);
}

void OverviewTab::showPairs()
{
    m_pairs->showPairs(*m_presenter);
    m_pairCard->setTitle(tr("Pairs of reviewers"));
    m_pairCard->setCaption(tr("Cohen kappa, shared records"));
    const bool isPart = m_presenter->reviewerRows().size() > PairMatrixModel::mostShown;
    m_pairCard->setNote(isPart ? tr("The %Ln reviewers with the most answers; the table has all.", nullptr,
                                    int(PairMatrixModel::mostShown))
                               : QString());
    const FigureContent pairs = FigureContent::pairs(*m_presenter);
    m_pairCard->table()->setTable(pairs.columns, pairs.rows);
}

void OverviewTab::showReviewers()
{
    if (m_presenter->report() == nullptr)
        return;
    const FigureContent reviewers = FigureContent::reviewers(*m_presenter);
    m_reviewers->setTable(reviewers.columns, reviewers.rows);
}

void OverviewTab::showDifferences()
{
    if (!m_presenter->reviewers())
        return;
    const ReviewerDifferences &found = *m_presenter->reviewers();
    const FigureContent differences = FigureContent::differences(*m_presenter);
    m_differences->setTable(differences.columns, differences.rows);
    m_pairCard->setTitle(tr("%1 and %2", "two reviewers")
                             .arg(m_presenter->reviewerName(found.first), m_presenter->reviewerName(found.second)));
    m_pairCard->setCaption(QString());
    const QString differ = tr("%1 of %Ln shared records differ", nullptr, int(found.shared))
                               .arg(QLocale().toString(qlonglong(found.different)));
    const QString keptBack = AgreementWords::keptBack(found.keptBack);
    m_pairCard->setNote(keptBack.isEmpty() ? differ : tr("%1. %2", "two sentences").arg(differ, keptBack));
    m_pairStack->setCurrentIndex(1);
    m_differences->setFocus(Qt::OtherFocusReason);
}

} // namespace secondlook::ui

#include "moc_overview_tab.cpp"
