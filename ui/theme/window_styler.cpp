#include "ui/theme/window_styler.h"

#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace secondlook::ui {

WindowStyler::WindowStyler(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

void WindowStyler::restyle()
{
    const QString sheet = styleSheet();
    for (QWidget *widget : QApplication::allWidgets()) {
        const bool isShownAlone = widget->parentWidget() == nullptr && widget->testAttribute(Qt::WA_WState_Polished);
        if (isShownAlone || !widget->styleSheet().isEmpty())
            widget->setStyleSheet(sheet);
    }
}

bool WindowStyler::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    const bool isAlone = widget->parentWidget() == nullptr;
    const bool hasOwn = !widget->styleSheet().isEmpty();
    if (isAlone && !hasOwn && (event->type() == QEvent::Polish || event->type() == QEvent::Show))
        widget->setStyleSheet(styleSheet());
    else if (!isAlone && hasOwn && event->type() == QEvent::ParentChange)
        widget->setStyleSheet({}); // asked for its size before it had a parent; it has the window's now
    return false;
}

} // namespace secondlook::ui

#include "moc_window_styler.cpp"
