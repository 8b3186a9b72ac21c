#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace secondlook::ui {

struct NavItem
{
    QString id;
    QString name;
    QString iconName;
    QString count;       ///< as painted: "312"; empty: none
    QString spokenCount; ///< as a screen reader says it: "312 to review"
};

/// The pages that exist, in the order of their keys.
class NavModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, IconRole, CountRole };

    using QAbstractListModel::QAbstractListModel;

    void add(const NavItem &item);
    void remove(const QString &id);
    void setCount(const QString &id, const QString &count, const QString &spoken);
    const QList<NavItem> &items() const { return m_items; }
    /// -1 where there is none of that id.
    int rowOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<NavItem> m_items;
};

} // namespace secondlook::ui
