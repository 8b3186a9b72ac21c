#pragma once

#include "base/clock.h"
#include "ui/runs/run_lane.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;
class QStackedWidget;

namespace secondlook::ui {

class RecordReader;
class RunHead;
class RunPane;
class RunsPresenter;
class RunsState;
class RunView;
class StartStrip;

/// Runs of a project: the list, all about the chosen one, and starting, pausing and taking up again. Reads when it is
/// shown first and looks for runs of other programs while it is shown; nothing on the interface's thread depends on the
/// size of the project.
class RunsPage : public QWidget
{
    Q_OBJECT

public:
    /// `open` is called on three threads of the page's own. The clock must live as long as the page.
    RunsPage(const OpenRunDesk &open, const base::Clock &clock, QWidget *parent = nullptr);

    void focusFirst();
    QList<QWidget *> areas() const;
    RunsPresenter &presenter() { return *m_presenter; }
    /// The project may have changed: it is read anew when the page is shown next.
    void readWhenShown() { m_stale = true; }

Q_SIGNALS:
    /// What is shown is there.
    void ready();
    /// So many runs go on, here or elsewhere.
    void runningChanged(int runs);
    /// A run of this window ended.
    void projectChanged();
    /// A sentence about a run that ended otherwise than it was asked to.
    void troubled(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addActions();
    QAction *addAction(const QString &id, const QString &icon, const QString &text, const QKeySequence &key,
                       const std::function<void()> &act);
    void build();
    void connectParts();
    void showParts();
    void showActions();
    void tellRunning();
    void askNewRun();
    void askServer(const QString &name, QWidget *over);
    void showServers();
    void pauseOrResume();
    void showRecord();
    void leaveRecord();

    using QWidget::addAction;

    RunsPresenter *m_presenter;
    const base::Clock &m_clock;
    QAction *m_new = nullptr;
    QAction *m_pause = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_retry = nullptr;
    QAction *m_open = nullptr;
    RunPane *m_list = nullptr;
    StartStrip *m_strip = nullptr;
    RunHead *m_head = nullptr;
    RunView *m_view = nullptr;
    RunsState *m_state = nullptr;
    RecordReader *m_reader = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPointer<QWidget> m_focusBefore;
    bool m_isReading = false; ///< a record is shown in place of the run
    bool m_stale = true;
    bool m_focusWanted = false; ///< there was nothing to put it on yet
    int m_running = 0;
};

} // namespace secondlook::ui
