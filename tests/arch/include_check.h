#pragma once

#include "tests/arch/arrows.h"
#include "tests/arch/violation.h"

#include <QString>

namespace secondlook::arch {

/// Holds the #include lines of one file against the arrows.
class IncludeCheck
{
public:
    /// `sourceRoot` is where quoted names are looked up, `qtHeaders` the folder with QtCore, QtGui, ...
    IncludeCheck(Arrows arrows, QString sourceRoot, QString qtHeaders);

    /// What is not allowed among the includes of `file` (relative to the source folder), given its text.
    QList<Violation> check(const QString &file, const QString &text) const;

    /// The library of an <angled> header: "std" for the language's and the system's own, a name of the arrows' LIBS,
    /// a Qt module ("QtGui"), or empty where the header belongs to no library that this project uses.
    QString libraryOf(const QString &header) const;

private:
    QString resolve(const QString &file, const QString &name) const;
    QString complaintAboutQuoted(const Room &room, const QString &file, const QString &name) const;
    QString complaintAboutAngled(const Room &room, const QString &header) const;

    Arrows m_arrows;
    QString m_sourceRoot;
    QString m_qtHeaders;
};

} // namespace secondlook::arch
