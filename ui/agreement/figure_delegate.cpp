#include "ui/agreement/figure_delegate.h"

#include "ui/agreement/reviewer_mark.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAbstractItemView>
#include <QPainter>

namespace secondlook::ui {

namespace {

constexpr int cellEdge = 10;
constexpr int cellGap = 8;
constexpr int markStep = 15;
constexpr int barWidth = 56;
constexpr int barHeight = 6;
constexpr int intervalWidth = 100;
constexpr int cellIcon = 14;
constexpr int chipEdge = 8;
constexpr int chipIcon = 14;

QFont fontOf(const FigureCell &cell)
{
    return ui::font(FontRole::Body, cell.isStrong ? QFont::Medium : QFont::Normal);
}

int chipWidth(const QString &text)
{
    return 2 * chipEdge + scaled(chipIcon) + 5 + textWidth(ui::font(FontRole::Caption, QFont::Medium), text);
}

void paintChip(QPainter &painter, const QRect &room, const QString &text)
{
    const int high = scaled(22);
    const int width = qMin(room.width(), chipWidth(text));
    const QRect box(room.right() + 1 - width, room.center().y() + 1 - high / 2, width, high);
    const bool framed = Theme::instance().scheme() == Scheme::HighContrast;
    paintBox(painter, box, color(Token::AuditTint), framed ? color(Token::Audit) : QColor(), capRadius);
    const int side = scaled(chipIcon);
    paintIcon(painter, QRect(box.left() + chipEdge, box.center().y() + 1 - side / 2, side, side),
              QStringLiteral("warn"), color(Token::Audit));
    paintLine(painter, box.adjusted(chipEdge + side + 5, 0, -chipEdge / 2, 0),
              ui::font(FontRole::Caption, QFont::Medium), color(Token::Audit), text);
}

void paintBar(QPainter &painter, const QRect &room, const FigureCell &cell)
{
    const QRect track(room.left(), room.center().y() + 1 - scaled(barHeight) / 2, scaled(barWidth), scaled(barHeight));
    paintBox(painter, track, color(Token::Sunken), QColor(), 3);
    QRect filled = track;
    filled.setWidth(qMax(3, qRound(track.width() * qBound(0.0, *cell.bar, 1.0))));
    paintBox(painter, filled, color(Token::H4), QColor(), 3);
    if (!cell.interval)
        return;
    const auto xOf = [&track](double value) { return track.left() + track.width() * qBound(0.0, value, 1.0); };
    const double y = track.center().y() + 0.5;
    painter.save();
    painter.setPen(QPen(color(Token::Text), 1.5));
    painter.drawLine(QPointF(xOf(cell.interval->low), y), QPointF(xOf(cell.interval->high), y));
    painter.restore();
}

void paintInterval(QPainter &painter, const QRect &room, const IntervalMark &mark)
{
    const int y = room.center().y() + 1;
    const int left = room.left() + 3;
    const int width = scaled(intervalWidth) - 6;
    const auto xOf = [&](double value) {
        return left + width * qBound(0.0, (value - mark.begin) / (mark.end - mark.begin), 1.0);
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(left, y - 2, width, 4), color(Token::Sunken));
    painter.setPen(QPen(color(Token::Text3), 2));
    painter.drawLine(QPointF(xOf(mark.low), y), QPointF(xOf(mark.high), y));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Accent));
    painter.drawEllipse(QPointF(xOf(mark.value), y), 4, 4);
    painter.restore();
}

Token toneOf(const FigureCell &cell, Token otherwise)
{
    return cell.tone == FigureTone::Good ? Token::Auto : cell.tone == FigureTone::Bad ? Token::Bad : otherwise;
}

/// Paints what stands before the text and gives back the room that is left.
QRect paintMarks(QPainter &painter, QRect room, const FigureCell &cell)
{
    for (const int mark : cell.marks) {
        paintReviewerMark(painter, QPointF(room.left() + scaled(5), room.center().y() + 0.5), scaled(8) / 2.0, mark);
        room.setLeft(room.left() + scaled(markStep));
    }
    if (!cell.marks.isEmpty())
        room.setLeft(room.left() + 2);
    if (cell.bar) {
        paintBar(painter, room, cell);
        room.setLeft(room.left() + scaled(barWidth) + cellGap);
    }
    if (!cell.icon.isEmpty()) {
        const int side = scaled(cellIcon);
        paintIcon(painter, QRect(room.left(), room.center().y() + 1 - side / 2, side, side), cell.icon,
                  color(toneOf(cell, Token::Text2)));
        room.setLeft(room.left() + side + cellGap);
    }
    return room;
}

} // namespace

int FigureDelegate::widthOf(const FigureCell &cell)
{
    int width = 2 * cellEdge + textWidth(fontOf(cell), cell.text) + 2;
    width += int(cell.marks.size()) * scaled(markStep) + (cell.marks.isEmpty() ? 0 : 2);
    if (!cell.remark.isEmpty())
        width += cellGap / 2 + textWidth(ui::font(FontRole::Body), cell.remark);
    if (cell.bar)
        width += scaled(barWidth) + cellGap;
    if (cell.interval && !cell.bar)
        width += scaled(intervalWidth) + cellGap;
    if (!cell.icon.isEmpty())
        width += scaled(cellIcon) + cellGap;
    return cell.chip.isEmpty() ? width : width + chipWidth(cell.chip);
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const auto *model = qobject_cast<const FigureTableModel *>(index.model());
    const FigureCell &cell = model->cell(index.row(), index.column());
    const FigureColumn &column = model->columns()[index.column()];
    const bool current = view->currentIndex().row() == index.row();
    const bool focused = view->hasFocus();
    const QRect rect = option.rect;
    painter->save();
    painter->setClipRect(rect);
    if (current)
        painter->fillRect(rect, color(focused ? Token::AccentTint : Token::Hover));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line));
    const Flow flow(*painter, rect);
    if (current && focused && index.column() == 0)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height() - 1), color(Token::Accent));
    QRect room = paintMarks(*painter, rect.adjusted(cellEdge, 0, -cellEdge, -1), cell);
    if (!cell.chip.isEmpty())
        paintChip(*painter, room, cell.chip);
    if (!cell.remark.isEmpty()) {
        const int width = textWidth(ui::font(FontRole::Body), cell.remark);
        paintLine(*painter, QRect(room.right() + 1 - width, room.top(), width, room.height()), ui::font(FontRole::Body),
                  color(Token::Text3), cell.remark);
        room.setRight(room.right() - width - cellGap / 2);
    }
    const QFont font = current && index.column() == 0 ? ui::font(FontRole::Body, QFont::Medium) : fontOf(cell);
    if (cell.interval && !cell.bar) {
        const int figure = textWidth(ui::font(FontRole::Body), cell.text);
        // At the end of the cell, so that intervals of different rows can be compared.
        const int width = scaled(intervalWidth);
        paintInterval(*painter, QRect(room.right() + 1 - width, room.top(), width, room.height()), *cell.interval);
        room.setWidth(figure + 2);
    }
    paintLine(
        *painter, room, font,
        color(cell.isQuiet
                  ? Token::Text3
                  : toneOf(cell, column.isFigure || cell.isStrong || index.column() == 0 ? Token::Text : Token::Text2)),
        cell.text, column.isFigure ? Qt::AlignRight : Qt::AlignLeft);
    painter->restore();
}

FigureHeader::FigureHeader(const FigureTableModel *model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_figures(model)
{
    setSectionsClickable(true);
    setFocusPolicy(Qt::NoFocus);
}

int FigureHeader::widthOf(const QString &title)
{
    return 2 * cellEdge + 2 + textWidth(ui::font(FontRole::Caption, QFont::Medium), title);
}

void FigureHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, color(Token::Surface));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line2));
    const FigureColumn &column = m_figures->columns()[section];
    paintLine(*painter, rect.adjusted(cellEdge, 0, -cellEdge, 0), ui::font(FontRole::Caption, QFont::Medium),
              color(Token::Text2), column.title, column.isFigure ? Qt::AlignRight : Qt::AlignLeft);
}

} // namespace secondlook::ui

#include "moc_figure_delegate.cpp"
