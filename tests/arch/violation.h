#pragma once

#include <QString>
#include <QStringList>

namespace secondlook::arch {

/// A place in the source that breaks a rule of the house.
struct Violation
{
    QString file; ///< relative to the source folder
    int line = 0; ///< from 1
    QString message;

    bool operator==(const Violation &) const = default;
};

/// "file:line: message", one a line, for a failing test to show.
inline QString report(const QList<Violation> &violations)
{
    QStringList lines;
    for (const Violation &violation : violations)
        lines << QStringLiteral("%1:%2: %3").arg(violation.file).arg(violation.line).arg(violation.message);
    return lines.join(QLatin1Char('\n'));
}

} // namespace secondlook::arch
