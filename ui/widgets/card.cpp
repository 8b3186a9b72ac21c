#include "ui/widgets/card.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainterPath>
#include <QVBoxLayout>

namespace secondlook::ui {

namespace {

class RoundEdge : public QWidget
{
public:
    RoundEdge(Token behind, QWidget *parent) : QWidget(parent), m_behind(behind)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath corners;
        corners.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), cardRadius - .5, cardRadius - .5);
        painter.fillPath(corners - inside, color(m_behind));
        paintBox(painter, rect(), QColor(), color(Token::Line2), cardRadius);
    }

private:
    Token m_behind;
};

} // namespace

Card::Card(QWidget *parent) : QWidget(parent)
{
    setContentsMargins(16, 14, 16, 14);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), color(Token::Surface), color(Token::Line), cardRadius);
}

RoundFrame::RoundFrame(QWidget *content, Token behind, QWidget *parent)
    : QWidget(parent), m_edge(new RoundEdge(behind, this))
{
    auto *inside = new QVBoxLayout(this);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(content);
}

void RoundFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_edge->setGeometry(rect());
    m_edge->raise();
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

#include "moc_card.cpp"
