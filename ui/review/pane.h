#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace secondlook::ui {

/// A part of a page with one background and hairlines at some of its edges.
class Pane : public QWidget
{
    Q_OBJECT

public:
    explicit Pane(Token fill, Qt::Edges hairlines = {}, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_fill;
    Qt::Edges m_hairlines;
};

} // namespace secondlook::ui
