#pragma once

#include <QStyledItemDelegate>

namespace secondlook::ui {

/// Paints a head or an action of the table of keys: name at the left, key caps at the right edge.
class KeyDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace secondlook::ui
