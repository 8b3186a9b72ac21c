#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

namespace secondlook::ui {

/// One screen as the main window sees it: it knows nothing of what the screen shows.
struct Page
{
    QString id;       ///< stable, not translated: "start", "review"
    QString name;     ///< in navigation and window title
    QString iconName; ///< empty: the page has no place in the navigation and fills the whole window
    QWidget *widget = nullptr;
    /// Puts the focus where work begins.
    std::function<void()> focusFirst;
    /// The areas that F6 walks through, in order.
    std::function<QList<QWidget *>()> areas;
    /// Live while the page is shown; see describeAction().
    QList<QAction *> actions;
    /// Leads to a page at the foot of the navigation; empty: the page stands above, and its place is its key.
    QKeySequence footKey = {};
};

} // namespace secondlook::ui
