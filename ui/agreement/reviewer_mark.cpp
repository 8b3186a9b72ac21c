#include "ui/agreement/reviewer_mark.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPolygonF>

namespace secondlook::ui {

namespace {

constexpr int markShapes = 4;
constexpr Token markTints[markShapes] = {Token::S1, Token::S2, Token::S3, Token::S4};

void drawShape(QPainter &painter, const QPointF &centre, double r, int shape)
{
    switch (shape) {
    case 0:
        painter.drawEllipse(centre, r, r);
        break;
    case 1:
        painter.drawRect(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r));
        break;
    case 2:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -r), centre + QPointF(r, r), centre + QPointF(-r, r)}));
        break;
    default:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -1.2 * r), centre + QPointF(1.2 * r, 0),
                                       centre + QPointF(0, 1.2 * r), centre + QPointF(-1.2 * r, 0)}));
    }
}

} // namespace

void paintReviewerMark(QPainter &painter, const QPointF &centre, double radius, int reviewer)
{
    if (reviewer >= 2 * markShapes) {
        const QRectF box(centre.x() - 2 * radius, centre.y() - 2 * radius, 4 * radius, 4 * radius);
        paintLine(painter, box.toRect(), ui::font(FontRole::Tick), color(Token::Text2), QString::number(reviewer + 1),
                  Qt::AlignHCenter, Qt::ElideNone);
        return;
    }
    const QColor tint = color(markTints[reviewer % markShapes]);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = reviewer < markShapes;
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(tint, 1.6));
    painter.setBrush(filled ? QBrush(tint) : QBrush(Qt::NoBrush));
    drawShape(painter, centre, radius, reviewer % markShapes);
    painter.restore();
}

} // namespace secondlook::ui
