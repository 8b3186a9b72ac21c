#include "ui/review/label_delegate.h"

#include "ui/models/label_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shaped_line.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace secondlook::ui {

namespace {

constexpr int labelEdge = 16;
constexpr int labelGap = 10;
constexpr int topicLabelLeft = 28;

int barWidth()
{
    return scaled(74);
}

int figureWidth()
{
    return scaled(34);
}

// Where names begin behind a key.
int textLeft()
{
    return labelEdge + scaled(20) + labelGap;
}

QFont nameFont(bool current)
{
    return ui::font(FontRole::LabelName, current ? QFont::DemiBold : QFont::Medium);
}

int nameWidth(int rowWidth)
{
    return rowWidth - textLeft() - labelEdge - barWidth() - figureWidth() - 2 * labelGap;
}

// Text in wrapped lines, at most `most` of them; returns the height and paints where there is a painter.
int wrapped(QPainter *painter, QPoint at, int width, const QString &text, FontRole role, Token tint, int most)
{
    QTextLayout layout(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')), ui::font(role));
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid() && lines < most; line = layout.createLine()) {
        line.setLineWidth(width);
        if (painter) {
            const bool last = lines + 1 == most;
            const QString part = last ? text.mid(line.textStart()) : text.mid(line.textStart(), line.textLength());
            paintLine(*painter, QRect(at.x(), at.y() + lines * lineHeight(role), width, lineHeight(role)),
                      ui::font(role), color(tint), part);
        }
        ++lines;
    }
    layout.endLayout();
    return lines * lineHeight(role);
}

// Digits at one advance each: figures below each other must not dance, and Qt 6.4 cannot ask a font for tabular ones.
void paintFigure(QPainter &painter, const QRect &rect, const QFont &font, const QColor &tint, const QString &text)
{
    const Flow upright(painter, rect, Qt::LeftToRight);
    const QFontMetricsF metrics(font);
    const double digit = shapedWidth(font, QStringLiteral("0"));
    const double baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    painter.setPen(tint);
    double right = rect.right() + 1;
    for (auto it = text.crbegin(); it != text.crend(); ++it) {
        const double cell = it->isDigit() ? digit : shapedWidth(font, *it);
        right -= cell;
        paintShaped(painter, {right, baseline}, cell, 0.5, font, *it, Qt::ElideNone, Qt::LeftToRight);
    }
}

} // namespace

QStringList brokenName(const QString &name, const QFont &font, int width)
{
    if (textWidth(font, name) <= width)
        return {name};
    const QFontMetricsF metrics(font);
    int joint = 0;
    for (int i = 1; i < name.size(); ++i) {
        const bool afterJoint = !name[i - 1].isLetterOrNumber();
        if (afterJoint && shapedWidth(font, name.left(i)) <= width)
            joint = i;
    }
    if (joint == 0)
        return {metrics.elidedText(name, Qt::ElideMiddle, width)};
    return {name.left(joint), metrics.elidedText(name.mid(joint), Qt::ElideMiddle, width)};
}

struct LabelDelegate::Row
{
    QPainter &painter;
    QRect rect;
    const QModelIndex &index;
    bool current;

    QString text(int role = Qt::DisplayRole) const { return index.data(role).toString(); }
    LabelRowKind kind() const { return index.data(LabelModel::KindRole).value<LabelRowKind>(); }
    int right() const { return rect.right() + 1 - labelEdge; }
    QRect at(int left, int width) const { return {rect.left() + left, rect.top(), width, rect.height()}; }
};

int LabelDelegate::suggestionHeight(int width, const QModelIndex &index) const
{
    const auto lines = brokenName(index.data().toString(), nameFont(true), nameWidth(width)).size();
    return scaled(m_narrow ? 32 : 36) + (int(lines) - 1) * (lineHeight(FontRole::LabelName) - 2);
}

int LabelDelegate::cardHeight(int width, const QModelIndex &index) const
{
    const auto lines = brokenName(index.data().toString(), nameFont(true), nameWidth(width)).size();
    const int room = width - textLeft() - labelEdge;
    int height = (m_narrow ? 20 : 28) + int(lines) * lineHeight(FontRole::LabelName);
    const QString definition = index.data(LabelModel::DefinitionRole).toString();
    if (!definition.isEmpty())
        height += 2 + wrapped(nullptr, {}, room, definition, FontRole::Body, Token::Text2, m_narrow ? 2 : 4);
    if (!m_narrow && !index.data(LabelModel::ExampleRole).toString().isEmpty())
        height += 4 + lineHeight(FontRole::Body);
    return height;
}

QSize LabelDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    switch (index.data(LabelModel::KindRole).value<LabelRowKind>()) {
    case LabelRowKind::Card:
        return {width, cardHeight(width, index)};
    case LabelRowKind::Suggestion:
        return {width, suggestionHeight(width, index)};
    case LabelRowKind::Section:
        return {width, scaled(33)};
    case LabelRowKind::Topic:
        return {width, scaled(26)};
    case LabelRowKind::Match:
        return {width, scaled(30)};
    case LabelRowKind::Label:
        break;
    }
    return {width, scaled(28)};
}

void LabelDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Flow flow(*painter, option.rect);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const Row row{*painter, option.rect, index, view && view->currentIndex() == index};
    const bool selectable = index.flags() & Qt::ItemIsSelectable;
    if (row.current) {
        painter->fillRect(row.rect, color(Token::AccentTint));
        painter->fillRect(QRect(row.rect.topLeft(), QSize(3, row.rect.height())), color(Token::Accent));
    } else if (selectable && (option.state & QStyle::State_MouseOver)) {
        painter->fillRect(row.rect, color(Token::Hover));
    }
    switch (row.kind()) {
    case LabelRowKind::Card:
        paintCard(row);
        break;
    case LabelRowKind::Suggestion:
        paintSuggestion(row);
        break;
    case LabelRowKind::Section:
    case LabelRowKind::Topic:
        paintHead(row);
        break;
    case LabelRowKind::Match:
        paintMatch(row);
        break;
    case LabelRowKind::Label:
        paintLabel(row);
        break;
    }
}

int LabelDelegate::paintLetter(const Row &row, int left, int middle) const
{
    const QString letter = row.text(LabelModel::LetterRole);
    if (letter.isEmpty())
        return 0;
    const QSize cap = keyCapSize(letter);
    paintKeyCap(row.painter, QRect(QPoint(left, middle - cap.height() / 2), cap), letter,
                m_keysRest ? KeyCapLook::Resting : KeyCapLook::Rest);
    return cap.width() + labelGap;
}

void LabelDelegate::paintHead(const Row &row) const
{
    const bool section = row.kind() == LabelRowKind::Section;
    const QFont font = ui::font(FontRole::Caption, QFont::Medium);
    QRect line = row.rect;
    if (section && row.index.row() > 0) {
        row.painter.fillRect(QRect(line.left(), line.top() + 6, line.width(), 1), color(Token::Line));
        line.setTop(line.top() + 7);
    }
    const QString count = row.text(LabelModel::CountRole);
    const bool belowSuggestions = !section && count.isEmpty();
    const int left = belowSuggestions ? textLeft() : labelEdge;
    const int countWidth = textWidth(font, count);
    line.adjust(left, 0, -labelEdge - countWidth - labelGap, 0);
    paintLine(row.painter, line, font, color(belowSuggestions ? Token::Text2 : Token::Text3), row.text());
    paintLine(row.painter, QRect(row.right() - countWidth, line.top(), countWidth, line.height()), font,
              color(Token::Text3), count, Qt::AlignRight);
}

void LabelDelegate::paintSuggestion(const Row &row) const
{
    const QVariant probability = row.index.data(LabelModel::ProbabilityRole);
    const QString key = row.text(LabelModel::KeyRole);
    const QFont font = nameFont(row.current);
    const QStringList lines = brokenName(row.text(), font, nameWidth(row.rect.width()));
    const int step = lineHeight(FontRole::LabelName) - (lines.size() > 1 ? 2 : 0);
    const int block = int(lines.size()) * step;
    const bool card = row.kind() == LabelRowKind::Card;
    const int top = row.rect.top() + (card ? (m_narrow ? 10 : 14) : (row.rect.height() - block) / 2);
    const QSize cap = keyCapSize(key);
    const int middle = top + step / 2;
    paintKeyCap(row.painter, QRect(QPoint(row.rect.left() + labelEdge, middle - cap.height() / 2), cap), key,
                m_keysRest ? KeyCapLook::Resting : KeyCapLook::Rest);
    for (int i = 0; i < lines.size(); ++i)
        paintLine(row.painter, QRect(row.rect.left() + textLeft(), top + i * step, nameWidth(row.rect.width()), step),
                  font, color(Token::Text), lines[i], Qt::AlignLeft, Qt::ElideNone);
    const int nameEnd = textLeft() + textWidth(font, lines.last());
    if (textLeft() + nameWidth(row.rect.width()) - nameEnd > 3 * labelGap)
        paintLetter(row, row.rect.left() + nameEnd + labelGap, top + block - step / 2);
    if (!probability.isValid())
        return;
    const int figureLeft = row.right() - figureWidth();
    paintFigure(row.painter, QRect(figureLeft, top, figureWidth(), step),
                ui::font(row.current ? FontRole::BodyStrong : FontRole::Body),
                color(row.current ? Token::Text : Token::Text2), QLocale().toString(probability.toDouble(), 'f', 2));
    if (row.index.data(LabelModel::PickRole).toBool()) {
        paintLine(row.painter, QRect(figureLeft - labelGap - barWidth(), top, barWidth(), step),
                  ui::font(FontRole::Caption), color(Token::AccentText), tr("your pick"), Qt::AlignRight);
        return;
    }
    const QRect bar(figureLeft - labelGap - barWidth(), middle - scaled(6) / 2, barWidth(), scaled(6));
    paintBox(row.painter, bar, color(row.current ? Token::AccentLine : Token::Sunken), QColor(), bar.height() / 2);
    QRect part = bar;
    part.setWidth(qBound(3, qRound(bar.width() * probability.toDouble()), bar.width()));
    paintBox(row.painter, part, color(row.current ? Token::Accent : Token::H4), QColor(), bar.height() / 2);
}

void LabelDelegate::paintCard(const Row &row) const
{
    paintSuggestion(row);
    const int width = row.rect.width() - textLeft() - labelEdge;
    const auto lines = brokenName(row.text(), nameFont(row.current), nameWidth(row.rect.width())).size();
    QPoint at = row.rect.topLeft() + QPoint(textLeft(), (m_narrow ? 10 : 14) + 2);
    at.ry() += int(lines) * lineHeight(FontRole::LabelName);
    const QString definition = row.text(LabelModel::DefinitionRole);
    if (!definition.isEmpty())
        at.ry() += wrapped(&row.painter, at, width, definition, FontRole::Body, Token::Text2, m_narrow ? 2 : 4);
    const QString example = row.text(LabelModel::ExampleRole);
    if (!m_narrow && !example.isEmpty()) {
        const int side = scaled(14);
        const int high = lineHeight(FontRole::Body);
        at.ry() += 4;
        paintIcon(row.painter, QRect(at.x(), at.y() + (high - side) / 2, side, side), QStringLiteral("star"),
                  color(Token::Text3));
        paintLine(row.painter, QRect(at.x() + side + 7, at.y(), width - side - 7, high), ui::font(FontRole::Body),
                  color(Token::Text2), example);
    }
    row.painter.fillRect(QRect(row.rect.left(), row.rect.bottom(), row.rect.width(), 1), color(Token::Line));
}

void LabelDelegate::paintLabel(const Row &row) const
{
    const QModelIndex first = row.index.siblingAtRow(0);
    const bool belowTopics = first.data(LabelModel::KindRole).value<LabelRowKind>() == LabelRowKind::Topic;
    const int left = belowTopics ? topicLabelLeft : textLeft();
    // Where the digits of suggestions stand; below topics alone there is no such column.
    const int cap = paintLetter(row, row.rect.left() + labelEdge, row.rect.center().y());
    const int name = qMax(left, cap > 0 ? labelEdge + cap : 0);
    paintLine(row.painter, row.at(name, row.rect.width() - name - labelEdge),
              ui::font(row.current ? FontRole::BodyStrong : FontRole::Body), color(Token::Text), row.text(),
              Qt::AlignLeft, Qt::ElideMiddle);
}

void LabelDelegate::paintMatch(const Row &row) const
{
    const QString topic = row.text(LabelModel::TopicRole);
    const QFont caption = ui::font(FontRole::Caption);
    const int topicWidth = qMin(textWidth(caption, topic), row.rect.width() / 3);
    paintLine(row.painter, QRect(row.right() - topicWidth, row.rect.top(), topicWidth, row.rect.height()), caption,
              color(Token::Text3), topic, Qt::AlignRight);
    const auto range = row.index.data(LabelModel::MatchRole).value<TextRange>();
    const QString name = row.text();
    const QFont font = ui::font(row.current ? FontRole::BodyStrong : FontRole::Body);
    const QFont strong = ui::font(FontRole::BodyStrong);
    const int cap = paintLetter(row, row.rect.left() + labelEdge, row.rect.center().y());
    const int room = row.rect.width() - 2 * labelEdge - topicWidth - labelGap - cap;
    const QString before = name.left(range.begin);
    const QString hit = name.mid(range.begin, range.length);
    const QString after = name.mid(range.begin + range.length);
    // What was found stays in sight: of a name that is too long, the letters around it give way.
    const int spare = qMax(0, room - textWidth(strong, hit));
    const int beforeWhole = textWidth(font, before);
    const int afterWidth = qMin(textWidth(font, after), qMax(spare - beforeWhole, spare / 3));
    const int beforeWidth = qMin(beforeWhole, spare - afterWidth);
    const int hitWidth = qMin(textWidth(strong, hit), room);
    const QSize taken(beforeWidth + hitWidth + afterWidth, row.rect.height());
    const Flow asRead(row.painter, QRect(row.rect.topLeft() + QPoint(labelEdge + cap, 0), taken),
                      textDirection(name, row.painter.layoutDirection()));
    int left = labelEdge + cap;
    const auto write = [&](const QString &part, const QFont &partFont, int width) {
        paintLine(row.painter, row.at(left, width), partFont, color(Token::Text), part, Qt::AlignLeft, Qt::ElideMiddle);
        left += width;
    };
    write(before, font, beforeWidth);
    const int high = lineHeight(FontRole::Body) - 2;
    const QRect box(row.rect.left() + left, row.rect.center().y() - high / 2, hitWidth, high);
    paintBox(row.painter, box, color(Token::Mark), QColor(), 2);
    row.painter.fillRect(QRect(box.left(), box.bottom() - 1, box.width(), 2), color(Token::S1));
    write(hit, strong, hitWidth);
    write(after, font, afterWidth);
}

} // namespace secondlook::ui

#include "moc_label_delegate.cpp"
