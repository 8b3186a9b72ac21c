#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace secondlook::ui {

/// A surface with a hairline around it: radius 8, padding 14 by 16. Put a layout into it.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A hairline with round corners around a view, painted over its square ones. `behind` is what the frame stands on.
class RoundFrame : public QWidget
{
    Q_OBJECT

public:
    explicit RoundFrame(QWidget *content, Token behind = Token::Surface, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_edge;
};

/// A hairline between two parts, lying or standing.
class Hairline : public QWidget
{
    Q_OBJECT

public:
    explicit Hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A row whose height is a length of the interface guide, at every text scale; its width is that of its layout.
class FixedRow : public QWidget
{
    Q_OBJECT

public:
    explicit FixedRow(int px, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

private:
    int m_px;
};

} // namespace secondlook::ui
