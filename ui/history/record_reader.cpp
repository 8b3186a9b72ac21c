#include "ui/history/record_reader.h"

#include "ui/models/text_conversion.h"
#include "ui/review/fields_table.h"
#include "ui/review/image_view.h"
#include "ui/review/record_content.h"
#include "ui/review/record_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QKeyEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

constexpr int mostFieldRows = 6;

} // namespace

RecordReader::RecordReader(QWidget *parent)
    : QWidget(parent),
      m_back(new KeyButton(tr("Back"))),
      m_id(new PlainLabel(QString(), FontRole::Mono)),
      m_segment(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_note(new PlainLabel(QString(), FontRole::Caption, Token::Text3)),
      m_content(new RecordContent(this)),
      m_fields(new FieldsTable)
{
    setAccessibleName(tr("The record"));
    m_back->setObjectName(QStringLiteral("recordBack"));
    m_back->setIconName(QStringLiteral("left"));
    m_back->setSmall(true);
    m_back->setKey(QKeySequence(Qt::Key_Escape));
    m_content->text()->setRole(FontRole::RecordTextNarrow);
    m_note->setMaxLines(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_back);
    head->addWidget(m_id, 1);
    head->addWidget(m_segment, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 14, 24, 16);
    column->setSpacing(10);
    column->addLayout(head);
    column->addWidget(m_content->image(), 1);
    column->addWidget(m_content->text(), 2);
    column->addWidget(m_note);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_fields);
    column->addStretch(0);
    connect(m_back, &QAbstractButton::clicked, this, &RecordReader::left);
}

void RecordReader::showRecord(const domain::Record &record)
{
    m_id->setText(nameText(record.externalId));
    m_segment->setText(nameText(record.segment));
    m_content->showRecord(&record, true);
    m_note->setText(m_content->isCut() ? tr("Cut here: %1 of %2 characters")
                                             .arg(QLocale().toString(m_content->shownCharacters()),
                                                  QLocale().toString(m_content->characters()))
                                       : m_content->note());
    m_note->setVisible(!m_note->text().isEmpty());
    m_fields->setFields(record.fields);
    m_fields->setVisible(m_fields->fieldCount() > 0);
    m_fields->setFixedHeight(qMin(mostFieldRows, m_fields->fieldCount()) * m_fields->rowHeight());
}

void RecordReader::focusFirst()
{
    m_content->text()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> RecordReader::areas() const
{
    return {m_back, m_content->text(), m_fields};
}

void RecordReader::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace secondlook::ui

#include "moc_record_reader.cpp"
