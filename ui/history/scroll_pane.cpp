#include "ui/history/scroll_pane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

namespace secondlook::ui {

namespace {

/// Asked with the class of an object, then with each of those that it is derived from.
QAccessibleInterface *paneInterface(const QString &className, QObject *object)
{
    auto *pane = className == QLatin1String("secondlook::ui::ScrollPane") ? qobject_cast<QWidget *>(object) : nullptr;
    return pane == nullptr ? nullptr : new QAccessibleWidget(pane, QAccessible::Document);
}

} // namespace

ScrollPane::ScrollPane(const QString &name, QWidget *inside, QWidget *parent) : QScrollArea(parent)
{
    QAccessible::removeFactory(paneInterface); // never twice
    QAccessible::installFactory(paneInterface);
    setWidget(inside);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
}

void ScrollPane::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    if (event->key() == Qt::Key_Home)
        bar->setValue(bar->minimum());
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else
        QScrollArea::keyPressEvent(event);
}

void ScrollPane::paintEvent(QPaintEvent *event)
{
    QScrollArea::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    paintBox(painter, viewport()->rect().adjusted(1, 1, -1, -1), QColor(), color(Token::Accent), controlRadius, 2);
}

void ScrollPane::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    viewport()->update();
}

void ScrollPane::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace secondlook::ui

#include "moc_scroll_pane.cpp"
