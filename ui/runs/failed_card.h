#pragma once

#include "base/clock.h"
#include "ui/widgets/card.h"

class QAction;
class QBoxLayout;
class QCheckBox;

namespace secondlook::ui {

class FailedModel;
class FailedTable;
class KeyButton;
class PlainLabel;
class RunsPresenter;
class SegmentedControl;

/// What failed in a run, and what of it can be tried again.
class FailedCard : public Card
{
    Q_OBJECT

public:
    FailedCard(RunsPresenter *presenter, const base::Clock &clock, QAction *retry, QWidget *parent = nullptr);

    FailedTable *table() const { return m_table; }
    QList<QWidget *> areas() const;
    /// Rows that whoever places the card puts below one another where there is little room: kinds and actions, and
    /// within the first the title and the kinds.
    QBoxLayout *head() const { return m_head; }
    QBoxLayout *kindsRow() const { return m_kindsRow; }

private:
    void showFailed();
    void showChosen();

    RunsPresenter *m_presenter;
    FailedModel *m_model;
    FailedTable *m_table;
    SegmentedControl *m_kinds;
    QCheckBox *m_all;
    PlainLabel *m_chosen;
    KeyButton *m_retry;
    PlainLabel *m_note;
    QBoxLayout *m_head;
    QBoxLayout *m_kindsRow;
};

} // namespace secondlook::ui
