#include "ui/adjudicate/conflict_delegate.h"

#include "ui/models/conflict_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAbstractItemView>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int conflictEdge = 16;
constexpr int conflictTop = 10;
constexpr int votesGap = 3;
constexpr int shownBar = 3;

int votesLine()
{
    return lineHeight(FontRole::Caption) + 1;
}

} // namespace

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0,
            2 * conflictTop + lineHeight(FontRole::Body) + votesGap + ConflictListModel::shownLabels * votesLine() + 1};
}

void ConflictDelegate::paintVotes(QPainter &painter, const QRect &inside, const QModelIndex &index) const
{
    const QStringList labels = index.data(ConflictListModel::LabelsRole).toStringList();
    const QStringList votes = index.data(ConflictListModel::VotesRole).toStringList();
    const QFont caption = ui::font(FontRole::Caption);
    int top = inside.top() + lineHeight(FontRole::Body) + votesGap;
    for (int i = 0; i < labels.size(); ++i, top += votesLine()) {
        const QRect line(inside.left(), top, inside.width(), votesLine());
        const bool last = i + 1 == labels.size();
        const QString note = last ? index.data(ConflictListModel::NoteRole).toString() : QString();
        const int figure = textWidth(caption, votes[i]) + 8;
        paintLine(painter, line, caption, color(Token::Text3), votes[i], Qt::AlignRight, Qt::ElideNone);
        const int noteWidth = note.isEmpty() ? 0 : textWidth(caption, note) + 10;
        paintLine(painter, line.adjusted(0, 0, -figure - noteWidth, 0), caption, color(Token::Text2), labels[i],
                  Qt::AlignLeft, Qt::ElideMiddle);
        if (!note.isEmpty())
            paintLine(painter, line.adjusted(0, 0, -figure, 0), caption, color(Token::Text3), note, Qt::AlignRight,
                      Qt::ElideNone);
    }
}

void ConflictDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
        painter->fillRect(QRect(row.left(), row.top(), shownBar, row.height() - 1), color(Token::Accent));
    if (focused)
        paintBox(*painter, row.adjusted(1, 1, -1, -2), QColor(), color(Token::Accent), capRadius, 2);
    const QRect inside = row.adjusted(conflictEdge, conflictTop, -conflictEdge, -conflictTop);
    paintLine(*painter, QRect(inside.left(), inside.top(), inside.width(), lineHeight(FontRole::Body)),
              ui::font(shown ? FontRole::BodyStrong : FontRole::Body), color(Token::Text), index.data().toString());
    paintVotes(*painter, inside, index);
}

} // namespace secondlook::ui

#include "moc_conflict_delegate.cpp"
