#pragma once

#include "ui/models/label_model.h"

#include <QPen>
#include <QString>

#include <vector>

class QPainter;
class QTextDocument;

namespace secondlook::ui {

/// A marked stretch of the record's text.
struct SpanMark
{
    TextRange range;
    QString label;
    int style = 0; ///< position of the label in its field: colour and kind of line

    bool operator==(const SpanMark &) const = default;
};

/// The line of a style: four colours, and another kind of line with each of them.
QPen spanPen(int style);

/// The height that names need below their line of text.
int spanNameRoom();

/// Underlines the spans and writes the name of the label below where each begins, in coordinates of the document.
void paintSpans(QPainter &painter, const QTextDocument &document, const std::vector<SpanMark> &spans);

} // namespace secondlook::ui
