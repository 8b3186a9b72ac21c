#pragma once

#include "ui/review/pane.h"

namespace secondlook::ui {

class KeyButton;
class PlainLabel;

/// After a blind first pick that the model does not share: what the model says, and the choice to keep the pick or to
/// take the model's label.
class RevealCard : public Pane
{
    Q_OBJECT

public:
    struct Answers
    {
        QString pick;
        double pickProbability = -1.0; ///< what the model gives the pick; below 0 where it does not say
        QString model;
        double modelProbability = 0.0;
        int modelKey = 0; ///< the digit that chooses the model's label; 0 where there is none
    };

    explicit RevealCard(QWidget *parent = nullptr);

    void setAnswers(const Answers &answers);
    QList<QWidget *> buttons() const;

Q_SIGNALS:
    void keep();
    void change();

private:
    PlainLabel *m_headline;
    PlainLabel *m_text;
    KeyButton *m_keep;
    KeyButton *m_change;
};

} // namespace secondlook::ui
