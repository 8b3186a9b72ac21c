#include "ui/shell/nav_delegate.h"

#include "ui/shell/nav_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int padding = 10;

} // namespace

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool current = option.state & QStyle::State_Selected;
    const QRect rect = option.rect;
    const Flow flow(*painter, rect);
    if (current)
        paintBox(*painter, rect, color(Token::AccentTint), QColor(), controlRadius);
    else if (option.state & QStyle::State_MouseOver)
        paintBox(*painter, rect, color(Token::Hover), QColor(), controlRadius);
    if (current) {
        const QRect bar(rect.left(), rect.top() + 7, 3, rect.height() - 14);
        paintBox(*painter, bar, color(Token::Accent), QColor(), 2);
    }
    const bool keyboard =
        option.widget != nullptr && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if ((option.state & QStyle::State_HasFocus) && keyboard)
        paintBox(*painter, rect, QColor(), color(Token::Accent), controlRadius, 2);
    if (m_rail)
        paintRailCell(*painter, rect, index, current);
    else
        paintRow(*painter, rect, index, current);
}

void NavDelegate::paintRow(QPainter &painter, const QRect &rect, const QModelIndex &index, bool current) const
{
    const int side = scaled(16);
    const QColor quiet = color(current ? Token::AccentText : Token::Text2);
    QRect box(rect.left() + padding, rect.center().y() + 1 - side / 2, side, side);
    paintIcon(painter, box, index.data(NavModel::IconRole).toString(), quiet);
    const QString count = index.data(NavModel::CountRole).toString();
    const QFont countFont = font(FontRole::Caption, current ? QFont::Medium : QFont::Normal);
    const int countWidth = count.isEmpty() ? 0 : textWidth(countFont, count) + padding;
    const QRect line = rect.adjusted(padding + side + 10, 0, -padding, 0);
    paintLine(painter, line.adjusted(0, 0, -countWidth, 0), font(current ? FontRole::BodyStrong : FontRole::Body),
              color(current ? Token::AccentText : Token::Text), index.data().toString());
    paintLine(painter, line, countFont, color(current ? Token::AccentText : Token::Text3), count, Qt::AlignRight);
}

void NavDelegate::paintRailCell(QPainter &painter, const QRect &rect, const QModelIndex &index, bool current) const
{
    const int side = scaled(16);
    const QRect box(rect.center().x() + 1 - side / 2, rect.top() + 7, side, side);
    paintIcon(painter, box, index.data(NavModel::IconRole).toString(),
              color(current ? Token::AccentText : Token::Text2));
    const QRect name(rect.left() + 2, box.bottom() + 4, rect.width() - 4, lineHeight(FontRole::Caption));
    paintLine(painter, name, font(FontRole::Caption, current ? QFont::DemiBold : QFont::Normal),
              color(current ? Token::AccentText : Token::Text), index.data().toString(), Qt::AlignHCenter);
    const QString count = index.data(NavModel::CountRole).toString();
    if (count.isEmpty())
        return;
    const QFont badgeFont = font(FontRole::Tick);
    const int width = textWidth(badgeFont, count) + 8;
    const int left = qMin(rect.center().x() + 7, rect.right() + 1 - width);
    const QRect badge(left, rect.top() + 4, width, lineHeight(FontRole::Tick));
    paintBox(painter, badge, color(current ? Token::Accent : Token::Sunken), QColor(), badge.height() / 2);
    paintLine(painter, badge, badgeFont, color(current ? Token::OnAccent : Token::Text2), count, Qt::AlignHCenter,
              Qt::ElideNone);
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (!m_rail)
        return {scaled(168), scaled(32)};
    const int name = textWidth(font(FontRole::Caption, QFont::DemiBold), index.data().toString());
    return {name + 12, 7 + scaled(16) + 3 + lineHeight(FontRole::Caption) + 6};
}

} // namespace secondlook::ui

#include "moc_nav_delegate.cpp"
