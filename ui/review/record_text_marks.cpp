#include "ui/review/block_writer.h"
#include "ui/review/record_text.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace secondlook::ui {

namespace {

constexpr qreal tintAbove = 3;
constexpr qreal tintBelow = 8; // lines stand low in their height

/// Where the characters [first, last) of a paragraph stand in one of its lines: words that run against each other's
/// direction are not side by side.
std::vector<QRectF> stretches(const QTextLine &line, int first, int last)
{
    const int begin = qMax(first, line.textStart());
    const int end = qMin(last, line.textStart() + line.textLength());
    std::vector<QRectF> found;
    if (begin >= end)
        return found;
    for (const QGlyphRun &run : line.glyphRuns(begin, end - begin)) {
        const QRectF box = run.boundingRect();
        const bool touches =
            !found.empty() && box.left() < found.back().right() + 0.5 && box.right() > found.back().left() - 0.5;
        if (touches)
            found.back() |= box;
        else
            found.push_back(box);
    }
    return found;
}

} // namespace

void RecordText::paintEvent(QPaintEvent *event)
{
    {
        // Painted here and not as extra selections, which fill the whole height of a line and run into each other.
        QPainter painter(viewport());
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        if (m_writer)
            paintTints(painter);
        for (const Mark &mark : m_marks)
            paintMark(painter, mark);
        paintSpans(painter, *document(), m_spans);
    }
    QTextBrowser::paintEvent(event);
    Q_EMIT painted();
}

// Qt would leave gaps between the paragraphs.
void RecordText::paintTints(QPainter &painter) const
{
    const QRectF shown(0, verticalScrollBar()->value(), viewport()->width(), viewport()->height());
    QTextBlock block = cursorForPosition(QPoint()).block();
    for (qreal above = shown.top(); block.isValid() && above < shown.bottom(); block = block.next()) {
        const QRectF box = document()->documentLayout()->blockBoundingRect(block);
        const bool joins = block.previous().isValid() && BlockWriter::isTinted(block.previous()) && above > shown.top();
        const qreal top = joins && BlockWriter::continues(block) ? above : box.top() - tintAbove;
        if (BlockWriter::isTinted(block))
            painter.fillRect(QRectF(0, top, shown.width(), box.bottom() + tintBelow - top), color(Token::Window));
        above = box.bottom() + tintBelow;
    }
}

void RecordText::paintMark(QPainter &painter, const Mark &mark) const
{
    const int position = documentPosition(mark.range.begin);
    const QTextBlock block = document()->findBlock(position);
    const QTextLayout *layout = block.layout();
    if (mark.range.length <= 0 || layout == nullptr)
        return;
    const int first = position - block.position();
    const int last = qMin(first + mark.range.length, block.length() - 1);
    const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        for (const QRectF &box : stretches(line, first, last))
            paintStretch(painter, mark, origin.x() + box.left(), origin.x() + box.right(),
                         origin.y() + line.y() + line.ascent());
    }
}

void RecordText::paintStretch(QPainter &painter, const Mark &mark, qreal left, qreal right, qreal baseline) const
{
    const QFontMetricsF metrics(font());
    const QRectF box(left - 1, qRound(baseline - metrics.capHeight() - 5), right - left + 2,
                     qRound(metrics.capHeight() + 12));
    painter.fillRect(box, color(!mark.speaksFor ? Token::MarkWarm : mark.strong ? Token::Mark : Token::MarkSoft));
    const int thickness = mark.strong || !mark.speaksFor ? 2 : 1;
    QPen pen(color(mark.speaksFor ? Token::S1 : Token::S2), thickness);
    pen.setCapStyle(Qt::FlatCap);
    if (!mark.speaksFor)
        pen.setDashPattern({2.0, 1.5});
    painter.setPen(pen);
    const qreal y = box.bottom() - thickness / 2.0;
    painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
}

} // namespace secondlook::ui
