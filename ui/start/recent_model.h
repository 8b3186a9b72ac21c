#pragma once

#include "ui/start/project_service.h"

#include <QAbstractListModel>

namespace secondlook::ui {

/// Projects that were opened before, in the words of the start page.
class RecentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole,
        MissingRole, ///< cannot be opened from its path
        StateRole,   ///< "this computer, 41 to review"
        DateRole,    ///< "today", "9 May"
        LabelsRole,  ///< "77 labels"
    };

    using QAbstractListModel::QAbstractListModel;

    /// `today` is the date that counts as today.
    void setProjects(const QList<RecentProject> &projects, const QDate &today);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString stateOf(const RecentProject &project) const;
    QString dateOf(const RecentProject &project) const;

    QList<RecentProject> m_projects;
    QDate m_today;
};

} // namespace secondlook::ui
