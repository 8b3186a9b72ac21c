#pragma once

#include "review/queue_view.h"

#include <QComboBox>

namespace secondlook::ui {

/// Which record comes next.
class OrderBox : public QComboBox
{
    Q_OBJECT

public:
    explicit OrderBox(QWidget *parent = nullptr);

    static QString nameOf(review::QueueOrder order);
    void setOrder(review::QueueOrder order);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(review::QueueOrder order);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace secondlook::ui
