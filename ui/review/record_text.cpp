#include "ui/review/record_text.h"

#include "ui/models/text_conversion.h"
#include "ui/review/display_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace secondlook::ui {

namespace {

constexpr int scrollBarRoom = 12;
constexpr int leastLines = 3;
constexpr qsizetype partLength = 20'000;

FontRole roleOf(bool narrow)
{
    return narrow ? FontRole::RecordTextNarrow : FontRole::RecordText;
}

QTextBlockFormat lineFormat(bool narrow, bool namesBelow)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight(roleOf(narrow)) + (namesBelow ? spanNameRoom() : 0), QTextBlockFormat::FixedHeight);
    return format;
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

void RecordText::showText(const QString &text)
{
    m_marks.clear();
    clear();
    // Every paragraph takes over the line height of the first one; setting it afterwards would go through all of them.
    QTextCursor cursor(document());
    cursor.setBlockFormat(lineFormat(m_narrow, m_namesBelow));
    m_whole = text;
    m_inserted = 0;
    insertMore();
    setTextCursor(QTextCursor(document())); // the view follows it, and reading begins at the top
    fitToText();
    verticalScrollBar()->setValue(0);
}

void RecordText::insertMore()
{
    qsizetype end = m_inserted + partLength;
    if (end < m_whole.size()) {
        const qsizetype lineEnd = m_whole.indexOf(QLatin1Char('\n'), end);
        end = lineEnd < 0 ? m_whole.size() : lineEnd + 1; // a paragraph in parts would be laid out again with each
    }
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.insertText(m_whole.mid(m_inserted, end - m_inserted));
    m_inserted = qMin(end, m_whole.size());
    if (m_inserted < m_whole.size())
        m_more.start();
    else
        m_more.stop();
}

void RecordText::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    viewport()->update();
}

void RecordText::setSpans(std::vector<SpanMark> spans)
{
    m_spans = std::move(spans);
    viewport()->update();
}

void RecordText::setNamesBelow(bool below)
{
    if (m_namesBelow == below)
        return;
    m_namesBelow = below;
    applyTypography();
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
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(lineFormat(m_narrow, m_namesBelow));
    setMaximumWidth(scaled(measure) + scrollBarRoom);
    fitToText();
}

void RecordText::fitToText()
{
    // The height of a long text is not worth its layout: it fills the room in any case.
    const bool isLong = m_whole.size() > DisplayText::shownAtOnce;
    const int needed =
        isLong ? QWIDGETSIZE_MAX : int(document()->size().height()) + 1 + (m_namesBelow ? spanNameRoom() : 0);
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
        for (const Mark &mark : m_marks)
            paintMark(painter, mark);
        paintSpans(painter, *document(), m_spans);
    }
    QTextBrowser::paintEvent(event);
    Q_EMIT painted();
}

void RecordText::paintMark(QPainter &painter, const Mark &mark) const
{
    const QTextBlock block = document()->findBlock(mark.range.begin);
    const QTextLayout *layout = block.layout();
    if (mark.range.length <= 0 || layout == nullptr)
        return;
    const int first = mark.range.begin - block.position();
    const int last = qMin(first + mark.range.length, block.length() - 1);
    const QFontMetricsF metrics(font());
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int begin = qMax(first, line.textStart());
        const int end = qMin(last, line.textStart() + line.textLength());
        if (begin >= end)
            continue;
        const qreal left = line.cursorToX(begin);
        const qreal right = line.cursorToX(end);
        const QPointF origin = document()->documentLayout()->blockBoundingRect(block).topLeft();
        const qreal baseline = origin.y() + line.y() + line.ascent();
        const QRectF box(origin.x() + qMin(left, right) - 1, qRound(baseline - metrics.capHeight() - 5),
                         qAbs(right - left) + 2, qRound(metrics.capHeight() + 12));
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
}

bool RecordText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = cursorForPosition(help->pos()).position();
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
