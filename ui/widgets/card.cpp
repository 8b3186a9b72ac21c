#include "ui/widgets/card.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

namespace secondlook::ui {

Card::Card(QWidget *parent) : QWidget(parent)
{
    setContentsMargins(16, 14, 16, 14);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Token::Surface), color(Token::Line), cardRadius);
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Line));
}

FixedRow::FixedRow(int px, QWidget *parent) : QWidget(parent), m_px(px)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize FixedRow::sizeHint() const
{
    return {QWidget::sizeHint().width(), scaled(m_px)};
}

QSize FixedRow::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), scaled(m_px)};
}

} // namespace secondlook::ui
