#include "ui/runs/failed_table.h"

#include "ui/runs/failed_model.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QStyledItemDelegate>

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr int failedRowHeight = 32;
constexpr int failedHeadHeight = 28;
constexpr int failedEdge = 10;
constexpr int failedIcon = 14;
constexpr int mostRowsHigh = 12;
constexpr int leastRowsHigh = 3;

bool isFigure(int column)
{
    return column == FailedModel::TriesColumn || column == FailedModel::TimeColumn;
}

class FailedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const FailedTable *>(option.widget);
        const auto *model = qobject_cast<const FailedModel *>(index.model());
        const bool current = view->hasFocus() && view->currentIndex().row() == index.row();
        const bool chosen = index.siblingAtColumn(FailedModel::CheckColumn).data(Qt::CheckStateRole) == Qt::Checked;
        const QRect cell = option.rect;
        const Flow flow(*painter, cell);
        if (current || chosen)
            painter->fillRect(cell, color(current ? Token::AccentTint : Token::MarkSoft));
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), color(Token::Line));
        if (index.column() == FailedModel::CheckColumn) {
            paintCheck(*painter, *view, cell, current, chosen, RunsPresenter::canRetry(model->at(index.row())));
            return;
        }
        QRect room = cell.adjusted(failedEdge, 0, -failedEdge, -1);
        QColor tint = color(index.column() == FailedModel::ReasonColumn ? Token::Text : Token::Text2);
        if (index.column() == FailedModel::KindColumn) {
            const int side = scaled(failedIcon);
            tint = color(model->kindToken(index.row()));
            paintIcon(*painter, QRect(room.left(), room.center().y() + 1 - side / 2, side, side),
                      model->kindIcon(index.row()), tint);
            room.adjust(side + 6, 0, 0, 0);
        }
        const QFont font = ui::font(index.column() == FailedModel::RecordColumn ? FontRole::Mono : FontRole::Body);
        paintLine(*painter, room, font, tint, index.data().toString(),
                  isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft);
    }

private:
    static void paintCheck(QPainter &painter, const FailedTable &view, const QRect &cell, bool current, bool chosen,
                           bool canBe)
    {
        if (current)
            painter.fillRect(QRect(cell.left(), cell.top(), 3, cell.height() - 1), color(Token::Accent));
        QStyleOptionButton box;
        box.state =
            (canBe ? QStyle::State_Enabled : QStyle::State_None) | (chosen ? QStyle::State_On : QStyle::State_Off);
        const int side = view.style()->pixelMetric(QStyle::PM_IndicatorWidth);
        box.rect = QRect(cell.center().x() - side / 2 + 1, cell.center().y() - side / 2, side, side);
        view.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, &view);
    }
};

/// Heads as the guide has them: captions, a hairline below.
class FailedHeader : public QHeaderView
{
public:
    explicit FailedHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, color(Token::Surface));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line2));
        paintLine(*painter, rect.adjusted(failedEdge, 0, -failedEdge, 0), ui::font(FontRole::Caption, QFont::Medium),
                  color(Token::Text3), model()->headerData(section, Qt::Horizontal).toString(),
                  isFigure(section) ? Qt::AlignRight : Qt::AlignLeft);
    }
};

} // namespace

FailedTable::FailedTable(FailedModel *model, QWidget *parent) : QTableView(parent), m_failed(model)
{
    setObjectName(QStringLiteral("failedRecords"));
    setAccessibleName(tr("Records that failed"));
    setModel(model);
    setItemDelegate(new FailedDelegate(this));
    setHorizontalHeader(new FailedHeader(this));
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_current = currentIndex().isValid() ? m_failed->recordAt(currentIndex().row()) : base::RecordId();
        m_scrolled = verticalScrollBar()->value();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &FailedTable::goOn);
    connect(&Theme::instance(), &Theme::changed, this, &FailedTable::fit);
    fit();
}

/// While a run goes on, records come in between: a key still means the record that it meant before.
void FailedTable::goOn()
{
    const int row = m_failed->rowOf(m_current);
    if (m_failed->rowCount() > 0)
        setCurrentIndex(m_failed->index(std::max(row, 0), FailedModel::RecordColumn));
    updateGeometry();
    if (row >= 0)
        verticalScrollBar()->setValue(m_scrolled);
}

QSize FailedTable::sizeHint() const
{
    return {scaled(500),
            scaled(failedHeadHeight) + std::clamp(m_failed->rowCount(), 1, mostRowsHigh) * scaled(failedRowHeight) + 2};
}

QSize FailedTable::minimumSizeHint() const
{
    return {scaled(300), scaled(failedHeadHeight) +
                             std::clamp(m_failed->rowCount(), 1, leastRowsHigh) * scaled(failedRowHeight) + 2};
}

void FailedTable::fit()
{
    verticalHeader()->setDefaultSectionSize(scaled(failedRowHeight));
    horizontalHeader()->setFixedHeight(scaled(failedHeadHeight));
    const QFont head = ui::font(FontRole::Caption, QFont::Medium);
    const QFont body = ui::font(FontRole::Body);
    const auto headWidth = [&](int column) {
        return textWidth(head, m_failed->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) +
               2 * failedEdge;
    };
    int kind = headWidth(FailedModel::KindColumn);
    for (const QString &words :
         {FailedModel::tr("can be retried"), FailedModel::tr("needs a fix"), FailedModel::tr("done since")})
        kind = std::max(kind, textWidth(body, words) + scaled(failedIcon) + 6 + 2 * failedEdge);
    const int check = scaled(36);
    const int record = std::min(scaled(140), viewport()->width() / 5);
    const int tries = headWidth(FailedModel::TriesColumn);
    const int time = std::max(headWidth(FailedModel::TimeColumn), scaled(70));
    setColumnWidth(FailedModel::CheckColumn, check);
    setColumnWidth(FailedModel::RecordColumn, record);
    setColumnWidth(FailedModel::KindColumn, kind);
    setColumnWidth(FailedModel::TriesColumn, tries);
    setColumnWidth(FailedModel::TimeColumn, time);
    setColumnWidth(FailedModel::ReasonColumn,
                   std::max(scaled(80), viewport()->width() - check - record - kind - tries - time));
    updateGeometry();
}

void FailedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void FailedTable::openCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT opened(m_failed->at(currentIndex().row()).record);
}

void FailedTable::toggle(int row)
{
    const QModelIndex cell = m_failed->index(row, FailedModel::CheckColumn);
    if (cell.isValid() && m_failed->flags(cell).testFlag(Qt::ItemIsUserCheckable))
        m_failed->setData(cell, cell.data(Qt::CheckStateRole) == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

void FailedTable::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        openCurrent();
    else if (plain && event->key() == Qt::Key_Space)
        toggle(currentIndex().row());
    else if (plain && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End))
        setCurrentIndex(
            m_failed->index(event->key() == Qt::Key_Home ? 0 : m_failed->rowCount() - 1, FailedModel::RecordColumn));
    else if (event->matches(QKeySequence::SelectAll))
        Q_EMIT allAsked(true);
    else if (plain && event->key() == Qt::Key_Escape)
        Q_EMIT allAsked(false);
    else if (plain && !event->text().isEmpty() && event->text().front().isLetterOrNumber())
        event->accept(); // letters are keys of the program, also here
    else
        QTableView::keyPressEvent(event);
}

void FailedTable::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && cell.column() == FailedModel::CheckColumn)
        toggle(cell.row());
}

void FailedTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex cell = indexAt(event->position().toPoint());
    if (cell.isValid() && cell.column() != FailedModel::CheckColumn)
        openCurrent();
    else
        mousePressEvent(event);
}

void FailedTable::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    connect(menu.addAction(icon(QStringLiteral("file")), tr("Open the record")), &QAction::triggered, this,
            &FailedTable::openCurrent);
    QAction *check = menu.addAction(icon(QStringLiteral("refresh")), tr("Choose it to be retried, or not"));
    check->setEnabled(RunsPresenter::canRetry(m_failed->at(currentIndex().row())));
    connect(check, &QAction::triggered, this, [this] { toggle(currentIndex().row()); });
    menu.exec(event->globalPos());
}

} // namespace secondlook::ui

#include "moc_failed_table.cpp"
