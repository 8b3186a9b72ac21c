#pragma once

#include "ui/review/label_panel.h"
#include "ui/review/review_page.h"

#include <QAction>
#include <QList>

namespace secondlook::ui {

/// What can be done on the page, kept to be switched on and off.
struct ReviewPage::Actions
{
    QList<QAction *> deciding;   ///< need an open record
    QList<QAction *> confidence; ///< need one and a reviewer who wants to be asked
    QAction *skipWhy = nullptr;
    QAction *previous = nullptr;
    QAction *next = nullptr;
    QAction *showAll = nullptr;
    QAction *evidence = nullptr;
    QAction *filterQueue = nullptr;
    QAction *similar = nullptr;
    QAction *nearDuplicates = nullptr;
    QList<QAction *> seconds; ///< need a schema that allows a second label
    QAction *fields = nullptr;
    QAction *guideline = nullptr;
    QAction *plain = nullptr;
    QList<QAction *> showAs;
    LabelPanelActions panel;
};

} // namespace secondlook::ui
