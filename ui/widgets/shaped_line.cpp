#include "ui/widgets/shaped_line.h"

#include <QCache>
#include <QFontMetricsF>
#include <QTextLayout>

namespace secondlook::ui {

namespace {

constexpr int remembered = 4'000;
constexpr double unlimited = 1e6;

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
    explicit ShapedLine(const LineKey &key)
        // A part of a pixel never elides.
        : layout(key.room < 0 ? key.text : QFontMetricsF(key.font).elidedText(key.text, key.elide, key.room + 0.5),
                 key.font)
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

    QTextLayout layout;
    double width = 0.0;
    double ascent = 0.0;
};

const ShapedLine &shaped(const LineKey &key)
{
    static auto &lines =
        *new QCache<LineKey, ShapedLine>(remembered); // never freed: fonts must not outlive the program
    ShapedLine *line = lines.object(key);
    if (line == nullptr) {
        line = new ShapedLine(key);
        lines.insert(key, line);
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
    const ShapedLine &line = shaped({text, font, qMax(0, int(width)), elide, direction});
    line.layout.draw(&painter, leftOfBaseline + QPointF(align * (width - line.width), -line.ascent));
}

} // namespace secondlook::ui
