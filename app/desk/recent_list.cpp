#include "app/desk/recent_list.h"

#include <QSettings>

namespace secondlook::desk {

namespace {

constexpr int keptEntries = 12;

QList<RecentEntry> read()
{
    QList<RecentEntry> entries;
    QSettings settings;
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        entries << RecentEntry{settings.value(QStringLiteral("path")).toString(),
                               settings.value(QStringLiteral("opened")).toDateTime()};
    }
    return entries;
}

} // namespace

QList<RecentEntry> RecentList::entries() const
{
    const QMutexLocker lock(&m_mutex);
    return read();
}

void RecentList::opened(const QString &path, const QDateTime &when)
{
    const QMutexLocker lock(&m_mutex);
    QList<RecentEntry> entries = read();
    entries.removeIf([&](const RecentEntry &entry) { return entry.path == path; });
    entries.prepend({path, when});
    write(entries.mid(0, keptEntries));
}

void RecentList::forget(const QString &path)
{
    const QMutexLocker lock(&m_mutex);
    QList<RecentEntry> entries = read();
    entries.removeIf([&](const RecentEntry &entry) { return entry.path == path; });
    write(entries);
}

void RecentList::write(const QList<RecentEntry> &entries)
{
    QSettings settings;
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"), int(entries.size()));
    for (int i = 0; i < entries.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(QStringLiteral("path"), entries[i].path);
        settings.setValue(QStringLiteral("opened"), entries[i].opened);
    }
    settings.endArray();
}

} // namespace secondlook::desk
