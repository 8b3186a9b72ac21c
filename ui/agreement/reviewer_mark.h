#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPointF>

namespace secondlook::ui {

enum class MarkShape { Circle, Square, Triangle, Diamond, Cross, Plus };

void paintMark(QPainter &painter, const QPointF &centre, double radius, MarkShape shape, Token tint, bool filled);

/// The mark of a reviewer, by place: circle, square, triangle and diamond, filled, then the same as outlines, then the
/// number of the place. Each has its colour, so that neither shape nor colour is needed alone.
void paintReviewerMark(QPainter &painter, const QPointF &centre, double radius, int reviewer);

} // namespace secondlook::ui
