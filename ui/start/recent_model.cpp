#include "ui/start/recent_model.h"

#include <QLocale>

namespace secondlook::ui {

void RecentModel::setProjects(const QList<RecentProject> &projects, const QDate &today)
{
    beginResetModel();
    m_projects = projects;
    m_today = today;
    endResetModel();
}

QString RecentModel::stateOf(const RecentProject &project) const
{
    if (project.missing)
        return tr("file has moved, choose it again");
    if (!project.problem.isEmpty())
        return project.problem;
    if (!project.toReview)
        return tr("this computer");
    return *project.toReview == 0 ? tr("this computer, nothing to review")
                                  : tr("this computer, %1 to review").arg(QLocale().toString(*project.toReview));
}

QString RecentModel::dateOf(const RecentProject &project) const
{
    const QDate date = project.lastOpened.toLocalTime().date();
    if (date == m_today)
        return tr("today");
    if (date == m_today.addDays(-1))
        return tr("yesterday");
    return QLocale().toString(date, date.year() == m_today.year() ? tr("d MMM", "date of this year")
                                                                  : tr("d MMM yyyy", "date of another year"));
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_projects.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    const RecentProject &project = m_projects.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return project.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "project, its state").arg(project.name, stateOf(project));
    case Qt::ToolTipRole:
        return project.path.toHtmlEscaped();
    case PathRole:
        return project.path;
    case MissingRole:
        return project.missing || !project.problem.isEmpty();
    case StateRole:
        return stateOf(project);
    case DateRole:
        return dateOf(project);
    case LabelsRole:
        return project.labels ? tr("%n labels", nullptr, *project.labels) : QString();
    default:
        return {};
    }
}

} // namespace secondlook::ui

#include "moc_recent_model.cpp"
