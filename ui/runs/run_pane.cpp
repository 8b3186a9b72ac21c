#include "ui/runs/run_pane.h"

#include "ui/runs/run_delegate.h"
#include "ui/runs/run_list_model.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace secondlook::ui {

RunPane::RunPane(RunsPresenter *presenter, const base::Clock &clock, QAction *start, QWidget *parent)
    : Pane(Token::Panel, {}, parent),
      m_presenter(presenter),
      m_model(new RunListModel(presenter, clock, this)),
      m_delegate(new RunDelegate(this)),
      m_view(new QListView),
      m_title(new PlainLabel(tr("Runs"), FontRole::PageTitle)),
      m_start(new KeyButton(tr("New run"))),
      m_head(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_start->setObjectName(QStringLiteral("newRun"));
    m_start->setSmall(true);
    m_start->setIconName(QStringLiteral("plus"));
    m_start->setAction(start);
    m_view->setObjectName(QStringLiteral("runs"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Runs"));
    m_view->installEventFilter(this);
    m_title->setElideMode(Qt::ElideNone);
    m_head->setContentsMargins(sideMargins(16, 14, 16, 12));
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_head->addWidget(m_start, 0, Qt::AlignLeading);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_view, 1);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_presenter->select(m_model->runAt(now.row()));
    });
    connect(presenter, &RunsPresenter::listChanged, this, &RunPane::showList);
    connect(&Theme::instance(), &Theme::changed, m_view, &QListView::doItemsLayout);
    showList();
}

QList<QWidget *> RunPane::areas() const
{
    return {m_start, m_view};
}

void RunPane::showList()
{
    const int row = m_model->rowOf(m_presenter->selected());
    const bool hasMoved = row != m_delegate->shown();
    m_delegate->setShown(row);
    if (row >= 0 && m_view->currentIndex().row() != row) {
        m_view->setCurrentIndex(m_model->index(row));
        m_view->scrollTo(m_model->index(row));
    }
    if (hasMoved)
        m_view->doItemsLayout(); // the one that goes on is higher
    m_view->setFocusPolicy(m_model->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    m_view->viewport()->update();
}

void RunPane::resizeEvent(QResizeEvent *event)
{
    const QMargins margins = m_head->contentsMargins();
    const int needed = m_title->sizeHint().width() + m_head->spacing() + m_start->sizeHint().width() + margins.left() +
                       margins.right();
    m_head->setDirection(needed > width() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    Pane::resizeEvent(event);
}

bool RunPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Letters are keys of the program, also here.
        if (key->modifiers() == Qt::NoModifier && !key->text().isEmpty() && key->text().front().isLetterOrNumber())
            return true;
    }
    return Pane::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_run_pane.cpp"
