#pragma once

#include <QStyledItemDelegate>

namespace secondlook::ui {

/// Paints a cell of the import preview in the manner of its column's part.
class PreviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace secondlook::ui
