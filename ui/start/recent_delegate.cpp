#include "ui/start/recent_delegate.h"

#include "ui/start/recent_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int rowSidePadding = 12;
constexpr int rowTopPadding = 10;

/// Right text whole, left text in what is left over.
void paintPair(QPainter &painter, const QRect &line, const QFont &leftFont, const QColor &leftTint, const QString &left,
               const QString &right)
{
    const QFont caption = font(FontRole::Caption);
    const int rightWidth = textWidth(caption, right);
    paintLine(painter, line, caption, color(Token::Text3), right, Qt::AlignRight);
    paintLine(painter, line.adjusted(0, 0, -rightWidth - 12, 0), leftFont, leftTint, left);
}

} // namespace

void RecentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect;
    const Flow flow(*painter, rect);
    const bool current = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_HasFocus);
    if (current)
        painter->fillRect(rect, color(Token::AccentTint));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, color(Token::Hover));
    if (current)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), color(Token::Accent));
    if (index.row() > 0)
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), color(Token::Line));

    const int first = lineHeight(FontRole::Body);
    QRect line(rect.left() + rowSidePadding, rect.top() + rowTopPadding, rect.width() - 2 * rowSidePadding, first);
    paintPair(*painter, line, font(FontRole::BodyStrong), color(Token::Text), index.data().toString(),
              index.data(RecentModel::DateRole).toString());
    line.translate(0, first);
    line.setHeight(lineHeight(FontRole::Caption) + 1);
    const bool missing = index.data(RecentModel::MissingRole).toBool();
    QRect words = line;
    if (missing) {
        const int side = scaled(13);
        paintIcon(*painter, QRect(line.left(), line.center().y() + 1 - side / 2, side, side), QStringLiteral("warn"),
                  color(Token::Bad));
        words.setLeft(line.left() + side + 6);
    }
    paintPair(*painter, words, font(FontRole::Caption), color(missing ? Token::Bad : Token::Text3),
              index.data(RecentModel::StateRole).toString(), index.data(RecentModel::LabelsRole).toString());
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {scaled(200), 2 * rowTopPadding + lineHeight(FontRole::Body) + lineHeight(FontRole::Caption) + 2};
}

} // namespace secondlook::ui

#include "moc_recent_delegate.cpp"
