#include "ui/history/history_delegate.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/rater_glyph.h"

#include <QAbstractItemView>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int historyCellEdge = 10;
constexpr int historyMark = 9;
constexpr int historyIcon = 15;
constexpr int historyGap = 8;
constexpr int currentBar = 3;

QString cellText(const HistoryLine &line, int column)
{
    switch (column) {
    case HistoryTableModel::TimeColumn:
        return line.time;
    case HistoryTableModel::WhoColumn:
        return line.who;
    case HistoryTableModel::WhatColumn:
        return line.what;
    case HistoryTableModel::WhichColumn:
        return line.which;
    default:
        return line.details;
    }
}

QFont cellFont(const HistoryLine &line, int column)
{
    return ui::font(column == HistoryTableModel::WhichColumn && line.isId ? FontRole::Mono : FontRole::Body);
}

int roomBefore(int column)
{
    if (column == HistoryTableModel::WhoColumn)
        return scaled(historyMark) + historyGap;
    return column == HistoryTableModel::WhatColumn ? scaled(historyIcon) + historyGap : 0;
}

Token cellToken(const HistoryLine &line, int column)
{
    if (column == HistoryTableModel::WhoColumn)
        return line.mark < 0 ? Token::Text3 : Token::Text;
    const bool isQuiet = column == HistoryTableModel::TimeColumn || column == HistoryTableModel::DetailsColumn;
    return isQuiet ? Token::Text2 : Token::Text;
}

} // namespace

HistoryDelegate::HistoryDelegate(const HistoryTableModel *model, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model)
{
}

int HistoryDelegate::widthOf(const HistoryLine &line, int column)
{
    return textWidth(cellFont(line, column), cellText(line, column)) + roomBefore(column) + 2 * historyCellEdge + 2;
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect cell = option.rect;
    if (m_model->isDay(index.row())) {
        painter->fillRect(cell, color(Token::Panel));
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), color(Token::Line));
        const Flow flow(*painter, cell, option.direction);
        paintLine(*painter, cell.adjusted(historyCellEdge, 0, -historyCellEdge, -1),
                  ui::font(FontRole::Caption, QFont::Medium), color(Token::Text3), m_model->dayText(index.row()));
        return;
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view != nullptr && view->currentIndex().row() == index.row();
    if (current)
        painter->fillRect(cell, color(Token::AccentTint));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), color(Token::Line));
    const HistoryLine line = m_model->line(index.row());
    const int column = index.column();
    const Flow flow(*painter, cell, option.direction);
    if (current && column == 0)
        painter->fillRect(QRect(cell.left(), cell.top(), currentBar, cell.height() - 1), color(Token::Accent));
    QRect room = cell.adjusted(historyCellEdge, 0, -historyCellEdge, -1);
    if (column == HistoryTableModel::WhoColumn && line.mark >= 0) {
        const int side = scaled(historyMark);
        paintMark(*painter, QRect(room.left(), room.center().y() - side / 2, side, side), line.mark);
    } else if (column == HistoryTableModel::WhatColumn) {
        const int side = scaled(historyIcon);
        paintIcon(*painter, QRect(room.left(), room.center().y() - side / 2, side, side), line.icon,
                  color(Token::Text2));
    }
    room.setLeft(room.left() + roomBefore(column));
    QFont font = cellFont(line, column);
    if (current && column == HistoryTableModel::WhatColumn)
        font = ui::font(FontRole::Body, QFont::Medium);
    paintLine(*painter, room, font, color(cellToken(line, column)), cellText(line, column));
}

HistoryHeader::HistoryHeader(const HistoryTableModel *model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model)
{
    setSectionsClickable(false);
    setFocusPolicy(Qt::NoFocus);
}

int HistoryHeader::widthOf(const QString &title)
{
    return 2 * historyCellEdge + 2 + textWidth(ui::font(FontRole::Caption, QFont::Medium), title);
}

void HistoryHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, color(Token::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line2));
    const Flow flow(*painter, rect);
    paintLine(*painter, rect.adjusted(historyCellEdge, 0, -historyCellEdge, 0),
              ui::font(FontRole::Caption, QFont::Medium), color(Token::Text2),
              m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
}

} // namespace secondlook::ui

#include "moc_history_delegate.cpp"
