#pragma once

#include <QDateTime>
#include <QList>
#include <QMutex>
#include <QString>

namespace secondlook::desk {

struct RecentEntry
{
    QString path;
    QDateTime opened;
};

/// The projects that were opened on this computer, newest first, kept in the settings. Safe from any thread.
class RecentList
{
public:
    QList<RecentEntry> entries() const;
    /// Puts the project first.
    void opened(const QString &path, const QDateTime &when);
    void forget(const QString &path);

private:
    void write(const QList<RecentEntry> &entries);

    mutable QMutex m_mutex;
};

} // namespace secondlook::desk
