#include "ui/agreement/figure_table.h"

#include "ui/agreement/figure_delegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <numeric>

namespace secondlook::ui {

namespace {

constexpr int figureRowHeight = 32;
constexpr int figureHeadHeight = 28;
constexpr int rowsMeasured = 200; // the widths of those stand for all
constexpr int leastStretched = 120;

} // namespace

FigureTable::FigureTable(const QString &name, QWidget *parent) : QTableView(parent)
{
    setModel(&m_figures);
    setItemDelegate(new FigureDelegate(this));
    auto *header = new FigureHeader(&m_figures, this);
    setHorizontalHeader(header);
    verticalHeader()->hide();
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    setAccessibleName(name);
    viewport()->setAutoFillBackground(false);
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        setCurrentIndex(m_figures.index(qMax(0, currentIndex().row()), column));
        sortByCurrentColumn();
    });
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        fitHeights();
        fitColumns();
    });
    fitHeights();
}

void FigureTable::setTable(const QList<FigureColumn> &columns, const QList<FigureRow> &rows)
{
    const int id = currentId();
    m_sorted = -1;
    m_figures.setTable(columns, rows);
    setCurrentId(id);
    fitColumns();
    updateGeometry();
}

int FigureTable::currentId() const
{
    return currentIndex().isValid() ? m_figures.idOf(currentIndex().row()) : -1;
}

void FigureTable::setCurrentId(int id)
{
    const int row = m_figures.rowOf(id);
    if (row >= 0)
        setCurrentIndex(m_figures.index(row, qMax(0, currentIndex().column())));
}

void FigureTable::copyAsCsv() const
{
    QGuiApplication::clipboard()->setText(m_figures.csv());
}

void FigureTable::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize FigureTable::sizeHint() const
{
    const int rows = m_fitsRows ? m_figures.rowCount() : 6;
    const bool scrolls = m_fitsRows && horizontalScrollBar()->maximum() > 0;
    return {scaled(400), scaled(figureHeadHeight) + rows * scaled(figureRowHeight) +
                             (scrolls ? horizontalScrollBar()->sizeHint().height() : 0)};
}

QSize FigureTable::minimumSizeHint() const
{
    return m_fitsRows ? QSize(scaled(200), sizeHint().height())
                      : QSize(scaled(200), scaled(figureHeadHeight + 3 * figureRowHeight));
}

void FigureTable::fitHeights()
{
    verticalHeader()->setMinimumSectionSize(scaled(figureRowHeight));
    verticalHeader()->setDefaultSectionSize(scaled(figureRowHeight));
    horizontalHeader()->setFixedHeight(scaled(figureHeadHeight));
    horizontalHeader()->setMinimumSectionSize(scaled(24));
    updateGeometry();
}

void FigureTable::fitColumns()
{
    const QList<FigureColumn> &columns = m_figures.columns();
    m_natural.clear();
    int stretching = 0;
    for (int column = 0; column < columns.size(); ++column) {
        int width = FigureHeader::widthOf(columns[column].title);
        for (int row = 0; row < std::min(rowsMeasured, m_figures.rowCount()); ++row)
            width = qMax(width, FigureDelegate::widthOf(m_figures.cell(row, column)));
        m_natural << width;
        stretching += columns[column].stretches ? 1 : 0;
    }
    // What is left over goes to the columns that stretch; what is missing comes from them, down to a least width.
    const int total = std::accumulate(m_natural.begin(), m_natural.end(), 0);
    const int share = stretching > 0 ? (viewport()->width() - total) / stretching : 0;
    for (int column = 0; column < columns.size(); ++column) {
        const int natural = m_natural[column];
        const int least = qMin(natural, scaled(leastStretched));
        setColumnWidth(column, columns[column].stretches ? qMax(least, natural + share) : natural);
    }
    updateGeometry();
}

void FigureTable::sortByCurrentColumn()
{
    const int column = currentIndex().column();
    if (column < 0)
        return;
    const int id = currentId();
    m_order = m_sorted == column && m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_sorted = column;
    m_figures.sort(column, m_order);
    setCurrentIndex(m_figures.index(qMax(0, m_figures.rowOf(id)), column));
}

void FigureTable::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid() && !event->isAutoRepeat())
        Q_EMIT opened(currentId());
    else if (event->matches(QKeySequence::Copy))
        copyAsCsv();
    else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::ControlModifier)
        sortByCurrentColumn();
    else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)
        setCurrentIndex(m_figures.index(event->key() == Qt::Key_Home ? 0 : m_figures.rowCount() - 1,
                                        qMax(0, currentIndex().column())));
    else
        QTableView::keyPressEvent(event);
}

void FigureTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FigureTable::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_figures.rowCount() > 0)
        setCurrentIndex(m_figures.index(0, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void FigureTable::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (indexAt(event->position().toPoint()).isValid())
        Q_EMIT opened(currentId());
}

void FigureTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.row() != previous.row())
        Q_EMIT currentIdChanged(currentId());
}

void FigureTable::keyboardSearch(const QString &)
{
    // Letters are keys of the program, also here.
}

} // namespace secondlook::ui

#include "moc_figure_table.cpp"
