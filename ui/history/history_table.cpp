#include "ui/history/history_table.h"

#include "ui/history/history_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace secondlook::ui {

namespace {

constexpr int historyRowHeight = 32;
constexpr int historyHeadHeight = 28;
constexpr int rowsFitted = 200;
constexpr int leastDetails = 200;
constexpr int widestColumn = 240;
constexpr int screensAhead = 2; ///< more is fetched before the last row is in sight

} // namespace

HistoryTable::HistoryTable(HistoryPresenter *history, QWidget *parent)
    : QTableView(parent), m_history(history), m_model(history)
{
    setModel(&m_model);
    setItemDelegate(new HistoryDelegate(&m_model, this));
    setHorizontalHeader(new HistoryHeader(&m_model, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Entries of the log"));
    setObjectName(QStringLiteral("entries"));
    viewport()->setAutoFillBackground(false);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        clearSpans();
        spanDays(0, m_model.rowCount() - 1);
        fit();
    });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { spanDays(first, last); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HistoryTable::fetchWhereNear);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &HistoryTable::fetchWhereNear);
    connect(history, &HistoryPresenter::stateChanged, this, &HistoryTable::fetchWhereNear, Qt::QueuedConnection);
    connect(&Theme::instance(), &Theme::changed, this, &HistoryTable::fit);
    fit();
}

void HistoryTable::spanDays(int first, int last)
{
    for (int row = first; row <= last; ++row)
        if (m_model.isDay(row))
            setSpan(row, 0, 1, HistoryTableModel::Columns);
}

void HistoryTable::fit()
{
    verticalHeader()->setMinimumSectionSize(scaled(historyRowHeight));
    verticalHeader()->setDefaultSectionSize(scaled(historyRowHeight));
    horizontalHeader()->setFixedHeight(scaled(historyHeadHeight));
    horizontalHeader()->setMinimumSectionSize(scaled(24));
    int used = 0;
    const int rows = std::min(rowsFitted, m_model.rowCount());
    std::array<int, HistoryTableModel::Columns> widths{};
    for (int column = 0; column < HistoryTableModel::Columns; ++column)
        widths[std::size_t(column)] =
            HistoryHeader::widthOf(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < rows; ++row) {
        if (m_model.isDay(row))
            continue;
        const HistoryLine line = m_model.line(row);
        for (int column = 0; column < HistoryTableModel::DetailsColumn; ++column)
            widths[std::size_t(column)] = std::max(widths[std::size_t(column)], HistoryDelegate::widthOf(line, column));
    }
    for (int column = 0; column < HistoryTableModel::DetailsColumn; ++column) {
        const int width = std::min(widths[std::size_t(column)], scaled(widestColumn));
        setColumnWidth(column, width);
        used += width;
    }
    setColumnWidth(HistoryTableModel::DetailsColumn, std::max(scaled(leastDetails), viewport()->width() - used));
}

void HistoryTable::fetchWhereNear()
{
    const QScrollBar *bar = verticalScrollBar();
    const bool isNear = bar->maximum() - bar->value() <= screensAhead * std::max(bar->pageStep(), viewport()->height());
    if (isVisible() && isNear && m_history->size() > 0 && m_history->canFetchMore())
        m_history->fetchMore();
}

int HistoryTable::currentPlace() const
{
    return currentIndex().isValid() ? m_model.placeOf(currentIndex().row()) : -1;
}

void HistoryTable::setCurrentPlace(int place)
{
    if (const int row = m_model.rowOf(place); row >= 0)
        setCurrentIndex(m_model.index(row, 0));
}

void HistoryTable::move(int row, int step)
{
    while (row >= 0 && row < m_model.rowCount() && m_model.isDay(row))
        row += step;
    if (row < 0 || row >= m_model.rowCount())
        return;
    setCurrentIndex(m_model.index(row, 0));
    if (row == 1)
        verticalScrollBar()->setValue(0); // with its day
}

void HistoryTable::copyLine() const
{
    if (currentPlace() >= 0)
        QGuiApplication::clipboard()->setText(currentIndex().data(Qt::AccessibleDescriptionRole).toString());
}

void HistoryTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const int page = std::max(1, viewport()->height() / scaled(historyRowHeight) - 1);
    const int last = m_model.rowCount() - 1;
    if (event->matches(QKeySequence::Copy)) {
        copyLine();
        return;
    }
    if (event->modifiers() & ~Qt::KeypadModifier) {
        QTableView::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentPlace() >= 0 && !event->isAutoRepeat())
            Q_EMIT opened();
        return;
    case Qt::Key_Up:
        move(row - 1, -1);
        return;
    case Qt::Key_Down:
        move(row + 1, 1);
        return;
    case Qt::Key_PageUp:
        move(std::max(0, row - page), 1);
        return;
    case Qt::Key_PageDown:
        move(std::min(last, row + page), -1);
        return;
    case Qt::Key_Home:
        move(0, 1);
        return;
    case Qt::Key_End:
        move(last, -1);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int towards = (event->key() == Qt::Key_Right) != isRightToLeft() ? 1 : -1;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + towards * scaled(historyRowHeight));
        return;
    }
    default:
        QTableView::keyPressEvent(event);
    }
}

void HistoryTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void HistoryTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !m_model.isDay(index.row()))
        Q_EMIT opened();
}

void HistoryTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentPlaceChanged(currentPlace());
}

void HistoryTable::keyboardSearch(const QString &)
{
    // Letters are keys of the program, also here.
}

} // namespace secondlook::ui

#include "moc_history_table.cpp"
