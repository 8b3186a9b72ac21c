#include "ui/datasets/version_delegate.h"

#include "ui/datasets/version_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAbstractItemView>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int versionEdge = 16;
constexpr int versionTop = 10;
constexpr int versionBar = 3;
constexpr int versionIcon = 13;
constexpr int versionGap = 8;

int captionLine()
{
    return lineHeight(FontRole::Caption) + 2;
}

/// Text at the end of a line; gives the room before it.
QRect paintAtEnd(QPainter &painter, const QRect &line, const QFont &font, const QColor &tint, const QString &text)
{
    if (text.isEmpty())
        return line;
    const int width = qMin(textWidth(font, text), line.width() / 2);
    paintLine(painter, QRect(line.right() + 1 - width, line.top(), width, line.height()), font, tint, text);
    return line.adjusted(0, 0, -width - versionGap, 0);
}

} // namespace

QSize VersionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int lines = index.data(VersionListModel::NoteRole).toString().isEmpty() ? 1 : 2;
    return {0, 2 * versionTop + lineHeight(FontRole::Body) + 2 + lines * captionLine() + 1};
}

void VersionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool shown = index.row() == m_shown;
    const bool focused = view && view->hasFocus() && view->currentIndex() == index;
    const QRect row = option.rect;
    const Flow flow(*painter, row);
    if (shown || option.state & QStyle::State_MouseOver)
        painter->fillRect(row, color(shown ? Token::AccentTint : Token::Hover));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), color(Token::Line));
    if (shown)
        painter->fillRect(QRect(row.left(), row.top(), versionBar, row.height() - 1), color(Token::Accent));
    if (focused)
        paintBox(*painter, row.adjusted(1, 1, -1, -2), QColor(), color(Token::Accent), capRadius, 2);
    const QFont caption = ui::font(FontRole::Caption);
    QRect line = row.adjusted(versionEdge, versionTop, -versionEdge, 0);
    line.setHeight(lineHeight(FontRole::Body));
    QRect room =
        paintAtEnd(*painter, line, caption, color(Token::Text2), index.data(VersionListModel::StateRole).toString());
    const int side = scaled(versionIcon);
    paintIcon(*painter, QRect(room.right() - side + versionGap / 2, room.center().y() + 1 - side / 2, side, side),
              index.data(VersionListModel::IconRole).toString(), color(Token::Text2));
    paintLine(*painter, room.adjusted(0, 0, -side - versionGap, 0), ui::font(FontRole::BodyStrong), color(Token::Text),
              index.data().toString());
    line = QRect(line.left(), line.bottom() + 3, line.width(), captionLine());
    room = paintAtEnd(*painter, line, caption, color(Token::Text3), index.data(VersionListModel::DayRole).toString());
    paintLine(*painter, room, caption, color(Token::Text2), index.data(VersionListModel::FactsRole).toString());
    paintLine(*painter, line.translated(0, captionLine()), caption, color(Token::Text3),
              index.data(VersionListModel::NoteRole).toString());
}

} // namespace secondlook::ui

#include "moc_version_delegate.cpp"
