#pragma once

#include "ui/agreement/figure_table_model.h"

#include <QTableView>

namespace secondlook::ui {

/// A table of figures: arrows move a row, Enter opens it, Ctrl+C copies the table as CSV, Ctrl+Down sorts by the column
/// that the left and right arrows have come to, the other way round where it is sorted already.
class FigureTable : public QTableView
{
    Q_OBJECT

public:
    explicit FigureTable(const QString &name, QWidget *parent = nullptr);

    FigureTableModel &figures() { return m_figures; }
    /// Replaces everything; the current row is kept by its id.
    void setTable(const QList<FigureColumn> &columns, const QList<FigureRow> &rows);
    int currentId() const; ///< -1 without a current row
    void setCurrentId(int id);
    void copyAsCsv() const;
    /// As many rows as there are, no more and without scrolling.
    void setFitsRows(bool fits);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void opened(int id);
    void currentIdChanged(int id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyboardSearch(const QString &search) override;

private:
    void fitHeights();
    void fitColumns();
    void sortByCurrentColumn();

    FigureTableModel m_figures;
    QList<int> m_natural; ///< width that each column needs
    bool m_fitsRows = false;
    int m_sorted = -1; ///< column, or -1
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace secondlook::ui
