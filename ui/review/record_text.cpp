#include "ui/review/record_text.h"

#include "ui/models/text_conversion.h"
#include "ui/review/block_writer.h"
#include "ui/review/display_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QGlyphRun>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace secondlook::ui {

namespace {

constexpr int scrollBarRoom = 12;
constexpr int leastLines = 3;
constexpr qsizetype partLength = 20'000;
constexpr std::size_t manyBlocks = 200;
constexpr qreal tintAbove = 3;
constexpr qreal tintBelow = 8; // lines stand low in their height

FontRole roleOf(bool narrow)
{
    return narrow ? FontRole::RecordTextNarrow : FontRole::RecordText;
}

QTextBlockFormat lineFormat(bool narrow)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight(roleOf(narrow)), QTextBlockFormat::FixedHeight);
    return format;
}

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

RecordText::RecordText(QWidget *parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(FixedPixelWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAccessibleName(tr("Record text"));
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &RecordText::fitToText);
    connect(&Theme::instance(), &Theme::changed, this, &RecordText::applyTypography);
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &RecordText::insertMore);
    applyTypography();
}

RecordText::~RecordText() = default;

void RecordText::showText(const QString &text)
{
    m_whole = text;
    m_blocks.clear();
    begin();
}

void RecordText::showBlocks(std::vector<ShownBlock> blocks)
{
    m_whole.clear();
    m_blocks = std::move(blocks);
    begin();
}

void RecordText::begin()
{
    m_marks.clear();
    m_breaks.clear();
    m_inserted = 0;
    m_written = 0;
    clear();
    // Every paragraph takes over the line height of the first one; setting it afterwards would go through all of them.
    QTextCursor cursor(document());
    cursor.setCharFormat({});
    cursor.setBlockFormat(lineFormat(m_narrow));
    m_writer = m_blocks.empty() ? nullptr : std::make_unique<BlockWriter>(document(), m_narrow);
    insertMore();
    setTextCursor(QTextCursor(document())); // the view follows it, and reading begins at the top
    fitToText();
    verticalScrollBar()->setValue(0);
}

void RecordText::insertMore()
{
    if (m_writer)
        insertMoreBlocks();
    else
        insertMoreText();
    if (m_inserted < m_whole.size() || m_written < m_blocks.size())
        m_more.start();
    else
        m_more.stop();
}

void RecordText::insertMoreText()
{
    qsizetype end = qMin(m_inserted + partLength, m_whole.size());
    bool breaks = false;
    if (end < m_whole.size()) {
        // a paragraph in parts would be laid out again with each
        const qsizetype lineEnd = QStringView(m_whole).mid(end, partLength).indexOf(QLatin1Char('\n'));
        breaks = lineEnd < 0 && m_whole.size() - end > partLength;
        end = lineEnd >= 0 ? end + lineEnd + 1 : breaks ? end : m_whole.size();
        if (m_whole[end - 1].isHighSurrogate())
            --end;
    }
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_whole.mid(m_inserted, end - m_inserted));
    if (breaks) {
        cursor.insertBlock();
        m_breaks.push_back(int(end));
    }
    m_inserted = end;
}

void RecordText::insertMoreBlocks()
{
    std::size_t bytes = 0;
    while (m_written < m_blocks.size() && bytes < std::size_t(partLength)) {
        const ShownBlock &next = m_blocks[m_written++];
        m_writer->write(next);
        bytes += content::textBytes(next.block);
    }
}

int RecordText::documentPosition(int textPosition) const
{
    return textPosition + int(std::upper_bound(m_breaks.begin(), m_breaks.end(), textPosition) - m_breaks.begin());
}

int RecordText::textPosition(int documentPosition) const
{
    int breaks = 0;
    while (breaks < int(m_breaks.size()) && m_breaks[std::size_t(breaks)] + breaks < documentPosition)
        ++breaks;
    return documentPosition - breaks;
}

QMimeData *RecordText::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    const QTextCursor selected = textCursor();
    const int begin = textPosition(selected.selectionStart());
    const int end = textPosition(selected.selectionEnd());
    copied->setText(m_writer ? selected.selection().toPlainText() : m_whole.sliced(begin, end - begin));
    return copied;
}

QVariant RecordText::loadResource(int, const QUrl &)
{
    return QByteArray(); // for want of an answer the document would open the file itself
}

void RecordText::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void RecordText::setNarrow(bool narrow)
{
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    applyTypography();
}

void RecordText::applyTypography()
{
    setFont(ui::font(roleOf(m_narrow)));
    document()->setDefaultFont(ui::font(roleOf(m_narrow)));
    setMaximumWidth(scaled(measure) + scrollBarRoom);
    if (m_writer) { // fonts and colours stand in every one of its blocks
        begin();
        return;
    }
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(lineFormat(m_narrow));
    fitToText();
}

void RecordText::fitToText()
{
    // The height of a long text is not worth its layout: it fills the room in any case.
    const bool isLong = m_whole.size() > DisplayText::shownAtOnce || m_blocks.size() > manyBlocks;
    const int needed = isLong ? QWIDGETSIZE_MAX : int(document()->size().height()) + 1;
    setMaximumHeight(qMax(lineHeight(roleOf(m_narrow)), needed));
    updateGeometry();
}

QSize RecordText::sizeHint() const
{
    return {scaled(measure) + scrollBarRoom, minimumSizeHint().height()};
}

QSize RecordText::minimumSizeHint() const
{
    return {scaled(240), qMin(maximumHeight(), leastLines * lineHeight(roleOf(m_narrow)))};
}

void RecordText::resizeEvent(QResizeEvent *event)
{
    setLineWrapColumnOrWidth(qMin(scaled(measure), width() - scrollBarRoom));
    QTextBrowser::resizeEvent(event);
}

bool RecordText::event(QEvent *event)
{
    // The application's style sheet restyles every widget and would bring the body font back.
    const bool done = QTextBrowser::event(event);
    if (event->type() == QEvent::StyleChange && font() != ui::font(roleOf(m_narrow)))
        applyTypography();
    return done;
}

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

bool RecordText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = textPosition(cursorForPosition(help->pos()).position());
    for (const Mark &mark : m_marks) {
        if (at < mark.range.begin || at > mark.range.begin + mark.range.length)
            continue;
        QToolTip::showText(help->globalPos(), plainToolTip(mark.explanation), viewport());
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace secondlook::ui
