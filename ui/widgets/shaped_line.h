#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace secondlook::ui {

/// To find the glyphs of a text costs more than to paint them, and most lines of a window stay the same from one
/// painting to the next: these functions remember the last few thousand. Interface thread only.

/// Width of a text on one line, in pixels.
double shapedWidth(const QFont &font, const QString &text);

/// Paints a text on one line, elided to `width` pixels, from the point where its left end stands on the baseline.
/// `align` is which part of the room that is left over stands before it: 0 none, 1 all of it.
void paintShaped(QPainter &painter, const QPointF &leftOfBaseline, double width, double align, const QFont &font,
                 const QString &text, Qt::TextElideMode elide, Qt::LayoutDirection direction);

} // namespace secondlook::ui
