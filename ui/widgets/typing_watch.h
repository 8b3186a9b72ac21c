#pragma once

#include <QObject>

class QWidget;

namespace secondlook::ui {

/// Whether a widget takes the characters that are typed: a text field that can be edited.
bool takesText(const QWidget *widget);

/// Knows whether the keyboard focus is in a text field, where single keys write instead of act. One a program.
class TypingWatch : public QObject
{
    Q_OBJECT

public:
    static TypingWatch &instance();

    bool isTyping() const { return m_typing; }

Q_SIGNALS:
    void changed(bool typing);

private:
    TypingWatch();

    bool m_typing = false;
};

} // namespace secondlook::ui
