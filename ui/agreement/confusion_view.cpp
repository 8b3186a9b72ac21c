#include "ui/agreement/confusion_view.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>

#include <array>

namespace secondlook::ui {

namespace {

constexpr int confusionCellWidth = 29;
constexpr int confusionCellHeight = 45;
constexpr int leastConfusionHeight = 26;
constexpr int nameGap = 8;

struct Heat
{
    std::int64_t from;
    Token tint;
};
constexpr std::array<Heat, 4> heatOfMixUps{{{1, Token::W1}, {5, Token::W2}, {11, Token::W3}, {20, Token::W4}}};

Token tintOfPairs(std::int64_t pairs)
{
    Token tint = Token::Panel;
    for (const Heat &heat : heatOfMixUps)
        if (pairs >= heat.from)
            tint = heat.tint;
    return tint;
}

/// On the strongest tint text is dark in every scheme that is not dark, and the other way round.
Token textOn(Token tint)
{
    if (tint != Token::W4)
        return Token::Text;
    return Theme::instance().scheme() == Scheme::Dark ? Token::OnAccent : Token::Text;
}

class ConfusionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const auto *model = qobject_cast<const ConfusionModel *>(index.model());
        const int row = index.row();
        const int column = index.column();
        if (column > row) {
            if (column == row + 1)
                paintName(*painter, option, view, *model, row);
            return;
        }
        const bool agrees = row == column;
        const Token tint = agrees ? Token::H2 : tintOfPairs(model->pairs(row, column));
        const bool framed = Theme::instance().scheme() == Scheme::HighContrast;
        const QRect box = option.rect.adjusted(1, 1, -1, -1);
        paintBox(*painter, box, color(tint), framed ? color(Token::Line2) : QColor(), 2);
        const QFont::Weight weight = tint == Token::W4 ? QFont::DemiBold : agrees ? QFont::Normal : QFont::Medium;
        paintLine(*painter, box.adjusted(-2, 0, 2, 0), ui::font(FontRole::Caption, weight), color(textOn(tint)),
                  index.data().toString(), Qt::AlignHCenter, Qt::ElideNone);
        if (view->currentIndex() == index)
            paintBox(*painter, option.rect, QColor(), color(view->hasFocus() ? Token::Accent : Token::Text), 3, 2);
    }

private:
    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QAbstractItemView *view,
                          const ConfusionModel &model, int row)
    {
        const QModelIndex current = view->currentIndex();
        const bool named = current.isValid() && (current.row() == row || current.column() == row);
        QRect room = option.rect;
        if (option.direction == Qt::RightToLeft)
            room.setLeft(0);
        else
            room.setRight(view->viewport()->width());
        room.adjust(nameGap, 0, -nameGap, 0);
        paintLine(painter, room, ui::font(FontRole::Caption, named ? QFont::DemiBold : QFont::Normal),
                  color(named ? Token::Text : Token::Text2), model.name(row));
    }
};

} // namespace

ConfusionView::ConfusionView(QWidget *parent) : QTableView(parent)
{
    setModel(&m_confusion);
    setItemDelegate(new ConfusionDelegate(this));
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->hide();
        header->setMinimumSectionSize(4);
        header->setSectionResizeMode(QHeaderView::Fixed);
    }
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Which labels are mixed up"));
    viewport()->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, this, &ConfusionView::fit);
}

void ConfusionView::showLabels(const AgreementPresenter &presenter, const std::vector<std::uint32_t> &order)
{
    m_confusion.setLabels(presenter, order);
    fit();
}

void ConfusionView::setCurrentPair(std::uint32_t first, std::uint32_t second)
{
    const QModelIndex cell = m_confusion.indexOf(first, second);
    if (cell.isValid())
        setCurrentIndex(cell);
}

QSize ConfusionView::sizeHint() const
{
    return {scaled(532), scaled(632)};
}

QSize ConfusionView::minimumSizeHint() const
{
    return {scaled(260), scaled(240)};
}

void ConfusionView::fit()
{
    int reach = 0; // how far the names go to the side
    for (int row = 0; row < m_confusion.rowCount(); ++row)
        reach = qMax(reach, (row + 1) * scaled(confusionCellWidth) + 2 * nameGap +
                                textWidth(ui::font(FontRole::Caption, QFont::DemiBold), m_confusion.name(row)));
    const int rows = qMax(1, m_confusion.rowCount());
    verticalHeader()->setDefaultSectionSize(
        qBound(scaled(leastConfusionHeight), (height() - 4) / rows, scaled(confusionCellHeight)));
    horizontalHeader()->setDefaultSectionSize(scaled(confusionCellWidth));
    if (m_confusion.rowCount() > 0)
        setColumnWidth(m_confusion.columnCount() - 1, qMax(4, reach - rows * scaled(confusionCellWidth)));
}

void ConfusionView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (current.isValid() && current.row() != current.column() && !event->isAutoRepeat())
        Q_EMIT opened(m_confusion.label(current.column()), m_confusion.label(current.row()));
}

void ConfusionView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.column() < index.row())
        Q_EMIT opened(m_confusion.label(index.column()), m_confusion.label(index.row()));
}

void ConfusionView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ConfusionView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    paintLegend(painter);
}

/// Stands in the free corner, where the upper triangle leaves it.
void ConfusionView::paintLegend(QPainter &painter) const
{
    const Flow flow(painter, viewport()->rect());
    const QFont caption = ui::font(FontRole::Caption);
    const QString title = tr("Pairs that disagree");
    const QString agree = tr("pairs that agree");
    const int step = scaled(44);
    const int width = qMax(4 * step, textWidth(caption, title));
    const int left = viewport()->width() - width - 4;
    const int line = scaled(16);
    // The names of the first rows reach to here.
    const int rows = 1 + (3 * line + 30) / qMax(1, verticalHeader()->defaultSectionSize());
    const bool scrolled = horizontalOffset() > 0 || verticalOffset() > 0;
    int reach = 0;
    for (int row = 0; row < std::min(rows, m_confusion.rowCount()); ++row)
        reach =
            qMax(reach, (row + 1) * scaled(confusionCellWidth) + nameGap + textWidth(caption, m_confusion.name(row)));
    if (scrolled || reach + 12 > left)
        return;
    paintLine(painter, QRect(left, 4, width, line), caption, color(Token::Text2), title);
    const QFont tick = ui::font(FontRole::Tick, QFont::Normal);
    for (std::size_t i = 0; i < heatOfMixUps.size(); ++i) {
        const QRect box(left + int(i) * step, 4 + line + 4, step - 2, scaled(12));
        paintBox(painter, box, color(heatOfMixUps[i].tint), QColor(), 2);
        const QString from = QLocale().toString(qlonglong(heatOfMixUps[i].from));
        paintLine(painter, QRect(box.left(), box.bottom() + 3, step, line), tick, color(Token::Text3),
                  i + 1 < heatOfMixUps.size() ? from : tr("%1+", "at least so many").arg(from));
    }
    const QRect sample(left, 4 + 3 * line + 12, scaled(18), scaled(12));
    paintBox(painter, sample, color(Token::H2), QColor(), 2);
    paintLine(painter, QRect(sample.right() + 9, sample.center().y() - line / 2, width, line), caption,
              color(Token::Text2), agree);
}

void ConfusionView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_confusion.rowCount() > 0)
        setCurrentIndex(m_confusion.index(0, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ConfusionView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

void ConfusionView::keyboardSearch(const QString &)
{
    // Letters are keys of the program, also here.
}

} // namespace secondlook::ui

#include "moc_confusion_view.cpp"
