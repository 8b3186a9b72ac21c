#include "ui/adjudicate/conflict_pane.h"

#include "ui/adjudicate/conflict_delegate.h"
#include "ui/adjudicate/conflict_filter.h"
#include "ui/adjudicate/list_tabs.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/side_margins.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QVBoxLayout>

namespace secondlook::ui {

using review::ConflictList;
using review::ConflictOrder;

QString decidedText(const AdjudicationPresenter &desk)
{
    return desk.counts() ? ConflictPane::tr("%Ln decided today", nullptr, int(desk.counts()->settledToday)) : QString();
}

ConflictOrderBox::ConflictOrderBox(AdjudicationPresenter *desk, QWidget *parent) : CaptionedCombo(tr("Order"), parent)
{
    addItem(tr("Most disagreement first"), int(ConflictOrder::Worth));
    addItem(tr("Oldest first"), int(ConflictOrder::Oldest));
    setAccessibleName(tr("Order of the conflicts"));
    setAccessibleDescription(tr("Order of the conflicts")); // the name that is read out is the chosen order
    setToolTip(tr("Which conflict comes next"));
    connect(this, &QComboBox::activated, desk, [this, desk] { desk->setOrder(ConflictOrder(currentData().toInt())); });
    connect(desk, &AdjudicationPresenter::listChanged, this, [this, desk] {
        setCurrentIndex(findData(int(desk->view().order)));
        const ConflictList list = desk->view().list;
        setEnabled(list == ConflictList::Open || list == ConflictList::Waiting); // the others come newest first
    });
}

QSize ConflictOrderBox::minimumSizeHint() const
{
    return {scaled(120), sizeHint().height()};
}

ConflictPane::ConflictPane(AdjudicationPresenter *desk, ConflictListModel *model, QWidget *parent)
    : Pane(Token::Panel, {}, parent),
      m_desk(desk),
      m_title(new PlainLabel(tr("Adjudicate"), FontRole::PageTitle)),
      m_decided(new KeyButton(QString())),
      m_tabs(new ListTabs),
      m_order(new ConflictOrderBox(desk)),
      m_filter(new ConflictFilter(desk, Qt::Vertical)),
      m_view(new QListView),
      m_delegate(new ConflictDelegate(this))
{
    m_decided->setKind(KeyButton::Kind::Quiet);
    m_decided->setSmall(true);
    m_decided->setToolTip(tr("Show what was decided"));
    m_view->setModel(model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setAccessibleName(tr("Conflicts"));
    m_view->installEventFilter(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(sideMargins(16, 14, 8, 0));
    head->addWidget(m_title, 1);
    head->addWidget(m_decided);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(6, 0, 6, 0);
    tabs->addWidget(m_tabs, 1);
    auto *order = new QVBoxLayout;
    order->setContentsMargins(16, 10, 16, 10);
    order->setSpacing(8);
    order->addWidget(m_order);
    order->addWidget(m_filter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(tabs);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addLayout(order);
    column->addWidget(new Hairline(Qt::Horizontal));
    column->addWidget(m_view, 1);
    connect(m_view, &QAbstractItemView::clicked, desk, [desk](const QModelIndex &index) { desk->show(index.row()); });
    connect(m_tabs, &ListTabs::chosen, desk, &AdjudicationPresenter::setList);
    connect(m_decided, &QAbstractButton::clicked, desk, [desk] { desk->setList(ConflictList::Decided); });
    connect(desk, &AdjudicationPresenter::listChanged, this, &ConflictPane::showList);
    connect(desk, &AdjudicationPresenter::countsChanged, this, &ConflictPane::showList);
    connect(&Theme::instance(), &Theme::changed, m_view, &QListView::doItemsLayout);
    showList();
}

QList<QWidget *> ConflictPane::focusOrder() const
{
    return QList<QWidget *>{m_view, m_decided, m_tabs, m_order} + m_filter->focusOrder();
}

void ConflictPane::showList()
{
    m_tabs->setList(m_desk->view().list);
    m_tabs->setCounts(m_desk->counts());
    m_decided->setText(decidedText(*m_desk));
    m_decided->setVisible(!m_decided->text().isEmpty());
    m_delegate->setShown(m_desk->position());
    const QModelIndex shown = m_view->model()->index(m_desk->position(), 0);
    if (shown.isValid() && m_view->currentIndex() != shown) {
        m_view->setCurrentIndex(shown);
        m_view->scrollTo(shown);
    }
    m_view->setFocusPolicy(m_desk->rowCount() > 0 ? Qt::StrongFocus : Qt::NoFocus);
    m_view->viewport()->update();
}

bool ConflictPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space;
        if (enter && key->modifiers() == Qt::NoModifier && m_view->currentIndex().isValid()) {
            if (!key->isAutoRepeat())
                m_desk->show(m_view->currentIndex().row());
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

} // namespace secondlook::ui

#include "moc_conflict_pane.cpp"
