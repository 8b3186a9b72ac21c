#pragma once

#include <QWidget>

class QAction;
class QMenu;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// Below a record that is shown as something else than it is written: as what, what that leaves out, and the ways to
/// show it otherwise.
class ContentLine : public QWidget
{
    Q_OBJECT

public:
    /// `toggle` shows the plain text or the formatted one; `choices` are what the text can be shown as.
    ContentLine(QAction *toggle, const QList<QAction *> &choices, QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &toggleText);
    QString words() const;

private:
    PlainLabel *m_words;
    KeyButton *m_toggle;
    KeyButton *m_more;
    QMenu *m_menu;
};

} // namespace secondlook::ui
