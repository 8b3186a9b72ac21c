#include "ui/review/field_editor.h"

#include "ui/models/text_conversion.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace secondlook::ui {

FieldEditor::FieldEditor(const domain::SchemaField &field, QWidget *parent)
    : QWidget(parent),
      m_field(field),
      m_column(new QVBoxLayout(this)),
      m_note(new PlainLabel(QString(), FontRole::Caption, Token::Text3))
{
    auto *name = new PlainLabel(title(), FontRole::BodyStrong);
    name->setElideMode(Qt::ElideMiddle);
    m_note->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(name, 1);
    head->addWidget(m_note);
    m_column->setContentsMargins(16, 4, 16, 8);
    m_column->setSpacing(2);
    m_column->addLayout(head);
    setAccessibleName(title());
    setNote({});
}

QString FieldEditor::title() const
{
    return qtText(m_field.shownName());
}

void FieldEditor::setNote(const QString &note, bool isProblem)
{
    const bool needed = !domain::missingFields({}, {.fields = {{}, m_field}}).empty();
    m_note->setToken(isProblem ? Token::Bad : Token::Text3);
    m_note->setText(!note.isEmpty() ? note : needed ? tr("needed") : tr("optional"));
    m_note->setAccessibleName(m_note->text());
}

void FieldEditor::setKeysOn(bool on)
{
    m_keysOn = on;
    update();
}

void FieldEditor::setMissing(bool missing)
{
    setNote(missing ? tr("Answer this field to save") : QString(), missing);
}

} // namespace secondlook::ui

#include "moc_field_editor.cpp"
