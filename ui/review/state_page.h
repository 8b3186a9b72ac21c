#pragma once

#include "ui/models/review_presenter.h"
#include "ui/review/pane.h"

class QTimer;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// What stands in the place of the record when there is none: loading, an empty queue, a goal reached, or what keeps
/// the queue from opening. One next step each.
class StatePage : public Pane
{
    Q_OBJECT

public:
    explicit StatePage(ReviewPresenter *desk, QWidget *parent = nullptr);

    void showState();
    void focusStep();
    void setPaceShown(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say(const QString &icon, Token tint, const QString &headline, const QString &text, const QString &step);
    void sayCannotOpen();
    void showSums();
    void sayGoalReached();
    void takeStep();

    ReviewPresenter *m_desk;
    QWidget *m_block;
    QString m_icon;
    Token m_iconTint = Token::Text3;
    PlainLabel *m_headline;
    QWidget *m_sums;
    QList<PlainLabel *> m_figures; ///< labelled, skipped, flagged
    PlainLabel *m_text;
    KeyButton *m_step;
    bool m_paceShown = true;
    QTimer *m_patience; ///< nothing is painted until it has run out
};

} // namespace secondlook::ui
