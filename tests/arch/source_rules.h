#pragma once

#include "tests/arch/violation.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace secondlook::arch {

/// A pattern that must not appear in some part of the source.
struct SourceRule
{
    QString name;
    QStringList below;               ///< folders it holds for, relative to the source folder
    QRegularExpression allowedFiles; ///< files (relative) it does not hold for; an empty pattern allows none
    QRegularExpression pattern;      ///< searched in the text without comments
    QString message;
};

const QList<SourceRule> &sourceRules();

/// Every place of `text` that breaks a rule that holds for `file` (relative to the source folder).
QList<Violation> checkSource(const QString &file, const QString &text);

} // namespace secondlook::arch
