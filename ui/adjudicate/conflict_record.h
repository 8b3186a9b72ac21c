#pragma once

#include "ui/models/adjudication_presenter.h"
#include "ui/review/pane.h"
#include "ui/theme/fonts.h"

class QAction;
class QScrollArea;

namespace secondlook::ui {

class AnswerStrip;
class ConflictBar;
class FieldsTable;
class KeyButton;
class LabelGuides;
class PlainLabel;
class PrecedentList;
class RecordContent;
class RecordText;

struct ConflictRecordActions
{
    QAction *previous = nullptr;
    QAction *next = nullptr;
    QAction *names = nullptr;
    QAction *guideline = nullptr;
};

/// The middle of the page: the record, the answers side by side, what the labels mean, and earlier decisions.
class ConflictRecord : public Pane
{
    Q_OBJECT

public:
    ConflictRecord(AdjudicationPresenter *desk, const ConflictRecordActions &actions, QWidget *parent = nullptr);

    void showConflict();
    RecordText *text() const;
    ConflictBar *bar() const { return m_bar; }
    AnswerStrip *answers() const { return m_answers; }
    QList<QWidget *> focusOrder() const;

Q_SIGNALS:
    void painted();
    /// Cards were made anew: they have no place in the focus order yet.
    void answersChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *head(PlainLabel *title, PlainLabel *caption, KeyButton *button) const;
    void showAnswers();
    void showSpans();
    void showPast();
    void fitText();
    QString blindCaption() const;

    AdjudicationPresenter *m_desk;
    ConflictBar *m_bar;
    RecordContent *m_content;
    FieldsTable *m_fields;
    PlainLabel *m_cut;
    PlainLabel *m_blind;
    KeyButton *m_names;
    AnswerStrip *m_answers;
    PlainLabel *m_past;
    PlainLabel *m_guideTitle;
    PlainLabel *m_version;
    KeyButton *m_guideline;
    QWidget *m_guideHead = nullptr;
    LabelGuides *m_guides;
    PrecedentList *m_precedents;
    QScrollArea *m_scroll;
};

} // namespace secondlook::ui
