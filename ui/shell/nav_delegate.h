#pragma once

#include <QStyledItemDelegate>

namespace secondlook::ui {

/// Paints a page of the navigation: icon, name and count in a row, or on the rail the icon above the name with the
/// count as a badge.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setRail(bool rail) { m_rail = rail; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRow(QPainter &painter, const QRect &rect, const QModelIndex &index, bool current) const;
    void paintRailCell(QPainter &painter, const QRect &rect, const QModelIndex &index, bool current) const;

    bool m_rail = false;
};

} // namespace secondlook::ui
