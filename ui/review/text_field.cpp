#include "ui/review/text_field.h"

#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace secondlook::ui {

TextField::TextField(const domain::SchemaField &field, QWidget *parent)
    : FieldEditor(field, parent), m_edit(new QPlainTextEdit)
{
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(scaled(64));
    m_edit->setAccessibleName(title());
    column()->addWidget(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &TextField::tell);
    connect(&Theme::instance(), &Theme::changed, this, [this] { m_edit->setFixedHeight(scaled(64)); });
}

void TextField::setValue(const std::optional<domain::FieldValue> &value)
{
    const auto *text = value ? std::get_if<std::string>(&*value) : nullptr;
    const QString shown = text ? qtText(*text) : QString();
    if (m_edit->toPlainText().trimmed() == shown)
        return;
    const QSignalBlocker quiet(m_edit);
    m_edit->setPlainText(shown);
    setNote({});
}

void TextField::tell()
{
    const QList<uint> typed = m_edit->toPlainText().toUcs4();
    const int most = field().mostCharacters;
    if (typed.size() > most) {
        const QSignalBlocker quiet(m_edit);
        const int cursor = m_edit->textCursor().position();
        m_edit->setPlainText(QString::fromUcs4(reinterpret_cast<const char32_t *>(typed.data()), most));
        QTextCursor at = m_edit->textCursor();
        at.setPosition(qMin(cursor, int(m_edit->toPlainText().size())));
        m_edit->setTextCursor(at);
    }
    setNote(typed.size() >= most ? tr("At most %Ln characters", nullptr, most) : QString(), typed.size() > most);
    const QString text = m_edit->toPlainText().trimmed();
    if (text.isEmpty())
        Q_EMIT changed({});
    else
        Q_EMIT changed(domain::FieldValue(coreText(text)));
}

void TextField::chooseDigit(int) {}

QList<QWidget *> TextField::stops() const
{
    return {m_edit};
}

QWidget *TextField::home() const
{
    return m_edit;
}

} // namespace secondlook::ui

#include "moc_text_field.cpp"
