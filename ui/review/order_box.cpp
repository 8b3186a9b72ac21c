#include "ui/review/order_box.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QStyleOptionComboBox>
#include <QStylePainter>

namespace secondlook::ui {

using review::QueueOrder;

namespace {

constexpr int orderEdge = 10;
constexpr int orderGap = 6;
constexpr int arrow = 26;

} // namespace

OrderBox::OrderBox(QWidget *parent) : QComboBox(parent)
{
    for (const QueueOrder order : review::queueOrders)
        addItem(nameOf(order), int(order));
    setAccessibleName(tr("Order of the queue"));
    setAccessibleDescription(tr("Order of the queue")); // the name that is read out is the chosen order
    setToolTip(tr("Which record comes next"));
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(QueueOrder(currentData().toInt())); });
}

QString OrderBox::nameOf(QueueOrder order)
{
    switch (order) {
    case QueueOrder::LeastSure:
        break;
    case QueueOrder::MostDisputed:
        return tr("Most disputed first");
    case QueueOrder::Oldest:
        return tr("Oldest first");
    case QueueOrder::Segment:
        return tr("By segment");
    case QueueOrder::PredictedLabel:
        return tr("By predicted label");
    case QueueOrder::Random:
        return tr("Random");
    }
    return tr("Least sure first");
}

void OrderBox::setOrder(QueueOrder order)
{
    setCurrentIndex(findData(int(order)));
}

QSize OrderBox::sizeHint() const
{
    const QFont body = ui::font(FontRole::Body);
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = qMax(widest, textWidth(body, itemText(i)));
    return {orderEdge + textWidth(ui::font(FontRole::Caption), tr("Order")) + orderGap + widest + scaled(arrow),
            scaled(30)};
}

void OrderBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect inside = rect().adjusted(orderEdge, 0, -scaled(arrow), 0);
    const QFont caption = ui::font(FontRole::Caption);
    const int word = textWidth(caption, tr("Order"));
    const Flow flow(painter, rect());
    paintLine(painter, QRect(inside.left(), 0, word, height()), caption, color(Token::Text3), tr("Order"));
    paintLine(painter, inside.adjusted(word + orderGap, 0, 0, 0), ui::font(FontRole::Body), color(Token::Text),
              currentText());
}

} // namespace secondlook::ui
