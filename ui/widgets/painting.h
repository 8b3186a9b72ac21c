#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRect>
#include <QString>

namespace secondlook::ui {

/// Radii of the interface guide, in pixels at every text scale.
inline constexpr int capRadius = 4;
inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int overlayRadius = 10;

/// A rounded box whose border lies inside `rect`, so that hairlines stay sharp. Pass an empty QColor for no fill or no
/// border.
void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, int radius,
              int borderWidth = 1, Qt::PenStyle borderStyle = Qt::SolidLine);

/// Width of a single line of text, rounded up.
int textWidth(const QFont &font, const QString &text);

/// One line of text, elided where it does not fit, its figure height centred in `rect`.
void paintLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &tint, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight);

/// An icon of `rect.width()` pixels.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &tint);

} // namespace secondlook::ui
