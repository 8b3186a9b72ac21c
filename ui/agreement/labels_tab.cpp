#include "ui/agreement/labels_tab.h"

#include "ui/agreement/agreement_words.h"
#include "ui/agreement/chart_card.h"
#include "ui/agreement/confusion_view.h"
#include "ui/agreement/figure_tables.h"
#include "ui/models/text_conversion.h"
#include "ui/widgets/chosen_box.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr int confusionWidth = 566;
constexpr int labelsBesideFrom = 980;
constexpr int recordsHeight = 292;
constexpr std::size_t mostInTriangle = 200;

} // namespace

LabelsTab::LabelsTab(AgreementPresenter *presenter, QWidget *parent)
    : ScrolledTab(parent),
      m_presenter(presenter),
      m_confusion(new ConfusionView),
      m_shown(new ChosenBox(tr("Show", "before how much is shown"))),
      m_labels(new FigureTable(tr("Agreement per label"))),
      m_labelsCaption(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_pair(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_pairCaption(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_hint(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_records(new FigureTable(tr("Records of two labels"))),
      m_openAll(new KeyButton(QString())),
      m_note(new KeyButton(tr("Write a guideline note")))
{
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(buildLabels(), 1);
    right->addWidget(buildRecords());
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight);
    columns->setSpacing(16);
    columns->addWidget(buildConfusion());
    columns->addLayout(right, 1);
    stackBelow(columns, labelsBesideFrom);
    column()->addLayout(columns, 1);
    m_confusion->setObjectName(QStringLiteral("confusion"));
    m_labels->setObjectName(QStringLiteral("labels"));
    m_records->setObjectName(QStringLiteral("mixedRecords"));
    connect(presenter, &AgreementPresenter::changed, this, &LabelsTab::showReport);
    connect(presenter, &AgreementPresenter::labelsChanged, this, &LabelsTab::showRecords);
    connect(m_confusion, &ConfusionView::opened, presenter, &AgreementPresenter::openLabels);
    connect(m_labels, &FigureTable::opened, this, &LabelsTab::openLabel);
    connect(m_records, &FigureTable::opened, this, &LabelsTab::openAll);
    connect(m_openAll, &QAbstractButton::clicked, this, &LabelsTab::openAll);
    connect(m_note, &QAbstractButton::clicked, this, [this] {
        const LabelPair &pair = m_presenter->labels()->pair;
        Q_EMIT guidelineNoteAsked(pair.first, pair.second);
    });
    connect(m_shown, &QComboBox::activated, this, &LabelsTab::showConfusion);
    showRecords();
}

QWidget *LabelsTab::buildConfusion()
{
    m_shown->addItem(tr("14 most confused"), 14);
    m_shown->addItem(tr("30 most confused"), 30);
    m_shown->addItem(tr("all labels"), int(mostInTriangle));
    m_confusionCard = new ChartCard(tr("Which labels are mixed up"), QString(), m_confusion);
    m_confusionCard->setObjectName(QStringLiteral("confusionCard"));
    m_confusionCard->setCaption(QString());
    m_confusionCard->addControl(m_shown);
    m_confusionCard->setMinimumWidth(scaled(300));
    m_confusionCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_confusionCard->setMaximumWidth(scaled(confusionWidth));
    return m_confusionCard;
}

QWidget *LabelsTab::buildLabels()
{
    auto *card = new Card;
    card->setContentsMargins(8, 12, 8, 2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 10, 0);
    head->addWidget(new PlainLabel(tr("Agreement per label"), FontRole::BodyStrong), 1);
    head->addWidget(m_labelsCaption);
    auto *copy = KeyButton::iconOnly(QStringLiteral("copy"), tr("Agreement per label: copy as CSV"));
    copy->setObjectName(QStringLiteral("copyLabels"));
    copy->setKind(KeyButton::Kind::Quiet);
    copy->setSmall(true);
    connect(copy, &QAbstractButton::clicked, m_labels, &FigureTable::copyAsCsv);
    head->addWidget(copy);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(head);
    rows->addWidget(m_labels, 1);
    return card;
}

QWidget *LabelsTab::buildRecords()
{
    auto *card = new Card;
    card->setContentsMargins(8, 12, 8, 8);
    card->setMinimumHeight(scaled(recordsHeight));
    m_pair->setMaxLines(2);
    m_hint->setMaxLines(3);
    m_hint->setContentsMargins(10, 0, 10, 2);
    m_openAll->setSmall(true);
    m_openAll->setKey(QKeySequence(Qt::Key_Return));
    m_note->setSmall(true);
    m_note->setIconName(QStringLiteral("book"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(10, 0, 10, 0);
    head->addWidget(m_pair, 1);
    head->addWidget(m_pairCaption);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 6, 10, 0);
    foot->setSpacing(8);
    foot->addWidget(m_openAll);
    foot->addWidget(m_note);
    foot->addStretch(1);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    rows->addLayout(head);
    rows->addWidget(m_hint);
    rows->addWidget(m_records, 1);
    rows->addLayout(foot);
    return card;
}

void LabelsTab::focusFirst()
{
    m_confusionCard->shown()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> LabelsTab::areas() const
{
    return {m_confusionCard, m_labels, m_records};
}

void LabelsTab::setOffered(bool openRecords, bool guidelineNote)
{
    m_canOpen = openRecords;
    m_canNote = guidelineNote;
    showRecords();
}

void LabelsTab::showReport()
{
    if (m_presenter->report() == nullptr || m_presenter->state() != AgreementPresenter::State::Ready)
        return;
    const LabelsAgreement &labels = m_presenter->report()->labels;
    const FigureContent table = FigureContent::labels(*m_presenter);
    m_labels->setTable(table.columns, table.rows);
    m_labelsCaption->setText(tr("lowest first, %Ln labels", nullptr, int(labels.labels.size())));
    const FigureContent mixed = FigureContent::mixedLabels(*m_presenter);
    m_confusionCard->table()->setTable(mixed.columns, mixed.rows);
    showConfusion();
}

void LabelsTab::showConfusion()
{
    if (m_presenter->report() == nullptr)
        return;
    const LabelsAgreement &labels = m_presenter->report()->labels;
    const auto most = std::size_t(m_shown->currentData().toInt());
    m_confusion->showLabels(*m_presenter, mostConfused(labels, most));
    m_confusionCard->setNote(
        most == mostInTriangle && labels.labels.size() > most
            ? tr("Each cell counts pairs of labels on the same record. The diagonal is agreement. The %Ln most "
                 "confused labels are shown; the table has all.",
                 nullptr, int(most))
            : tr("Each cell counts pairs of labels on the same record. The diagonal is agreement."));
    if (m_presenter->labels())
        m_confusion->setCurrentPair(m_presenter->labels()->pair.first, m_presenter->labels()->pair.second);
}

void LabelsTab::openLabel(int label)
{
    for (const LabelAgreement &row : m_presenter->report()->labels.labels)
        if (int(row.label) == label && row.takenFor)
            m_presenter->openLabels(row.label, *row.takenFor);
}

void LabelsTab::openAll()
{
    if (!m_presenter->labels())
        return;
    std::vector<base::RecordId> ids;
    for (const MixedRecord &record : m_presenter->labels()->records)
        ids.push_back(record.id);
    Q_EMIT recordsOpened(ids);
}

void LabelsTab::showRecords()
{
    const auto &found = m_presenter->labels();
    m_openAll->setVisible(found && m_canOpen);
    m_note->setVisible(found && m_canNote);
    m_records->setVisible(found.has_value());
    if (!found) {
        m_pair->setText(tr("Two labels and their records"));
        m_pairCaption->setText(QString());
        m_hint->setText(tr("Choose a cell on the left, or a label above, and press Enter: the records on which the two "
                           "are mixed up appear here, the most typical first."));
        return;
    }
    m_pair->setText(tr("%1 and %2", "two labels")
                        .arg(m_presenter->labelName(found->pair.first), m_presenter->labelName(found->pair.second)));
    const int records = int(found->records.size());
    m_pairCaption->setText(
        found->records.size() > mostMixedShown
            ? tr("%1 of %Ln records shown", nullptr, records).arg(QLocale().toString(qlonglong(mostMixedShown)))
            : tr("%Ln records", nullptr, records));
    m_hint->setText(
        (AgreementWords::toldApart(*found, *m_presenter) + QLatin1Char(' ') + AgreementWords::keptBack(found->keptBack))
            .trimmed());
    const FigureContent table = FigureContent::mixedRecords(*m_presenter);
    m_records->setTable(table.columns, table.rows);
    m_openAll->setText(tr("Open all %Ln", "records", records));
    m_openAll->setEnabled(records > 0);
    m_confusion->setCurrentPair(found->pair.first, found->pair.second);
    m_labels->setCurrentId(int(found->pair.second));
}

} // namespace secondlook::ui

#include "moc_labels_tab.cpp"
