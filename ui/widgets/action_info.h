#pragma once

#include <QAction>
#include <QString>

namespace secondlook::ui {

/// The menu an action stands in.
enum class ActionMenu { File, Edit, Record, View, Tools, Help, None };

/// Says where an action belongs. Text, key, icon and enabled state stay those of the action; from all of it together
/// the shell fills menus, palette, the sheet of keys and tooltips. `id` is stable and not translated ("review.skip"),
/// `section` is the translated heading in the sheet of keys ("This record").
void describeAction(QAction *action, const QString &id, const QString &section, ActionMenu menu);

/// The key of this action is chosen where it belongs, not in the settings.
void setKeyElsewhere(QAction *action);
bool isKeyElsewhere(const QAction *action);

QString actionSection(const QAction *action);
/// ActionMenu::None where nobody said.
ActionMenu actionMenu(const QAction *action);

} // namespace secondlook::ui
