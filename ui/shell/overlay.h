#pragma once

#include "ui/widgets/card.h"

#include <QPointer>
#include <QWidget>

namespace secondlook::ui {

/// A panel above the window, which is dimmed meanwhile. Keys reach nothing below it. Esc or a click beside the panel
/// closes it, and the focus returns to where it was.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    explicit Overlay(QWidget *window);

    void open();
    void close();
    bool isOpen() const { return isVisible(); }

protected:
    QWidget *panel() const { return m_panel; }
    /// The size the panel would like at the present size of the window, and its distance from the upper edge.
    virtual QSize panelSize() const = 0;
    virtual int panelTop() const = 0;
    /// Fills the panel and puts the focus into it.
    virtual void prepare() = 0;
    void placePanel();

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *m_panel;
    QPointer<QWidget> m_focusBefore;
};

/// The bar at the lower edge of an overlay's panel, with the same round corners.
class OverlayFoot : public FixedRow
{
    Q_OBJECT

public:
    using FixedRow::FixedRow;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace secondlook::ui
