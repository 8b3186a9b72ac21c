#pragma once

#include "ui/models/adjudication_presenter.h"
#include "ui/review/pane.h"

class QAction;
class QPlainTextEdit;
class QScrollArea;
class QStackedWidget;

namespace secondlook::ui {

class AidsPanel;
class CaptionedCombo;
class GuidelineCard;
class KeyButton;
class LabelFinder;
class OptionList;
class PlainLabel;
class SendBackCard;
class SoftBar;

struct DecisionPanelActions
{
    QAction *estimate = nullptr;
    QAction *model = nullptr;
    QAction *firstOption = nullptr;
    QAction *other = nullptr;
    QAction *decide = nullptr;
    QAction *sendBack = nullptr;
    QAction *ambiguous = nullptr;
    QAction *setAside = nullptr;
    QAction *undo = nullptr;
    QAction *takeBack = nullptr;
    QList<QAction *> reasons; ///< in the order of domain::DisagreementReason, from 1
};

/// The side of the page on which a conflict is settled: what helps on request, the labels to choose from, the reason,
/// and what can be done.
class DecisionPanel : public Pane
{
    Q_OBJECT

public:
    DecisionPanel(AdjudicationPresenter *desk, const DecisionPanelActions &actions, QWidget *parent = nullptr);

    void setSchema(const domain::LabelSchema &schema);
    void showConflict();
    void chooseDigit(int digit);
    void findLabel();
    void askWhom();
    void toggleGuideline();
    /// Closes what is open over the options; with nothing open, goes to them.
    void stepBack();
    void focusOptions();
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    /// Something was opened or closed.
    void placesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildDecision();
    QWidget *buildReason();
    QWidget *buildFoot();
    void fillReasons();
    void showDraft();
    void showWhy();
    void showSettled();
    QString ownNote() const;

    AdjudicationPresenter *m_desk;
    DecisionPanelActions m_actions;
    QStackedWidget *m_stack;
    QWidget *m_decision;
    QScrollArea *m_scroll;
    AidsPanel *m_aids;
    PlainLabel *m_own;
    OptionList *m_options;
    LabelFinder *m_finder;
    QWidget *m_reasonBlock = nullptr;
    QPlainTextEdit *m_comment;
    CaptionedCombo *m_reason;
    PlainLabel *m_why;
    KeyButton *m_decide;
    KeyButton *m_sendBack;
    KeyButton *m_ambiguous;
    SoftBar *m_soft;
    KeyButton *m_setAside;
    KeyButton *m_undo;
    KeyButton *m_takeBack;
    SendBackCard *m_sendBackCard;
    GuidelineCard *m_guideline;
    int m_guidelineVersion = 0;
};

} // namespace secondlook::ui
