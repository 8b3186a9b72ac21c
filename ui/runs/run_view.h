#pragma once

#include "base/clock.h"
#include "ui/agreement/scrolled_tab.h"
#include "ui/runs/runs_presenter.h"

#include <vector>

class QAction;

namespace secondlook::ui {

class ChartCard;
class FailedCard;
class FailedTable;
class PaceChart;

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
    ChartCard *m_paceCard;
    std::vector<RunsPresenter::PacePoint> m_points; ///< as the table shows them
    FailedCard *m_failed;
};

} // namespace secondlook::ui
