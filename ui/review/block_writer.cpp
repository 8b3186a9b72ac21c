#include "ui/review/block_writer.h"

#include "ui/models/text_conversion.h"
#include "ui/review/display_text.h"
#include "ui/theme/theme.h"

#include <QTextBlock>
#include <QTextBlockFormat>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace secondlook::ui {

using content::Block;
using content::Span;

namespace {

constexpr int indent = 22;
constexpr int blockGap = 10;
constexpr int headingGap = 18;
constexpr int listGap = 2;
constexpr int messageEdge = 10;
constexpr int tintProperty = QTextFormat::UserProperty + 1;
constexpr int continuesProperty = QTextFormat::UserProperty + 2;
constexpr int cellPadding = 6;

/// Of the text, in per cent, for the levels 1 to 6.
int headingSize(int level)
{
    return level == 1 ? 140 : level == 2 ? 122 : level == 3 ? 110 : 100;
}

QTextCharFormat codeLook(QTextCharFormat format)
{
    format.setFontFamilies(ui::font(FontRole::Mono).families());
    format.setFontFixedPitch(true);
    return format;
}

} // namespace

BlockWriter::BlockWriter(QTextDocument *document, FontRole role) : m_cursor(document), m_role(role)
{
    document->setIndentWidth(scaled(indent));
}

bool BlockWriter::isTinted(const QTextBlock &paragraph)
{
    return paragraph.blockFormat().boolProperty(tintProperty);
}

bool BlockWriter::continues(const QTextBlock &paragraph)
{
    return paragraph.blockFormat().boolProperty(continuesProperty);
}

void BlockWriter::write(const ShownBlock &shown)
{
    m_cursor.movePosition(QTextCursor::End);
    if (shown.block.kind == Block::Kind::Table) {
        writeTable(shown.block);
        return;
    }
    QTextBlockFormat format = blockFormat(shown);
    if (shown.block.kind == Block::Kind::Rule)
        format.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
    beginBlock(format);
    writeText(shown, format);
}

QTextBlockFormat BlockWriter::blockFormat(const ShownBlock &shown) const
{
    const Block &block = shown.block;
    const bool heading = block.kind == Block::Kind::Heading;
    QTextBlockFormat format;
    const int height = shown.isSpeaker ? lineHeight(FontRole::Body) + 4 : lineHeight(m_role);
    format.setLineHeight(height * (heading ? headingSize(block.level) : 100) / 100.0, QTextBlockFormat::FixedHeight);
    format.setLayoutDirection(shown.direction);
    if (shown.isMessage) {
        format.setLeftMargin(scaled(messageEdge));
        format.setRightMargin(scaled(messageEdge));
    }
    format.setIndent(block.quoteDepth + block.listDepth);
    if (heading)
        format.setHeadingLevel(block.level);
    if (!shown.continues && !m_hasEmptyBlock)
        format.setTopMargin(scaled(heading || shown.isMessage ? headingGap : block.listDepth > 0 ? listGap : blockGap));
    if (shown.tinted || block.kind == Block::Kind::Code)
        format.setProperty(tintProperty, true);
    format.setProperty(continuesProperty, shown.continues);
    return format;
}

QTextCharFormat BlockWriter::charFormat(const ShownBlock &shown) const
{
    QTextCharFormat format;
    format.setFont(ui::font(shown.isSpeaker ? FontRole::BodyStrong : m_role));
    format.setForeground(color(shown.isSpeaker || shown.block.quoteDepth > 0 ? Token::Text2 : Token::Text));
    if (shown.block.kind == Block::Kind::Heading) {
        format.setProperty(QTextFormat::FontPixelSize,
                           ui::font(m_role).pixelSize() * headingSize(shown.block.level) / 100);
        format.setFontWeight(QFont::DemiBold);
    }
    return format;
}

void BlockWriter::beginBlock(const QTextBlockFormat &format)
{
    if (m_hasEmptyBlock)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format);
    m_hasEmptyBlock = false;
}

void BlockWriter::writeText(const ShownBlock &shown, const QTextBlockFormat &format)
{
    const QTextCharFormat look = charFormat(shown);
    if (!shown.block.marker.empty())
        m_cursor.insertText(qtText(shown.block.marker) + QChar(QChar::Nbsp) + QChar(QChar::Nbsp), look);
    QTextBlockFormat continuing = format;
    continuing.setTopMargin(0);
    continuing.setProperty(continuesProperty, true);
    for (const Span &span : shown.block.spans)
        writeSpan(span, look, continuing);
}

void BlockWriter::writeSpan(const Span &span, QTextCharFormat look, const QTextBlockFormat &continuing)
{
    QString text = displayable(qtText(span.text));
    if (span.bold)
        look.setFontWeight(QFont::Bold);
    if (span.italic)
        look.setFontItalic(true);
    if (span.kind == Span::Kind::Code)
        look = codeLook(look);
    if (span.kind == Span::Kind::Target || span.kind == Span::Kind::Image)
        look.setForeground(color(Token::Text2));
    if (span.kind == Span::Kind::Target)
        text = QStringLiteral(" (%1)").arg(text);
    else if (span.kind == Span::Kind::Image)
        text = text.isEmpty() ? tr("[Image]") : tr("[Image: %1]").arg(text);
    const QList<QStringView> lines = QStringView(text).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_cursor.insertBlock(continuing);
        m_cursor.insertText(lines[i].toString(), look);
    }
}

void BlockWriter::writeTable(const Block &table)
{
    std::size_t columns = 1;
    for (const auto &row : table.rows)
        columns = std::max(columns, row.size());
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(color(Token::Line2));
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setCellPadding(scaled(cellPadding));
    format.setTopMargin(scaled(blockGap));
    format.setBottomMargin(scaled(blockGap)); // what follows has none of its own
    QTextTable *grid = m_cursor.insertTable(int(table.rows.size()), int(columns), format);
    ShownBlock cell;
    cell.continues = true;
    const QTextBlockFormat inside = blockFormat(cell);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
            m_cursor = grid->cellAt(int(row), int(column)).firstCursorPosition();
            m_cursor.setBlockFormat(inside);
            QTextCharFormat look = charFormat(cell);
            if (row == 0 && table.hasHead)
                look.setFontWeight(QFont::DemiBold);
            for (const Span &span : table.rows[row][column])
                writeSpan(span, look, inside);
        }
    }
    m_cursor.movePosition(QTextCursor::End);
    m_hasEmptyBlock = true;
}

} // namespace secondlook::ui
