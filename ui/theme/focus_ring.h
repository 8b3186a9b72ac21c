#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace secondlook::ui {

/// Marks the button or combo box that has the keyboard focus with a ring 1 px outside of it; there is none after a
/// click. Fields, lists and cards show their focus themselves. One a program.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);

    /// The widget that is ringed now.
    QWidget *ringed() const { return m_frame.isNull() ? nullptr : m_frame->widget(); }

private:
    void follow(QWidget *now);

    QPointer<QFocusFrame> m_frame;
};

} // namespace secondlook::ui
