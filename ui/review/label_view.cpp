#include "ui/review/label_view.h"

#include "ui/models/label_filter_proxy.h"
#include "ui/review/label_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/typing_watch.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace secondlook::ui {

LabelView::LabelView(LabelFilterProxy *labels, QWidget *parent)
    : QListView(parent), m_labels(labels), m_delegate(new LabelDelegate(this))
{
    setModel(labels);
    setItemDelegate(m_delegate);
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAccessibleName(tr("Labels"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(labelOf(index)); });
    connect(&TypingWatch::instance(), &TypingWatch::changed, this, &LabelView::showKeys);
    connect(&Theme::instance(), &Theme::changed, this, &QListView::doItemsLayout);
}

void LabelView::setNarrow(bool narrow)
{
    m_delegate->setNarrow(narrow);
    scheduleDelayedItemsLayout();
}

void LabelView::setKeysOn(bool on)
{
    m_keysOn = on;
    showKeys();
}

void LabelView::setKeysTaken(bool taken)
{
    if (taken == m_keysTaken)
        return;
    m_keysTaken = taken;
    showKeys();
}

void LabelView::showKeys()
{
    m_delegate->setKeysRest(!m_keysOn || m_keysTaken || TypingWatch::instance().isTyping());
    viewport()->update();
}

int LabelView::labelOf(const QModelIndex &index) const
{
    return index.isValid() ? index.data(LabelModel::LabelRole).toInt() : -1;
}

int LabelView::currentLabel() const
{
    return labelOf(currentIndex());
}

void LabelView::setCurrentLabel(int label)
{
    setCurrentIndex(label < 0 ? QModelIndex() : m_labels->index(m_labels->rowOfLabel(label), 0));
}

void LabelView::selectFirst()
{
    for (int row = 0; row < m_labels->rowCount(); ++row) {
        const QModelIndex index = m_labels->index(row, 0);
        if (index.flags() & Qt::ItemIsSelectable) {
            setCurrentIndex(index);
            return;
        }
    }
}

void LabelView::moveBy(int rows)
{
    if (!currentIndex().isValid()) {
        selectFirst();
        return;
    }
    const int step = rows < 0 ? -1 : 1;
    for (int row = currentIndex().row() + step; row >= 0 && row < m_labels->rowCount(); row += step) {
        const QModelIndex index = m_labels->index(row, 0);
        if (index.flags() & Qt::ItemIsSelectable) {
            setCurrentIndex(index);
            return;
        }
    }
}

void LabelView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->isAutoRepeat() || currentLabel() < 0)
            return;
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT secondChosen(currentLabel());
        else
            Q_EMIT chosen(currentLabel());
        return;
    case Qt::Key_Escape:
        Q_EMIT escaped();
        return;
    case Qt::Key_Up:
        moveBy(-1);
        return;
    case Qt::Key_Down:
        moveBy(1);
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

void LabelView::keyboardSearch(const QString &)
{
    // Letters are keys of the page; the filter is for searching.
}

void LabelView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // The definition below grows and shrinks with its label, which must stay in sight.
    if (currentIndex().isValid())
        scrollTo(currentIndex());
}

void LabelView::updateGeometries()
{
    QListView::updateGeometries();
    // Rows reach below the scroll bar, so that figures stand at the same edge with and without it.
    const int overlap = verticalScrollBar()->isVisibleTo(this) ? verticalScrollBar()->width() : 0;
    const bool mirrored = isRightToLeft();
    setViewportMargins(mirrored ? -overlap : 0, 0, mirrored ? 0 : -overlap, 0);
}

void LabelView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentLabelChanged(labelOf(current));
}

} // namespace secondlook::ui

#include "moc_label_view.cpp"
