#pragma once

#include "ui/widgets/card.h"

namespace secondlook::ui {

class AgreementPresenter;
class FigureTable;
class GuidelineReviewPresenter;
class KeyButton;
class PlainLabel;

/// What the guideline in force may mean for earlier decisions: how many it may touch, how many of a sample changed when
/// they were asked for again, and a button that asks, after a second look. Hidden where there is nothing to review.
class GuidelineReviewCard : public Card
{
    Q_OBJECT

public:
    /// `names` knows the names of labels. Both must live as long as the card.
    GuidelineReviewCard(GuidelineReviewPresenter *presenter, const AgreementPresenter *names,
                        QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showReview();
    QString aboutText() const;
    QString resultText() const;
    void fillTable();
    void setConfirming(bool confirming);

    GuidelineReviewPresenter *m_presenter;
    const AgreementPresenter *m_names;
    PlainLabel *m_title;
    PlainLabel *m_about;
    PlainLabel *m_result;
    PlainLabel *m_problem;
    PlainLabel *m_question;
    KeyButton *m_ask;
    KeyButton *m_confirm;
    KeyButton *m_cancel;
    KeyButton *m_asTable;
    FigureTable *m_table;
    bool m_isConfirming = false;
};

} // namespace secondlook::ui
