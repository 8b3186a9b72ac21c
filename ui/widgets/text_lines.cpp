#include "ui/widgets/text_lines.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace secondlook::ui {

QStringList breakLines(const QString &text, const QFont &font, int width, int maxLines)
{
    QStringList lines;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString &paragraph : paragraphs) {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        QTextLayout layout(paragraph, font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(qMax(1, width));
            if (maxLines > 0 && lines.size() == maxLines - 1) {
                const QString rest = paragraph.mid(line.textStart());
                return lines << QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width + 0.5);
            }
            QString words = paragraph.mid(line.textStart(), line.textLength());
            while (words.endsWith(QLatin1Char(' ')))
                words.chop(1); // the space at the break takes no room
            lines << words;
        }
        layout.endLayout();
    }
    return lines;
}

} // namespace secondlook::ui
