#include "ui/settings/key_table_model.h"

#include "ui/widgets/key_cap.h"

namespace secondlook::ui {

namespace {

QStringList capsOf(const QList<QKeySequence> &keys)
{
    QStringList caps;
    for (const QKeySequence &key : keys)
        caps << keyText(key);
    return caps;
}

} // namespace

KeyTableModel::KeyTableModel(const ActionRegistry *registry, QObject *parent)
    : QAbstractListModel(parent), m_registry(registry)
{
    connect(registry, &ActionRegistry::changed, this, &KeyTableModel::load);
    load();
}

void KeyTableModel::load()
{
    QStringList heads;
    QMap<QString, QList<Row>> sections;
    const auto take = [&](bool ofAPage) {
        for (const ActionRegistry::Entry &entry : m_registry->entries()) {
            const QString head = actionSection(entry.action);
            if (entry.page.isEmpty() == ofAPage || head.isEmpty() || isKeyElsewhere(entry.action))
                continue;
            if (!heads.contains(head))
                heads << head;
            const bool changed = entry.keys != entry.defaults;
            sections[head] << Row{{},
                                  entry.action->objectName(),
                                  plainName(entry.action),
                                  capsOf(entry.keys),
                                  changed ? capsOf(entry.defaults) : QStringList(),
                                  neverChange(entry.defaults)};
        }
    };
    take(true);
    take(false);
    QList<Row> rows;
    for (const QString &head : heads)
        rows << Row{head, {}, {}, {}, {}, false} << sections[head];
    if (rows == m_rows)
        return;
    const bool sameRows = rows.size() == m_rows.size();
    if (!sameRows)
        beginResetModel();
    m_rows = rows;
    if (sameRows)
        Q_EMIT dataChanged(index(0), index(int(rows.size()) - 1)); // keeps the current row
    else
        endResetModel();
}

void KeyTableModel::setWaiting(const QString &id)
{
    const QString before = std::exchange(m_waiting, id);
    for (const QString &changed : {before, id})
        if (const int row = rowOf(changed); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
}

int KeyTableModel::rowOf(const QString &id) const
{
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].head.isEmpty() && m_rows[row].id == id)
            return row;
    return -1;
}

int KeyTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString KeyTableModel::spoken(const Row &row) const
{
    if (!row.head.isEmpty())
        return row.head;
    const QString keys =
        row.caps.isEmpty() ? tr("no key") : row.caps.join(tr(" or ", "between the keys of one action"));
    if (row.fixed)
        return tr("%1, %2, never changes", "action, its keys").arg(row.name, keys);
    if (!row.usual.isEmpty())
        return tr("%1, %2, changed", "action, its keys").arg(row.name, keys);
    return tr("%1, %2", "action, its keys").arg(row.name, keys);
}

QVariant KeyTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.head.isEmpty() ? row.name : row.head;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case IsHeadRole:
        return !row.head.isEmpty();
    case IdRole:
        return row.id;
    case CapsRole:
        return row.caps;
    case UsualRole:
        return row.usual;
    case FixedRole:
        return row.fixed;
    case WaitingRole:
        return row.head.isEmpty() && row.id == m_waiting;
    default:
        return {};
    }
}

Qt::ItemFlags KeyTableModel::flags(const QModelIndex &index) const
{
    const bool head = index.isValid() && !m_rows[index.row()].head.isEmpty();
    return head ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace secondlook::ui

#include "moc_key_table_model.cpp"
