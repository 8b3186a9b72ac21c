#include "ui/review/pane.h"

#include "ui/widgets/painting.h"

#include <QPainter>

namespace secondlook::ui {

Pane::Pane(Token fill, Qt::Edges hairlines, QWidget *parent) : QWidget(parent), m_fill(fill), m_hairlines(hairlines) {}

void Pane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Flow flow(painter, rect());
    painter.fillRect(rect(), color(m_fill));
    const QColor line = color(Token::Line);
    if (m_hairlines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), 1, line);
    if (m_hairlines & Qt::BottomEdge)
        painter.fillRect(0, height() - 1, width(), 1, line);
    if (m_hairlines & Qt::LeftEdge)
        painter.fillRect(0, 0, 1, height(), line);
}

} // namespace secondlook::ui

#include "moc_pane.cpp"
