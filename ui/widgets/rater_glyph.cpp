#include "ui/widgets/rater_glyph.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QPainterPath>

namespace secondlook::ui {

namespace {

constexpr int glyphSide = 9;
constexpr int shapes = 4;
constexpr int letters = 26;

QPainterPath shapePath(int shape, const QRectF &box)
{
    QPainterPath path;
    switch (shape) {
    case 0:
        path.addEllipse(box);
        break;
    case 1:
        path.addRect(box);
        break;
    case 2:
        path.addPolygon(QPolygonF({QPointF(box.center().x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        path.closeSubpath();
        break;
    default:
        path.addPolygon(QPolygonF({QPointF(box.center().x(), box.top()), QPointF(box.right(), box.center().y()),
                                   QPointF(box.center().x(), box.bottom()), QPointF(box.left(), box.center().y())}));
        path.closeSubpath();
    }
    return path;
}

} // namespace

QString markName(int mark)
{
    return mark < letters ? QString(QChar('A' + mark)) : QString::number(mark + 1);
}

Token markToken(int mark)
{
    constexpr Token tokens[] = {Token::S1, Token::S2, Token::S3, Token::S4};
    return tokens[mark % shapes];
}

void paintMark(QPainter &painter, const QRect &rect, int mark)
{
    if (mark >= 2 * shapes) {
        paintLine(painter, rect, ui::font(FontRole::Tick), color(markToken(mark)), QString::number(mark + 1),
                  Qt::AlignHCenter, Qt::ElideNone);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool outline = mark >= shapes;
    const qreal inset = outline ? 1.0 : 0.0;
    const QRectF box = QRectF(rect).adjusted(inset, inset, -inset, -inset);
    painter.setPen(outline ? QPen(color(markToken(mark)), 1.6) : QPen(Qt::NoPen));
    painter.setBrush(outline ? QBrush(Qt::NoBrush) : QBrush(color(markToken(mark))));
    painter.drawPath(shapePath(mark % shapes, box));
    painter.restore();
}

RaterGlyph::RaterGlyph(int mark, QWidget *parent) : QWidget(parent), m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize RaterGlyph::sizeHint() const
{
    const int side = scaled(glyphSide);
    return {m_mark < 2 * shapes ? side : 2 * side, side};
}

void RaterGlyph::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(painter, rect(), m_mark);
}

} // namespace secondlook::ui

#include "moc_rater_glyph.cpp"
