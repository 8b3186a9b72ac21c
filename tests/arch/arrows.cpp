#include "tests/arch/arrows.h"

#include <QRegularExpression>

namespace secondlook::arch {

Arrows Arrows::parse(const QString &cmakeText)
{
    static const QRegularExpression arrow(
        QStringLiteral(R"(^arrow\(ROOM\s+(\w+)\s+DIR\s+(\S+)\s+ROOMS\b([^()]*)\bLIBS\b([^()]*)\))"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    Arrows arrows;
    for (auto match = arrow.globalMatch(cmakeText); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        arrows.m_rooms.append({found.captured(1), found.captured(2),
                               found.captured(3).split(spaces, Qt::SkipEmptyParts),
                               found.captured(4).split(spaces, Qt::SkipEmptyParts)});
    }
    return arrows;
}

const Room *Arrows::named(const QString &name) const
{
    for (const Room &room : m_rooms)
        if (room.name == name)
            return &room;
    return nullptr;
}

const Room *Arrows::holding(const QString &file) const
{
    for (const Room &room : m_rooms)
        if (file.startsWith(room.folder + QLatin1Char('/')))
            return &room;
    return nullptr;
}

QStringList Arrows::unknownRooms() const
{
    QStringList unknown;
    for (const Room &room : m_rooms)
        for (const QString &allowed : room.rooms)
            if (!named(allowed))
                unknown << allowed;
    return unknown;
}

QStringList Arrows::findCycle() const
{
    QHash<QString, bool> left;
    for (const Room &room : m_rooms) {
        QStringList path;
        if (findCycleFrom(room.name, path, left))
            return path.mid(path.indexOf(path.last()));
    }
    return {};
}

bool Arrows::findCycleFrom(const QString &name, QStringList &path, QHash<QString, bool> &left) const
{
    path << name;
    if (path.count(name) > 1)
        return true;
    const Room *room = named(name);
    if (room && !left.value(name))
        for (const QString &next : room->rooms)
            if (findCycleFrom(next, path, left))
                return true;
    left[name] = true;
    path.removeLast();
    return false;
}

} // namespace secondlook::arch
