#pragma once

#include "app/desk/desk_options.h"
#include "app/desk/desk_project_service.h"
#include "app/desk/recent_list.h"
#include "app/desk/runs_wiring.h"
#include "app/desk/settings_wiring.h"
#include "base/clock.h"
#include "base/event_log.h"
#include "ui/models/desk_lane.h"
#include "ui/models/reviewer_settings.h"
#include "ui/shell/main_window.h"
#include "ui/start/latest_task.h"

#include <QObject>
#include <QPointer>
#include <QSettings>

#include <functional>
#include <memory>
#include <optional>

namespace secondlook::ui {
class AdjudicatePage;
class AgreementPage;
class BulkPage;
class HistoryPage;
class ReviewPage;
class RunsPage;
class SettingsPage;
class StartPage;
} // namespace secondlook::ui

namespace secondlook::desk {

/// The running desktop: one window, its start page, and at most one open project.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(const DeskOptions &options, const base::Events &events = {});
    ~Desk() override;

    ui::MainWindow &window() { return *m_window; }
    RunGuard &runGuard() { return *m_runGuard; }
    void show();
    /// Size, theme and text size are those of the last time, and are kept. `system` is the scheme of the desktop.
    /// A theme that the options name is shown and not kept.
    void rememberLook(ui::Scheme system);

    void openProject(const QString &path);
    void closeProject();
    void importFile(const QString &file);

    /// Asks the reader for a file; tests put their own answer here.
    std::function<QString(const QString &title, const QString &filter)> chooseFile;

Q_SIGNALS:
    /// The page that was asked for is on screen with all its data.
    void ready();

private:
    void leaveProject();
    void addActions();
    void addStartPage();
    void addSettingsPage();
    void followProject(ui::ReviewPage *page, const QString &path);
    [[nodiscard]] base::Status addTablePage(ui::ReviewPage *review, const ui::OpenSession &open);
    [[nodiscard]] base::Status addAgreementPage(ui::ReviewPage *review, const QString &project);
    [[nodiscard]] base::Status addRunsPage(ui::ReviewPage *review, const QString &project);
    [[nodiscard]] base::Status addDatasetsPage(ui::ReviewPage *review, const QString &project);
    [[nodiscard]] base::Status addHistoryPage(ui::ReviewPage *review, const QString &project);
    [[nodiscard]] base::Status addAdjudicatePage(ui::ReviewPage *review, const QString &project);
    std::function<void()> readyOn(const char *page);
    void showPolicy(std::optional<qint64> open);
    void useName(const QString &name);
    QAction *addAction(const QString &id, const QString &text, const QString &iconName, const QKeySequence &key,
                       const std::function<void()> &run);
    void chooseProject();
    void chooseRecords();
    void openDropped(const QString &path);
    void openSample();
    void began(const base::Result<QString> &project);
    base::ProgressCallback progressTo(const std::function<void(const base::Progress &)> &show);

    DeskOptions m_options;
    base::SystemClock m_clock;
    base::Events m_events;
    QSettings m_store;
    ui::ReviewerSettings m_settings;
    RecentList m_recent;
    DeskProjectService m_service;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<SettingsWiring> m_wiring;
    ui::StartPage *m_start = nullptr;
    ui::SettingsPage *m_settingsPage = nullptr;
    QPointer<ui::ReviewPage> m_review;
    QPointer<ui::BulkPage> m_table;
    QPointer<ui::AdjudicatePage> m_adjudicate;
    QPointer<ui::AgreementPage> m_agreement;
    QPointer<ui::RunsPage> m_runs;
    RunGuard *m_runGuard; ///< of the window
    QString m_project;    ///< path of the one that is open
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_sample = nullptr;
    QAction *m_close = nullptr;
    ui::LatestTask<base::Result<QString>> m_task;
};

} // namespace secondlook::desk
