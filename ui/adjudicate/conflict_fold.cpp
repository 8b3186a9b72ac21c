#include "ui/adjudicate/conflict_fold.h"

#include "ui/adjudicate/conflict_delegate.h"
#include "ui/adjudicate/conflict_filter.h"
#include "ui/adjudicate/conflict_pane.h"
#include "ui/adjudicate/list_tabs.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/key_button.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace secondlook::ui {

ConflictFold::ConflictFold(AdjudicationPresenter *desk, ConflictListModel *model, QWidget *parent)
    : Pane(Token::Panel, Qt::BottomEdge, parent),
      m_desk(desk),
      m_tabs(new ListTabs),
      m_decided(new KeyButton(QString())),
      m_order(new ConflictOrderBox(desk)),
      m_filter(new ConflictFilter(desk, Qt::Horizontal)),
      m_combo(new QComboBox)
{
    auto *popup = new QListView;
    popup->setUniformItemSizes(true);
    popup->setItemDelegate(new ConflictDelegate(popup));
    m_combo->setView(popup);
    m_combo->setModel(model);
    // By its contents, every conflict would have to be read.
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_combo->setFocusPolicy(Qt::TabFocus);
    m_combo->setAccessibleName(tr("Conflicts"));
    m_combo->setAccessibleDescription(tr("Conflicts"));
    m_decided->setKind(KeyButton::Kind::Quiet);
    m_decided->setSmall(true);
    auto *above = new QHBoxLayout;
    above->addWidget(m_tabs, 1);
    above->addWidget(m_decided);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(m_combo, 1);
    below->addWidget(m_order);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 12, 8);
    column->setSpacing(4);
    column->addLayout(above);
    column->addLayout(below);
    column->addWidget(m_filter);
    connect(m_combo, &QComboBox::activated, desk, &AdjudicationPresenter::show);
    connect(m_tabs, &ListTabs::chosen, desk, &AdjudicationPresenter::setList);
    connect(m_decided, &QAbstractButton::clicked, desk, [desk] { desk->setList(review::ConflictList::Decided); });
    connect(desk, &AdjudicationPresenter::listChanged, this, &ConflictFold::showList);
    connect(desk, &AdjudicationPresenter::countsChanged, this, &ConflictFold::showList);
    showList();
}

QList<QWidget *> ConflictFold::focusOrder() const
{
    return QList<QWidget *>{m_combo, m_order, m_tabs, m_decided} + m_filter->focusOrder();
}

void ConflictFold::showList()
{
    m_tabs->setList(m_desk->view().list);
    m_tabs->setCounts(m_desk->counts());
    m_decided->setText(decidedText(*m_desk));
    m_decided->setVisible(!m_decided->text().isEmpty());
    m_combo->setCurrentIndex(m_desk->position());
    m_combo->setEnabled(m_desk->rowCount() > 0);
}

} // namespace secondlook::ui

#include "moc_conflict_fold.cpp"
