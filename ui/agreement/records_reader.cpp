#include "ui/agreement/records_reader.h"

#include "ui/agreement/agreement_presenter.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/figure_table.h"
#include "ui/models/text_conversion.h"
#include "ui/review/fields_table.h"
#include "ui/review/image_view.h"
#include "ui/review/record_content.h"
#include "ui/review/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextDocument>
#include <QVBoxLayout>

namespace secondlook::ui {

using Words = AgreementWords;

namespace {

constexpr int listShare = 2; // of five
constexpr int shownFieldRows = 6;
constexpr int leastReadHeight = 120;

FigureCell plainCell(const QString &text, bool isQuiet = false)
{
    FigureCell cell;
    cell.text = text;
    cell.isQuiet = isQuiet;
    return cell;
}

} // namespace

RecordsReader::RecordsReader(AgreementPresenter *presenter, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_back(new KeyButton(tr("Back"))),
      m_title(new PlainLabel(QString(), FontRole::BodyStrong)),
      m_caption(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_list(new FigureTable(tr("Records"))),
      m_content(new RecordContent(this)),
      m_name(new PlainLabel(QString(), FontRole::Caption, Token::Text2)),
      m_note(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_fields(new FieldsTable),
      m_model(new PlainLabel(QString(), FontRole::Body, Token::Text2)),
      m_answers(new FigureTable(tr("Answers to this record"))),
      m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Records to read"));
    m_list->setObjectName(QStringLiteral("readerList"));
    m_answers->setObjectName(QStringLiteral("readerAnswers"));
    auto *list = new Card;
    list->setContentsMargins(8, 8, 8, 8);
    auto *inList = new QVBoxLayout(list);
    inList->setContentsMargins(0, 0, 0, 0);
    inList->addWidget(m_list);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(list, listShare);
    columns->addWidget(buildRecord(), 5 - listShare);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(24, 14, 24, 16);
    whole->setSpacing(10);
    whole->addWidget(buildHead());
    whole->addLayout(columns, 1);
    connect(m_back, &QAbstractButton::clicked, this, &RecordsReader::left);
    connect(m_list, &FigureTable::currentIdChanged, this, [this](int id) {
        if (id >= 0)
            m_presenter->readRecord(std::size_t(id));
    });
    connect(m_list, &FigureTable::opened, this, [this] { m_content->text()->setFocus(Qt::OtherFocusReason); });
    connect(presenter, &AgreementPresenter::recordsListed, this, &RecordsReader::showList);
    connect(presenter, &AgreementPresenter::recordRead, this, &RecordsReader::showRecord);
    connect(m_content->text()->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &RecordsReader::fitText);
}

QWidget *RecordsReader::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_back->setObjectName(QStringLiteral("readerBack"));
    m_back->setIconName(QStringLiteral("left"));
    m_back->setSmall(true);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(m_back);
    row->addWidget(m_title);
    row->addWidget(m_caption, 1);
    return head;
}

QWidget *RecordsReader::buildRecord()
{
    m_content->text()->setRole(FontRole::RecordTextNarrow);
    m_note->setMaxLines(2);
    m_model->setMaxLines(2);
    m_answers->setFitsRows(true);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    for (QWidget *part : QList<QWidget *>{m_name, m_content->image(), m_content->text(), m_note, m_fields,
                                          new Hairline(Qt::Horizontal), m_model, m_answers})
        column->addWidget(part);
    column->addStretch(1);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    auto *card = new Card;
    card->setContentsMargins(1, 1, 1, 1);
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_scroll);
    return card;
}

void RecordsReader::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> RecordsReader::areas() const
{
    return {m_back, m_list, m_content->text(), m_answers};
}

void RecordsReader::showList()
{
    const RecordsToRead &reading = m_presenter->reading();
    const auto all = int(reading.ids.size());
    m_title->setText(tr("%Ln records to read", nullptr, all));
    m_caption->setText(
        reading.keptBack > 0 ? Words::keptBack(reading.keptBack)
        : all > int(reading.texts.size())
            ? tr("the first %1 of them are listed").arg(QLocale().toString(qlonglong(reading.texts.size())))
            : tr("nothing can be changed here"));
    m_scroll->setVisible(all > 0);
    QList<FigureRow> rows;
    for (std::size_t i = 0; i < reading.texts.size(); ++i) {
        FigureCell text = plainCell(nameText(reading.texts[i]).simplified());
        text.hint = text.text;
        rows << FigureRow{{text}, int(i)};
    }
    m_list->setTable({{tr("Text"), false, true}}, rows);
    if (!rows.isEmpty())
        m_list->setCurrentId(0);
}

void RecordsReader::showRecord()
{
    const RecordsToRead &reading = m_presenter->reading();
    if (!reading.record)
        return;
    const domain::Record &record = *reading.record;
    m_name->setText(
        record.segment.empty()
            ? nameText(record.externalId)
            : tr("%1, %2", "id of the record, segment").arg(nameText(record.externalId), nameText(record.segment)));
    m_content->showRecord(&record, true);
    m_note->setText(m_content->isCut() ? tr("Cut here: %1 of %2 characters")
                                             .arg(QLocale().toString(m_content->shownCharacters()),
                                                  QLocale().toString(m_content->characters()))
                                       : m_content->note());
    m_note->setVisible(!m_note->text().isEmpty());
    m_fields->setFields(record.fields);
    m_fields->setVisible(m_fields->fieldCount() > 0);
    m_fields->setFixedHeight(qMin(shownFieldRows, m_fields->fieldCount()) * m_fields->rowHeight());
    const auto &prediction = reading.prediction;
    m_model->setText(!prediction
                         ? tr("The model has said nothing about it.")
                         : tr("The model says %1, %2 sure.", "label, percent")
                               .arg(m_presenter->labelName(prediction->label), Words::percent(prediction->confidence)));
    showAnswers();
    m_scroll->verticalScrollBar()->setValue(0);
    fitText();
}

void RecordsReader::showAnswers()
{
    QList<FigureRow> rows;
    for (const review::Judgement &answer : m_presenter->reading().answers) {
        FigureCell reviewer = plainCell(m_presenter->reviewerName(answer.reviewer));
        reviewer.marks = {int(answer.reviewer)};
        reviewer.isStrong = true;
        const QString seen = answer.blind ? tr("blind") : tr("beside the model's answer");
        rows << FigureRow{{reviewer, plainCell(m_presenter->labelName(answer.label)), plainCell(seen, true),
                           plainCell(Words::longDay(answer.at), true)},
                          int(rows.size())};
    }
    m_answers->setTable({{tr("Reviewer"), false, false},
                         {tr("Label"), false, true},
                         {tr("Chosen"), false, false},
                         {tr("Day"), false, false}},
                        rows);
}

// The text takes what it needs, up to half of the page; what does not fit scrolls by itself.
void RecordsReader::fitText()
{
    const int most = qMax(scaled(leastReadHeight), m_scroll->viewport()->height() / 2);
    m_content->text()->setMinimumHeight(qMin(m_content->text()->maximumHeight(), most));
    m_content->image()->setMinimumHeight(most);
}

void RecordsReader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void RecordsReader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitText();
}

} // namespace secondlook::ui

#include "moc_records_reader.cpp"
