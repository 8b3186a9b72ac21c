#include "ui/datasets/story_view.h"

#include "ui/models/text_conversion.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/text_lines.h"

#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int storyEdge = 4;
constexpr int storyGap = 9;
constexpr int storyIcon = 15;
constexpr int storyLines = 3;

} // namespace

void StoryModel::setLines(const QList<StoryLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int StoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant StoryModel::data(const QModelIndex &index, int role) const
{
    const StoryLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.what;
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "day and time, what happened").arg(line.when, line.what);
    case Qt::ToolTipRole:
        return plainToolTip(line.what);
    case StoryIconRole:
        return line.icon;
    case WhenRole:
        return line.when;
    default:
        return {};
    }
}

int StoryDelegate::whatLeft() const
{
    return storyEdge + scaled(storyIcon) + storyGap + m_whenWidth + storyGap;
}

QStringList StoryDelegate::whatLines(const QString &what, int width) const
{
    return breakLines(what, ui::font(FontRole::Body), std::max(width - whatLeft() - storyEdge, scaled(60)), storyLines);
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    return {0, int(whatLines(index.data().toString(), width).size()) * lineHeight(FontRole::Body) + storyGap};
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QRect row = option.rect;
    const Flow flow(*painter, row);
    const int side = scaled(storyIcon);
    const int height = lineHeight(FontRole::Body);
    const QRect icon(row.left() + storyEdge, row.top() + 2 + (height - side) / 2, side, side);
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(QRect(icon.center().x(), icon.bottom() + 3, 1, row.bottom() - icon.bottom() - 1),
                          color(Token::Line2));
    paintIcon(*painter, icon, index.data(StoryModel::StoryIconRole).toString(), color(Token::Text2));
    paintLine(*painter, QRect(icon.right() + 1 + storyGap, row.top() + 2, m_whenWidth, height),
              ui::font(FontRole::Caption), color(Token::Text3), index.data(StoryModel::WhenRole).toString());
    int top = row.top() + 2;
    const QStringList lines = whatLines(index.data().toString(), row.width());
    for (const QString &line : lines) {
        paintLine(*painter, QRect(row.left() + whatLeft(), top, row.width() - whatLeft(), height),
                  ui::font(FontRole::Body), color(Token::Text), line);
        top += height;
    }
    if (view != nullptr && view->hasFocus() && view->currentIndex() == index)
        paintBox(*painter, row.adjusted(1, 0, -1, -storyGap / 2), QColor(), color(Token::Accent), capRadius, 2);
}

StoryView::StoryView(QWidget *parent) : QListView(parent), m_delegate(new StoryDelegate(this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("What happened to this row"));
    connect(&Theme::instance(), &Theme::changed, this, &StoryView::fitWhen);
}

void StoryView::setLines(const QList<StoryLine> &lines)
{
    m_model.setLines(lines);
    fitWhen();
    setFocusPolicy(lines.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
}

void StoryView::fitWhen()
{
    int width = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        width = std::max(
            width, textWidth(ui::font(FontRole::Caption), m_model.index(row).data(StoryModel::WhenRole).toString()));
    m_delegate->setWhenWidth(std::min(width + 2, viewport()->width() * 2 / 5));
    doItemsLayout();
}

void StoryView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    fitWhen();
}

void StoryView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
    QListView::focusInEvent(event);
}

} // namespace secondlook::ui

#include "moc_story_view.cpp"
