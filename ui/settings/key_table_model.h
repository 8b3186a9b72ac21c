#pragma once

#include "ui/shell/action_registry.h"

#include <QAbstractListModel>

namespace secondlook::ui {

/// Every action that has a name in the sheet of keys, by section, those of pages first, with its keys as they are now.
class KeyTableModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsHeadRole = Qt::UserRole,
        IdRole,
        CapsRole,    ///< QStringList: what stands on the key caps
        UsualRole,   ///< QStringList: the caps it would have by default; empty where those are the present ones
        FixedRole,   ///< its keys never change
        WaitingRole, ///< the next key that is pressed becomes its key
    };

    explicit KeyTableModel(const ActionRegistry *registry, QObject *parent = nullptr);

    /// Empty: no action waits for a key.
    void setWaiting(const QString &id);
    /// -1 where there is none.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString head; ///< else an action
        QString id;
        QString name;
        QStringList caps;
        QStringList usual;
        bool fixed = false;

        bool operator==(const Row &) const = default;
    };

    void load();
    QString spoken(const Row &row) const;

    const ActionRegistry *m_registry;
    QList<Row> m_rows;
    QString m_waiting;
};

} // namespace secondlook::ui
