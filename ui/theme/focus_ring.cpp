#include "ui/theme/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>

namespace secondlook::ui {

namespace {

bool wantsRing(const QWidget *widget)
{
    const bool suits = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
    return suits && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    if (now == nullptr || !wantsRing(now)) {
        if (!m_frame.isNull())
            m_frame->setWidget(nullptr);
        return;
    }
    // The frame lives beside the widget it follows and dies with that parent.
    if (m_frame.isNull() || m_frame->window() != now->window()) {
        delete m_frame.data();
        m_frame = new QFocusFrame(now->window());
    }
    m_frame->setWidget(now);
}

} // namespace secondlook::ui

#include "moc_focus_ring.cpp"
