#pragma once

#include "ui/agreement/figure_table_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace secondlook::ui {

/// Paints the cells of a FigureTable.
class FigureDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// What the cell needs in width.
    static int widthOf(const FigureCell &cell);
};

/// Heads as the guide has them: captions, a line below.
class FigureHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FigureHeader(const FigureTableModel *model, QWidget *parent);

    static int widthOf(const QString &title);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const FigureTableModel *m_figures;
};

} // namespace secondlook::ui
