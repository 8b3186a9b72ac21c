#include "ui/agreement/chart_role.h"

#include <QAccessibleWidget>

namespace secondlook::ui {

namespace {

/// Asked with the class of an object, then with each of those that it is derived from.
QAccessibleInterface *chartInterface(const QString &className, QObject *object)
{
    auto *widget = className == QLatin1String("QCustomPlot") ? qobject_cast<QWidget *>(object) : nullptr;
    return widget == nullptr ? nullptr : new QAccessibleWidget(widget, QAccessible::Chart);
}

} // namespace

void giveChartsTheirRole()
{
    QAccessible::removeFactory(chartInterface); // never twice
    QAccessible::installFactory(chartInterface);
}

} // namespace secondlook::ui
