#include "ui/widgets/painting.h"

#include "ui/theme/icons.h"
#include "ui/widgets/shaped_line.h"

#include <QFontMetricsF>
#include <QSet>
#include <QStyle>

#include <algorithm>
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

Flow::Flow(QPainter &painter, const QRect &rect) : Flow(painter, rect, painter.layoutDirection()) {}

Flow::Flow(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction) : m_painter(painter)
{
    painter.save();
    const bool mirrored = painter.transform().m11() < 0;
    if (mirrored == (direction == Qt::RightToLeft))
        return;
    painter.translate(2 * rect.x() + rect.width(), 0);
    painter.scale(-1, 1);
}

Qt::LayoutDirection textDirection(const QString &text, Qt::LayoutDirection around)
{
    if (around != Qt::RightToLeft)
        return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    const bool readsLeft = std::any_of(text.begin(), text.end(), [](QChar sign) {
        return sign.direction() == QChar::DirR || sign.direction() == QChar::DirAL;
    });
    return readsLeft ? Qt::RightToLeft : Qt::LeftToRight;
}

int textWidth(const QFont &font, const QString &text)
{
    return int(std::ceil(shapedWidth(font, text)));
}

void paintLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &tint, const QString &text,
               Qt::Alignment alignment, Qt::TextElideMode elide)
{
    const Qt::LayoutDirection around = painter.layoutDirection();
    const Flow upright(painter, rect, Qt::LeftToRight);
    const QFontMetricsF metrics(font);
    painter.setPen(tint);
    const Qt::Alignment side = QStyle::visualAlignment(around, alignment) & Qt::AlignHorizontal_Mask;
    // By the font of the interface, not by the one that lends its letters: those of other scripts are taller.
    const double baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    paintShaped(painter, {double(rect.left()), baseline}, rect.width(),
                side & Qt::AlignHCenter ? 0.5
                : side & Qt::AlignRight ? 1.0
                                        : 0.0,
                font, text, elide, textDirection(text, around));
}

void paintIcon(QPainter &painter, const QRect &rect, const QString &name, const QColor &tint)
{
    static const QSet<QString> pointing = {QStringLiteral("left"),  QStringLiteral("right"), QStringLiteral("back"),
                                           QStringLiteral("arrow"), QStringLiteral("skip"),  QStringLiteral("undo")};
    const Qt::LayoutDirection around = painter.layoutDirection();
    const Flow flow(painter, rect, pointing.contains(name) ? around : Qt::LeftToRight);
    painter.drawPixmap(rect.topLeft(), iconPixmap(name, rect.width(), tint, painter.device()->devicePixelRatioF()));
}

} // namespace secondlook::ui
