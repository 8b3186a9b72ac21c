#include "ui/widgets/action_info.h"

#include <QVariant>

namespace secondlook::ui {

namespace {

constexpr const char *sectionProperty = "secondlook_section";
constexpr const char *menuProperty = "secondlook_menu";

} // namespace

void describeAction(QAction *action, const QString &id, const QString &section, ActionMenu menu)
{
    action->setObjectName(id);
    action->setProperty(sectionProperty, section);
    action->setProperty(menuProperty, int(menu));
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
