#include "ui/agreement/reviewer_mark.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/painting.h"

#include <QPolygonF>

namespace secondlook::ui {

namespace {

constexpr int markShapes = 4; // of reviewers
constexpr Token markTints[markShapes] = {Token::S1, Token::S2, Token::S3, Token::S4};

} // namespace

void paintMark(QPainter &painter, const QPointF &centre, double radius, MarkShape shape, Token tint, bool filled)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(filled ? QPen(Qt::NoPen) : QPen(color(tint), 1.8));
    painter.setBrush(filled ? QBrush(color(tint)) : QBrush(Qt::NoBrush));
    const double r = radius;
    switch (shape) {
    case MarkShape::Circle:
        painter.drawEllipse(centre, r, r);
        break;
    case MarkShape::Square:
        painter.drawRect(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r));
        break;
    case MarkShape::Triangle:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -r), centre + QPointF(r, r), centre + QPointF(-r, r)}));
        break;
    case MarkShape::Diamond:
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -1.2 * r), centre + QPointF(1.2 * r, 0),
                                       centre + QPointF(0, 1.2 * r), centre + QPointF(-1.2 * r, 0)}));
        break;
    case MarkShape::Cross:
        painter.drawLine(centre + QPointF(-r, -r), centre + QPointF(r, r));
        painter.drawLine(centre + QPointF(-r, r), centre + QPointF(r, -r));
        break;
    case MarkShape::Plus:
        painter.drawLine(centre + QPointF(-r, 0), centre + QPointF(r, 0));
        painter.drawLine(centre + QPointF(0, -r), centre + QPointF(0, r));
        break;
    }
    painter.restore();
}

void paintReviewerMark(QPainter &painter, const QPointF &centre, double radius, int reviewer)
{
    if (reviewer < 2 * markShapes) {
        paintMark(painter, centre, radius, MarkShape(reviewer % markShapes), markTints[reviewer % markShapes],
                  reviewer < markShapes);
        return;
    }
    const QRectF box(centre.x() - 2 * radius, centre.y() - 2 * radius, 4 * radius, 4 * radius);
    paintLine(painter, box.toRect(), ui::font(FontRole::Tick), color(Token::Text2), QString::number(reviewer + 1),
              Qt::AlignHCenter, Qt::ElideNone);
}

} // namespace secondlook::ui
