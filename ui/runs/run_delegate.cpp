#include "ui/runs/run_delegate.h"

#include "ui/runs/run_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAbstractItemView>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int runEdge = 16;
constexpr int runTop = 10;
constexpr int runBar = 3;
constexpr int runIcon = 13;
constexpr int runGap = 8;
constexpr int runTrack = 6;

int runCaption()
{
    return lineHeight(FontRole::Caption) + 2;
}

int trackBlock()
{
    return scaled(runTrack) + runGap;
}

} // namespace

QSize RunDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isRunning = index.data(RunListModel::DoneRole).toInt() >= 0;
    return {0, 2 * runTop + lineHeight(FontRole::Body) + 2 + 2 * runCaption() + (isRunning ? trackBlock() : 0) + 1};
}

void RunDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
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
        painter->fillRect(QRect(row.left(), row.top(), runBar, row.height() - 1), color(Token::Accent));
    if (focused)
        paintBox(*painter, row.adjusted(1, 1, -1, -2), QColor(), color(Token::Accent), capRadius, 2);
    const QFont caption = ui::font(FontRole::Caption);
    const QFont strong = ui::font(FontRole::BodyStrong);
    QRect line = row.adjusted(runEdge, runTop, -runEdge, 0);
    line.setHeight(lineHeight(FontRole::Body));
    const QString title = index.data().toString();
    const int titleWidth = textWidth(strong, title);
    paintLine(*painter, line, strong, color(Token::Text), title);
    paintLine(*painter, line.adjusted(titleWidth + runGap, 0, 0, 0), caption, color(Token::Text2),
              index.data(RunListModel::NameRole).toString());

    line = QRect(line.left(), line.bottom() + 3, line.width(), runCaption());
    const QString when = index.data(RunListModel::WhenRole).toString();
    const int whenWidth = textWidth(caption, when);
    paintLine(*painter, QRect(line.right() + 1 - whenWidth, line.top(), whenWidth, line.height()), caption,
              color(Token::Text3), when);
    const QColor tint = color(Token(index.data(RunListModel::StateTokenRole).toInt()));
    const int side = scaled(runIcon);
    paintIcon(*painter, QRect(line.left(), line.center().y() + 1 - side / 2, side, side),
              index.data(RunListModel::StateIconRole).toString(), tint);
    paintLine(*painter, line.adjusted(side + runGap - 2, 0, -whenWidth - runGap, 0),
              ui::font(FontRole::Caption, QFont::Medium), tint, index.data(RunListModel::StateRole).toString());

    int top = line.bottom() + 1;
    if (const int done = index.data(RunListModel::DoneRole).toInt(); done >= 0) {
        const QRect track(line.left(), top + runGap / 2, line.width(), scaled(runTrack));
        paintBox(*painter, track, color(Token::Sunken), QColor(), track.height() / 2);
        if (done > 0) {
            QRect filled = track;
            filled.setWidth(qMax(track.height(), track.width() * done / 1000));
            paintBox(*painter, filled, color(Token::Accent), QColor(), track.height() / 2);
        }
        top += trackBlock();
    }
    paintLine(*painter, QRect(line.left(), top, line.width(), runCaption()), caption, color(Token::Text2),
              index.data(RunListModel::FactsRole).toString());
}

} // namespace secondlook::ui

#include "moc_run_delegate.cpp"
