#pragma once

#include <QString>
#include <QStringList>

namespace secondlook::arch {

/// Files below the folders whose names match one of the patterns ("*.h"), relative to `root`, sorted.
QStringList filesBelow(const QString &root, const QStringList &folders, const QStringList &patterns);

/// The whole file; fails the running program where it cannot be read.
QString readSource(const QString &path);

/// The same text with the characters of C++ comments replaced by spaces, so that lines and columns stay.
/// String literals, raw ones too, are kept.
QString withoutComments(const QString &source);

/// The line, from 1, of a position in a text.
int lineAt(const QString &text, qsizetype position);

} // namespace secondlook::arch
