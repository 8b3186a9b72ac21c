#include "ui/widgets/typing_watch.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace secondlook::ui {

bool takesText(const QWidget *widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return !line->isReadOnly();
    if (const auto *plain = qobject_cast<const QPlainTextEdit *>(widget))
        return !plain->isReadOnly();
    if (const auto *rich = qobject_cast<const QTextEdit *>(widget))
        return !rich->isReadOnly();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return combo->isEditable();
    return qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
}

TypingWatch &TypingWatch::instance()
{
    static TypingWatch watch;
    return watch;
}

TypingWatch::TypingWatch()
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        const bool typing = now != nullptr && takesText(now);
        if (typing == m_typing)
            return;
        m_typing = typing;
        Q_EMIT changed(typing);
    });
}

} // namespace secondlook::ui

#include "moc_typing_watch.cpp"
