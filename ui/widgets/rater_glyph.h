#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QPainter;

namespace secondlook::ui {

/// What a person is called whose name is not shown: A, B, C, ..., then a number.
QString markName(int mark);

/// The colour of a person's shape and of what they marked.
Token markToken(int mark);

/// Circle, square, triangle, diamond; the same four as outlines; then the number alone.
void paintMark(QPainter &painter, const QRect &rect, int mark);

/// The shape of a person beside a word that says the same.
class RaterGlyph : public QWidget
{
    Q_OBJECT

public:
    explicit RaterGlyph(int mark, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_mark;
};

} // namespace secondlook::ui
