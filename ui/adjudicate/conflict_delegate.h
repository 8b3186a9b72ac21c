#pragma once

#include <QStyledItemDelegate>

namespace secondlook::ui {

/// Paints a conflict of the list: the begin of its text, then each of its leading labels with its votes. Every row has
/// the same height.
class ConflictDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Of the conflict on screen; -1: none.
    void setShown(int row) { m_shown = row; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintVotes(QPainter &painter, const QRect &inside, const QModelIndex &index) const;

    int m_shown = -1;
};

} // namespace secondlook::ui
