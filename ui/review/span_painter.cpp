#include "ui/review/span_painter.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace secondlook::ui {

namespace {

constexpr int styles = 4;
constexpr int lineWidth = 2;

void paintOnLine(QPainter &painter, const QPointF &origin, const QTextLine &line, int begin, int end,
                 const SpanMark &span, bool named)
{
    const qreal left = line.cursorToX(begin);
    const qreal right = line.cursorToX(end);
    const qreal baseline = origin.y() + line.y() + line.ascent();
    const qreal y = baseline + scaled(7);
    painter.setPen(spanPen(span.style));
    painter.drawLine(QPointF(origin.x() + qMin(left, right), y), QPointF(origin.x() + qMax(left, right), y));
    if (!named)
        return;
    const QFont small = ui::font(FontRole::Tick);
    const qreal room = qMax(qAbs(right - left), qreal(textWidth(small, span.label)));
    const QRectF box(origin.x() + qMin(left, right), y + lineWidth, room + 1, QFontMetricsF(small).height());
    painter.setFont(small);
    painter.setPen(spanPen(span.style).color());
    painter.drawText(box, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine), span.label);
}

void paintInBlock(QPainter &painter, const QTextDocument &document, const QTextBlock &block, const SpanMark &span)
{
    const int first = qMax(span.range.begin, block.position()) - block.position();
    const int last =
        qMin(span.range.begin + span.range.length, block.position() + block.length() - 1) - block.position();
    const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const int begin = qMax(first, line.textStart());
        const int end = qMin(last, line.textStart() + line.textLength());
        if (begin < end)
            paintOnLine(painter, origin, line, begin, end, span, begin + block.position() == span.range.begin);
    }
}

} // namespace

QPen spanPen(int style)
{
    constexpr Token colors[] = {Token::S1, Token::S2, Token::S3, Token::S4};
    constexpr Qt::PenStyle lines[] = {Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QPen pen(color(colors[style % styles]), lineWidth, lines[(style + style / styles) % styles]);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

int spanNameRoom()
{
    return scaled(12);
}

void paintSpans(QPainter &painter, const QTextDocument &document, const std::vector<SpanMark> &spans)
{
    for (const SpanMark &span : spans) {
        if (span.range.length <= 0)
            continue;
        const int end = span.range.begin + span.range.length;
        for (QTextBlock block = document.findBlock(span.range.begin); block.isValid() && block.position() < end;
             block = block.next())
            paintInBlock(painter, document, block, span);
    }
}

} // namespace secondlook::ui
