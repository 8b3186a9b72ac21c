#include "ui/widgets/painting.h"

#include "ui/theme/icons.h"

#include <QFontMetricsF>

#include <cmath>

namespace secondlook::ui {

void paintBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, int radius,
              int borderWidth, Qt::PenStyle borderStyle)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, borderWidth, borderStyle) : QPen(Qt::NoPen));
    const qreal inset = border.isValid() ? borderWidth / 2.0 : 0.0;
    const qreal corner = radius - inset;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter.restore();
}

int textWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

void paintLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &tint, const QString &text,
               Qt::Alignment alignment, Qt::TextElideMode elide)
{
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(tint);
    // A part of a pixel never elides.
    const QString shown = metrics.elidedText(text, elide, rect.width() + 0.5);
    painter.drawText(rect, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine), shown);
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &tint)
{
    painter.drawPixmap(rect.topLeft(), iconPixmap(name, rect.width(), tint, painter.device()->devicePixelRatioF()));
}

} // namespace secondlook::ui
