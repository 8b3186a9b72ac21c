#pragma once

#include "ui/widgets/card.h"

class QAction;
class QPlainTextEdit;
class QStackedWidget;

namespace secondlook::ui {

class DatasetsPresenter;
class KeyButton;
class PlainLabel;
class SegmentedControl;
class StoryView;

/// Where a row comes from, as a story or as JSON, which can be copied.
class OriginCard : public Card
{
    Q_OBJECT

public:
    /// With `openRows`, a button leads to all rows.
    OriginCard(DatasetsPresenter *presenter, QAction *openRows, QWidget *parent = nullptr);

    QWidget *shown() const;

private:
    void showOrigin();

    DatasetsPresenter *m_presenter;
    PlainLabel *m_id;
    SegmentedControl *m_as;
    PlainLabel *m_note;
    QStackedWidget *m_stack;
    StoryView *m_story;
    QPlainTextEdit *m_json;
};

} // namespace secondlook::ui
