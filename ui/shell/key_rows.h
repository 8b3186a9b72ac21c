#pragma once

#include "ui/shell/action_registry.h"

#include <QList>
#include <QStringList>

namespace secondlook::ui {

/// One line of the sheet of keys.
struct KeyRow
{
    QString text;
    QStringList caps; ///< what stands on the key caps
};

struct KeySection
{
    QString title;
    QList<KeyRow> rows;
};

/// Every key that acts on a page, by section, those of the page first. Actions without a key or a
/// section are left out. `query`
/// keeps rows whose text, section or key contains it.
QList<KeySection> keySections(const ActionRegistry &registry, const QString &page, const QString &query);

} // namespace secondlook::ui
