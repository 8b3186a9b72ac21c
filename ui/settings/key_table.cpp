#include "ui/settings/key_table.h"

#include "ui/settings/key_delegate.h"
#include "ui/settings/key_table_model.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

namespace secondlook::ui {

namespace {

bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || (key >= Qt::Key_Super_L && key <= Qt::Key_Hyper_R) ||
           key == Qt::Key_AltGr || key == Qt::Key_unknown || key == 0;
}

/// The key as a shortcut has it: a sign that needs Shift on this keyboard is the sign, wherever it stands on another.
QKeySequence sequenceOf(const QKeyEvent *event)
{
    const int key = event->key();
    Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const bool sign = key < Qt::Key_Escape && !(key >= Qt::Key_A && key <= Qt::Key_Z) && key != Qt::Key_Space;
    if (sign)
        modifiers &= ~Qt::KeyboardModifiers(Qt::ShiftModifier);
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(key)));
}

} // namespace

KeyTable::KeyTable(KeyTableModel *model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new KeyDelegate(this));
    setFrameShape(NoFrame);
    setResizeMode(Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setAccessibleName(tr("Actions and their keys"));
    viewport()->setAutoFillBackground(false);
    connect(this, &QAbstractItemView::doubleClicked, this, &KeyTable::beginWaiting);
    connect(model, &QAbstractItemModel::modelReset, this, &KeyTable::endWaiting);
    connect(&Theme::instance(), &Theme::changed, this, &QListView::doItemsLayout);
}

QString KeyTable::currentAction() const
{
    return currentIndex().data(KeyTableModel::IdRole).toString();
}

void KeyTable::beginWaiting()
{
    if (currentAction().isEmpty() || currentIndex().data(KeyTableModel::FixedRole).toBool())
        return;
    setFocus(Qt::OtherFocusReason);
    m_waiting = currentAction();
    m_model->setWaiting(m_waiting);
    Q_EMIT waitingChanged(true);
}

void KeyTable::endWaiting()
{
    if (m_waiting.isEmpty())
        return;
    m_waiting.clear();
    m_model->setWaiting({});
    Q_EMIT waitingChanged(false);
}

void KeyTable::step(int rows)
{
    for (int row = currentIndex().row() + rows; row >= 0 && row < m_model->rowCount(); row += rows) {
        const QModelIndex index = m_model->index(row);
        if (index.flags() & Qt::ItemIsSelectable) {
            setCurrentIndex(index);
            return;
        }
    }
}

bool KeyTable::event(QEvent *event)
{
    // While it waits, no shortcut of the program acts: its key may be the one that is to be given.
    if (isWaiting() && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    // Tab is no key of a list, yet it must reach keyPressEvent() to be refused in words.
    if (isWaiting() && event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QListView::event(event);
}

void KeyTable::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (isWaiting()) {
        if (key == Qt::Key_Escape)
            endWaiting();
        else if (!isModifier(key) && !event->isAutoRepeat())
            Q_EMIT keyGiven(QString(m_waiting), sequenceOf(event)); // a copy, as the waiting may end meanwhile
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        beginWaiting();
    else if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        Q_EMIT usualKeyWanted(currentAction());
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        step(key == Qt::Key_Up ? -1 : 1);
    else
        QListView::keyPressEvent(event);
}

void KeyTable::focusOutEvent(QFocusEvent *event)
{
    endWaiting();
    QListView::focusOutEvent(event);
}

void KeyTable::keyboardSearch(const QString &)
{
    // Letters are keys of the program, also here.
}

void KeyTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    endWaiting();
    QListView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentActionChanged();
}

} // namespace secondlook::ui

#include "moc_key_table.cpp"
