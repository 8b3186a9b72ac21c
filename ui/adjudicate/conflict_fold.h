#pragma once

#include "ui/models/conflict_list_model.h"
#include "ui/review/pane.h"

class QComboBox;

namespace secondlook::ui {

class ConflictFilter;
class ConflictOrderBox;
class KeyButton;
class ListTabs;

/// The list of conflicts where there is no room for it: a combo, which ones, and in which order.
class ConflictFold : public Pane
{
    Q_OBJECT

public:
    ConflictFold(AdjudicationPresenter *desk, ConflictListModel *model, QWidget *parent = nullptr);

    QList<QWidget *> focusOrder() const;

private:
    void showList();

    AdjudicationPresenter *m_desk;
    ListTabs *m_tabs;
    KeyButton *m_decided;
    ConflictOrderBox *m_order;
    ConflictFilter *m_filter;
    QComboBox *m_combo;
};

} // namespace secondlook::ui
