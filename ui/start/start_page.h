#pragma once

#include "ui/start/latest_task.h"
#include "ui/start/project_service.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QListView;

namespace secondlook::ui {

class PlainLabel;
class RecentModel;
class StartCard;

/// What the cards of the start page trigger.
struct StartActions
{
    QAction *newProject;
    QAction *openProject;
    QAction *sample;
};

/// Where everything begins: three ways to a project, and the projects of before.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    /// `service` and the actions outlive the page. `hints` are told at the lower edge with their keys.
    StartPage(ProjectService *service, const StartActions &actions, const QList<QAction *> &hints,
              QWidget *parent = nullptr);

    /// Reads the list of recent projects again.
    void reload();
    void focusFirst();
    QList<QWidget *> areas() const;
    /// Between begin() and end() of something long, in place of the drop zone's words.
    void showProgress(const QString &what, const base::Progress &progress);
    void endProgress();

Q_SIGNALS:
    /// The recent projects are on screen.
    void ready();
    void projectChosen(const QString &path);
    /// The project is not at its path any more; the reader wants to say where it is.
    void projectMoved(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTitle();
    QWidget *makeBegin(const StartActions &actions);
    QWidget *makeRecent();
    QWidget *makeHints(const QList<QAction *> &hints);
    void openRecent(const QModelIndex &index);
    void fitColumns();
    void fitRecent();

    ProjectService *m_service;
    LatestTask<QList<RecentProject>> m_recentTask;
    RecentModel *m_recent;
    QListView *m_recentList;
    PlainLabel *m_noRecent;
    QWidget *m_begin;
    QWidget *m_column;
    QBoxLayout *m_columns;
    class DropZone *m_drop;
    QList<StartCard *> m_cards;
};

} // namespace secondlook::ui
