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

/// While it lives, what is painted inside `rect` is laid out in one direction: from right to left, x counts from the
/// right edge. Without a direction it is that of the interface. The functions of this header keep text and icons
/// upright.
class Flow
{
public:
    Flow(QPainter &painter, const QRect &rect);
    Flow(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction);
    ~Flow() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Flow)

private:
    QPainter &m_painter;
};

/// The direction that a text is read in. An interface from right to left wraps sentences around names of other scripts;
/// a text without any letter of its own direction keeps its natural one.
Qt::LayoutDirection textDirection(const QString &text, Qt::LayoutDirection around);

/// One line of text, elided where it does not fit, its figure height centred in `rect`. Left means the side where
/// reading the interface begins.
void paintLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &tint, const QString &text,
               Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight);

/// An icon of `rect.width()` pixels; one that points along the reading direction turns with it.
void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &tint);

} // namespace secondlook::ui
