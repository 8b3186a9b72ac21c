#pragma once

#include "ui/review/pane.h"

#include <functional>

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
    void keyPressEvent(QKeyEvent *event) override;
    /// Letters come here instead of acting.
    bool event(QEvent *event) override;

private:
    WhatItDoes m_whatItDoes;
    PlainLabel *m_title;
    PlainLabel *m_note;
};

} // namespace secondlook::ui
