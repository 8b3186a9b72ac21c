#pragma once

#include "ui/models/conflict_list_model.h"
#include "ui/review/captioned_combo.h"
#include "ui/review/pane.h"

class QListView;

namespace secondlook::ui {

class ConflictDelegate;
class ConflictFilter;
class KeyButton;
class ListTabs;
class PlainLabel;

/// In which order the conflicts come.
class ConflictOrderBox : public CaptionedCombo
{
    Q_OBJECT

public:
    explicit ConflictOrderBox(AdjudicationPresenter *desk, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
};

/// The list of conflicts: which ones, in which order, and what each is about. Enter or a click shows one.
class ConflictPane : public Pane
{
    Q_OBJECT

public:
    ConflictPane(AdjudicationPresenter *desk, ConflictListModel *model, QWidget *parent = nullptr);

    QListView *view() const { return m_view; }
    QList<QWidget *> focusOrder() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showList();

    AdjudicationPresenter *m_desk;
    PlainLabel *m_title;
    KeyButton *m_decided;
    ListTabs *m_tabs;
    ConflictOrderBox *m_order;
    ConflictFilter *m_filter;
    QListView *m_view;
    ConflictDelegate *m_delegate;
};

/// How many were decided today, as the way to them.
QString decidedText(const AdjudicationPresenter &desk);

} // namespace secondlook::ui
