#include "ui/agreement/pair_matrix.h"

#include "ui/agreement/reviewer_mark.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/painting.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QStyledItemDelegate>

namespace secondlook::ui {

namespace {

constexpr int matrixHead = 28;
constexpr int leastCellWidth = 46;
constexpr int leastCellHeight = 42;
constexpr int mostCellWidth = 84;
constexpr int mostCellHeight = 64;
constexpr int leastName = 60;
constexpr int mostName = 140;

class PairDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        static constexpr Token heats[] = {Token::H0, Token::H1, Token::H2, Token::H3};
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const auto *model = qobject_cast<const PairMatrixModel *>(index.model());
        const QRect box = option.rect.adjusted(1, 1, -1, -1);
        const auto heat = model->heat(index.row(), index.column());
        const bool framed = Theme::instance().scheme() == Scheme::HighContrast;
        paintBox(*painter, box, color(heat ? heats[*heat] : Token::Panel), framed ? color(Token::Line2) : QColor(), 3);
        if (index.row() == index.column())
            return;
        const int line = lineHeight(FontRole::Caption);
        const QRect figure(box.left(), box.center().y() - line, box.width(), line);
        paintLine(*painter, figure, ui::font(FontRole::Caption, QFont::DemiBold), color(Token::Text),
                  index.data().toString(), Qt::AlignHCenter);
        paintLine(*painter, figure.translated(0, line), ui::font(FontRole::Tick, QFont::Normal), color(Token::Text2),
                  QLocale().toString(qlonglong(model->cell(index.row(), index.column()).shared)), Qt::AlignHCenter);
        if (view->currentIndex() == index)
            paintBox(*painter, box, QColor(), color(view->hasFocus() ? Token::Accent : Token::Text), 3, 2);
    }
};

/// Marks with names at the side, with places above.
class MatrixHeader : public QHeaderView
{
public:
    MatrixHeader(Qt::Orientation orientation, const PairMatrixModel *pairs, QWidget *parent)
        : QHeaderView(orientation, parent), m_pairs(pairs)
    {
        setFocusPolicy(Qt::NoFocus);
        setSectionResizeMode(QHeaderView::Fixed);
    }

protected:
    // Only what stands for a reviewer; the style would fill the rest as the head of a table.
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(viewport());
        for (int section = 0; section < count(); ++section) {
            const int at = sectionViewportPosition(section);
            const int length = sectionSize(section);
            paintSection(&painter,
                         orientation() == Qt::Horizontal ? QRect(at, 0, length, viewport()->height())
                                                         : QRect(0, at, viewport()->width(), length),
                         section);
        }
    }
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Flow flow(*painter, rect);
        const int reviewer = int(m_pairs->reviewer(section));
        const int radius = scaled(8) / 2;
        const QFont font = ui::font(FontRole::Caption);
        const bool above = orientation() == Qt::Horizontal;
        const QString text = above ? QLocale().toString(reviewer + 1) : m_pairs->name(section);
        const int left = above ? rect.center().x() - (scaled(14) + textWidth(font, text)) / 2 : rect.left();
        paintReviewerMark(*painter, QPointF(left + radius + 1, rect.center().y() + 0.5), radius, reviewer);
        paintLine(*painter, QRect(left + scaled(15), rect.top(), rect.right() - left - scaled(15), rect.height()), font,
                  color(Token::Text2), text);
    }

private:
    const PairMatrixModel *m_pairs;
};

} // namespace

PairMatrix::PairMatrix(QWidget *parent) : QTableView(parent)
{
    setModel(&m_pairs);
    setItemDelegate(new PairDelegate(this));
    setHorizontalHeader(new MatrixHeader(Qt::Horizontal, &m_pairs, this));
    setVerticalHeader(new MatrixHeader(Qt::Vertical, &m_pairs, this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    if (auto *corner = findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly))
        corner->installEventFilter(this);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Pairs of reviewers"));
    viewport()->setAutoFillBackground(false);
    connect(&Theme::instance(), &Theme::changed, this, &PairMatrix::fit);
}

void PairMatrix::showPairs(const AgreementPresenter &presenter)
{
    m_pairs.setPairs(presenter);
    fit();
}

QSize PairMatrix::sizeHint() const
{
    return {scaled(380), scaled(286)};
}

QSize PairMatrix::minimumSizeHint() const
{
    return {scaled(220), scaled(160)};
}

void PairMatrix::fit()
{
    const int count = qMax(1, m_pairs.rowCount());
    int name = scaled(leastName);
    for (int i = 0; i < m_pairs.rowCount(); ++i)
        name = qMax(name, scaled(15) + textWidth(ui::font(FontRole::Caption), m_pairs.name(i)) + 10);
    verticalHeader()->setFixedWidth(qMin(name, scaled(mostName)));
    horizontalHeader()->setFixedHeight(scaled(matrixHead));
    const QSize room = size() - QSize(verticalHeader()->width(), horizontalHeader()->height()) - QSize(2, 2);
    horizontalHeader()->setMinimumSectionSize(scaled(24));
    verticalHeader()->setMinimumSectionSize(scaled(24));
    horizontalHeader()->setDefaultSectionSize(
        qBound(scaled(leastCellWidth), room.width() / count, scaled(mostCellWidth)));
    verticalHeader()->setDefaultSectionSize(
        qBound(scaled(leastCellHeight), room.height() / count, scaled(mostCellHeight)));
}

void PairMatrix::open(const QModelIndex &index)
{
    if (index.isValid() && index.row() != index.column())
        Q_EMIT opened(m_pairs.reviewer(index.row()), m_pairs.reviewer(index.column()));
}

void PairMatrix::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !event->isAutoRepeat())
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void PairMatrix::mouseDoubleClickEvent(QMouseEvent *event)
{
    QTableView::mouseDoubleClickEvent(event);
    open(indexAt(event->position().toPoint()));
}

void PairMatrix::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void PairMatrix::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && m_pairs.rowCount() > 1)
        setCurrentIndex(m_pairs.index(1, 0));
    QTableView::focusInEvent(event);
    viewport()->update();
}

void PairMatrix::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
}

bool PairMatrix::eventFilter(QObject *watched, QEvent *event)
{
    // The corner stays empty.
    const bool isCorner = qobject_cast<QAbstractButton *>(watched) != nullptr;
    return (isCorner && event->type() == QEvent::Paint) || QTableView::eventFilter(watched, event);
}

void PairMatrix::keyboardSearch(const QString &)
{
    // Letters are keys of the program, also here.
}

} // namespace secondlook::ui

#include "moc_pair_matrix.cpp"
