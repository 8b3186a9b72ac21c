#pragma once

#include "ui/review/pane.h"

class QAction;
class QBoxLayout;
class QListView;

namespace secondlook::ui {

class DatasetsPresenter;
class KeyButton;
class PlainLabel;
class VersionDelegate;
class VersionListModel;

/// The list of versions. Choosing one shows it.
class VersionPane : public Pane
{
    Q_OBJECT

public:
    VersionPane(DatasetsPresenter *presenter, QAction *compare, QWidget *parent = nullptr);

    QList<QWidget *> areas() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showList();

    DatasetsPresenter *m_presenter;
    VersionListModel *m_model;
    VersionDelegate *m_delegate;
    QListView *m_view;
    PlainLabel *m_note;
    PlainLabel *m_title;
    KeyButton *m_compare;
    QBoxLayout *m_head;
};

} // namespace secondlook::ui
