#pragma once

#include "review/queue_view.h"
#include "ui/review/captioned_combo.h"

namespace secondlook::ui {

/// Which record comes next.
class OrderBox : public CaptionedCombo
{
    Q_OBJECT

public:
    explicit OrderBox(QWidget *parent = nullptr);

    static QString nameOf(review::QueueOrder order);
    void setOrder(review::QueueOrder order);

Q_SIGNALS:
    void chosen(review::QueueOrder order);
};

} // namespace secondlook::ui
