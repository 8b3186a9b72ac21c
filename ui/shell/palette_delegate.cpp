#include "ui/shell/palette_delegate.h"

#include "ui/shell/palette_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"

#include <QIcon>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int edge = 18;
constexpr int gap = 12;

void paintHead(QPainter &painter, const QRect &rect, const QString &text)
{
    const int line = lineHeight(FontRole::Caption);
    paintLine(painter, QRect(rect.left() + edge, rect.bottom() - 3 - line, rect.width() - 2 * edge, line),
              font(FontRole::Caption, QFont::Medium), color(Token::Text3), text);
}

/// Key and hint from the right edge inwards; gives what is left over for the text.
int paintRightSide(QPainter &painter, const QRect &rect, const QModelIndex &index)
{
    int right = rect.right() + 1 - edge;
    const QString key = keyText(index.data(PaletteModel::KeyRole).value<QKeySequence>());
    if (!key.isEmpty()) {
        const QSize size = keyCapSize(key);
        right -= size.width();
        paintKeyCap(painter, QRect(QPoint(right, rect.center().y() + 1 - size.height() / 2), size), key);
        right -= gap;
    }
    const QString hint = index.data(PaletteModel::HintRole).toString();
    if (!hint.isEmpty()) {
        const int width = qMin(textWidth(font(FontRole::Caption), hint), rect.width() / 2);
        right -= width;
        paintLine(painter, QRect(right, rect.top(), width, rect.height()), font(FontRole::Caption), color(Token::Text3),
                  hint);
        right -= gap;
    }
    return right;
}

void paintPicture(QPainter &painter, const QRect &rect, const QIcon &icon)
{
    const Flow upright(painter, rect, Qt::LeftToRight);
    icon.paint(&painter, rect);
}

void paintMatchedText(QPainter &painter, const QRect &rect, const QString &text, int start, int length)
{
    const QFont plain = font(FontRole::Body);
    const QFont strong = font(FontRole::BodyStrong);
    const QString parts[] = {text.left(start), text.mid(start, length), text.mid(start + length)};
    const int whole = textWidth(plain, parts[0]) + textWidth(strong, parts[1]) + textWidth(plain, parts[2]);
    const QRect taken(rect.topLeft(), QSize(qMin(rect.width(), whole), rect.height()));
    const Flow asRead(painter, taken, textDirection(text, painter.layoutDirection()));
    int left = rect.left();
    for (int i = 0; i < 3; ++i) {
        const bool matched = i == 1;
        const int width = qMin(textWidth(matched ? strong : plain, parts[i]), taken.right() + 1 - left);
        if (parts[i].isEmpty() || width <= 0)
            continue;
        paintLine(painter, QRect(left, rect.top(), width, rect.height()), matched ? strong : plain, color(Token::Text),
                  parts[i]);
        if (matched)
            painter.fillRect(QRect(left, rect.center().y() + scaled(9), width, 2), color(Token::S1));
        left += width;
    }
}

} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect;
    const Flow flow(*painter, rect);
    if (index.data(PaletteModel::IsHeadRole).toBool()) {
        paintHead(*painter, rect, index.data().toString());
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(rect, color(Token::AccentTint));
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), color(Token::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(rect, color(Token::Hover));
    }
    const int side = scaled(16);
    paintPicture(*painter, QRect(rect.left() + edge, rect.center().y() + 1 - side / 2, side, side),
                 index.data(PaletteModel::IconRole).value<QIcon>());
    const int left = rect.left() + edge + side + gap;
    const int right = paintRightSide(*painter, rect, index);
    paintMatchedText(*painter, QRect(left, rect.top(), right - left, rect.height()), index.data().toString(),
                     index.data(PaletteModel::MatchStartRole).toInt(),
                     index.data(PaletteModel::MatchLengthRole).toInt());
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {0, scaled(index.data(PaletteModel::IsHeadRole).toBool() ? 28 : 36)};
}

} // namespace secondlook::ui

#include "moc_palette_delegate.cpp"
