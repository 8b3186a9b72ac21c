#include "ui/widgets/action_info.h"

#include <QVariant>

namespace secondlook::ui {

namespace {

constexpr const char *sectionProperty = "secondlook_section";
constexpr const char *menuProperty = "secondlook_menu";
constexpr const char *elsewhereProperty = "secondlook_key_elsewhere";

} // namespace

void describeAction(QAction *action, const QString &id, const QString &section, ActionMenu menu)
{
    action->setObjectName(id);
    action->setProperty(sectionProperty, section);
    action->setProperty(menuProperty, int(menu));
}

void setKeyElsewhere(QAction *action)
{
    action->setProperty(elsewhereProperty, true);
}

bool isKeyElsewhere(const QAction *action)
{
    return action->property(elsewhereProperty).toBool();
}

QString actionSection(const QAction *action)
{
    return action->property(sectionProperty).toString();
}

ActionMenu actionMenu(const QAction *action)
{
    const QVariant menu = action->property(menuProperty);
    return menu.isValid() ? ActionMenu(menu.toInt()) : ActionMenu::None;
}

} // namespace secondlook::ui
