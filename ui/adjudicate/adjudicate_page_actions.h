#pragma once

#include "ui/adjudicate/adjudicate_page.h"
#include "ui/adjudicate/conflict_record.h"
#include "ui/adjudicate/decision_panel.h"

#include <QAction>
#include <QList>

namespace secondlook::ui {

/// What can be done on the page, kept to be switched on and off.
struct AdjudicatePage::Actions
{
    QList<QAction *> options;
    ConflictRecordActions record;
    DecisionPanelActions panel;
    QAction *byRule = nullptr;
};

} // namespace secondlook::ui
