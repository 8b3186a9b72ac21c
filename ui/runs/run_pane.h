#pragma once

#include "base/clock.h"
#include "ui/review/pane.h"

class QAction;
class QBoxLayout;
class QListView;

namespace secondlook::ui {

class KeyButton;
class PlainLabel;
class RunDelegate;
class RunListModel;
class RunsPresenter;

/// The list of runs. Moving to one shows it.
class RunPane : public Pane
{
    Q_OBJECT

public:
    /// `start` begins a new run.
    RunPane(RunsPresenter *presenter, const base::Clock &clock, QAction *start, QWidget *parent = nullptr);

    QListView *view() const { return m_view; }
    QList<QWidget *> areas() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showList();

    RunsPresenter *m_presenter;
    RunListModel *m_model;
    RunDelegate *m_delegate;
    QListView *m_view;
    PlainLabel *m_title;
    KeyButton *m_start;
    QBoxLayout *m_head;
};

} // namespace secondlook::ui
