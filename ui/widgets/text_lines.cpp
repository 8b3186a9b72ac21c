#include "ui/widgets/text_lines.h"

#include <QCache>
#include <QFontMetricsF>
#include <QTextLayout>

namespace secondlook::ui {

namespace {

constexpr qsizetype rememberedLetters = 200'000;

struct TextKey
{
    QString text;
    QFont font;
    int width = 0;
    int maxLines = 0;

    bool operator==(const TextKey &) const = default;
};

size_t qHash(const TextKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font, key.width, key.maxLines);
}

QStringList broken(const QString &text, const QFont &font, int width, int maxLines)
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

} // namespace

QStringList breakLines(const QString &text, const QFont &font, int width, int maxLines)
{
    // A layout asks for the height of every text several times over.
    static auto &texts = *new QCache<TextKey, QStringList>(rememberedLetters);
    const TextKey key{text, font, width, maxLines};
    if (const QStringList *known = texts.object(key))
        return *known;
    QStringList lines = broken(text, font, width, maxLines);
    texts.insert(key, new QStringList(lines), text.size() + 1);
    return lines;
}

} // namespace secondlook::ui
