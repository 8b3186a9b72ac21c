#include "ui/start/preview_model.h"

namespace secondlook::ui {

void PreviewModel::setPreview(const FilePreview &preview)
{
    beginResetModel();
    m_match = ColumnMatch(preview.columns);
    m_rows = preview.rows;
    endResetModel();
    Q_EMIT matchChanged();
}

void PreviewModel::setRole(int column, ColumnRole role)
{
    if (m_match.columns()[column].role == role)
        return;
    m_match.setRole(column, role);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT matchChanged();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_match.columns().size());
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (role == ColumnRoleRole)
        return int(m_match.columns()[index.column()].role);
    if (role == Qt::DisplayRole)
        return m_rows[index.row()].value(index.column()).simplified().left(400);
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_match.columns()[section].name;
    if (role == ColumnRoleRole)
        return int(m_match.columns()[section].role);
    return {};
}

} // namespace secondlook::ui

#include "moc_preview_model.cpp"
