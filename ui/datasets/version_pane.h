#pragma once

#include "ui/review/pane.h"

class QAction;
class QListView;

namespace secondlook::ui {

class DatasetsPresenter;
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
    void focusList();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showList();

    DatasetsPresenter *m_presenter;
    VersionListModel *m_model;
    VersionDelegate *m_delegate;
    QListView *m_view;
    PlainLabel *m_note;
};

} // namespace secondlook::ui
