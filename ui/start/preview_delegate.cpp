#include "ui/start/preview_delegate.h"

#include "ui/start/preview_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QPainter>

namespace secondlook::ui {

namespace {

struct CellLook
{
    QFont font;
    Token tint;
};

CellLook lookOf(ColumnRole role)
{
    switch (role) {
    case ColumnRole::Id:
        return {font(FontRole::Mono), Token::Text2};
    case ColumnRole::Label:
        return {font(FontRole::Body, QFont::Medium), Token::Text};
    case ColumnRole::Field:
        return {font(FontRole::Body), Token::Text2};
    case ColumnRole::Text:
    case ColumnRole::Segment:
        return {font(FontRole::Body), Token::Text};
    }
    Q_UNREACHABLE();
}

} // namespace

void PreviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect rect = option.rect;
    const Flow flow(*painter, rect);
    const bool current = (option.state & QStyle::State_HasFocus) != 0;
    if (current)
        painter->fillRect(rect, color(Token::AccentTint));
    if (index.column() > 0)
        painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), color(Token::Line));
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line));

    const auto role = ColumnRole(index.data(PreviewModel::ColumnRoleRole).toInt());
    const QString text = index.data().toString();
    QRect words = rect.adjusted(11, 0, -10, -1);
    if (text.isEmpty() && role == ColumnRole::Text) {
        const int side = scaled(14);
        paintIcon(*painter, QRect(words.left(), rect.center().y() - side / 2, side, side), QStringLiteral("warn"),
                  color(Token::Audit));
        words.setLeft(words.left() + side + 6);
        paintLine(*painter, words, font(FontRole::Body), color(Token::Audit), tr("no text"));
    } else if (text.isEmpty() && role == ColumnRole::Label) {
        paintLine(*painter, words, font(FontRole::Body), color(Token::Text3), tr("none yet"));
    } else {
        const CellLook look = lookOf(role);
        paintLine(*painter, words, look.font, color(look.tint), text);
    }
}

} // namespace secondlook::ui

#include "moc_preview_delegate.cpp"
