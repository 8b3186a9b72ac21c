#pragma once

#include "ui/review/pane.h"

#include <functional>

class QKeyEvent;
class QLineEdit;

namespace secondlook::ui {

class PlainLabel;

/// Asks which letter shall choose a label. A letter gives it, Backspace takes it away, Esc closes.
class LetterAsker : public Pane
{
    Q_OBJECT

public:
    /// What the letter does already, in words; empty where it is free to be given.
    using WhatItDoes = std::function<QString(QChar)>;

    explicit LetterAsker(WhatItDoes whatItDoes, QWidget *parent = nullptr);

    void open(const QString &label);

Q_SIGNALS:
    /// Null: the label goes without.
    void chosen(QChar letter);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeKey(const QKeyEvent &key);
    void say(const QString &sentence, Token token);

    WhatItDoes m_whatItDoes;
    PlainLabel *m_title;
    QLineEdit *m_field; ///< a field, so that no letter acts while one is asked for
    PlainLabel *m_note;
};

} // namespace secondlook::ui
