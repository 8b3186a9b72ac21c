#include "ui/review/order_box.h"

namespace secondlook::ui {

using review::QueueOrder;

OrderBox::OrderBox(QWidget *parent) : CaptionedCombo(tr("Order"), parent)
{
    for (const QueueOrder order : review::queueOrders)
        addItem(nameOf(order), int(order));
    setAccessibleName(tr("Order of the queue"));
    setAccessibleDescription(tr("Order of the queue")); // the name that is read out is the chosen order
    setToolTip(tr("Which record comes next"));
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

} // namespace secondlook::ui

#include "moc_order_box.cpp"
