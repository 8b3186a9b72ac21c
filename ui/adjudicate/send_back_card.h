#pragma once

#include "ui/models/adjudication_presenter.h"
#include "ui/review/pane.h"

class QPlainTextEdit;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// Asks whom a record goes back to: somebody who has not answered yet, or those who have, with a word for them. Esc
/// closes; the word is kept.
class SendBackCard : public Pane
{
    Q_OBJECT

public:
    explicit SendBackCard(AdjudicationPresenter *desk, QWidget *parent = nullptr);

    void open();
    /// 1: another reviewer, 2: the same ones.
    void chooseDigit(int digit);
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void checkLength();

    AdjudicationPresenter *m_desk;
    KeyButton *m_another;
    KeyButton *m_same;
    QPlainTextEdit *m_word;
    PlainLabel *m_note;
    KeyButton *m_close;
};

} // namespace secondlook::ui
