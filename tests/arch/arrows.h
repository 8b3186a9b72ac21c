#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace secondlook::arch {

/// One room of the house as cmake/Arrows.cmake draws it.
struct Room
{
    QString name;
    QString folder;    ///< relative to the source folder
    QStringList rooms; ///< rooms it may include
    QStringList libs;  ///< outside libraries it may include
};

class Arrows
{
public:
    /// Reads every arrow(ROOM ... DIR ... ROOMS ... LIBS ...) of a CMake text.
    static Arrows parse(const QString &cmakeText);

    const QList<Room> &rooms() const { return m_rooms; }
    const Room *named(const QString &name) const;
    /// The room whose folder holds the file (relative to the source folder); none for files outside of all rooms.
    const Room *holding(const QString &file) const;

    /// Names that appear as an allowed room but are no room.
    QStringList unknownRooms() const;
    /// The rooms of one circle of arrows in order, the first one again at the end; empty where there is no circle.
    QStringList findCycle() const;

private:
    bool findCycleFrom(const QString &name, QStringList &path, QHash<QString, bool> &left) const;

    QList<Room> m_rooms;
};

} // namespace secondlook::arch
