#pragma once

#include "ui/models/adjudication_presenter.h"
#include "ui/review/pane.h"

class QTimer;

namespace secondlook::ui {

class IconLabel;
class KeyButton;
class PlainLabel;

/// What stands in the place of the conflict when there is none: loading, an empty list, or what keeps the project from
/// opening. One next step each.
class ConflictState : public Pane
{
    Q_OBJECT

public:
    explicit ConflictState(AdjudicationPresenter *desk, QWidget *parent = nullptr);

    void showState();
    void focusStep();
    /// There is something to do about it.
    bool hasStep() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say(const QString &icon, Token tint, const QString &headline, const QString &text, const QString &step);
    void sayEmpty();
    void takeStep();

    AdjudicationPresenter *m_desk;
    QWidget *m_block;
    IconLabel *m_icon;
    PlainLabel *m_headline;
    PlainLabel *m_text;
    KeyButton *m_step;
    QTimer *m_patience; ///< nothing is painted until it has run out
};

} // namespace secondlook::ui
