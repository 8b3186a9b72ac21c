#include "ui/review/record_text.h"

#include "ui/models/text_conversion.h"
#include "ui/review/block_writer.h"
#include "ui/review/display_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMimeData>
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
constexpr qsizetype textPartLength = 20'000;
constexpr std::size_t manyBlocks = 200;

QTextBlockFormat lineFormat(FontRole role, bool namesBelow)
{
    QTextBlockFormat format;
    format.setLineHeight(lineHeight(role) + (namesBelow ? spanNameRoom() : 0), QTextBlockFormat::FixedHeight);
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
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto); // a record has its own language
    document()->setDefaultTextOption(option);
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
    cursor.setBlockFormat(lineFormat(m_role, m_namesBelow));
    m_writer = m_blocks.empty() ? nullptr : std::make_unique<BlockWriter>(document(), m_role);
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
    qsizetype end = qMin(m_inserted + textPartLength, m_whole.size());
    bool breaks = false;
    if (end < m_whole.size()) {
        // a paragraph in parts would be laid out again with each
        const qsizetype lineEnd = QStringView(m_whole).mid(end, textPartLength).indexOf(QLatin1Char('\n'));
        breaks = lineEnd < 0 && m_whole.size() - end > textPartLength;
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
    while (m_written < m_blocks.size() && bytes < std::size_t(textPartLength)) {
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

void RecordText::setSpans(std::vector<SpanMark> spans)
{
    m_spans = std::move(spans);
    for (SpanMark &span : m_spans) {
        const int begin = documentPosition(span.range.begin);
        span.range = {begin, documentPosition(span.range.begin + span.range.length) - begin};
    }
    viewport()->update();
}

void RecordText::setNamesBelow(bool below)
{
    if (m_namesBelow == below)
        return;
    m_namesBelow = below;
    applyTypography();
}

void RecordText::setRole(FontRole role)
{
    if (m_role == role)
        return;
    m_role = role;
    applyTypography();
}

void RecordText::applyTypography()
{
    setFont(ui::font(m_role));
    document()->setDefaultFont(ui::font(m_role));
    setMaximumWidth(scaled(measure) + scrollBarRoom);
    if (m_writer) { // fonts and colours stand in every one of its blocks
        begin();
        return;
    }
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(lineFormat(m_role, m_namesBelow));
    fitToText();
}

void RecordText::fitToText()
{
    // The height of a long text is not worth its layout: it fills the room in any case.
    const bool isLong = m_whole.size() > DisplayText::shownAtOnce || m_blocks.size() > manyBlocks;
    const int needed =
        isLong ? QWIDGETSIZE_MAX : int(document()->size().height()) + 1 + (m_namesBelow ? spanNameRoom() : 0);
    setMaximumHeight(qMax(lineHeight(m_role), needed));
    updateGeometry();
}

QSize RecordText::sizeHint() const
{
    return {scaled(measure) + scrollBarRoom, minimumSizeHint().height()};
}

QSize RecordText::minimumSizeHint() const
{
    return {scaled(240), qMin(maximumHeight(), leastLines * lineHeight(m_role))};
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
    if (event->type() == QEvent::StyleChange && font() != ui::font(m_role))
        applyTypography();
    return done;
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

#include "moc_record_text.cpp"
