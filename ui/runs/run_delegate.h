#pragma once

#include <QStyledItemDelegate>

namespace secondlook::ui {

/// Paints a run in the list: its number and what it ran over, its state and day, its progress, how many records.
class RunDelegate : public QStyledItemDelegate
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
