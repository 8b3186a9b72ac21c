#include "ui/review/field_value.h"

#include "ui/models/text_conversion.h"
#include "ui/review/display_text.h"
#include "ui/review/record_text.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace secondlook::ui {

FieldValue::FieldValue(const domain::Field &field, QWidget *parent) : QDialog(parent), m_text(new RecordText)
{
    const QString name = nameText(field.name);
    setWindowTitle(tr("Field %1").arg(name));
    const DisplayText display = displayText(field.value, -1);
    const QLocale locale;
    auto *counts = new PlainLabel(
        display.isCut()
            ? tr("Cut here: %1 of %2 characters").arg(locale.toString(display.shown), locale.toString(display.total))
            : tr("%Ln characters", nullptr, int(display.total)),
        FontRole::Caption, Token::Text3);
    auto *close = new KeyButton(tr("Close"));
    close->setKey(Qt::Key_Escape);
    connect(close, &QAbstractButton::clicked, this, &QDialog::close);
    m_text->setRole(FontRole::RecordTextNarrow);
    m_text->setAccessibleName(tr("Value of %1").arg(name));
    m_text->showText(display.text);
    auto *foot = new QHBoxLayout;
    foot->addWidget(counts, 1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_text, 1000);
    column->addStretch(1);
    column->addLayout(foot);
    resize(scaled(680), scaled(440));
    m_text->setFocus();
}

} // namespace secondlook::ui

#include "moc_field_value.cpp"
