#include "ui/shell/overlay.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainterPath>

namespace secondlook::ui {

namespace {

class Panel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(painter, rect(), color(Token::Surface), color(Token::Line2), overlayRadius);
    }
};

} // namespace

Overlay::Overlay(QWidget *window) : QWidget(window), m_panel(new Panel(this))
{
    hide();
    window->installEventFilter(this);
}

void Overlay::open()
{
    m_focusBefore = QApplication::focusWidget();
    setGeometry(parentWidget()->rect());
    prepare();
    placePanel();
    show();
    raise();
}

void Overlay::close()
{
    if (!isOpen())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Overlay::placePanel()
{
    const QSize wanted = panelSize();
    const int height = qMin(wanted.height(), this->height() - panelTop() - 16);
    m_panel->setGeometry((width() - wanted.width()) / 2, panelTop(), wanted.width(), height);
}

bool Overlay::event(QEvent *event)
{
    // What the focus widget does not claim climbs up to here; claiming it keeps every shortcut below asleep.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget()) {
        setGeometry(parentWidget()->rect());
        if (isOpen())
            placePanel();
    }
    return QWidget::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->pos()))
        close();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), color(Token::Dim));
}

void OverlayFoot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(1, -overlayRadius, -1, -1), overlayRadius - 1, overlayRadius - 1);
    painter.setClipRect(rect());
    painter.fillPath(shape, color(Token::Panel));
    painter.fillRect(QRect(1, 0, width() - 2, 1), color(Token::Line));
}

} // namespace secondlook::ui

#include "moc_overlay.cpp"
