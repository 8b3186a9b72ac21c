#pragma once

#include "ui/review/shown_block.h"
#include "ui/theme/fonts.h"

#include <QTextCursor>

class QTextBlock;
class QTextBlockFormat;
class QTextCharFormat;

namespace secondlook::ui {

/// Writes blocks at the end of a text document. Only characters and their looks are written: no link, no picture, no
/// resource, whatever the blocks say.
class BlockWriter
{
    Q_DECLARE_TR_FUNCTIONS(BlockWriter)

public:
    /// The document is empty; `role` is that of its plain paragraphs.
    BlockWriter(QTextDocument *document, FontRole role);

    void write(const ShownBlock &shown);

    /// Of a paragraph that was written: whether a tint is to be painted behind it, and whether it belongs to the one
    /// above it.
    static bool isTinted(const QTextBlock &paragraph);
    static bool continues(const QTextBlock &paragraph);

private:
    QTextBlockFormat blockFormat(const ShownBlock &shown) const;
    QTextCharFormat charFormat(const ShownBlock &shown) const;
    void beginBlock(const QTextBlockFormat &format);
    void writeText(const ShownBlock &shown, const QTextBlockFormat &format);
    void writeSpan(const content::Span &span, QTextCharFormat format, const QTextBlockFormat &continuing);
    void writeTable(const content::Block &table);

    QTextCursor m_cursor;
    FontRole m_role;
    bool m_hasEmptyBlock = true; ///< the last paragraph of the document is still to be used
};

} // namespace secondlook::ui
