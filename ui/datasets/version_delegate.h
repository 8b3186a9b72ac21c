#pragma once

#include <QStyledItemDelegate>

namespace secondlook::ui {

/// Paints a dataset version in the list: its number and state, records and agreement, its day, its name.
class VersionDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// The row that the page shows.
    void setShown(int row) { m_shown = row; }
    int shown() const { return m_shown; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_shown = -1;
};

} // namespace secondlook::ui
