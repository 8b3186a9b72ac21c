#include "ui/widgets/shaped_line.h"

#include <QCache>
#include <QFontMetricsF>
#include <QTextLayout>

#include <memory>

namespace secondlook::ui {

namespace {

constexpr qsizetype rememberedLineLetters = 200'000;
constexpr qsizetype lineOverhead = 50;         ///< letters that the rest of a line takes as much memory as
constexpr qsizetype longestRemembered = 1'000; ///< letters; whole definitions are measured once
constexpr double unlimited = 1e6;
constexpr double partOfPixel = 0.5; ///< for so little nothing is elided

struct LineKey
{
    QString text;
    QFont font;
    int room = -1; ///< -1: whatever it needs
    Qt::TextElideMode elide = Qt::ElideNone;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool operator==(const LineKey &) const = default;
};

size_t qHash(const LineKey &key, size_t seed = 0)
{
    return qHashMulti(seed, key.text, key.font, key.room, int(key.elide), int(key.direction));
}

struct ShapedLine
{
    explicit ShapedLine(const LineKey &key) : layout(shown(key), key.font)
    {
        QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setTextDirection(key.direction);
        option.setWrapMode(QTextOption::NoWrap);
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        QTextLine line = layout.createLine();
        if (line.isValid()) {
            line.setLineWidth(unlimited);
            width = line.horizontalAdvance();
            ascent = line.ascent();
        }
        layout.endLayout();
    }

    static QString shown(const LineKey &key)
    {
        QString line = key.text; // these two would begin another one
        line.replace(QChar::LineSeparator, QLatin1Char(' ')).replace(QChar::ParagraphSeparator, QLatin1Char(' '));
        return key.room < 0 ? line : QFontMetricsF(key.font).elidedText(line, key.elide, key.room + partOfPixel);
    }

    QTextLayout layout;
    double width = 0.0;
    double ascent = 0.0;
};

const ShapedLine &shaped(const LineKey &key)
{
    // Never freed: fonts must not outlive the program.
    static auto &lines = *new QCache<LineKey, ShapedLine>(rememberedLineLetters);
    static auto &longLine = *new std::unique_ptr<ShapedLine>;
    if (key.text.size() > longestRemembered) {
        longLine = std::make_unique<ShapedLine>(key);
        return *longLine;
    }
    ShapedLine *line = lines.object(key);
    if (line == nullptr) {
        line = new ShapedLine(key);
        lines.insert(key, line, key.text.size() + lineOverhead);
    }
    return *line;
}

} // namespace

double shapedWidth(const QFont &font, const QString &text)
{
    return shaped({.text = text, .font = font}).width;
}

void paintShaped(QPainter &painter, const QPointF &leftOfBaseline, double width, double align, const QFont &font,
                 const QString &text, Qt::TextElideMode elide, Qt::LayoutDirection direction)
{
    const LineKey whole{.text = text, .font = font, .direction = direction};
    const bool fits = elide == Qt::ElideNone || shaped(whole).width <= width + partOfPixel;
    const ShapedLine &line = shaped(fits ? whole : LineKey{text, font, qMax(0, int(width)), elide, direction});
    line.layout.draw(&painter, leftOfBaseline + QPointF(align * (width - line.width), -line.ascent));
}

} // namespace secondlook::ui
