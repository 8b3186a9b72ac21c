#pragma once

#include "domain/label_schema.h"
#include "ui/models/label_filter_proxy.h"
#include "ui/models/review_preferences.h"
#include "ui/models/review_presenter.h"
#include "ui/review/pane.h"

#include <QPointer>

class QAction;
class QVBoxLayout;

namespace secondlook::ui {

class Chip;
class BlindNote;
class CommentEditor;
class ConfidenceRow;
class DefinitionCard;
class FieldsPanel;
class FilterField;
class GuidelineCard;
class KeyButton;
class LabelKeys;
class LabelView;
class LetterAsker;
class NoMatchNote;
class PlainLabel;
class ReasonChooser;
class RevealCard;
class SegmentedControl;
class SettledCard;

/// The actions of the page that the panel offers as buttons.
struct LabelPanelActions
{
    QAction *hide = nullptr;
    QAction *filter = nullptr;
    QAction *skip = nullptr;
    QAction *flag = nullptr;
    QAction *comment = nullptr;
    QAction *undo = nullptr;
    QAction *pin = nullptr;
    QAction *letter = nullptr;
    QAction *save = nullptr;
    QAction *selectWords = nullptr;
    QAction *firstLabel = nullptr; ///< the first of the digits: without its key, none of them acts
};

/// Everything that settles a record: the labels, what they mean, the reviewer's own confidence, and what else to do.
class LabelPanel : public Pane
{
    Q_OBJECT

public:
    /// `keys` outlives the panel.
    LabelPanel(ReviewPresenter *desk, LabelKeys *keys, const LabelPanelActions &actions, QWidget *parent = nullptr);

    void setSchema(const domain::LabelSchema &schema);
    /// Takes over the record on screen; focus stays in the panel if it was there.
    void showRecord();
    void toggleSuggestions();
    void setNarrow(bool narrow);
    void setPreferences(const ReviewPreferences &preferences);

    /// A digit was typed: a reason while one is asked for, else the label with that key.
    void chooseDigit(int digit);
    /// Shift and a digit: sets the label with that key as the second one, or takes it back.
    void chooseSecond(int digit);
    /// Decides with the label that was picked, or names what is still to answer.
    void saveAnswer();
    void askForFlag();
    void askWhySkip();
    /// Which letter shall choose the current label.
    void askForLetter();
    /// Shows a settled record to compare with; Esc there tells with settledLeft().
    void showSettled(const domain::Record &record, const QString &label, const QString &how);
    /// Shows what the guideline says about the current label, or closes it; Esc leads back to where the focus was.
    void toggleGuideline();
    /// Takes over a new version, also where it is open.
    void setGuideline(const domain::Guideline &guideline);
    /// Pins the current label, or takes the pin away.
    void togglePin();
    /// Decides for the label, or picks it where Enter decides.
    void chooseLabel(int label);
    void writeComment();
    void enterFilter();
    /// Esc from anywhere on the page: closes what is open, else clears the filter and goes back to the labels.
    void stepBack();
    void focusLabels();
    /// Where work on this record begins: the filter where it is judged blind, else the labels.
    void focusHome();

    LabelView *labels() const { return m_view; }
    FieldsPanel *fields() const { return m_fields; }
    /// The widgets of the panel in focus order.
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void settledLeft();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void connectDetails();
    QWidget *buildHead(const LabelPanelActions &actions);
    QWidget *buildConfidence();
    QWidget *buildButtons(const LabelPanelActions &actions);
    void showHead();
    void showDraft();
    void showDefinition(int label);
    void showReveal();
    void applyFilter(const QString &query);
    /// Decides, or asks for the reviewer's confidence first where that is wanted and missing.
    void choose(int label);
    void setSecond(int label);
    void openDetail(QWidget *detail);
    void hideDetails();
    void shareHeight();
    void showGuidelineOf(int label);
    bool isDetailOpen() const;
    void closeDetail();
    void readOwnLabels();
    void showAtHand();

    ReviewPresenter *m_desk;
    LabelModel m_model;
    LabelFilterProxy m_filtered;
    OwnLabels m_own;
    LabelKeys *m_keys;
    bool m_suggestionsHidden = false;
    bool m_confirmWithEnter = false;
    int m_waitingLabel = -1; ///< what is decided as soon as the confidence row is answered
    bool m_narrow = false;

    Pane *m_head;
    PlainLabel *m_source;
    Chip *m_blind;
    KeyButton *m_hide;
    BlindNote *m_blindNote;
    QWidget *m_filterRow;
    FilterField *m_filter;
    LabelView *m_view;
    NoMatchNote *m_noMatch;
    PlainLabel *m_hint;    ///< below the list: one sentence on what the keys do here
    FieldsPanel *m_fields; ///< below the labels, where the schema asks for more than one
    DefinitionCard *m_definition;
    RevealCard *m_reveal; ///< instead of the definition, between a blind pick and the second answer
    CommentEditor *m_comment;
    ReasonChooser *m_flag;
    ReasonChooser *m_skip;
    LetterAsker *m_letter;
    SettledCard *m_settled;
    GuidelineCard *m_guideline;
    QPointer<QWidget> m_focusBefore; ///< the guideline was opened
    QList<QWidget *> m_details;      ///< what stands in place of the definition while it is asked
    ConfidenceRow *m_confidenceRow;
    SegmentedControl *m_confidence;
    KeyButton *m_commentButton;
    QList<QWidget *> m_buttons;
};

} // namespace secondlook::ui
