#include "ui/review/bulk_table.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace secondlook::ui {

namespace {

constexpr int tableRowHeight = 32;
constexpr int headHeight = 28;
constexpr int tableEdge = 10;

class BulkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const bool current = view && view->currentIndex().row() == index.row();
        const bool chosen = index.siblingAtColumn(BulkTableModel::ChosenColumn).data(Qt::CheckStateRole) == Qt::Checked;
        const QRect cell = option.rect;
        if (chosen)
            painter->fillRect(cell, color(Token::AccentTint));
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), color(Token::Line));
        if (index.column() == BulkTableModel::ChosenColumn) {
            if (current)
                painter->fillRect(
                    QStyle::visualRect(option.direction, cell, QRect(cell.topLeft(), QSize(3, cell.height()))),
                    color(Token::Accent));
            QStyleOptionButton box;
            box.state = QStyle::State_Enabled | (chosen ? QStyle::State_On : QStyle::State_Off);
            const int side = view->style()->pixelMetric(QStyle::PM_IndicatorWidth);
            box.rect = QRect(cell.center().x() - side / 2 + 1, cell.center().y() - side / 2, side, side);
            view->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter, view);
            return;
        }
        const bool figure = index.column() == BulkTableModel::ConfidenceColumn;
        const bool quiet =
            index.column() == BulkTableModel::IdColumn || index.column() == BulkTableModel::SegmentColumn;
        const QFont font = index.column() == BulkTableModel::IdColumn ? ui::font(FontRole::Mono)
                           : current                                  ? ui::font(FontRole::Body, QFont::Medium)
                                                                      : ui::font(FontRole::Body);
        paintLine(*painter, cell.adjusted(tableEdge, 0, -tableEdge, -1), font,
                  color(quiet ? Token::Text2 : Token::Text), index.data().toString(),
                  figure ? Qt::AlignRight : Qt::AlignLeft);
    }
};

/// Heads as the guide has them: captions on the panel, a hairline below.
class BulkHeader : public QHeaderView
{
public:
    explicit BulkHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {}

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        painter->fillRect(rect, color(Token::Panel));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Line));
        paintLine(*painter, rect.adjusted(tableEdge, 0, -tableEdge, 0), ui::font(FontRole::Caption, QFont::Medium),
                  color(Token::Text3), model()->headerData(section, Qt::Horizontal).toString(),
                  section == BulkTableModel::ConfidenceColumn ? Qt::AlignRight : Qt::AlignLeft);
    }
};

} // namespace

BulkTable::BulkTable(BulkPresenter *bulk, QWidget *parent)
    : QWidget(parent), m_bulk(bulk), m_model(bulk), m_view(new QTableView), m_bar(new QScrollBar(Qt::Vertical))
{
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new BulkDelegate(m_view));
    m_view->setHorizontalHeader(new BulkHeader(m_view));
    m_view->verticalHeader()->hide();
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::NoSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setAccessibleName(tr("Records of the queue"));
    m_view->setObjectName(QStringLiteral("records"));
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_bar);
    connect(m_bar, &QScrollBar::valueChanged, this, [this](int top) {
        m_model.setWindow(top, visibleRows());
        setCurrentPosition(std::clamp(m_current, top, std::max(top, top + visibleRows() - 1)));
    });
    connect(m_bulk, &BulkPresenter::queueChanged, this, &BulkTable::fit);
    connect(&Theme::instance(), &Theme::changed, this, &BulkTable::fit);
    fit();
}

int BulkTable::visibleRows() const
{
    return std::max(1, (m_view->height() - m_view->horizontalHeader()->height()) / scaled(tableRowHeight));
}

void BulkTable::fit()
{
    m_view->verticalHeader()->setDefaultSectionSize(scaled(tableRowHeight));
    m_view->horizontalHeader()->setFixedHeight(scaled(headHeight));
    const int share = std::max(0, width() - scaled(40));
    m_view->setColumnWidth(BulkTableModel::ChosenColumn, scaled(40));
    m_view->setColumnWidth(BulkTableModel::IdColumn, share * 12 / 100);
    m_view->setColumnWidth(BulkTableModel::PredictedColumn, share * 22 / 100);
    const QString confidence =
        m_model.headerData(BulkTableModel::ConfidenceColumn, Qt::Horizontal, Qt::DisplayRole).toString();
    const int figure =
        qMax(share * 11 / 100, textWidth(ui::font(FontRole::Caption, QFont::Medium), confidence) + 2 * tableEdge);
    m_view->setColumnWidth(BulkTableModel::ConfidenceColumn, figure);
    m_view->setColumnWidth(BulkTableModel::SegmentColumn, share * 15 / 100);
    m_view->setColumnWidth(BulkTableModel::TextColumn, share * 51 / 100 - figure - m_bar->sizeHint().width());
    const int rows = visibleRows();
    m_bar->setPageStep(rows);
    m_bar->setRange(0, std::max(0, m_bulk->rowCount() - rows));
    m_bar->setVisible(m_bulk->rowCount() > rows);
    m_model.setWindow(m_bar->value(), rows);
    setCurrentPosition(m_current);
}

void BulkTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

int BulkTable::currentPosition() const
{
    return m_bulk->rowCount() > 0 ? m_current : -1;
}

void BulkTable::setCurrentPosition(int position)
{
    m_current = std::clamp(position, 0, std::max(0, m_bulk->rowCount() - 1));
    if (m_current < m_model.top())
        m_bar->setValue(m_current);
    else if (m_current >= m_model.top() + visibleRows())
        m_bar->setValue(m_current - visibleRows() + 1);
    m_view->setCurrentIndex(m_model.index(m_current - m_model.top(), BulkTableModel::ChosenColumn));
    m_view->viewport()->update();
}

void BulkTable::chooseFromAnchor(int position)
{
    m_bulk->select(std::min(m_anchor, position), std::max(m_anchor, position), true);
}

void BulkTable::move(int position, bool choosing)
{
    setCurrentPosition(position);
    if (choosing)
        chooseFromAnchor(m_current);
    else
        m_anchor = m_current;
}

bool BulkTable::pressKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool choosing = modifiers.testFlag(Qt::ShiftModifier);
    const int page = visibleRows() - 1;
    switch (key) {
    case Qt::Key_Up:
        move(m_current - 1, choosing);
        return true;
    case Qt::Key_Down:
        move(m_current + 1, choosing);
        return true;
    case Qt::Key_PageUp:
        move(m_current - page, choosing);
        return true;
    case Qt::Key_PageDown:
        move(m_current + page, choosing);
        return true;
    case Qt::Key_Home:
        move(0, choosing);
        return true;
    case Qt::Key_End:
        move(m_bulk->rowCount() - 1, choosing);
        return true;
    case Qt::Key_Space:
        if (m_bulk->rowCount() > 0)
            m_bulk->select(m_current, m_current, !m_bulk->isSelected(m_current));
        m_anchor = m_current;
        return true;
    case Qt::Key_A:
        if (modifiers != Qt::ControlModifier)
            return false;
        m_bulk->selectAll(true);
        return true;
    case Qt::Key_Escape:
        m_bulk->selectAll(false);
        return true;
    default:
        return false;
    }
}

bool BulkTable::clickRow(int row, Qt::KeyboardModifiers modifiers)
{
    if (row < 0)
        return false;
    const int position = m_model.top() + row;
    m_view->setFocus(Qt::MouseFocusReason);
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        move(position, true);
        return true;
    }
    move(position, false);
    m_bulk->select(position, position, !m_bulk->isSelected(position));
    return true;
}

bool BulkTable::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        return watched == m_view && pressKey(key->key(), key->modifiers());
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        return watched == m_view->viewport() && mouse->button() == Qt::LeftButton &&
               clickRow(m_view->rowAt(mouse->position().toPoint().y()), mouse->modifiers());
    }
    case QEvent::Wheel:
        return watched == m_view->viewport() && QApplication::sendEvent(m_bar, event);
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace secondlook::ui

#include "moc_bulk_table.cpp"
