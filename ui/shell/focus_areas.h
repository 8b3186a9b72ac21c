#pragma once

#include <QList>
#include <QWidget>

namespace secondlook::ui {

/// The area that holds the widget, -1 where none does.
int areaOf(const QList<QWidget *> &areas, const QWidget *widget);

/// The widget of an area that takes the focus: itself, or the first one inside that Tab reaches. Null where there is
/// none.
QWidget *firstFocusable(QWidget *area);

/// Moves the focus to the next area (`step` 1) or the one before (-1) that can take it, wrapping around.
void stepThroughAreas(const QList<QWidget *> &areas, const QWidget *focused, int step);

} // namespace secondlook::ui
