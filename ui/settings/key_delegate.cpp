#include "ui/settings/key_delegate.h"

#include "ui/settings/key_table_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/key_cap.h"
#include "ui/widgets/painting.h"

#include <QAbstractItemView>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int edge = 10;
constexpr int capGap = 5;
constexpr int lockSide = 14;

/// Paints caps against the right edge and returns what is left of the row.
QRect paintCaps(QPainter &painter, QRect row, const QStringList &caps)
{
    for (auto cap = caps.rbegin(); cap != caps.rend(); ++cap) {
        const QSize size = keyCapSize(*cap);
        const QPoint at(row.right() + 1 - size.width(), row.center().y() + 1 - size.height() / 2);
        paintKeyCap(painter, QRect(at, size), *cap);
        row.setRight(at.x() - capGap - 1);
    }
    return row;
}

QRect paintWords(QPainter &painter, QRect row, const QString &words, Token tint)
{
    const QFont font = ui::font(FontRole::Caption);
    paintLine(painter, row, font, color(tint), words, Qt::AlignRight);
    row.setRight(row.right() - qMin(row.width() / 2, textWidth(font, words)) - 12);
    return row;
}

void paintHead(QPainter &painter, const QRect &rect, const QString &name)
{
    const QRect line(rect.left() + edge, rect.bottom() - scaled(26), rect.width() - 2 * edge, scaled(24));
    paintLine(painter, line, ui::font(FontRole::Caption, QFont::Medium), color(Token::Text3), name);
}

void paintGround(QPainter &painter, const QRect &box, bool current, bool focused, bool underMouse)
{
    if (current)
        paintBox(painter, box, color(Token::AccentTint), QColor(), controlRadius);
    else if (underMouse)
        paintBox(painter, box, color(Token::Hover), QColor(), controlRadius);
    if (current)
        paintBox(painter, QRect(box.left(), box.top() + 7, 3, box.height() - 14), color(Token::Accent), QColor(), 2);
    if (focused)
        paintBox(painter, box, QColor(), color(Token::Accent), controlRadius, 2);
}

/// Paints what is known of the keys and returns what is left of the row.
QRect paintKeys(QPainter &painter, QRect row, const QModelIndex &index)
{
    if (index.data(KeyTableModel::WaitingRole).toBool())
        return paintWords(painter, row, KeyDelegate::tr("Press the new key, Esc keeps the old one"), Token::AccentText);
    row = paintCaps(painter, row, index.data(KeyTableModel::CapsRole).toStringList());
    const QStringList usual = index.data(KeyTableModel::UsualRole).toStringList();
    if (index.data(KeyTableModel::FixedRole).toBool()) {
        const int side = scaled(lockSide);
        const QRect lock(row.right() - side - 2, row.center().y() + 1 - side / 2, side, side);
        paintIcon(painter, lock, QStringLiteral("lock"), color(Token::Text3));
        row.setRight(lock.left() - capGap);
    } else if (!usual.isEmpty()) {
        row.setRight(row.right() - capGap);
        row =
            paintWords(painter, row, KeyDelegate::tr("usually %1").arg(usual.join(QLatin1String(", "))), Token::Text3);
    }
    return row;
}

} // namespace

void KeyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Flow flow(*painter, option.rect);
    if (index.data(KeyTableModel::IsHeadRole).toBool()) {
        paintHead(*painter, option.rect, index.data().toString());
        return;
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view != nullptr && view->currentIndex() == index;
    const bool focused = current && view->hasFocus() && view->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const QRect box = option.rect.adjusted(0, 0, 0, -1);
    paintGround(*painter, box, current, focused, option.state & QStyle::State_MouseOver);
    const QRect row = paintKeys(*painter, box.adjusted(edge, 0, -edge, 0), index);
    paintLine(*painter, row, ui::font(current ? FontRole::BodyStrong : FontRole::Body), color(Token::Text),
              index.data().toString());
}

QSize KeyDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool head = index.data(KeyTableModel::IsHeadRole).toBool();
    return {scaled(200), scaled(head ? (index.row() == 0 ? 28 : 38) : 32)};
}

} // namespace secondlook::ui

#include "moc_key_delegate.cpp"
