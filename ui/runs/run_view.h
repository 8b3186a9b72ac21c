#pragma once

#include "base/clock.h"
#include "ui/agreement/scrolled_tab.h"

class QAction;

namespace secondlook::ui {

class FailedCard;
class FailedTable;
class PaceChart;
class PlainLabel;
class RunsPresenter;

/// All about the chosen run, in cards from top to bottom.
class RunView : public ScrolledTab
{
    Q_OBJECT

public:
    RunView(RunsPresenter *presenter, const base::Clock &clock, QAction *retry, QWidget *parent = nullptr);

    FailedTable *failedTable() const;
    QList<QWidget *> areas() const;

private:
    void showPace();

    RunsPresenter *m_presenter;
    PaceChart *m_pace;
    PlainLabel *m_paceNote;
    FailedCard *m_failed;
};

} // namespace secondlook::ui
