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
    for (QWidget *widget : QApplication::allWidgets())
        if (!widget->styleSheet().isEmpty())
            widget->setStyleSheet(sheet);
}

bool WindowStyler::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->parentWidget() == nullptr && widget->styleSheet().isEmpty())
            widget->setStyleSheet(styleSheet());
    }
    return false;
}

} // namespace secondlook::ui

#include "moc_window_styler.cpp"
