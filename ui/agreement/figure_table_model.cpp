#include "ui/agreement/figure_table_model.h"

#include "ui/models/csv_text.h"

#include <algorithm>

namespace secondlook::ui {

void FigureTableModel::setTable(const QList<FigureColumn> &columns, const QList<FigureRow> &rows)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    endResetModel();
}

int FigureTableModel::rowOf(int id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].id == id)
            return row;
    return -1;
}

QString FigureTableModel::csv() const
{
    QString csv;
    QStringList cells;
    for (const FigureColumn &column : m_columns)
        cells << column.title;
    appendCsvRow(csv, cells);
    for (const FigureRow &row : m_rows) {
        cells.clear();
        for (const FigureCell &cell : row.cells)
            cells << (!cell.copied.isEmpty() ? cell.copied : cell.chip.isEmpty() ? cell.text : cell.chip);
        appendCsvRow(csv, cells);
    }
    return csv;
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_columns.size())
        return {};
    const FigureCell &shown = cell(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::AccessibleTextRole: {
        if (!shown.spoken.isEmpty())
            return shown.spoken;
        const QString text = shown.chip.isEmpty() ? shown.text : shown.chip;
        return shown.remark.isEmpty() ? text : text + QLatin1Char(' ') + shown.remark;
    }
    case Qt::AccessibleDescriptionRole:
        return shown.hint;
    case Qt::ToolTipRole:
        return shown.hint.isEmpty() ? QVariant() : QVariant(shown.hint.toHtmlEscaped());
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= m_columns.size() ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    return m_columns[section].title;
}

void FigureTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    const auto comesFirst = [column](const FigureRow &a, const FigureRow &b) {
        const FigureCell &left = a.cells[column];
        const FigureCell &right = b.cells[column];
        if (left.order || right.order)
            return left.order.value_or(-1e300) < right.order.value_or(-1e300);
        return left.text.localeAwareCompare(right.text) < 0;
    };
    beginResetModel();
    if (order == Qt::AscendingOrder)
        std::stable_sort(m_rows.begin(), m_rows.end(), comesFirst);
    else
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&comesFirst](const FigureRow &a, const FigureRow &b) { return comesFirst(b, a); });
    endResetModel();
}

} // namespace secondlook::ui

#include "moc_figure_table_model.cpp"
