#include "ui/widgets/sparkline.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace secondlook::ui {

Sparkline::Sparkline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<double> &values, const QString &summary)
{
    m_values = values;
    setAccessibleName(summary);
    setToolTip(summary.toHtmlEscaped());
    update();
}

QSize Sparkline::sizeHint() const
{
    return {scaled(84), scaled(22)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.isEmpty())
        return;
    const auto [least, most] = std::minmax_element(m_values.begin(), m_values.end());
    const QRectF area = QRectF(rect()).adjusted(1, 3.5, -4, -3.5);
    const double range = *most - *least;
    const auto pointOf = [&](qsizetype i) {
        const double across = m_values.size() == 1 ? 1.0 : double(i) / double(m_values.size() - 1);
        const double up = range > 0 ? (m_values[i] - *least) / range : 0.5;
        return QPointF(area.left() + across * area.width(), area.bottom() - up * area.height());
    };
    QPainterPath line(pointOf(0));
    for (qsizetype i = 1; i < m_values.size(); ++i)
        line.lineTo(pointOf(i));
    QPainter painter(this);
    const Flow flow(painter, rect());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Text3), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::S1));
    painter.drawEllipse(pointOf(m_values.size() - 1), 3, 3);
}

} // namespace secondlook::ui

#include "moc_sparkline.cpp"
