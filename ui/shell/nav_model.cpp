#include "ui/shell/nav_model.h"

namespace secondlook::ui {

void NavModel::add(const NavItem &item)
{
    const int row = int(m_items.size());
    beginInsertRows({}, row, row);
    m_items << item;
    endInsertRows();
}

void NavModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_items.removeAt(row);
    endRemoveRows();
}

void NavModel::setCount(const QString &id, const QString &count, const QString &spoken)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_items[row].count = count;
    m_items[row].spokenCount = spoken;
    Q_EMIT dataChanged(index(row), index(row));
}

int NavModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_items.size(); ++row)
        if (m_items[row].id == id)
            return row;
    return -1;
}

int NavModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant NavModel::data(const QModelIndex &index, int role) const
{
    const NavItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.name;
    case Qt::AccessibleTextRole:
        return item.spokenCount.isEmpty() ? item.name
                                          : tr("%1, %2", "page, its count").arg(item.name, item.spokenCount);
    case IdRole:
        return item.id;
    case IconRole:
        return item.iconName;
    case CountRole:
        return item.count;
    default:
        return {};
    }
}

} // namespace secondlook::ui

#include "moc_nav_model.cpp"
